// Reads the file of an ESCALATION_CLOSE: text in, the checked file or every finding out.
import { readFile } from './read-file.ts'
import type { Result } from './result.ts'

/** The whole file: all of it is signed. */
export interface EscalationClose {
  readonly apiVersion: string
  readonly kind: 'ESCALATION_CLOSE'
  readonly spec: { readonly change: string; readonly reason: string }
}

export function readEscalationClose(text: string, file: string): Result<EscalationClose> {
  const read = readFile<EscalationClose>(text, file, 'ESCALATION_CLOSE')
  return read.ok ? { ok: true, value: read.value } : read
}
