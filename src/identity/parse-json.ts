// Strict JSON (RFC 8259) that keeps what JSON.parse loses: members named twice, and how a number was written.
// Must not: repair anything.

/** A number as it was written, since `1`, `1.0` and `1e0` are different texts in a signed document. */
export class JsonNumber {
  readonly literal: string

  constructor(literal: string) {
    this.literal = literal
  }
}

/** A member's last value wins in `JsonObject`; look at `Parsed.duplicate` before using any. */
export type JsonObject = ReadonlyMap<string, Json>
export type Json = string | JsonNumber | boolean | null | readonly Json[] | JsonObject

/** A JSON text's value, and the first member name that an object of it has twice (after unescaping), or null. */
export interface Parsed {
  readonly value: Json
  readonly duplicate: string | null
}

const MAX_DEPTH = 8
const SPACE = /[ \t\n\r]*/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const NUMBER = /-?(?:0|[1-9]\d{0,18})(?:\.\d{1,18})?(?![\d.eE+-])/y
const WORD = /true|false|null/y

/**
 * Parses a JSON text; `null` when it is not JSON, nests deeper than 8, holds U+0000 or a lone surrogate, or writes
 * a number with an exponent or with more than 19 digits before or 18 after the point.
 */
export function parseJson(text: string): Parsed | null {
  let at = 0
  let duplicate: string | null = null

  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? null
    if (found !== null) at += found.length
    return found
  }
  const punctuation = (mark: string): boolean => {
    take(SPACE)
    if (text[at] !== mark) return false
    at += 1
    return true
  }
  const string = (): string => {
    const value = JSON.parse(take(STRING) ?? refuse()) as string
    return value.includes('\0') || !value.isWellFormed() ? refuse() : value
  }
  const object = (depth: number): JsonObject => {
    const members = new Map<string, Json>()
    if (punctuation('}')) return members
    do {
      take(SPACE)
      const name = string()
      if (members.has(name)) duplicate ??= name
      if (!punctuation(':')) refuse()
      members.set(name, value(depth))
    } while (punctuation(','))
    return punctuation('}') ? members : refuse()
  }
  const array = (depth: number): readonly Json[] => {
    const items: Json[] = []
    if (punctuation(']')) return items
    do items.push(value(depth))
    while (punctuation(','))
    return punctuation(']') ? items : refuse()
  }
  const value = (depth: number): Json => {
    take(SPACE)
    if (depth === MAX_DEPTH && (text[at] === '{' || text[at] === '[')) refuse()
    if (punctuation('{')) return object(depth + 1)
    if (punctuation('[')) return array(depth + 1)
    if (text[at] === '"') return string()
    const word = take(WORD)
    if (word !== null) return word === 'null' ? null : word === 'true'
    return new JsonNumber(take(NUMBER) ?? refuse())
  }

  try {
    const whole = value(0)
    take(SPACE)
    return at === text.length ? { value: whole, duplicate } : null
  } catch (error) {
    if (error instanceof NotJson) return null
    throw error
  }
}

class NotJson extends Error {}

function refuse(): never {
  throw new NotJson()
}
