#!/usr/bin/env node
import { runCli } from './cli/run-cli.ts'
// The command line's entry: arguments in, an exit code out.
import { endUndecided, endWith } from './usecases/end-process.ts'

process.on('uncaughtException', endUndecided)
endWith(await runCli(process.argv.slice(2)))
