// `npm run mutation`: Stryker with the arguments given, from the package beside, which is installed when it first runs.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { installBeside } from '../support/package-beside.ts'

await installBeside(import.meta.dirname)
const stryker = join(import.meta.dirname, 'node_modules/@stryker-mutator/core/bin/stryker.js')
const { status } = spawnSync(process.execPath, [stryker, 'run', ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = status ?? 1
