import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/codes/encoding.ts'
import { QuorateError } from '../../../src/codes/error.ts'
import { checkSources, limits } from '../../../src/documents/limits.ts'
import { planDocument } from '../../../src/documents/plan-document.ts'
import { unitHash } from '../../../src/documents/unit.ts'

const plan = {
  name: 'onboarding',
  carrier: 'C1',
  revision: 3,
  root: 'handbook',
  sources: ['docs/a.md', 'docs/b.md'],
  rollback: 'docs/rollback.md#onboarding',
  dependsOn: ['glossary'],
}
const sources = [
  { path: 'docs/b.md', text: '# B\nb\n' },
  { path: 'docs/a.md', text: 'hi\n# A\r\na\n' },
]

function codes(run: () => unknown): readonly string[] {
  try {
    run()
  } catch (error) {
    if (error instanceof QuorateError) return error.findings.map((finding) => finding.code)
    throw error
  }
  return []
}

describe('planDocument', () => {
  it('[LAN-2] writes canonical JSON whose sha256 is the plan digest', () => {
    const { text, digest, units } = planDocument(plan, sources)
    expect(digest).toBe(sha256(text))
    expect(JSON.parse(text)).toEqual({
      v: 1,
      carrier: 'C1',
      plan_id: 'onboarding',
      revision: 3,
      root: 'handbook',
      rollback_plan_ref: 'docs/rollback.md#onboarding',
      depends_on: ['glossary'],
      units: units.map(({ address, kind, title, body, ordinal, contentHash }) => ({
        address,
        kind,
        title,
        body,
        ordinal,
        content_hash: contentHash,
      })),
    })
    expect(text.startsWith('{"carrier":"C1","depends_on":["glossary"],"plan_id":"onboarding","revision":3,')).toBe(true)
  })

  it('[LAN-2] counts units over the plan’s sources in the plan’s order, however they were handed over', () => {
    const { text, units } = planDocument(plan, sources)
    expect(units.map(({ ordinal, address }) => [ordinal, address])).toEqual([
      [1, 'handbook/docs/a#~preamble'],
      [2, 'handbook/docs/a#a'],
      [3, 'handbook/docs/b#b'],
    ])
    expect(planDocument(plan, sources.toReversed()).text).toBe(text)
    for (const unit of units) expect(unit.contentHash).toBe(unitHash(unit))
  })

  it('[LAN-2] keeps a section’s hash when it only moves', () => {
    const hashes = (text: string) =>
      new Map(
        planDocument({ ...plan, sources: ['a.md'] }, [{ path: 'a.md', text }]).units.map((u) => [
          u.address,
          u.contentHash,
        ]),
      )
    expect([...hashes('# B\nb\n# A\na\n')].sort()).toEqual([...hashes('# A\na\n# B\nb\n')].sort())
  })

  it('[LAN-2] refuses a source that was not read', () => {
    expect(codes(() => planDocument(plan, sources.slice(1)))).toEqual(['PLAN_SOURCE_MISSING'])
  })

  it('[LAN-2] refuses two sources of one address', () => {
    const twice = { ...plan, sources: ['a.md', 'a.markdown', 'a.md'] }
    const given = [
      { path: 'a.md', text: 'x' },
      { path: 'a.markdown', text: 'y' },
    ]
    expect(codes(() => planDocument(twice, given))).toEqual(['PLAN_SOURCE_DUPLICATE', 'PLAN_SOURCE_DUPLICATE'])
  })

  it.each([
    ['a NUL', 'a\0b'],
    ['half a surrogate pair', 'a\ud800b'],
  ])('[LAN-2] refuses text with %s, which PostgreSQL cannot store', (_, text) => {
    expect(codes(() => planDocument({ ...plan, sources: ['a.md'] }, [{ path: 'a.md', text }]))).toEqual([
      'PLAN_TEXT_INVALID',
    ])
  })

  it('[LAN-2] accepts characters beyond the basic plane', () => {
    expect(codes(() => planDocument({ ...plan, sources: ['a.md'] }, [{ path: 'a.md', text: '# 😀 ok\n' }]))).toEqual([])
  })

  it('[LAN-2] refuses a plan without a unit, but not a plan with one empty source', () => {
    const texts = (b: string) => sources.map(({ path }) => ({ path, text: path === 'docs/b.md' ? b : '' }))
    expect(codes(() => planDocument(plan, texts('')))).toEqual(['PLAN_EMPTY'])
    expect(codes(() => planDocument(plan, texts('x')))).toEqual([])
  })

  it('[LAN-2] refuses a source beyond its limit, and takes one that just fits', () => {
    const only = { ...plan, sources: ['a.md'] }
    const of = (size: number) => [{ path: 'a.md', text: `${'x'.repeat(size - 1)}\n` }]
    expect(codes(() => planDocument(only, of(limits.sourceBytes + 1)))).toEqual(['PLAN_TOO_LARGE'])
    expect(checkSources(only, of(limits.sourceBytes))).toEqual([])
  })

  it('[LAN-2] refuses a document beyond its limit, though each source fits', () => {
    // Six bytes of JSON a character.
    const given = sources.map(({ path }) => ({ path, text: `<!--${`${'\u0001'.repeat(999_999)}\n`.repeat(3)}` }))
    expect(() => planDocument(plan, given)).toThrow(
      expect.objectContaining({
        code: 'PLAN_TOO_LARGE',
        details: { expected: limits.documentBytes, observed: 36_000_492 },
      }),
    )
    expect(codes(() => planDocument(plan, sources))).toEqual([])
  })

  it('[LAN-2] refuses a plan whose addresses take more than a document may, at the line of the first too many', () => {
    const only = { ...plan, sources: ['a.md'] }
    const below = (count: number) => `# ${'x'.repeat(960)}\n${'## y\n'.repeat(count)}`
    expect(() => planDocument(only, [{ path: 'a.md', text: below(40_000) }])).toThrow(
      expect.objectContaining({
        code: 'PLAN_TOO_LARGE',
        details: {
          findings: [
            {
              code: 'PLAN_TOO_LARGE',
              expected: { documentBytes: limits.documentBytes },
              where: { file: 'a.md', line: 29_677, column: 1 },
            },
          ],
        },
      }),
    )
    expect(codes(() => planDocument(only, [{ path: 'a.md', text: below(25_000) }]))).toEqual([])
  })

  it('[LAN-2] writes the same bytes as the library for canonical JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))), (sections) => {
        const text = `x${sections.map(([title, body]) => `\n# ${title}\n${body}`).join('')}`.replaceAll('\0', '')
        const made = planDocument({ ...plan, sources: ['a.md'] }, [{ path: 'a.md', text }])
        expect(canonicalize(JSON.parse(made.text))).toBe(made.text)
      }),
      { numRuns: 300 },
    )
  })

  it('[LAN-2] refuses an address beyond its limit, in bytes of UTF-8', () => {
    const only = { ...plan, sources: ['a.md'] }
    const room = limits.addressBytes - 'handbook/a#'.length
    expect(codes(() => planDocument(only, [{ path: 'a.md', text: `# ${'x'.repeat(room + 1)}\n` }]))).toEqual([
      'PLAN_ADDRESS_INVALID',
    ])
    expect(codes(() => planDocument(only, [{ path: 'a.md', text: `# ${'ü'.repeat(room)}\n` }]))).toEqual([
      'PLAN_ADDRESS_INVALID',
    ])
    expect(codes(() => planDocument(only, [{ path: 'a.md', text: `# ${'x'.repeat(room)}\n` }]))).toEqual([])
  })

  it.each([
    ['one id twice', '# A {#x}\n\n## Below\n\n# B {#x}\n\n## Below\n', 'x', 5],
    ['an id that is another heading’s address', '# Foo\n\n# Bar {#foo}\n', 'foo', 3],
    ['an address that is another heading’s id', '# Bar {#foo}\n# Foo\n', 'foo', 2],
  ])('[LAN-2] refuses %s, at the second one’s line and once for all that is below it', (_, text, id, line) => {
    const only = { ...plan, sources: ['a.md'] }
    const told = (given: string) => {
      try {
        return planDocument(only, [{ path: 'a.md', text: given }]).units.length
      } catch (error) {
        return error instanceof QuorateError ? error.findings : error
      }
    }
    const where = { file: 'a.md', line, column: 1 }
    expect(told(text)).toEqual([{ code: 'PLAN_ADDRESS_DUPLICATE', observed: `handbook/a#${id}`, where }])
    expect(told(text.replace(`{#${id}}`, '{#other}'))).toBeGreaterThan(1)
  })

  it('[LAN-2] takes a unit of four megabytes', () => {
    const text = `# A\n${'words of a line\n'.repeat(limits.sourceBytes / 16 - 1)}`
    expect(planDocument({ ...plan, sources: ['a.md'] }, [{ path: 'a.md', text }]).units).toHaveLength(1)
  })

  it('[LAN-2] names every fault at once', () => {
    const nested = { path: 'b.md', text: `${'>'.repeat(101)}\n` }
    expect(
      codes(() =>
        planDocument({ ...plan, sources: ['a.md', 'b.md'] }, [
          { path: 'a.md', text: `# ${'x'.repeat(1100)}\n` },
          nested,
        ]),
      ),
    ).toEqual(['PLAN_ADDRESS_INVALID', 'PLAN_TOO_LARGE'])
    expect(
      codes(() => planDocument({ ...plan, sources: ['a.md', 'b.md', 'c.md'] }, [{ path: 'b.md', text: '\0' }])),
    ).toEqual(['PLAN_SOURCE_MISSING', 'PLAN_TEXT_INVALID', 'PLAN_SOURCE_MISSING'])
  })
})
