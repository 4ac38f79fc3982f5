// Packed by another program than ours, unpacked by ours; and what no program packed.
import fc from 'fast-check'
import { compress } from 'snappyjs'
import { describe, expect, it } from 'vitest'
import { unpackSnappy } from '../../../../src/ci/github/snappy.ts'

const MOST = 1_000_000

describe('a packed bundle', () => {
  it('is unpacked to the very bytes, of any length, with copies that overlap', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .tuple(fc.uint8Array({ minLength: 1, maxLength: 9 }), fc.nat(30_000))
        .map(([part, times]) => Buffer.alloc(part.length * times, part)),
      fc.string({ maxLength: 200_000 }).map((text) => Buffer.from(text)),
    )
    fc.assert(
      fc.property(bytes, (all) => {
        expect(unpackSnappy(compress(all), MOST)?.equals(all)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('is none where it is cut off, longer than it says, or larger than is allowed', () => {
    const packed = compress(Buffer.from('abcabcabcabcabcabcabc'.repeat(20)))
    expect(unpackSnappy(packed, 420)?.length).toBe(420)
    expect(unpackSnappy(packed, 419)).toBe(null)
    for (let length = 0; length < packed.length; length += 1)
      expect(unpackSnappy(packed.subarray(0, length), MOST)).toBe(null)
    expect(unpackSnappy(Buffer.concat([packed, Buffer.from([0, 0x61])]), MOST)).toBe(null)
  })

  it.each([
    ['a length without an end', [0xff, 0xff, 0xff, 0xff, 0xff, 0x01]],
    ['a copy before the beginning', [4, 0x01, 0x01]],
    ['a copy of nothing', [5, 0x00, 0x61, 0x01, 0x00]],
    ['a copy from far away', [6, 0x00, 0x61, 0x13, 0xff, 0xff, 0xff, 0xff]],
    ['a literal of four thousand million bytes', [4, 0xfc, 0xff, 0xff, 0xff, 0xff, 0x61]],
  ])('is none with %s', (_, bytes) => {
    expect(unpackSnappy(Buffer.from(bytes), MOST)).toBe(null)
  })

  it('ends with whatever bytes it is given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const out = unpackSnappy(bytes, 10_000)
        expect(out === null || out.length <= 10_000).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
