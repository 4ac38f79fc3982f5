#!/usr/bin/env node
// The command line's entry: chooses the file that holds the command, and nothing else.
// Must not: import anything before that; `lint` has a file of its own (ADR 4).

// An older Node cannot even load the bundle; `requireNode` says it where one can.
if (typeof process.getBuiltinModule !== 'function') {
  console.error('Quorate needs Node 24 or newer; npm ci installs one as node_modules/.bin/node')
  process.exit(64)
}
if (process.argv[2] === 'lint')
  await (await import('./lint.ts')).lintCommandLine(() => import('./usecases/policy/lint-scripts.ts'))
else await (await import('./cli/run-cli.ts')).commandLine()
