// Catches the refusal of a call, so that a test can compare its codes or its findings.
import { QuorateError } from '../../../src/codes/error.ts'
import type { Finding } from '../../../src/codes/finding.ts'

/** The findings of the refusal; none when there is no refusal. */
export async function findingsOf(call: () => unknown): Promise<readonly Finding[]> {
  try {
    await call()
    return []
  } catch (error) {
    if (error instanceof QuorateError) return error.findings
    throw error
  }
}

/** The codes of all findings of the refusal; `['accepted']` when there is none. */
export async function codesOf(call: () => unknown): Promise<readonly string[]> {
  const codes = (await findingsOf(call)).map(({ code }) => code)
  return codes.length > 0 ? codes : ['accepted']
}
