// Runs one mode of the action and tells its verdict: outputs, summary, annotations, exit code.
// Must not: end with 0 unless a verdict says pass.

import { QuorateError } from '../codes/error.ts'
import type { Finding } from '../codes/finding.ts'
import { annotationLines } from '../report/annotations.ts'
import { exitCode, sound } from '../report/exit-code.ts'
import { verdictOf } from '../report/from-error.ts'
import { summaryMarkdown } from '../report/summary.ts'
import { terminalText } from '../report/terminal.ts'
import type { Verdict } from '../report/verdict.ts'
import { actionInputs, jobContext, type Mode, readVariables, type Variables } from '../settings/settings.ts'
import { append } from '../system/files.ts'
import { outliveReader } from '../system/stdout.ts'
import { outputsOf } from './outputs.ts'
import { doorJob, type JobRun, requireInput, requireOneOf } from './proof/github-job.ts'

/** Each mode loads only what it uses. */
const MODES: Readonly<Record<Mode, (run: JobRun) => Promise<Verdict>>> = {
  lint: async (run) => (await import('./policy/lint.ts')).lintJob(run),
  plan: async (run) => (await import('./pull-request/plan-comment.ts')).plan(run),
  open: async (run) => {
    const { act, change } = requireOneOf(run, ['plan', 'act', 'change'])
    if (act === null && run.inputs.document !== null)
      throw new QuorateError('USAGE', {
        expected: { document: 'none; it goes with act' },
        observed: run.inputs.document,
      })
    if (act !== null) return (await import('./door/open-governed.ts')).openGoverned(run, act)
    if (change !== null) return (await import('./door/open-verify.ts')).openVerify(run, change)
    return (await import('./door/open.ts')).open(run)
  },
  signoff: async (run) => (await import('./door/signoff.ts')).signoff(run),
  leave: async (run) => (await import('./door/withdraw.ts')).leave(run),
  withdraw: async (run) => (await import('./door/withdraw.ts')).withdraw(run),
  preflight: async (run) => (await import('./act/preflight.ts')).preflight(run),
  cut: async (run) => (await import('./act/cut.ts')).cut(run),
  verify: async (run) => (await import('./act/verify.ts')).verify(run),
  govern: async (run) => (await import('./act/govern.ts')).govern(run),
  suspend: async (run) => (await import('./door/revoke.ts')).suspend(doorJob(run), stopOf(run)),
  confirm: async (run) => (await import('./door/revoke.ts')).confirm(doorJob(run), stopOf(run)),
  revoke: async (run) => {
    // Whoever names somebody else would end their own registration by mistake.
    if (run.inputs.person !== null)
      throw new QuorateError('USAGE', {
        expected: { person: 'none; for somebody else use suspend' },
        observed: run.inputs.person,
      })
    return (await import('./door/revoke.ts')).revoke(doorJob(run), { reason: requireInput(run, 'reason') })
  },
  keys: async (run) => (await import('./door/keys.ts')).syncKeys(doorJob(run)),
}

function stopOf(run: JobRun) {
  return { id: requireInput(run, 'person'), reason: requireInput(run, 'reason') }
}

/** Answers with the exit code: 0 pass, 1 blocked, 2 undecided, 64 wrong use (ACT-3). */
export async function runAction(): Promise<number> {
  outliveReader()
  const env = readVariables()
  const verdict = await evaluate(env)
  say(verdict)
  const lost = handOn(env, verdict)
  if (lost.some(({ observed }) => observed === 'GITHUB_OUTPUT') && verdict.outcome === 'pass') {
    // Later steps know of no decision; this one must not look passed.
    const untold: Verdict = { ...verdict, outcome: 'undecided', findings: lost, next: [] }
    say(untold)
    return exitCode(untold)
  }
  for (const line of annotationLines({ ...verdict, findings: [], notes: lost })) console.log(line)
  return exitCode(verdict)
}

async function evaluate(env: Variables): Promise<Verdict> {
  let mode = 'action'
  let change: string | undefined
  try {
    const inputs = actionInputs(env)
    mode = inputs.mode
    change = inputs.change ?? undefined
    return sound(await MODES[inputs.mode]({ env, job: jobContext(env), inputs }))
  } catch (error) {
    return verdictOf(error, { mode, ...(change === undefined ? {} : { change }) })
  }
}

function say(verdict: Verdict): void {
  for (const line of annotationLines(verdict)) console.log(line)
  console.log(terminalText(verdict))
}

/** Writes outputs and summary; answers with what could not be written. What was decided stands, and is told in the log. */
function handOn(env: Variables, verdict: Verdict): readonly Finding[] {
  const texts = { GITHUB_OUTPUT: outputsOf(verdict), GITHUB_STEP_SUMMARY: summaryMarkdown(verdict) }
  const unwritten = Object.entries(texts).filter(([name, text]) => env[name] && !append(env[name], text))
  return unwritten.map(([name]) => ({ code: 'OUTPUT_UNWRITABLE', observed: name }))
}
