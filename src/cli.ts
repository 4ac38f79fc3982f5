#!/usr/bin/env node
// The command line's entry: arguments in, an exit code out.
import { endUndecided } from './usecases/last-resort.ts'
import { runCli } from './usecases/run-cli.ts'

process.on('uncaughtException', endUndecided)
process.exitCode = await runCli(process.argv.slice(2))
