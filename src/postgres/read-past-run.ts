// The run of a change and what was said of it, as the record has it (RUN-2, SEAT-7).
import { listOf, made, members, number, oneOf, orNull, type Reader, text } from '../codes/shape.ts'
import { type Done, done, person, runIdOf } from './done.ts'

type Outcome = 'succeeded' | 'failed' | 'cancelled'

/** A run that was started. */
export interface PastRun {
  readonly started: Done
  /** RFC 3339 in UTC. */
  readonly deadline: string
  /** What persons said of it, oldest first. */
  readonly statements: readonly (Done & {
    /** `cleared` is no outcome: they looked at what the login left behind. */
    readonly outcome: Outcome | 'cleared'
    readonly reason: string
    readonly evidence: string
  })[]
  /** How it ended: by its own job's word, or as persons settled it. Null while nobody knows. */
  readonly ended:
    | (Done & {
        readonly outcome: Outcome
        readonly reportedBy: 'run' | 'person'
        readonly exitCode: number | null
        readonly signal: string | null
      })
    | null
}

const outcome = oneOf('succeeded', 'failed', 'cancelled')
const said = oneOf('succeeded', 'failed', 'cancelled', 'cleared')
const statement = made(members({ ...person, outcome: said, reason: text, evidence: text }), runIdOf)
const ended = made(
  members({
    ...{ ...person, outcome, reported_by: oneOf('run', 'person'), exit_code: orNull(number), signal: orNull(text) },
  }),
  ({ reported_by: reportedBy, exit_code: exitCode, ...rest }) => ({ ...runIdOf(rest), reportedBy, exitCode }),
)

export const pastRun = members({
  ...{ started: done, deadline: text, statements: listOf(statement), ended: orNull(ended) },
}) as Reader<PastRun>

/** Somebody said that the secrets of an environment of GitHub were replaced. */
export type Rotation = Done & { readonly environment: string }
export const rotation = made(members({ ...person, environment: text }), runIdOf) as Reader<Rotation>
