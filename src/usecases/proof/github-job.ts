// One step of a GitHub job: its environment, context and inputs, parsed.

import type { ActionInputs } from '../../ci/github/inputs.ts'
import { idTokenEndpoint, type JobContext, jobContext } from '../../ci/github/job.ts'
import { QuorateError } from '../../codes/error.ts'
import type { ExpandedSet } from '../../manifest/expand/digest.ts'
import type { Section } from '../../report/sections.ts'
import { readVariables, readVia, type Variables } from '../../settings/settings.ts'
import { type Files, folderFiles } from '../../system/files.ts'
import type { DoorJob } from '../door/door.ts'
import type { Reviewed } from './connect-login.ts'

/** What every mode of the action is given. */
export interface JobRun {
  readonly env: Variables
  readonly job: JobContext
  readonly inputs: ActionInputs
  /** Shows sections at once in the job's log, and in its verdict, however it ends. */
  readonly say: (sections: readonly Section[]) => void
}

/** The job as one that asks at the door. */
export function doorJob(run: JobRun, files?: Files, policy?: ExpandedSet): DoorJob {
  const reviewed = reviewedOf(run, files)
  return { ...run, mode: run.inputs.mode, reviewed: policy === undefined ? reviewed : { ...reviewed, policy } }
}

/** Whose policy says where the database is; of the commit where the job opened its checkout. */
export function reviewedOf(run: JobRun, files: Files = folderFiles(run.job.workspace)): Reviewed {
  return { env: run.env, files, environment: environmentOf(run), via: run.inputs.via }
}

/** The job that a command line runs in. @throws PROOF_UNAVAILABLE outside of one, ENV_MISSING, ENV_INVALID */
export function commandJob(mode: string, asked: { readonly environment: string; readonly via?: string }): DoorJob {
  const env = readVariables()
  // At a shell no variable that could be set is missing, but the proof.
  if (idTokenEndpoint(env) === null)
    throw new QuorateError('PROOF_UNAVAILABLE', { expected: 'a GitHub job with permissions: id-token: write' })
  const job = jobContext(env)
  const { environment, via } = asked
  return { job, mode, reviewed: { env, files: folderFiles(job.workspace), environment, via: readVia(via) } }
}

/** An input that the mode needs. @throws USAGE naming it */
export function requireInput(
  run: JobRun,
  name: 'change' | 'role' | 'plan' | 'document' | 'person' | 'reason' | 'evidence' | 'statement' | 'seat',
): string {
  const value = run.inputs[name]
  if (value === null) throw new QuorateError('USAGE', { expected: { [name]: 'a value' }, observed: null })
  return value
}

/** The environment whose policy is meant; `production` unless the step says otherwise. */
export function environmentOf(run: JobRun): string {
  return run.inputs.environment ?? 'production'
}
