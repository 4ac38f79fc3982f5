// The action's entry: the job's environment in, an exit code out.
import { endUndecided } from './usecases/last-resort.ts'
import { runAction } from './usecases/run-action.ts'

process.on('uncaughtException', endUndecided)
process.exitCode = await runAction()
// All is told: a request that was given up must not hold the job open.
setTimeout(() => process.exit(), 1000).unref()
