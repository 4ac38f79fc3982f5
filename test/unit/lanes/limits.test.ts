import { describe, expect, it } from 'vitest'
import { checkSources, checkUnits, limits } from '../../../src/lanes/limits.ts'
import type { Unit } from '../../../src/lanes/unit.ts'

const plan = {
  name: 'onboarding',
  carrier: 'C1',
  revision: 1,
  root: 'h',
  sources: ['a.md', 'a.markdown', 'b.md', 'c.md'],
  rollback: 'r.md',
  dependsOn: [],
}
const unit = (address: string) => ({ address }) as Unit
const units = (count: number) => Array.from({ length: count }, (_, index) => unit(`h/a#${index}`))

describe('the limits of a plan', () => {
  it('[LAN-2] are those of the database', () => {
    expect(limits).toEqual({
      sourceBytes: 4_194_304,
      documentBytes: 33_554_432,
      units: 100_000,
      addressBytes: 1024,
      // This one is the reader's own: the database is given units, no Markdown.
      nesting: 100,
    })
  })

  it('[ACT-2] say which source is wrong, and how', () => {
    const large = 'é'.repeat(limits.sourceBytes / 2)
    const sources = [
      { path: 'a.md', text: 'x' },
      { path: 'b.md', text: '\0' },
      { path: 'c.md', text: `${large}x` },
    ]
    expect(checkSources(plan, sources)).toEqual([
      { code: 'PLAN_SOURCE_DUPLICATE', expected: 'a.md', observed: 'a.markdown' },
      { code: 'PLAN_TEXT_INVALID', observed: 'b.md' },
      { code: 'PLAN_TOO_LARGE', expected: 4_194_304, observed: { source: 'c.md', bytes: 4_194_305 } },
    ])
    expect(checkSources({ ...plan, sources: ['c.md'] }, [])).toEqual([
      { code: 'PLAN_SOURCE_MISSING', observed: 'c.md' },
    ])
    expect(checkSources({ ...plan, sources: ['c.md'] }, [{ path: 'c.md', text: large }])).toEqual([])
  })

  it('[ACT-2] say which address is wrong, and how', () => {
    const long = `h/a#${'é'.repeat(510)}`
    expect(checkUnits(plan, [unit('h/a#x'), unit(long), unit('h/a#x'), unit(`${long}x`)])).toEqual([
      { code: 'PLAN_ADDRESS_DUPLICATE', observed: 'h/a#x' },
      { code: 'PLAN_ADDRESS_INVALID', expected: 1024, observed: long.slice(0, 200) },
    ])
    expect(checkUnits(plan, [])).toEqual([{ code: 'PLAN_EMPTY', observed: plan.sources }])
  })

  it('[LAN-2] take a hundred thousand units and not one more', () => {
    expect(checkUnits(plan, units(100_000))).toEqual([])
    expect(checkUnits(plan, units(100_001))).toEqual([
      { code: 'PLAN_TOO_LARGE', expected: 100_000, observed: { units: 100_001 } },
    ])
  })
})
