// The action's entry: the job's environment in, an exit code out.
import { runAction } from './usecases/run-action.ts'

process.exitCode = await runAction()
