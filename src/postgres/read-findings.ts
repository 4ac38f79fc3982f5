// Reads the findings in an answer of the database, and checks their shape: a server can answer anything.

import { proofWord } from '../codes/assurance.ts'
import { codeFrom } from '../codes/catalogue/index.ts'
import type { Finding, Seen } from '../codes/finding.ts'

/** The codes whose values name a way to prove a seat: the database says the catalogue's word, people read the policy's. */
const ABOUT_PROOFS = new Set(['ASSURANCE_NOT_ACCEPTED', 'ASSURANCE_ALL_API', 'REVIEW_NOT_SIGNED', 'SET_MALFORMED'])

/** The findings of a JSON value, each with its code, expected and observed alone; null when they are none. */
export function readFindings(value: unknown): readonly Finding[] | null {
  if (!Array.isArray(value) || !value.every(hasCode)) return null
  return value.map((found) => ({ code: codeFrom(found.code), ...seenIn(found.code, found) }))
}

/** What was expected and what was seen, in the policy's words. */
export function seenIn(
  code: string,
  { expected, observed }: { readonly expected?: Seen; readonly observed?: Seen },
): Pick<Finding, 'expected' | 'observed'> {
  return {
    ...(expected === undefined ? {} : { expected: inPolicyWords(code, expected) }),
    ...(observed === undefined ? {} : { observed: inPolicyWords(code, observed) }),
  }
}

/** A proof is the whole text, or follows `by` at its end. */
function inPolicyWords(code: string, seen: Seen): Seen {
  if (!ABOUT_PROOFS.has(code)) return seen
  if (typeof seen === 'string') return seen.replace(/(?<=^|\bby )\w+$/, proofWord)
  return Array.isArray(seen) ? seen.map((each: Seen) => inPolicyWords(code, each)) : seen
}

function hasCode(value: unknown): value is { code: string; expected?: Seen; observed?: Seen } {
  return typeof (value as { code?: unknown } | null)?.code === 'string'
}
