// The action's entry: the job's environment in, an exit code out.
import { endUndecided, endWith } from './usecases/end-process.ts'
import { runAction } from './usecases/run-action.ts'

process.on('uncaughtException', endUndecided)
endWith(await runAction())
