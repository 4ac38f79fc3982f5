// Reads one variable in its form, or names it in the refusal.
// Must not: show a value that may be a secret.
import { QuorateError } from '../codes/error.ts'

/** Variables of a process as given; an empty variable counts as absent, as in GitHub's workflows. */
export type Variables = Readonly<Record<string, string | undefined>>

/** The variable's value, or null when absent or empty. */
export function optional(env: Variables, name: string): string | null {
  return env[name] || null
}

/** @throws ENV_MISSING naming the variable */
export function required(env: Variables, name: string): string {
  const value = optional(env, name)
  if (value === null) throw new QuorateError('ENV_MISSING', { expected: name })
  return value
}

/** @throws ENV_MISSING naming every variable that is missing, ENV_WHITE_SPACE naming every one that is not whole */
export function requireAll(env: Variables, names: readonly string[]): void {
  const missing = names.filter((name) => optional(env, name) === null)
  if (missing.length > 0)
    throw new QuorateError('ENV_MISSING', { expected: missing.length === 1 ? missing.join() : missing })
  requireTrimmed(env, names)
}

/** White space around a value comes from how it was copied, and is never seen. @throws ENV_WHITE_SPACE naming every such variable */
export function requireTrimmed(env: Variables, names: readonly string[]): void {
  const loose = names.flatMap((name) => {
    const value = optional(env, name) ?? ''
    const places = [...(/^\s/.test(value) ? ['begins'] : []), ...(/\s$/.test(value) ? ['ends'] : [])]
    if (places.length === 0) return []
    const what = /^[\r\n]|[\r\n]$/.test(value) ? 'a line end' : 'white space'
    return [[name, `${places.join(' and ')} with ${what}`] as const]
  })
  if (loose.length > 0) throw new QuorateError('ENV_WHITE_SPACE', { observed: Object.fromEntries(loose) })
}

/** @throws ENV_MISSING, or ENV_INVALID naming the variable when the whole value does not match */
export function matching(env: Variables, name: string, pattern: RegExp): string {
  const value = required(env, name)
  if (!pattern.test(value)) throw invalid(name, `${pattern}`)
  return value
}

/** A whole number within bounds, or the fallback when absent. @throws ENV_INVALID naming the variable */
export function integer(env: Variables, name: string, bounds: { min: number; max: number; fallback: number }): number {
  const value = optional(env, name)
  if (value === null) return bounds.fallback
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
  if (!(number >= bounds.min && number <= bounds.max)) throw invalid(name, `${bounds.min} to ${bounds.max}`)
  return number
}

/** An https URL without credentials; http only to this machine. @throws ENV_MISSING, ENV_INVALID */
export function url(env: Variables, name: string): string {
  const value = required(env, name)
  if (!isSafeUrl(value)) throw invalid(name, 'an https URL')
  return value
}

/** Whether a text is an https URL without credentials, or an http one to this machine. */
export function isSafeUrl(text: string): boolean {
  const url = URL.parse(text)
  if (url === null || url.username || url.password) return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
}

/** Whether a host is this machine: localhost, 127.0.0.0/8, ::1, or the path of a Unix socket. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\]|\/.*)$/i.test(host)
}

/** The refusal of a variable's form; its value is not shown, since it may be a secret in the wrong place. */
export function invalid(name: string, form: string): QuorateError {
  return new QuorateError('ENV_INVALID', { expected: { [name]: form } })
}
