// One change from policy to verified cut, then attacks on the next one; or another story, of src/sandbox/scenarios.
import { QuorateError } from '../codes/error.ts'
import { sectionsText } from '../report/terminal.ts'
import type { Verdict } from '../report/verdict.ts'
import { readVariables } from '../settings/settings.ts'
import { columnsOf } from '../system/columns.ts'
import { Stopped } from '../system/stopped.ts'
import { explainChange } from '../usecases/change/explain-change.ts'
import { type Attack, attacks, type Stage } from './attacks.ts'
import { catchSignals } from './interruption.ts'
import { cutJob, cutSigners, openJob, signoffJob, verifyJob } from './jobs.ts'
import { personWith } from './people.ts'
import type { Scenario } from './scenarios/scenario.ts'
import { isScenario, SCENARIOS } from './scenarios.ts'
import { type Sandbox, startSandbox } from './start.ts'
import { entries, excerpt, paragraph, type Teller, teller } from './teller.ts'

/** Runs the whole demo, or one scenario; its last line counts. With `json` the lines go to stderr. @throws USAGE, SANDBOX_UNAVAILABLE, DEMO_WRONG when an honest step fails */
export async function demo({
  json,
  scenario,
}: {
  readonly json: boolean
  /** One of src/sandbox/scenarios; null is the demo's own. */
  readonly scenario: string | null
}): Promise<Verdict> {
  if (scenario !== null && !isScenario(scenario))
    throw new QuorateError('USAGE', { expected: { scenario: Object.keys(SCENARIOS) }, observed: scenario })
  const story = scenario === null ? OWN : await SCENARIOS[scenario]()
  const print = json ? console.error : console.log
  const tally = { counted: 0, refused: 0, wrong: 0 }
  let isStopped = false
  const interruption = catchSignals()
  const interrupted = interruption.signal.then((signal): never => {
    isStopped = true
    throw new Stopped(`The demo was stopped (${signal}); nothing is kept.`)
  })
  interrupted.catch(() => {})
  const counts = story.counts ?? { job: 'verify', noun: 'change', verb: 'verified' }
  const width = columnsOf(json ? process.stderr : process.stdout, readVariables())
  // What the end of its servers looks like to a step is of no interest.
  const tell = teller(tally, (line) => isStopped || print(line), width, counts.job)
  const begins = [
    'a real PostgreSQL, an emulated GitHub, policy, people, keys',
    ...(story.begins === undefined ? [] : [story.begins]),
  ]
  const sandbox = await tell
    .step('genesis', begins.join('; '), () => startSandbox(story.options))
    .catch(async (error) => {
      if (isStopped) await interrupted
      throw error
    })
  try {
    await Promise.race([interrupted, story.play(sandbox, tell)])
  } finally {
    interruption.stop()
    await sandbox.close()
  }
  const name = scenario === null ? 'demo' : `demo ${scenario}`
  const changes = `${tally.counted} ${counts.noun}${tally.counted === 1 ? '' : 's'} ${counts.verb}`
  const line = `${name}: ${changes}, ${tally.refused} attacks refused, ${tally.wrong} wrong`
  print(`\n${line}`)
  const isRight = tally.wrong === 0 && tally.counted === (story.changes ?? 1)
  return {
    outcome: isRight ? 'pass' : 'blocked',
    mode: 'demo',
    findings: isRight ? [] : [{ code: 'DEMO_WRONG', observed: line }],
    facts: { demo: line },
  }
}

/** The demo's own story. */
const OWN: Scenario = {
  async play(sandbox, tell) {
    const stage = await honestChange(sandbox, tell)
    for (const attack of attacks) await attacked(attack, { ...stage, sandbox }, tell)
  },
}

async function attacked({ name, code, prepare, run }: Attack, stage: Stage, tell: Teller): Promise<void> {
  await prepare?.(stage)
  await tell.refused(stage.sandbox, { name, code, run: () => run(stage) })
}

async function honestChange(sandbox: Sandbox, tell: Teller): Promise<Omit<Stage, 'sandbox'>> {
  const person = (...roles: string[]) => personWith(sandbox.people, roles)
  const operator = person('operator', 'verifier')
  const opened = await tell.job('open', `${operator} opens a change of this project's own documents`, () =>
    openJob(sandbox, operator),
  )
  const first = opened.outputs.change as string
  const reviewer = person('reviewer')
  const signers = cutSigners(sandbox)
  const sign = ([role, login]: (typeof signers)[number]) =>
    tell.job('signoff', `${login} signs ${first} as ${role}`, () => signoffJob(sandbox, login, first, role))
  for (const [index, signer] of signers.slice(0, -1).entries()) {
    const { stdout } = await sign(signer)
    const title = `what the log of ${signer[1]} showed before GitHub was asked to sign`
    if (index === 0) tell.show(title, `${excerpt(stdout, `${first}: `, 18)}\n…`)
  }
  const early = await cutJob(sandbox, operator, first, { approvals: [reviewer] })
  tell.check('blocked', early.codes.includes('SEAT_MISSING'), `${operator} cuts before everybody has signed`)
  tell.show('what was looked at, passed or not', paragraph(early.stdout, 'Checks'))
  tell.show('quorate explain: who could make it run', await explained(sandbox, first))
  for (const signer of signers.slice(-1)) await sign(signer)
  tell.show('public.unit_version before the cut', await governedRow(sandbox))
  const cut = await tell.job('cut', `${operator} cuts, ${reviewer} approved the environment`, () =>
    cutJob(sandbox, operator, first, { approvals: [reviewer] }),
  )
  tell.show('public.unit_version after it: one of the rows that the cut wrote', await governedRow(sandbox))
  const firstVerify = cut.outputs['verify-change'] as string
  // Asked before the honest verify: afterwards it would be refused for another reason.
  await tell.refused(sandbox, {
    name: 'verify by the person who cut',
    code: 'SEPARATION_VIOLATED',
    run: () => verifyJob(sandbox, operator, firstVerify, { approvals: [reviewer] }),
  })
  const verifier = person('verifier')
  await tell.job('verify', `${verifier} verifies ${firstVerify}, ${reviewer} approved the environment`, () =>
    verifyJob(sandbox, verifier, firstVerify, { approvals: [reviewer] }),
  )
  const [entry] = await entries(sandbox)
  tell.check('verified_complete', entry === 'verified_complete', `the ledger says ${entry}`)
  return { first, firstVerify }
}

async function explained(sandbox: Sandbox, change: string): Promise<string> {
  const door = await sandbox.connectAs('door')
  try {
    return sectionsText((await explainChange(door, change, sandbox.workspace)).sections ?? [])
  } finally {
    await door.close()
  }
}

/** The first governed row and how many there are, as a client would see them. */
async function governedRow(sandbox: Sandbox): Promise<string> {
  const superuser = await sandbox.connectAs('superuser')
  try {
    const [row] = await superuser.query<{ address: string; version: number; title: string; count: string }>(
      `select u.canonical_address as address, v.version_number as version, v.title, count(*) over () as count
      from public.unit_version as v join public.information_unit as u using (unit_id) order by u.canonical_address limit 1`,
    )
    if (row === undefined) return '(0 rows)'
    return `${row.address} | version ${row.version} | ${row.title}\n(${row.count} rows)`
  } finally {
    await superuser.close()
  }
}
