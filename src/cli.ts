#!/usr/bin/env node
// The command line's entry: arguments in, an exit code out.
import { endUndecided, endWith } from './usecases/end-process.ts'
import { runCli } from './usecases/run-cli.ts'

process.on('uncaughtException', endUndecided)
endWith(await runCli(process.argv.slice(2)))
