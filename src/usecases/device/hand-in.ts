// Hands an approval in through the door, where the device reaches the database; and asks it what a secret must answer (APR-3).
// Must not: send a secret; the database never sees one.
import { QuorateError } from '../../codes/error.ts'
import { anything, members, oneOf, orNone, text } from '../../codes/shape.ts'
import { call } from '../../postgres/call.ts'
import type { Database } from '../../postgres/connect.ts'
import { findings } from '../../postgres/members.ts'
import type { Verdict } from '../../report/verdict.ts'
import { type Challenge, readChallenge } from '../../seats/secret.ts'

/** What is handed in, as arguments of the door's function, the approval being the last one. */
export interface HandIn {
  readonly act: keyof typeof FUNCTIONS
  readonly args: readonly string[]
  readonly approval: string
}

const FUNCTIONS = {
  signoff: 'quorate.signoff',
  leave: 'quorate.leave_seat',
  withdraw: 'quorate.withdraw_change',
  void: 'quorate.void_approval',
  confirm: 'quorate.confirm_seat',
  drill: 'quorate.drill_seat',
  end: 'quorate.end_seat',
} as const

/** What each of them answers, as far as it is shown here. */
const answer = members({
  ...{ outcome: oneOf('done', 'blocked'), findings, evidence_id: anything },
  ...{ notes: orNone(findings), awaits: orNone(text) },
})

/** @throws whatever the database refuses with */
export async function handIn(
  database: Database,
  { act, args, approval }: HandIn,
  code: string | null,
): Promise<Verdict> {
  const told = await call(database, FUNCTIONS[act], [...args, approval], answer)
  return {
    outcome: told.outcome === 'done' ? 'pass' : 'blocked',
    ...{ mode: act, ...(code === null ? {} : { change: code }), findings: told.findings },
    facts: { 'handed in': act, ...(told.awaits === null ? {} : { awaits: told.awaits }) },
    // That somebody holds the seat already, and what has drifted.
    ...(told.notes === null ? {} : { notes: told.notes }),
    data: { approval },
  }
}

/** Asks the database for what a secret must answer, or takes what somebody asked it for. @throws USAGE, DEVICE_CHALLENGE_UNFIT */
export function challengeOf(
  database: Database | null,
  { seat, statement, given }: { readonly seat: string; readonly statement: string; readonly given: string | null },
): () => Promise<Challenge> {
  return async () => {
    if (given === null && database === null)
      throw new QuorateError('USAGE', {
        expected: '--settings <file>, or --challenge <text> as the database answers to what is under “observed”',
        observed: `select quorate.seat_challenge('${seat}', '${statement}')`,
      })
    const answered =
      given === null
        ? await call(database as Database, 'quorate.seat_challenge', [seat, statement], anything)
        : parse(given)
    const challenge = readChallenge(answered)
    if (challenge === null)
      throw new QuorateError('DEVICE_CHALLENGE_UNFIT', { expected: 'argon2id with the one set of parameters' })
    return challenge
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
