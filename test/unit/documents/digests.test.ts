import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byBytes, digestFields } from '../../../src/codes/encoding.ts'
import { type Change, changeDigest, changesBetween } from '../../../src/documents/change.ts'
import { envelopeDigest } from '../../../src/documents/envelope-digest.ts'
import { blockHash, unitHash } from '../../../src/documents/unit.ts'
import { verifyDigest } from '../../../src/documents/verify-digest.ts'

const unit = { address: 'h/a#x', kind: 'section', title: 'X', body: '# X\n' } as const
const one: Change = { address: 'h/a#x', change: 'change', prior: 'p'.repeat(64), next: 'n'.repeat(64) }

describe('digests of units', () => {
  it('[LAN-2] are pinned, because SQL and old ledgers must agree with them', () => {
    expect(unitHash(unit)).toBe('4e45397a6a13c59fca3210c130c463205eff5b1007ea4d06ee12ae7086c4a361')
    expect(blockHash({ ...unit, ordinal: 7, contentHash: unitHash(unit) })).toBe(
      '416d0984c5988fa28ad88fb81514abd387f66a7dfa2a96c0f7297d950b89f300',
    )
    expect(changeDigest('h', [one])).toBe('f29c85283bd3dc4964b0405ab0675935ad310a799d28b8cb92eae95ea75495ce')
    expect(
      verifyDigest('0190b5a2-0000-7000-8000-000000000001', 'fail', [{ name: 'plan', expected: 'a', observed: null }]),
    ).toBe('9d38290adf094f3683b59db20c59e7472c05ae086f0f61e2f7cc7591d3976785')
    expect(
      envelopeDigest({ carrier: 'C1', planId: 'p', revision: 2, root: 'h', rollback: 'r', planDigest: 'd' }, [
        { ...unit, ordinal: 1, contentHash: unitHash(unit) },
      ]),
    ).toBe('f319cb1bbed8455b733e5ae24c61e9d1c70e16c6ebaf5c375b0c43b896c1eb02')
  })

  it('[LAN-2] differ when one character moves from one field to the next', () => {
    expect(unitHash({ ...unit, title: 'X#', body: ' X\n' })).not.toBe(unitHash({ ...unit, title: 'X', body: '# X\n' }))
    expect(digestFields(['unit', 'a', 'bc'])).not.toBe(digestFields(['unit', 'ab', 'c']))
  })

  it.each(['address', 'kind', 'title', 'body'] as const)('[LAN-2] cover the unit’s %s', (field) => {
    expect(unitHash({ ...unit, [field]: 'other' } as typeof unit)).not.toBe(unitHash(unit))
  })
})

describe('changesBetween and changeDigest', () => {
  const map = fc.dictionary(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }),
    fc.constantFrom<string>('1', '2', '3'),
    { noNullPrototype: true },
  )
  const unitsOf = (state: Record<string, string>) =>
    Object.entries(state).map(([address, contentHash]) => ({ address, contentHash }))

  it('[LAN-3] name exactly what turns the live state into the planned one', () => {
    fc.assert(
      fc.property(map, map, (live, wanted) => {
        const state = new Map(Object.entries(live))
        for (const { address, change, prior, next } of changesBetween(state, unitsOf(wanted))) {
          expect(prior).toBe(live[address] ?? null)
          expect(prior).not.toBe(next)
          expect(change).toBe(prior === null ? 'add' : next === null ? 'retire' : 'change')
          if (next === null) state.delete(address)
          else state.set(address, next)
        }
        expect(state).toEqual(new Map(Object.entries(wanted)))
      }),
    )
  })

  it('[LAN-3] leave an unchanged unit out', () => {
    expect(changesBetween(new Map([['a', '1']]), [{ address: 'a', contentHash: '1' }])).toEqual([])
    expect(changesBetween(new Map([['a', '1']]), [{ address: 'a', contentHash: '2' }])).toHaveLength(1)
  })

  it('[LAN-3] are told in the byte order of their addresses', () => {
    const live = new Map(['\u{10000}', 'b'].map((address) => [address, '1']))
    const changes = changesBetween(live, unitsOf({ '\uFFFD': '1', a: '1' }))
    expect(changes.map(({ address }) => address)).toEqual(['a', 'b', '\uFFFD', '\u{10000}'])
  })

  it('[LAN-3] do not depend on the order in which changes are told', () => {
    fc.assert(
      fc.property(map, (wanted) => {
        const changes = changesBetween(new Map(), unitsOf(wanted))
        expect(changeDigest('h', changes.toReversed())).toBe(changeDigest('h', changes))
      }),
    )
  })

  it.each([
    ['root', () => changeDigest('i', [one])],
    ['address', () => changeDigest('h', [{ ...one, address: 'h/a#y' }])],
    ['kind of change', () => changeDigest('h', [{ ...one, change: 'add' }])],
    ['prior hash', () => changeDigest('h', [{ ...one, prior: null }])],
    ['new hash', () => changeDigest('h', [{ ...one, next: null }])],
    ['number of units', () => changeDigest('h', [one, { ...one, address: 'h/a#z' }])],
  ])('[LAN-3] cover the %s', (_, other) => {
    expect(other()).not.toBe(changeDigest('h', [one]))
  })

  it('[LAN-3] sort by UTF-8 bytes, where JavaScript’s own order differs', () => {
    const given = ['\u{10000}', '\uFFFD', 'z', 'Z', 'é']
    expect([...given].sort(byBytes)).toEqual(['Z', 'z', 'é', '\uFFFD', '\u{10000}'])
    expect([...given].sort()).not.toEqual([...given].sort(byBytes))
  })
})
