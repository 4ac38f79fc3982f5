// Unpacks what GitHub stores of an attestation: Snappy's format of one block (google/snappy, format_description.txt).
// Must not: write, or wait, beyond the length that the block announces.

/** The bytes of a block, at most `most`; null where it is none. */
export function unpackSnappy(packed: Uint8Array, most: number): Buffer | null {
  const head = lengthIn(packed)
  if (head === null || head.length > most) return null
  const out = Buffer.alloc(head.length)
  let at = head.end
  let end = 0
  while (at < packed.length) {
    const tag = packed[at] ?? 0
    at += 1
    if ((tag & 3) === 0) {
      const extra = Math.max(0, (tag >> 2) - 59)
      const length = (extra === 0 ? tag >> 2 : littleEndian(packed, at, extra)) + 1
      at += extra
      if (at + length > packed.length || end + length > out.length) return null
      out.set(packed.subarray(at, at + length), end)
      at += length
      end += length
    } else {
      const width = [0, 1, 2, 4][tag & 3] ?? 0
      if (at + width > packed.length) return null
      const length = (tag & 3) === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1
      const offset = littleEndian(packed, at, width) + ((tag & 3) === 1 ? (tag >> 5) * 256 : 0)
      at += width
      if (offset === 0 || offset > end || end + length > out.length) return null
      // A copy may overlap what it writes.
      for (let index = 0; index < length; index += 1) out[end + index] = out[end + index - offset] ?? 0
      end += length
    }
  }
  return end === out.length ? out : null
}

/** The announced length, seven bits a byte, the lowest first. */
function lengthIn(packed: Uint8Array): { readonly length: number; readonly end: number } | null {
  let length = 0
  for (let index = 0; index < 5; index += 1) {
    const byte = packed[index]
    if (byte === undefined) return null
    length += (byte & 0x7f) * 2 ** (7 * index)
    if (byte < 0x80) return { length, end: index + 1 }
  }
  return null
}

function littleEndian(bytes: Uint8Array, at: number, width: number): number {
  let value = 0
  for (let index = 0; index < width; index += 1) value += (bytes[at + index] ?? 0) * 256 ** index
  return value
}
