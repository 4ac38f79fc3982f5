// What a reading verb answers: the value, or every reason why there is none.
import { errorOf } from '../codes/error.ts'
import type { Finding } from '../codes/finding.ts'

/**
 * A value, or at least one finding. A denial is a value here, never an exception (ACT-3). `faulty` is what was read where
 * its shape is right and only a rule is broken: to look for further faults in, and for nothing else.
 */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly Finding[]; readonly faulty?: T }

/** Answers with the value unless there are findings. */
export function conclude<T>(findings: readonly Finding[], value: T): Result<T> {
  return findings.length === 0 ? { ok: true, value } : { ok: false, findings, faulty: value }
}

/** The value of a result, or its findings raised. @throws the first finding's code, with all of them */
export function valueOrThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw errorOf(result.findings)
}
