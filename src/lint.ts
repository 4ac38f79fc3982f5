// What the command and the mode `lint` need, and no more: it becomes one file, with copies of what others use too (ADR 4).
import { lintCommand } from './cli/lint-command.ts'
import { runProgram } from './cli/program.ts'
import { runToEnd } from './usecases/end-process.ts'
import { lintJob } from './usecases/policy/lint.ts'
import { runAction } from './usecases/run-action.ts'

/** `quorate lint …`. */
export function lintCommandLine(): Promise<void> {
  return runToEnd(() => runProgram(process.argv.slice(2), lintCommand))
}

/** A step with `mode: lint`. */
export function lintStep(): Promise<void> {
  return runToEnd(() => runAction({ lint: lintJob }))
}
