// Reads what was done about a change, as it was recorded then (SEAT-7). Names are labels: an account is its number (REG-5).

import type { SeatProof } from '../codes/assurance.ts'
import type { Check } from '../codes/check.ts'
import { listOf, made, members, number, oneOf, orNull, type Reader, text } from '../codes/shape.ts'
import { call } from './call.ts'
import type { Database } from './connect.ts'
import { type Done, done, type GitHubPages, githubPages, person, runIdOf } from './done.ts'
import { type Escalation, escalation } from './escalation.ts'
import { checks, seatProof } from './members.ts'
import { type PastRun, pastRun, type Rotation, rotation } from './read-past-run.ts'
import { unknownChange } from './unknown-change.ts'

/** One preflight or act that had a valid proof. */
export interface Attempt extends Done {
  readonly code: string
  readonly action: string
  readonly phase: 'preflight' | 'rehearse' | 'act'
  readonly outcome: string | null
  /** The codes of its findings. */
  readonly codes: readonly string[]
  readonly concludedAt: string | null
}

/** A seat that somebody took. */
export interface SeatTaken extends Done {
  readonly class: string
  readonly ordinal: number
  readonly source: SeatProof
  /** The approver seat whose key proved it. */
  readonly seat: string | null
  /** Who freed it and when: the same person, or who signed after it had fallen. Null while it is held. */
  readonly left: Done | null
}

/** What somebody said of a hold, and why. */
export interface HoldWord extends Done {
  readonly what: 'placed' | 'joined' | 'lifted'
  readonly reason: string
}

export interface History {
  /** How it ended; null while it is open. */
  readonly ended: 'consumed' | 'withdrawn' | 'expired' | null
  readonly github: GitHubPages | null
  readonly opened: Done
  /** Every seat that was ever taken, also where it counts no more. */
  readonly seats: readonly SeatTaken[]
  /** Oldest first, those of its verifies too; of more than a hundred the newest. */
  readonly attempts: readonly Attempt[]
  /** How many attempts are older than those. */
  readonly earlier: number
  /** Everything that was checked in the newest attempt; null without one. */
  readonly tree: readonly Check[] | null
  readonly withdrawn: Done | null
  /** The newest escalation of a failed verify of it. */
  readonly escalation: Escalation | null
  /** The run that it started; null where it started none. */
  readonly run: PastRun | null
  /** The environments of GitHub whose secrets were replaced while it could be carried out, oldest first. */
  readonly rotations: readonly Rotation[]
  /** What was said of holds on it or on its action, oldest first. */
  readonly holds: readonly HoldWord[]
}

const attempt: Reader<Attempt> = made(
  members({
    ...{ ...person, code: text, action: text, phase: oneOf('preflight', 'rehearse', 'act'), outcome: orNull(text) },
    ...{ codes: listOf(text), concluded_at: orNull(text) },
  }),
  ({ concluded_at: concludedAt, ...rest }) => ({ ...runIdOf(rest), concludedAt }),
)
const seat: Reader<SeatTaken> = made(
  members({ ...person, class: text, ordinal: number, source: seatProof, seat: orNull(text), left: orNull(done) }),
  runIdOf,
) as Reader<SeatTaken>

const held = made(
  members({ ...person, what: oneOf('placed', 'joined', 'lifted'), reason: text }),
  runIdOf,
) as Reader<HoldWord>

/** What `quorate.history` answers of a change that there is. */
export const historyAnswer = members({
  ended: orNull(oneOf('consumed', 'withdrawn', 'expired')),
  github: orNull(githubPages),
  opened: done,
  seats: listOf(seat),
  attempts: members({ earlier: number, shown: listOf(attempt), tree: orNull(checks) }),
  withdrawn: orNull(done),
  escalation: orNull(escalation),
  run: orNull(pastRun),
  rotations: listOf(rotation),
  holds: listOf(held),
})

/** @throws CHANGE_UNKNOWN, DB_ANSWER */
export async function readHistory(database: Database, code: string): Promise<History> {
  const answer = await call(database, 'quorate.history', [code], orNull(historyAnswer))
  if (answer === null) throw await unknownChange(database, code)
  const { attempts, ...rest } = answer
  return { ...rest, attempts: attempts.shown, earlier: attempts.earlier, tree: attempts.tree }
}
