import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestFields, netstring, sha256 } from '../../../src/codes/encoding.ts'

/** Lists that are nasty for a delimited encoding: digits, colons, commas, minus signs, empty and absent fields. */
const field = fc.oneof(
  fc.constant(null),
  fc.constantFrom('', '-', '-,', '0:', '0:,', '1:a,', ','),
  fc.string({ unit: fc.constantFrom('0', '1', ':', ',', '-', 'é', '𐀀') }),
  fc.string({ unit: 'binary' }),
)
const fields = fc.array(field, { maxLength: 6 })

describe('netstring', () => {
  it.each([
    [[], ''],
    [[''], '0:,'],
    [[null], '-,'],
    [['hello'], '5:hello,'],
    [['é', null, '-'], '2:é,-,1:-,'],
    [['quorate:v1', 'cut'], '10:quorate:v1,3:cut,'],
  ])('[ID-3] encodes %j by its length in bytes', (list, text) => {
    expect(netstring(list).toString()).toBe(text)
  })

  it('[ID-3] can be read back from its bytes, so that different fields never share them', () => {
    fc.assert(
      fc.property(fields, (list) => {
        expect(decode(netstring(list))).toEqual(list)
      }),
    )
  })

  it('[ID-3] never gives two different lists the same bytes', () => {
    const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
    fc.assert(
      fc.property(fields, fields, (a, b) => {
        expect(netstring(a).equals(netstring(b))).toBe(same(a, b))
      }),
    )
  })

  it('[ID-3] keeps a field whole when it is split, joined or moved', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, unit: 'binary' }), fc.nat(), (text, at) => {
        const characters = [...text]
        const cut = 1 + (at % (characters.length - 1))
        const parts = [characters.slice(0, cut).join(''), characters.slice(cut).join('')]
        const digests = [[text], parts, [...parts].reverse(), [text, ''], [text, null]].map((list) =>
          digestFields(list),
        )
        const distinct = parts[0] === parts[1] ? 4 : 5
        expect(new Set(digests).size).toBe(distinct)
      }),
    )
  })
})

describe('sha256', () => {
  it('[SIG-4] is lower-case hexadecimal, of text and of its UTF-8 bytes alike', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(sha256('é')).toBe(sha256(Uint8Array.of(0xc3, 0xa9)))
    expect(digestFields([])).toBe(sha256(''))
  })
})

/** Reads the encoding as its definition says; the opposite of what is tested. */
function decode(bytes: Buffer): (string | null)[] {
  const list: (string | null)[] = []
  for (let at = 0; at < bytes.length; ) {
    if (bytes.subarray(at, at + 2).toString() === '-,') {
      list.push(null)
      at += 2
      continue
    }
    const colon = bytes.indexOf(':', at)
    const end = colon + 1 + Number(bytes.subarray(at, colon).toString())
    expect(bytes.subarray(end, end + 1).toString()).toBe(',')
    list.push(bytes.subarray(colon + 1, end).toString())
    at = end + 1
  }
  return list
}
