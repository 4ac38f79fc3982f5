// Catches the refusal of a call, so that a test can compare its codes.
import { QuorateError } from '../../src/codes/error.ts'

/** The codes of all findings of the refusal; `['accepted']` when there is none. */
export async function codesOf(call: () => unknown): Promise<readonly string[]> {
  try {
    await call()
    return ['accepted']
  } catch (error) {
    if (error instanceof QuorateError) return error.findings.map(({ code }) => code)
    throw error
  }
}
