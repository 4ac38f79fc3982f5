// Runs one mode of the action and reports its verdict: outputs, summary, annotations, exit code.
// Must not: end with 0 unless a verdict says pass.

import { actionInputs, type Mode } from '../ci/github/inputs.ts'
import { jobContext } from '../ci/github/job.ts'
import { QuorateError } from '../codes/error.ts'
import type { Finding } from '../codes/finding.ts'
import { annotationLines } from '../report/annotations.ts'
import { exitCode, sound } from '../report/exit-code.ts'
import { verdictOf } from '../report/from-error.ts'
import type { Section } from '../report/sections.ts'
import { summaryMarkdown } from '../report/summary.ts'
import { sectionsText, terminalText } from '../report/terminal.ts'
import type { Verdict } from '../report/verdict.ts'
import { readVariables, type Variables } from '../settings/settings.ts'
import { append } from '../system/files.ts'
import { outliveReader } from '../system/stdout.ts'
import { outputsOf } from './outputs.ts'
import { doorJob, type JobRun, requireInput } from './proof/github-job.ts'

/** Each mode loads only what it uses. */
const MODES: Readonly<Record<Mode, (run: JobRun) => Promise<Verdict>>> = {
  lint: async (run) => (await import('./policy/lint.ts')).lintJob(run),
  plan: async (run) => (await import('./pull-request/plan-comment.ts')).plan(run),
  open: async (run) => {
    const change = changeToVerify(run)
    if (change !== null) return (await import('./door/open-verify.ts')).openVerify(run, change)
    return (await import('./door/open.ts')).open(run)
  },
  signoff: async (run) => (await import('./door/signoff.ts')).signoff(run),
  leave: async (run) => (await import('./door/withdraw.ts')).leave(run),
  withdraw: async (run) => (await import('./door/withdraw.ts')).withdraw(run),
  preflight: async (run) => (await import('./act/gated-act.ts')).preflight(run),
  cut: async (run) => (await import('./act/gated-act.ts')).act(run, 'cut'),
  verify: async (run) => (await import('./act/gated-act.ts')).act(run, 'verify'),
  govern: async (run) => (await import('./act/gated-act.ts')).act(run, 'govern'),
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

/** A verify is opened anew by the code of what it verifies, and by nothing else. */
function changeToVerify(run: JobRun): string | null {
  const { change, plan, act, document } = run.inputs
  if (change === null && plan === null && act === null)
    throw new QuorateError('USAGE', { expected: { 'one of': ['plan', 'act', 'change'] }, observed: [] })
  const others = Object.entries({ plan, act, document }).flatMap(([name, value]) => (value === null ? [] : [name]))
  if (change !== null && others.length > 0)
    throw new QuorateError('USAGE', {
      expected: { change: 'without plan, act and document' },
      observed: [...others, 'change'],
    })
  if (plan !== null && document !== null)
    throw new QuorateError('USAGE', { expected: { document: 'without plan' }, observed: ['document', 'plan'] })
  return change
}

function stopOf(run: JobRun) {
  return { id: requireInput(run, 'person'), reason: requireInput(run, 'reason') }
}

/** Answers with the exit code: 0 pass, 1 blocked, 2 undecided, 64 wrong use (ACT-3). */
export async function runAction(): Promise<number> {
  outliveReader()
  const env = readVariables()
  const said: Section[] = []
  const decided = await evaluate(env, (sections) => {
    said.push(...sections)
    console.log(sectionsText(sections))
  })
  say(decided)
  // The log has them above; the summary and the outputs show them with what became of it.
  const verdict = said.length === 0 ? decided : { ...decided, sections: [...said, ...(decided.sections ?? [])] }
  const lost = handOn(env, verdict)
  if (lost.some(({ observed }) => observed === 'GITHUB_OUTPUT') && verdict.outcome === 'pass') {
    // Later steps cannot read the decision, so this step must not look as if it had passed.
    const untold: Verdict = { ...decided, outcome: 'undecided', findings: lost, next: [] }
    say(untold)
    return exitCode(untold)
  }
  for (const line of annotationLines({ ...verdict, findings: [], notes: lost })) console.log(line)
  return exitCode(verdict)
}

async function evaluate(env: Variables, say: JobRun['say']): Promise<Verdict> {
  let mode = 'action'
  let change: string | undefined
  try {
    const inputs = actionInputs(env)
    mode = inputs.mode
    change = inputs.change ?? undefined
    return sound(await MODES[inputs.mode]({ env, job: jobContext(env), inputs, say }))
  } catch (error) {
    return verdictOf(error, { mode, ...(change === undefined ? {} : { change }) })
  }
}

function say(verdict: Verdict): void {
  for (const line of annotationLines(verdict)) console.log(line)
  console.log(terminalText(verdict))
}

/** Writes outputs and summary; answers with what could not be written. The decision stays as it is, and the log shows it. */
function handOn(env: Variables, verdict: Verdict): readonly Finding[] {
  const texts = { GITHUB_OUTPUT: outputsOf(verdict), GITHUB_STEP_SUMMARY: summaryMarkdown(verdict) }
  const unwritten = Object.entries(texts).filter(([name, text]) => env[name] && !append(env[name], text))
  return unwritten.map(([name]) => ({ code: 'OUTPUT_UNWRITABLE', observed: name }))
}
