// Reads single fields out of GitHub's API answers: each has its documented type, or the answer is refused.
// Must not: fill in a default for what is missing.
import { QuorateError } from '../../../codes/error.ts'

/** @throws GITHUB_ANSWER naming the field when `value` is not a JSON object */
export function objectOf(value: unknown, field: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw malformed(field, 'an object')
}

/** @throws GITHUB_ANSWER naming the field when `value` is not an array */
export function arrayOf(value: unknown, field: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw malformed(field, 'an array')
}

/** A non-empty text without control characters. @throws GITHUB_ANSWER naming the field */
export function textOf(value: unknown, field: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
  if (typeof value === 'string' && value.isWellFormed() && /^[^\u0000-\u001f\u007f]{1,1024}$/.test(value)) return value
  throw malformed(field, 'a text')
}

/** A commit, or a tree, in lower-case hexadecimal. @throws GITHUB_ANSWER naming the field */
export function commitOf(value: unknown, field: string): string {
  const sha = textOf(value, field)
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha)) throw malformed(field, 'a commit')
  return sha
}

/** A numeric id as a decimal string; ids above 2^53 arrive as bigint. @throws GITHUB_ANSWER naming the field */
export function idOf(value: unknown, field: string): string {
  if (typeof value === 'bigint' ? value > 0n : Number.isSafeInteger(value) && (value as number) > 0) return `${value}`
  throw malformed(field, 'a numeric id')
}

/** An account's name where it has one: for readers only, so that its form refuses nothing. */
export function loginOf({ login }: Readonly<Record<string, unknown>>): { readonly userLogin?: string } {
  return typeof login === 'string' && login !== '' ? { userLogin: login } : {}
}

/** The refusal of an answer because of one field. */
export function malformed(field: string, expected: string): QuorateError {
  return new QuorateError('GITHUB_ANSWER', { expected: { [field]: expected } })
}
