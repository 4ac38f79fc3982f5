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

/** The inputs, of which exactly one of these is given. @throws USAGE naming those that are */
export function requireOneOf(run: JobRun, names: readonly ('plan' | 'act' | 'change')[]): ActionInputs {
  const given = names.filter((name) => run.inputs[name] !== null)
  if (given.length === 1) return run.inputs
  throw new QuorateError('USAGE', { expected: { 'one of': names }, observed: given })
}

/** The environment whose policy is meant; `production` unless the step says otherwise. */
export function environmentOf(run: JobRun): string {
  return run.inputs.environment ?? 'production'
}
