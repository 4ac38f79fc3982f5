// What a token's audience commits to: the exact thing asked for, for this ledger, once, for a time (ID-3).
import { digestFields, type Sha256 } from './encoding.ts'

/** What a token is for. The database expects exactly one purpose per function. */
export type Purpose =
  | 'open'
  | 'signoff'
  | 'esign'
  | 'leave'
  | 'withdraw'
  | 'preflight'
  | 'rehearse'
  | 'cut'
  | 'verify'
  | 'govern'
  | 'run'
  | 'receive'
  | 'outcome'
  | 'resolve'
  | 'rotated'
  | 'hold'
  | 'hold-join'
  | 'hold-lift'
  | 'keys'
  | 'confirm-genesis'
  | 'suspend'
  | 'confirm'
  | 'revoke'
  | 'enrol'
  | 'void'
  | 'seat-confirm'
  | 'seat-drill'
  | 'seat-end'
  | 'seat-rotate'

/** What is signed: for which ledger and activation (or request), until when, and the digests of what is asked for. */
export interface Statement {
  readonly purpose: Purpose
  readonly ledgerId: string
  /** The activation's uuid; where there is none yet, the request's. */
  readonly subject: string
  /** RFC 3339, UTC, whole seconds: `2026-11-21T09:00:00Z`. */
  readonly notAfter: string
  /** An absent one counts too. */
  readonly asked: readonly (string | null)[]
}

/** The sha256 of a statement's fields, the same as `quorate.statement_sha256`. */
export function statementSha256(statement: Statement): Sha256 {
  const { purpose, ledgerId, subject, notAfter, asked } = statement
  return digestFields(['quorate:v1', purpose, ledgerId, subject, notAfter, ...asked])
}

/** The audience to ask GitHub's token for: `quorate:v1:<purpose>:<sha256>`. */
export function audienceOf(statement: Statement): string {
  return `quorate:v1:${statement.purpose}:${statementSha256(statement)}`
}
