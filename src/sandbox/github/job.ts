// What a job of the emulator is described by, and what one is.
import type { TokenOverride } from './token.ts'
import type { Run } from './world.ts'

/** Somebody's word on the run's environment. */
export interface JobApproval {
  readonly user: string
  readonly state: 'approved' | 'rejected' | 'pending'
  readonly comment?: string | undefined
  /** Another environment than the job's own. */
  readonly environment?: string | undefined
}

/** A job to make; only `actor` and `workflow` are needed. */
export interface JobDescription {
  /** Login of a user of the world: who dispatched the run. */
  readonly actor: string
  /** File name below .github/workflows, such as `cut.yml`. */
  readonly workflow: string
  /** Null or absent: the job names none. A name that the world lacks is created without rules, as GitHub does. */
  readonly environment?: string | null | undefined
  /** `workflow_dispatch` by default. */
  readonly event?: string | undefined
  /** 1 by default; later attempts keep the actor and get `triggeringActor`. */
  readonly runAttempt?: number | undefined
  /** Who started this attempt; the actor by default. */
  readonly triggeringActor?: string | null | undefined
  readonly approvals?: readonly JobApproval[] | undefined
  /** The action's inputs, by name. */
  readonly inputs?: Readonly<Record<string, string>> | undefined
  /** More environment variables. */
  readonly secrets?: Readonly<Record<string, string>> | undefined
  readonly token?: TokenOverride | null | undefined
  /** The world's head by default. */
  readonly ref?: string | undefined
  readonly sha?: string | undefined
  /** The checkout; a fresh empty directory by default. */
  readonly workspace?: string | undefined
  /** Awaited before each token is minted; null is the default audience. */
  readonly onToken?: ((audience: string | null) => void | Promise<void>) | undefined
}

/** A job that may run. */
export interface Job {
  /** The job's whole environment; PATH and HOME are the runner's to add. */
  readonly env: Readonly<Record<string, string>>
  readonly run: Run
  /** Holds the runner's files and the workspace; removed when the emulator closes. */
  readonly directory: string
  /** Mints a token in this process, overrides and `onToken` included; null asks for the default audience. */
  mint(audience: string | null): Promise<string>
}
