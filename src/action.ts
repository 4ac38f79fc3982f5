// The action's entry: chooses the file that holds the mode, and nothing else.
// Must not: import anything before that; `lint` has a file of its own (ADR 4).

// biome-ignore lint/style/noProcessEnv: which file to load; the job's inputs are read by what it holds
if (process.env.INPUT_MODE === 'lint')
  await (await import('./lint.ts')).lintStep(() => import('./usecases/policy/lint-scripts.ts'))
else await (await import('./usecases/modes.ts')).step()
