// Calls a function of the gate as its client does, and shows everything that it answered, what no client reads too.
// Each answer goes through the client's own reader as well: no honest one may be refused by it.

import { anything, made, members, orNone, text } from '../../src/codes/shape.ts'
import type { Answer as ReadAnswer } from '../../src/postgres/answer-form.ts'
import { call, parseAnswer } from '../../src/postgres/call.ts'
import type { Database } from '../../src/postgres/connect.ts'
import { GATE_ANSWERS, type GateFunction } from '../../src/postgres/gate-answers.ts'
import { checks, findings, ledgerHead } from '../../src/postgres/members.ts'

/** The answer as it is read, and by `rest` the members as they came. */
export interface Answer
  extends Pick<ReadAnswer, 'outcome' | 'code' | 'findings' | 'checks' | 'notes' | 'toSign' | 'evidenceId' | 'ledger'> {
  readonly rest: Readonly<Record<string, unknown>>
}

const isGateFunction = (name: string): name is GateFunction => Object.hasOwn(GATE_ANSWERS, name)

/** What a function answers with, as it came. @throws what `mapError` maps */
export function callJson(
  database: Database,
  name: string,
  args: readonly (string | null)[],
): Promise<Readonly<Record<string, unknown>> | null> {
  return call(database, name, args, anything) as Promise<Readonly<Record<string, unknown>> | null>
}

const whole = made(
  members({
    outcome: text,
    code: orNone(text),
    findings: orNone(findings),
    tree: orNone(checks),
    notes: orNone(findings),
    to_sign: orNone(text),
    evidence_id: orNone(text),
    ledger: orNone(ledgerHead),
  }),
  (answer) => ({
    outcome: answer.outcome as Answer['outcome'],
    code: answer.code,
    findings: answer.findings ?? [],
    checks: answer.tree,
    notes: answer.notes ?? [],
    toSign: answer.to_sign,
    evidenceId: answer.evidence_id,
    ledger: answer.ledger,
  }),
)
const APART = ['outcome', 'code', 'findings', 'tree', 'notes', 'to_sign', 'evidence_id', 'ledger']

/** Calls a function that changes something or rehearses it. @throws DB_ANSWER, and what `mapError` maps */
export async function callGate(database: Database, name: string, args: readonly (string | null)[]): Promise<Answer> {
  const answer = await callJson(database, name, args)
  if (isGateFunction(name)) parseAnswer<ReadAnswer>(name, answer, GATE_ANSWERS[name])
  const rest = Object.entries(answer ?? {}).filter(([member]) => !APART.includes(member))
  return { ...parseAnswer(name, answer, whole), rest: Object.fromEntries(rest) }
}
