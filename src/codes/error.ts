// The one error class: a code of the catalogue, what was seen, and the cause.
import type { ExitCode } from './catalogue/entry.ts'
import { type Code, entryOf, isCode } from './catalogue/index.ts'
import type { Finding, Place, Seen } from './finding.ts'

/** What an error says beside its code. */
export interface ErrorDetails {
  readonly expected?: Seen
  readonly observed?: Seen
  readonly where?: Place
  /** Shown with the findings: where it happened. */
  readonly facts?: Readonly<Record<string, string>>
  /** Several findings behind one error; the first one's code is the error's. */
  readonly findings?: readonly Finding[]
}

/** Every refusal and fault Quorate raises. */
export class QuorateError extends Error {
  override readonly name = 'QuorateError'
  readonly code: Code
  readonly details: ErrorDetails

  constructor(code: Code, details: ErrorDetails = {}, options?: { cause?: unknown }) {
    super(`${code}: ${entryOf(code).title}`, options)
    this.code = code
    this.details = details
  }

  /** 1 for a denial, 2 when nothing could be decided, 64 for wrong use. */
  get exit(): ExitCode {
    return entryOf(this.code).exit
  }

  /** The same error, which says where it happened. */
  withFacts(facts: Readonly<Record<string, string>>): QuorateError {
    const same = new QuorateError(
      this.code,
      { ...this.details, facts: { ...facts, ...this.details.facts } },
      { cause: this.cause },
    )
    if (this.stack !== undefined) same.stack = this.stack
    return same
  }

  /** The findings to show, at least one. */
  get findings(): readonly Finding[] {
    if (this.details.findings?.length) return this.details.findings
    const { findings: _, facts: __, ...seen } = this.details
    return [{ code: this.code, ...seen }]
  }
}

/** Several findings as one error, under the first one's code; DB_ANSWER where no code of this version is it, `none` without findings. */
export function errorOf(findings: readonly Finding[], none: Code = 'INTERNAL'): QuorateError {
  const code = findings[0]?.code ?? none
  return new QuorateError(isCode(code) ? code : 'DB_ANSWER', { findings })
}

/** @throws the first one's code, with all of them; nothing where there is none */
export function throwFindings(findings: readonly Finding[]): void {
  if (findings.length > 0) throw errorOf(findings)
}
