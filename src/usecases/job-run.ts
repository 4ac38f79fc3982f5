// One step of a GitHub job: its environment, context and inputs, parsed.
import type { ActionInputs, Environment, JobContext } from '../adapters/env.ts'
import { QuorateError } from '../gate/error.ts'

/** What every mode of the action is given. */
export interface JobRun {
  readonly env: Environment
  readonly job: JobContext
  readonly inputs: ActionInputs
}

/** An input that the mode needs. @throws USAGE naming it */
export function requireInput(run: JobRun, name: 'change' | 'role' | 'plan' | 'document' | 'person' | 'reason'): string {
  const value = run.inputs[name]
  if (value === null) throw new QuorateError('USAGE', { expected: { [name]: 'a value' }, observed: null })
  return value
}

/** The environment whose policy is meant; `production` unless the step says otherwise. */
export function environmentOf(run: JobRun): string {
  return run.inputs.environment ?? 'production'
}
