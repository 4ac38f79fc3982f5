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
import { serverWords } from '../report/server-words.ts'
import { summaryMarkdown } from '../report/summary.ts'
import { sectionsText, terminalText } from '../report/terminal.ts'
import type { Verdict } from '../report/verdict.ts'
import { readVariables, type Variables } from '../settings/settings.ts'
import { append } from '../system/files.ts'
import { requireNode } from '../system/require-node.ts'
import { outliveReader } from '../system/stdout.ts'
import { outputsOf } from './outputs.ts'
import type { JobRun } from './proof/github-job.ts'

/** What each mode does; a file that holds one mode knows no other. */
export type Modes = Readonly<Partial<Record<Mode, (run: JobRun) => Promise<Verdict>>>>

/** Answers with the exit code: 0 pass, 1 blocked, 2 undecided, 64 wrong use (ACT-3). */
export async function runAction(modes: Modes): Promise<number> {
  outliveReader()
  const env = readVariables()
  const said: Section[] = []
  const decided = await evaluate(env, modes, (sections) => {
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

async function evaluate(env: Variables, modes: Modes, say: JobRun['say']): Promise<Verdict> {
  let mode = 'action'
  let change: string | undefined
  try {
    await requireNode()
    const inputs = actionInputs(env)
    mode = inputs.mode
    change = inputs.change ?? undefined
    const run = modes[inputs.mode]
    if (run === undefined) throw new QuorateError('INTERNAL', { observed: mode })
    return sound(await run({ env, job: jobContext(env), inputs, say }))
  } catch (error) {
    tellServerWords(error)
    return verdictOf(error, { mode, ...(change === undefined ? {} : { change }) })
  }
}

/** In the log; names and statements only where the run logs for debugging, and rows nowhere: more people read a log than the database. */
function tellServerWords(error: unknown): void {
  for (const { line, quotes } of serverWords(error)) {
    if (quotes === 'nothing') console.log(line)
    else if (quotes === 'names') console.log(`::debug::${line}`)
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
