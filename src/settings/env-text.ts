// The text of a settings file as variables. Node's parser reads each entry; this finds where it begins and ends, and refuses what Node
// would drop without a word: the rest of a password after a `#`, a line that is no entry, a quote that nobody closes.
// Must not: show a value.
import { parseEnv } from 'node:util'
import { QuorateError } from '../codes/error.ts'
import type { Variables } from './variable.ts'

const BEGIN = /^(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_]*)[ \t]*=([ \t]*)/
/** What may stand after a value: nothing, or a comment that is set off from it. */
const END = /^[ \t]*$|^[ \t]+#/
/** A quote that opens a value is closed in a later line at most this far: a certificate chain is shorter. */
const MOST_LINES = 1000

interface Entry {
  readonly name: string
  readonly text: string
  /** The number of lines that it takes. */
  readonly lines: number
}

/**
 * Reads `NAME=value` lines as `node --env-file` does; a byte-order mark, CRLF, `export`, comments and quotes are understood. `path` is for
 * refusals. @throws ENV_FILE_MALFORMED with the line, SETTINGS_CONFLICT where one name has two values
 */
export function readEnvText(bytes: Uint8Array, path: string): Variables {
  const lines = decoded(bytes, path).replaceAll(/\r\n?/g, '\n').split('\n')
  const found = new Map<string, { readonly value: string; readonly line: number }>()
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? ''
    if (/^[ \t]*(#|$)/.test(line)) {
      at += 1
      continue
    }
    const entry = entryAt(lines, at, path)
    const value = parseEnv(entry.text)[entry.name] ?? ''
    const before = found.get(entry.name)
    if (before !== undefined && before.value !== value) {
      const observed = { [entry.name]: [before.line, at + 1].map((number) => `${path}:${number}`) }
      throw new QuorateError('SETTINGS_CONFLICT', { observed })
    }
    found.set(entry.name, { value, line: at + 1 })
    at += entry.lines
  }
  return Object.fromEntries([...found].map(([name, { value }]) => [name, value]))
}

function decoded(bytes: Uint8Array, path: string): string {
  try {
    // A byte-order mark is taken off.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {}
  throw malformed(path, 0, 'text in UTF-8; save the file as such')
}

function entryAt(lines: readonly string[], at: number, path: string): Entry {
  const line = (lines[at] ?? '').trimStart()
  const [begin, name, blank] = BEGIN.exec(line) ?? []
  if (begin === undefined || name === undefined)
    throw malformed(path, at, 'NAME=value, a comment that begins with #, or an empty line')
  const rest = line.slice(begin.length)
  const quote = /^['"`]/.exec(rest)?.[0]
  if (quote !== undefined) return quoted(lines, at, path, { name, rest, quote })
  const comment = /(^|[ \t])#/.exec(rest)
  const isComment = comment !== null && (comment.index > 0 || blank !== '')
  const value = isComment ? rest.slice(0, comment.index) : rest
  if (value.includes('#')) throw malformed(path, at, `quotes around the value of ${name}, since it holds a #`)
  return { name, text: `${name}=${value}`, lines: 1 }
}

function quoted(
  lines: readonly string[],
  at: number,
  path: string,
  { name, rest, quote }: { readonly name: string; readonly rest: string; readonly quote: string },
): Entry {
  let text = rest
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const end = text.indexOf(quote, 1)
    if (end > 0) {
      if (END.test(text.slice(end + 1))) return { name, text: `${name}=${text.slice(0, end + 1)}`, lines: count }
      throw malformed(
        path,
        at + count - 1,
        `nothing after the quote that ends the value of ${name}, or a space and a #`,
      )
    }
    const next = lines[at + count]
    if (next === undefined) break
    text += `\n${next}`
  }
  throw malformed(path, at, `a ${quote} at the end of the value of ${name}, as at its beginning`)
}

function malformed(file: string, index: number, expected: string): QuorateError {
  return new QuorateError('ENV_FILE_MALFORMED', { expected, where: { file, line: index + 1, column: 1 } })
}
