import { describe, expect, it } from 'vitest'
import { unitCheck as checkAndTake, checkSources, limits } from '../../../src/documents/limits.ts'
import type { MarkedUnit } from '../../../src/documents/unit.ts'

const plan = {
  name: 'onboarding',
  carrier: 'C1',
  revision: 1,
  root: 'h',
  sources: ['a.md', 'a.markdown', 'b.md', 'c.md'],
  rollback: 'r.md',
  dependsOn: [],
}
const unit = (address: string, line = 1, body = ''): MarkedUnit => ({ address, kind: 'section', title: '', body, line })
const units = (count: number) => Array.from({ length: count }, (_, index) => unit(`h/a#${index}`, 2 * index + 1))
/** The check, with what it hands on left unread. */
const unitCheck = () => {
  const check = checkAndTake()
  return (path: string, given: readonly MarkedUnit[]) => check(path, given, () => {})
}
const at = (line: number, file = 'a.md') => ({ file, line, column: 1 })

describe('the limits of a plan', () => {
  it('[LAN-2] are those of the database', () => {
    expect(limits).toEqual({
      sourceBytes: 4_194_304,
      documentBytes: 33_554_432,
      units: 100_000,
      addressBytes: 1024,
      files: 5000,
      names: 100_000,
      pathLength: 1000,
    })
  })

  it('[ACT-2] say which source is wrong, and how', () => {
    const large = 'é'.repeat(limits.sourceBytes / 2)
    const sources = [
      { path: 'a.md', text: 'x' },
      { path: 'b.md', text: 'é\r\n\r\0' },
      { path: 'c.md', text: `${large}x` },
    ]
    expect(checkSources(plan, sources)).toEqual([
      { code: 'PLAN_SOURCE_DUPLICATE', expected: 'a.md', observed: 'a.markdown' },
      { code: 'PLAN_TEXT_INVALID', observed: 'b.md', where: at(3, 'b.md') },
      { code: 'PLAN_TOO_LARGE', expected: 4_194_304, observed: { source: 'c.md', bytes: 4_194_305 } },
    ])
    expect(checkSources({ ...plan, sources: ['c.md'] }, [])).toEqual([
      { code: 'PLAN_SOURCE_MISSING', observed: 'c.md' },
    ])
    expect(checkSources({ ...plan, sources: ['c.md'] }, [{ path: 'c.md', text: large }])).toEqual([])
  })

  it.each([
    ['the extension', 'docs/a.md', 'docs/a.mdx'],
    ['the extension’s case', 'docs/a.md', 'docs/a.MD'],
    ['case', 'docs/a.md', 'docs/A.md'],
    ['case, of any script', 'Ä.md', 'ä.md'],
    ['Unicode’s form', 'caf\u00e9.md', 'cafe\u0301.md'],
  ])('[LAN-2] take no two sources that differ only in %s, and say where the second is named', (_, one, other) => {
    const where = at(9, 'manifests/plans/p.yaml')
    const check = (...sources: string[]) =>
      checkSources(
        { ...plan, sources },
        sources.map((path) => ({ path, text: 'x', where })),
      )
    expect(check(one, other)).toEqual([{ code: 'PLAN_SOURCE_DUPLICATE', expected: one, observed: other, where }])
    expect(check(one, `x${other}`)).toEqual([])
  })

  it('[ACT-2] say which address is wrong, how, and where', () => {
    const long = `h/a#${'é'.repeat(510)}`
    expect(
      unitCheck()('a.md', [unit('h/a#x'), unit(long, 3), unit('h/a#x', 4), unit('h/a#x/y', 5), unit(`${long}x`, 6)]),
    ).toEqual([
      { code: 'PLAN_ADDRESS_DUPLICATE', observed: 'h/a#x', where: at(4) },
      { code: 'PLAN_ADDRESS_INVALID', expected: 1024, observed: long.slice(0, 200), where: at(6) },
    ])
  })

  it('[ACT-2] name an address that is too long, and none below it', () => {
    const long = `h/a#${'x'.repeat(1025)}`
    const found = unitCheck()('a.md', [unit(long), unit(`${long}/y`, 2), unit(`${long}/y/z`, 3), unit(`${long}z`, 3)])
    expect(found.map(({ code, where }) => [code, where?.line])).toEqual([
      ['PLAN_ADDRESS_INVALID', 1],
      ['PLAN_ADDRESS_INVALID', 3],
    ])
  })

  it('[LAN-2] hand on each unit that is within them, and none beyond', () => {
    const taken: string[] = []
    const given = [unit('h/a#x'), unit(`h/a#${'x'.repeat(1025)}`, 2), unit('h/a#y', 3)]
    checkAndTake()('a.md', given, ({ address }) => taken.push(address))
    expect(taken).toEqual(given.map(({ address }) => address))
    const many: string[] = []
    checkAndTake()('a.md', units(100_001), ({ address }) => many.push(address))
    expect(many).toHaveLength(100_000)
  })

  it('[LAN-2] take a hundred thousand units of all sources and not one more', () => {
    const check = unitCheck()
    expect(check('a.md', units(99_999))).toEqual([])
    expect(check('b.md', [unit('h/b#a')])).toEqual([])
    expect(check('c.md', [unit('h/c#a')])).toEqual([
      { code: 'PLAN_TOO_LARGE', expected: { units: 100_000 }, where: at(1, 'c.md') },
    ])
    expect(unitCheck()('a.md', units(100_001))).toEqual([
      { code: 'PLAN_TOO_LARGE', expected: { units: 100_000 }, where: at(200_001) },
    ])
  })

  it('[LAN-2] count what the units of all sources take in the document at the least, addresses too', () => {
    const check = unitCheck()
    const long = (file: string, count: number) =>
      Array.from({ length: count }, (_, index) => unit(`h/${file}#${'x'.repeat(1000)}${index}`, index + 1, '\n'))
    const beyond = { code: 'PLAN_TOO_LARGE', expected: { documentBytes: 33_554_432 } }
    expect(check('a.md', long('a', 29_000))).toEqual([])
    expect(check('b.md', long('b', 35))).toEqual([])
    expect(check('c.md', long('c', 9))).toEqual([{ ...beyond, where: at(2, 'c.md') }])
    expect(unitCheck()('a.md', long('a', 30_000))).toEqual([{ ...beyond, where: at(29_036) }])
  })
})
