// The step that the runner runs after all others of the job. Most of them started no run, and load nothing.

// biome-ignore lint/style/noProcessEnv: whether the main step started a run; what is read of it stands in what this loads
if (process.env['STATE_quorate-run']) await (await import('./usecases/run/post-step.ts')).postStep()
