// A value or an error: for use cases that cannot go on with findings alone.
import { QuorateError } from '../gate/error.ts'
import type { Result } from '../manifest/result.ts'

/** The value of a result, or its findings raised. @throws the first finding's code, with all of them */
export function need<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new QuorateError(result.findings[0]?.code ?? 'INTERNAL', { findings: result.findings })
}
