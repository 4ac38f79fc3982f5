// What the command and the mode `lint` need, and no more: it becomes one file, with copies of what others use too (ADR 4).
// Must not: reach an `import()`; in one file, Node would read all that it leads to twice. What reads scripts is the entry's to load.
import { lintCommand } from './cli/lint-command.ts'
import { runProgram } from './cli/program.ts'
import { runToEnd } from './usecases/end-process.ts'
import { type LoadScripts, lintFiles, lintJob } from './usecases/policy/lint.ts'
import { runAction } from './usecases/run-action.ts'

/** `quorate lint …`. */
export function lintCommandLine(loadScripts: LoadScripts): Promise<void> {
  const args = process.argv.slice(2)
  return runToEnd(
    () =>
      runProgram(args, (program, end) =>
        lintCommand(program, end, (folder, paths) => lintFiles(folder, paths, loadScripts)),
      ),
    { json: args.includes('--json') },
  )
}

/** A step with `mode: lint`. */
export function lintStep(loadScripts: LoadScripts): Promise<void> {
  return runToEnd(() => runAction({ lint: (run) => lintJob(run, loadScripts) }))
}
