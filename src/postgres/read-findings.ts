// Findings as the database tells them. What is shown rests on their shape, and a server can say anything.
import { codeFrom } from '../codes/catalogue/index.ts'
import type { Finding, Seen } from '../codes/finding.ts'

/** The findings of a JSON value, each with its code, expected and observed alone; null when they are none. */
export function readFindings(value: unknown): readonly Finding[] | null {
  if (!Array.isArray(value) || !value.every(hasCode)) return null
  return value.map(({ code, expected, observed }) => ({
    code: codeFrom(code),
    ...(expected === undefined ? {} : { expected }),
    ...(observed === undefined ? {} : { observed }),
  }))
}

function hasCode(value: unknown): value is { code: string; expected?: Seen; observed?: Seen } {
  return typeof (value as { code?: unknown } | null)?.code === 'string'
}
