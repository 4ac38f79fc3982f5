// What the database says of a run that was started: how it goes, and what was deployed before.
import { flag, listOf, made, members, number, oneOf, orNull, type Read, text } from '../codes/shape.ts'
import { call } from './call.ts'
import type { Database } from './connect.ts'

const outcome = oneOf('succeeded', 'failed', 'cancelled')
/** `cleared` is no outcome: a person looked at what the login left behind. */
const said = oneOf('succeeded', 'failed', 'cancelled', 'cleared')

/** The newest earlier run of the same action and plan; `by` is the sha256 of an account's id. */
export const lastRun = members({
  code: text,
  commit: text,
  subjects: listOf(text),
  by: orNull(text),
  at: text,
  outcome: orNull(outcome),
})
export type LastRun = Read<typeof lastRun>

/** A secret of a plan of a run, and which version of it the run would get or was granted; no version where none was put. */
export const shownRelease = members({
  name: text,
  version: orNull(number),
  /** The public key that it is sealed to. */
  recipient: orNull(text),
  single_use: orNull(flag),
  state: oneOf('due', 'missing', 'spent', 'granted', 'rotate'),
})
export type ShownRelease = Read<typeof shownRelease>

/** What was deployed last by an action and plan; null where nothing was. @throws DB_ANSWER */
export function readLastRun(database: Database, action: string, plan: string): Promise<LastRun | null> {
  return call(database, 'quorate.last_deployed', [action, plan], orNull(lastRun))
}

/** A change's own run. Times are RFC 3339 in UTC. */
export const ownRun = made(
  members({
    started_at: text,
    deadline: text,
    run_id: text,
    overdue: flag,
    outcome: orNull(outcome),
    reported_by: orNull(oneOf('run', 'person')),
    recorded_at: orNull(text),
    login: orNull(
      made(
        members({ role: text, lent_at: text, taken_back_at: orNull(text), left: listOf(text) }),
        ({ lent_at: lentAt, taken_back_at: takenBackAt, ...told }) => ({ ...told, lentAt, takenBackAt }),
      ),
    ),
    statements: listOf(members({ human: text, outcome: said, reason: text, evidence: text, at: text })),
    releases: listOf(shownRelease),
  }),
  ({ started_at: startedAt, run_id: runId, reported_by: reportedBy, recorded_at: recordedAt, ...told }) => ({
    ...told,
    startedAt,
    runId,
    reportedBy,
    recordedAt,
  }),
)
export type OwnRun = Read<typeof ownRun>
