// Where PostgreSQL's parser points to, as a place that an editor finds: it counts bytes, and for errors characters.
import type { Place } from '../codes/finding.ts'
import { positionsOf } from '../manifest/yaml/positions.ts'

/** Looks places of one text up. */
export interface Places {
  /** The offset in the text (UTF-16 units) of a byte of its UTF-8; the next character's for one within a character. */
  readonly offsetOf: (byte: number) => number
  readonly ofByte: (byte: number) => Place
  /** Of a character, counted from 0. */
  readonly ofCharacter: (index: number) => Place
}

/** Places in `text`, which is the text of `file`. */
export function placesOf(text: string, file: string): Places {
  const placeOf = positionsOf(text, file)
  const units = unitsByByte(text)
  const offsetOf = (byte: number) => units?.[Math.min(byte, units.length - 1)] ?? Math.min(byte, text.length)
  return {
    offsetOf,
    ofByte: (byte) => placeOf(offsetOf(byte)),
    ofCharacter: (index) => {
      let offset = 0
      for (let left = index; left > 0 && offset < text.length; left -= 1) offset += unitsAt(text, offset)
      return placeOf(offset)
    },
  }
}

/** The offset of every byte; null where each character is one byte. */
function unitsByByte(text: string): Uint32Array | null {
  const bytes = Buffer.byteLength(text)
  if (bytes === text.length) return null
  const units = new Uint32Array(bytes + 1)
  let byte = 0
  for (let offset = 0; offset < text.length; ) {
    const code = text.codePointAt(offset) ?? 0
    const length = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    const next = offset + unitsAt(text, offset)
    units[byte] = offset
    units.fill(next, byte + 1, byte + length)
    byte += length
    offset = next
  }
  units[byte] = text.length
  return units
}

function unitsAt(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
}
