// What a test may change of an honest call, one thing at a time.
import type { Purpose } from '../../src/codes/statement.ts'
import type { Database } from '../../src/postgres/connect.ts'
import type { Change } from '../../src/postgres/read-change.ts'
import type { TestJob, TokenChanges } from './token.ts'

/** What may differ from the honest call. */
export interface CallChanges extends TokenChanges {
  readonly runId?: string
  /** Changes the observations, as the runner would report them. */
  readonly observe?: (honest: Record<string, unknown>) => Record<string, unknown>
  /** Changes what the audience is over. */
  readonly asked?: (honest: readonly string[]) => readonly (string | null)[]
  readonly purpose?: Purpose
  readonly job?: Partial<TestJob>
  /** The session that calls, instead of the lane's or door's. */
  readonly as?: Database
  /** The digest that a signer's job recomputed, instead of the packet's. */
  readonly content?: string
  /** The very token, instead of a new one. */
  readonly token?: string
  /** The change as it was read before, instead of reading it again. */
  readonly known?: Change
}

/** What may differ from honestly opening a change. */
export interface OpenChanges extends CallChanges {
  readonly actor?: string
  readonly planId?: string
  readonly dependsOn?: readonly string[]
  /** Members of the request, replaced; undefined leaves one out. */
  readonly request?: Readonly<Record<string, unknown>>
  /** Changes the plan document, whose digest follows. */
  readonly plan?: (honest: string) => string
}

/** What may differ from honestly stopping somebody. */
export interface StopChanges extends CallChanges {
  /** Members of the request, replaced; undefined leaves one out. */
  readonly request?: Readonly<Record<string, unknown>>
}
