// Hands an approval in through the door, where the device reaches the database; and asks it what a secret must answer (APR-3).
// Must not: send a secret; the database never sees one.
import { QuorateError } from '../../codes/error.ts'
import { anything } from '../../codes/shape.ts'
import type { People } from '../../manifest/types.ts'
import { call, callGate } from '../../postgres/call.ts'
import type { Database } from '../../postgres/connect.ts'
import type { Verdict } from '../../report/verdict.ts'
import { type Challenge, readChallenge } from '../../seats/secret.ts'
import { answerVerdict } from '../door/door-verdict.ts'

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

/** What the database answers to it; `people` are the checkout's. @throws whatever the database refuses with */
export async function handIn(
  database: Database,
  { act, args, approval }: HandIn,
  people: People | null,
): Promise<Verdict> {
  const answer = await callGate(database, FUNCTIONS[act], [...args, approval])
  return { ...answerVerdict(act, answer, people), data: { approval } }
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
