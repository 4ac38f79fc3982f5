// A script's text: its limits, and the characters that no script holds, because a reader would not see them (SQL-3).
import type { Finding, Place } from '../codes/finding.ts'
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
  const hidden = hiddenCharacters(text, MOST)
  for (let at = text.indexOf('\r'); at !== -1 && hidden.length < MOST; at = text.indexOf('\r', at + 1))
    if (text[at + 1] === '\n') hidden.push({ offset: at, name: 'U+000D' })
  return hidden
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, name }) => ({ code: 'SCRIPT_TEXT_INVALID', observed: name, where: placeOf(offset) }))
}
