import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Json, JsonNumber, parseJson } from '../../../src/identity/parse-json.ts'

function plain(value: Json): unknown {
  if (value instanceof JsonNumber) return Number(value.literal)
  if (value instanceof Map) return Object.fromEntries([...value].map(([name, member]) => [name, plain(member)]))
  return Array.isArray(value) ? value.map(plain) : value
}

describe('strict JSON', () => {
  it('[ID-1] reads what JSON.parse reads, for any document within its limits', () => {
    const leaf = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null))
    const name = fc.string({ unit: 'grapheme' }).filter((text) => text !== '__proto__')
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.array(tie('node'), { maxLength: 4 }),
        fc.dictionary(name, tie('node'), { maxKeys: 4 }),
      ),
    })).node
    fc.assert(
      fc.property(tree, fc.constantFrom(0, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        fc.pre(!text.includes('\\u0000'))
        const parsed = parseJson(text)
        expect(parsed?.duplicate).toBeNull()
        expect(plain(parsed?.value as Json)).toEqual(JSON.parse(text))
      }),
    )
  })

  it('[ID-1] never accepts a text that JSON.parse refuses', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      '0',
      '.',
      'e',
      'true',
      'null',
      ' ',
      '\\',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        if (parseJson(text) !== null) JSON.parse(text)
      }),
      { numRuns: 5000 },
    )
  })

  it.each([
    ['{"a":1,"a":2}', 'a'],
    ['{"aud":1,"\\u0061ud":2}', 'aud'],
    ['{"x":[{"b":1,"b":1}]}', 'b'],
    ['{"__proto__":1,"__proto__":2}', '__proto__'],
  ])('[ID-1] reports the member named twice in %s', (text, name) => {
    expect(parseJson(text)?.duplicate).toBe(name)
    expect(parseJson('{"a":1,"A":2,"x":[{"b":1},{"b":1}]}')?.duplicate).toBeNull()
  })

  it.each([
    ['a zero character', '"\\u0000"', '"\\u0001"'],
    ['a lone surrogate', '"\\ud83d"', '"\\ud83d\\ude00"'],
    ['an exponent', '1e3', '1000'],
    ['a number of twenty digits', '12345678901234567890', '1234567890123456789'],
    ['a leading zero', '01', '0'],
    ['a trailing comma', '[1,]', '[1]'],
    ['a member without a colon', '{"a"1}', '{"a" : 1}'],
    ['an array without its end', '[1', '[ 1 ]'],
    ['an object without its end', '{"a":1', '{ "a":1 }'],
    ['a byte order mark', '\ufeff1', ' 1'],
    ['text behind the value', '1 1', '1 '],
    ['a raw control character', '"\u0001"', '"\\u0001"'],
    ['nine levels', '[[[[[[[[[1]]]]]]]]]', '[[[[[[[[1]]]]]]]]'],
    ['nine levels with spaces', '[[[[[[[[ [1]]]]]]]]]', '[[[[[[[ [1]]]]]]]]'],
    ['nothing', '', '""'],
  ])('[ID-1] refuses %s', (_, refused, accepted) => {
    expect(parseJson(refused)).toBeNull()
    expect(parseJson(accepted)).not.toBeNull()
  })

  it('[ID-1] refuses a hundred thousand levels without a RangeError', () => {
    expect(parseJson('['.repeat(100_000))).toBeNull()
  })
})
