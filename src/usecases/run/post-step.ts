// The step after all others: tells how a run ended whose steps were the job's own, or whose main step could not tell it (RUN-2).
// Must not: start anything, or say how it ended where the job's status does not.
import { peopleIn } from '../../checkout/people-file.ts'
import { read } from '../../ci/github/inputs.ts'
import { jobContext } from '../../ci/github/job.ts'
import { QuorateError } from '../../codes/error.ts'
import { openCheckout } from '../../git/checkout.ts'
import { annotationLines } from '../../report/annotations.ts'
import { exitCode, sound } from '../../report/exit-code.ts'
import { verdictOf } from '../../report/from-error.ts'
import type { Section } from '../../report/sections.ts'
import { sectionsText, terminalText } from '../../report/terminal.ts'
import type { Verdict } from '../../report/verdict.ts'
import { Secret } from '../../settings/secret.ts'
import { readVariables, readVia, type Variables } from '../../settings/settings.ts'
import { endGroup } from '../../system/command.ts'
import { outliveReader } from '../../system/stdout.ts'
import { answerVerdict } from '../door/door-verdict.ts'
import { runToEnd } from '../end-process.ts'
import { loginSettings } from '../proof/connect-login.ts'
import { markDeployment } from './deployment.ts'
import { removeFolder } from './hand-over.ts'
import { type Report, reportOutcome } from './report-outcome.ts'
import { readStarted, type Started } from './started.ts'

/** The job's status as the runner says it after all steps. */
const OUTCOMES: Readonly<Record<string, Report['outcome']>> = {
  success: 'succeeded',
  failure: 'failed',
  cancelled: 'cancelled',
}

export function postStep(): Promise<void> {
  return runToEnd(async () => {
    outliveReader()
    const verdict = await evaluate(readVariables())
    if (verdict === null) return 0
    for (const line of annotationLines(verdict)) console.log(line)
    console.log(terminalText(verdict))
    return exitCode(verdict)
  })
}

async function evaluate(env: Variables): Promise<Verdict | null> {
  try {
    const started = readStarted(env)
    if (started === null) return null
    if (started.group !== null) endGroup(started.group)
    removeFolder(env, started.folder)
    return started.isOver ? null : sound(await tell(env, started))
  } catch (error) {
    // The database knows of no start: the main step ended before.
    if (error instanceof QuorateError && error.code === 'RUN_NOT_STARTED') return null
    return verdictOf(error, { mode: 'run' })
  }
}

async function tell(env: Variables, started: Started): Promise<Verdict> {
  const report =
    started.report === null ? ofStatus(read(env, 'job-status'), started) : (JSON.parse(started.report) as Report)
  const job = jobContext(env)
  // Of the commit, and not of the folder: any step of the job could have written another address there.
  await using checkout = await openCheckout(job)
  const { environment, code } = started
  const settings = await loginSettings(
    { env, files: checkout.files, environment, via: readVia(read(env, 'via')) },
    'deploy',
  )
  const answer = await reportOutcome({ job, settings, started }, report)
  const token = read(env, 'github-token')
  const say = (sections: readonly Section[]) => console.log(sectionsText(sections))
  await markDeployment({ job, token: token === null ? null : new Secret(token), say }, started, report.outcome)
  const verdict = answerVerdict('run', answer, await peopleIn(checkout.files, environment), [job.actorId])
  return { ...verdict, change: code, facts: { ...verdict.facts, result: `${report.outcome}, as the job reports it` } }
}

/** Where the main step could not say. A command that nobody saw succeed did not, whatever the job made of its step. */
function ofStatus(status: string | null, { hasCommand }: Started): Report {
  const outcome = OUTCOMES[status ?? '']
  if (outcome === undefined)
    throw new QuorateError('OUTCOME_UNRECORDED', { expected: Object.keys(OUTCOMES), observed: status })
  return { outcome: hasCommand && outcome === 'succeeded' ? 'failed' : outcome, source: 'job' }
}
