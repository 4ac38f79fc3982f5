#!/usr/bin/env node
// The command line's entry: arguments in, an exit code out.
import { runCli } from './usecases/run-cli.ts'

process.exitCode = await runCli(process.argv.slice(2))
