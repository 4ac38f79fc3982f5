// The one error class: a code of the catalogue, what was seen, and the cause.
import type { ExitCode } from './catalogue/entry.ts'
import { catalogue } from './catalogue/index.ts'
import type { Finding, Place, Seen } from './finding.ts'

/** What an error says beside its code. */
export interface ErrorDetails {
  readonly expected?: Seen
  readonly observed?: Seen
  readonly where?: Place
  /** Several findings behind one error; the first one's code is the error's. */
  readonly findings?: readonly Finding[]
}

/** Every refusal and fault Quorate raises. */
export class QuorateError extends Error {
  override readonly name = 'QuorateError'
  readonly code: string
  readonly details: ErrorDetails

  constructor(code: string, details: ErrorDetails = {}, options?: { cause?: unknown }) {
    super(`${code}: ${catalogue.get(code)?.title ?? 'unknown code'}`, options)
    this.code = code
    this.details = details
  }

  /** 1 for a denial, 2 when nothing could be decided, 64 for wrong use. */
  get exit(): ExitCode {
    return catalogue.get(this.code)?.exit ?? 2
  }

  /** The findings to show, at least one. */
  get findings(): readonly Finding[] {
    if (this.details.findings?.length) return this.details.findings
    const { findings: _, ...seen } = this.details
    return [{ code: this.code, ...seen }]
  }
}
