// Calls one function of the gate and reads its answer; snake_case ends here.
// Must not: decide; an answer that is not understood is an error, never a pass.
import { QuorateError } from '../codes/error.ts'
import type { Finding } from '../codes/finding.ts'
import type { Database } from './connect.ts'
import { readFindings } from './read-findings.ts'

/** Where the ledger stands: printed with every run (EV-2). */
export interface LedgerHead {
  readonly ledgerId: string
  readonly epoch: number
  readonly seq: number
  readonly head: string
}

/** What a function of the gate answered. `rest` is what its step says of itself. */
export interface Answer {
  readonly outcome: 'pass' | 'blocked' | 'done' | 'step_failed' | 'in_progress' | 'not_recorded'
  readonly code: string | null
  readonly findings: readonly Finding[]
  /** What holds nobody up here, and would block a run. */
  readonly notes: readonly Finding[]
  readonly toSign: string | null
  readonly evidenceId: string | null
  readonly ledger: LedgerHead | null
  readonly rest: Readonly<Record<string, unknown>>
}

const OUTCOMES = ['pass', 'blocked', 'done', 'step_failed', 'in_progress', 'not_recorded']

/** Calls a function that answers with one jsonb value, or null. @throws DB_ANSWER and what `mapError` maps */
export async function callJson(
  database: Database,
  name: string,
  args: readonly (string | null)[],
): Promise<Record<string, unknown> | null> {
  const places = args.map((_, index) => `$${index + 1}`).join(', ')
  const [row] = await database.query<{ answer: unknown }>(`select ${name}(${places}) as answer`, args)
  if (row === undefined || (row.answer !== null && typeof row.answer !== 'object')) throw unread(name)
  return row.answer as Record<string, unknown> | null
}

/** Calls a function of the gate. @throws DB_ANSWER when the answer is not one, and what `mapError` maps */
export async function callGate(database: Database, name: string, args: readonly (string | null)[]): Promise<Answer> {
  const answer = await callJson(database, name, args)
  if (answer === null || !OUTCOMES.includes(answer.outcome as string)) throw unread(name)
  const { outcome, code, findings = [], notes = [], to_sign, evidence_id, ledger, ...rest } = answer
  const [told, noted] = [readFindings(findings), readFindings(notes)]
  const texts = [code, to_sign, evidence_id].map((text) => text ?? null)
  if (told === null || noted === null || !texts.every((text) => text === null || typeof text === 'string'))
    throw unread(name)
  const [readCode, toSign, evidenceId] = texts as [string | null, string | null, string | null]
  return {
    outcome: outcome as Answer['outcome'],
    code: readCode,
    findings: told,
    notes: noted,
    toSign,
    evidenceId,
    ledger: ledger ? readHead(ledger as Record<string, unknown>) : null,
    rest,
  }
}

/** Reads a ledger's head from an answer. */
export function readHead(head: Record<string, unknown>): LedgerHead {
  return {
    ledgerId: String(head.ledger_id),
    epoch: Number(head.epoch),
    seq: Number(head.seq),
    head: String(head.head),
  }
}

function unread(name: string): QuorateError {
  return new QuorateError('DB_ANSWER', { observed: name })
}
