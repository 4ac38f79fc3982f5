// Runs one mode of the action and tells its verdict: outputs, summary, annotations, exit code.
// Must not: end with 0 unless a verdict says pass.
import { appendFile } from 'node:fs/promises'
import { actionInputs, type Environment, jobContext, type Mode, readEnvironment } from '../adapters/env.ts'
import { annotationLines } from '../report/annotations.ts'
import { exitCode } from '../report/exit-code.ts'
import { verdictOf } from '../report/from-error.ts'
import { summaryMarkdown } from '../report/summary.ts'
import { terminalText } from '../report/terminal.ts'
import type { Verdict } from '../report/verdict.ts'
import type { JobRun } from './job-run.ts'
import { outputsOf } from './outputs.ts'

/** Each mode loads only what it uses. */
const MODES: Readonly<Record<Mode, (run: JobRun) => Promise<Verdict>>> = {
  lint: async (run) => (await import('./lint.ts')).lintJob(run),
  open: async (run) => (await import('./open.ts')).open(run),
  signoff: async (run) => (await import('./signoff.ts')).signoff(run),
  preflight: async (run) => (await import('./preflight.ts')).preflight(run),
  cut: async (run) => (await import('./cut.ts')).cut(run),
  verify: async (run) => (await import('./verify.ts')).verify(run),
}

/** Answers with the exit code: 0 pass, 1 blocked, 2 undecided, 64 wrong use (ACT-3). */
export async function runAction(): Promise<number> {
  const env = readEnvironment()
  const verdict = await evaluate(env)
  await tell(env, verdict)
  return exitCode(verdict)
}

async function evaluate(env: Environment): Promise<Verdict> {
  let mode = 'action'
  let change: string | undefined
  try {
    const inputs = actionInputs(env)
    mode = inputs.mode
    change = inputs.change ?? undefined
    return await MODES[inputs.mode]({ env, job: jobContext(env), inputs })
  } catch (error) {
    return verdictOf(error, { mode, ...(change === undefined ? {} : { change }) })
  }
}

async function tell(env: Environment, verdict: Verdict): Promise<void> {
  for (const line of annotationLines(verdict)) console.log(line)
  console.log(terminalText(verdict))
  await append(env.GITHUB_STEP_SUMMARY, summaryMarkdown(verdict))
  await append(env.GITHUB_OUTPUT, outputsOf(verdict))
}

async function append(file: string | undefined, text: string): Promise<void> {
  if (file) await appendFile(file, text)
}
