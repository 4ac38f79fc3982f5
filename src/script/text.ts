// A script's text: its limits, and the characters that no script holds, because a reader would not see them (SQL-3).
import { countText } from '../codes/count-text.ts'
import type { Finding, Place } from '../codes/finding.ts'
import { byPlace } from '../manifest/fault.ts'
import { hiddenCharacters } from '../manifest/yaml/characters.ts'
import { positionsOf } from '../manifest/yaml/positions.ts'

/** Limits in bytes of UTF-8; the database has the same. */
export const limits = { scriptBytes: 1024 * 1024, contentBytes: 4 * 1024 * 1024 } as const

/** Characters that are told; the first ones say enough. */
const MOST = 20

/** Whatever is wrong with the text itself, with its place in `file`. */
export function textFindings(text: string, file: string): readonly Finding[] {
  const bytes = Buffer.byteLength(text)
  const where: Place = { file, line: 1, column: 1 }
  if (bytes > limits.scriptBytes)
    return [{ code: 'SCRIPT_TOO_LARGE', expected: limits.scriptBytes, observed: bytes, where }]
  const placeOf = positionsOf(text, file)
  const invalid = (observed: string, offset: number): Finding => {
    return { code: 'SCRIPT_TEXT_INVALID', observed, where: placeOf(offset) }
  }
  const hidden = hiddenCharacters(text, limits.scriptBytes).map(({ name, offset }) => [name, offset] as const)
  const shown = firstOf(hidden, MOST, (rest, [, offset]) => [`${rest} more such characters`, offset] as const)
  // An editor ends every line so, or none: thousands of places would be one and the same mistake.
  const ends = text.split('\r\n').length - 1
  const windows = `${countText(ends)} ${ends === 1 ? 'line ends' : 'lines end'} with CR LF`
  const all = ends === 0 ? shown : [...shown, [windows, text.indexOf('\r\n')] as const]
  return all.map(([observed, offset]) => invalid(observed, offset)).toSorted(byPlace)
}

/** The first of a list, and in place of the others what `more` makes of their number and the first of them. */
export function firstOf<T>(list: readonly T[], most: number, more: (rest: string, first: T) => T): readonly T[] {
  const cut = list[most]
  return cut === undefined ? list : [...list.slice(0, most), more(countText(list.length - most), cut)]
}
