// One change from policy to verified cut, then attacks on the next one: each step is printed, timed and checked.
// Must not: count anything as refused that did not end with its own code and leave the data as it was.
import { QuorateError } from '../codes/error.ts'
import { sectionsText } from '../report/terminal.ts'
import type { Verdict } from '../report/verdict.ts'
import { explainChange } from '../usecases/change/explain-change.ts'
import { type Attack, attacks, type Stage } from './attacks.ts'
import { fingerprint } from './fingerprint.ts'
import { catchSignals } from './interruption.ts'
import { cutJob, cutSigners, openJob, signoffJob, type Told, verifyJob } from './jobs.ts'
import { personWith } from './people.ts'
import { type Sandbox, startSandbox } from './start.ts'

/** Runs the whole demo; its last line counts. With `json` the lines go to stderr. @throws SANDBOX_UNAVAILABLE, DEMO_WRONG when an honest step fails */
export async function demo({ json }: { readonly json: boolean }): Promise<Verdict> {
  const print = json ? console.error : console.log
  const tally = { verified: 0, refused: 0, wrong: 0 }
  const interruption = catchSignals()
  const interrupted = interruption.signal.then((signal): never => {
    throw new QuorateError('DEMO_WRONG', { expected: 'the whole demo', observed: signal })
  })
  interrupted.catch(() => {})
  const tell = teller(tally, print)
  const sandbox = await tell.step('genesis', 'PostgreSQL, GitHub, policy, people, keys', () => startSandbox())
  try {
    await Promise.race([interrupted, play(sandbox, tell, tally)])
  } finally {
    interruption.stop()
    await sandbox.close()
  }
  const line = `demo: ${tally.verified} change verified, ${tally.refused} attacks refused, ${tally.wrong} wrong`
  print(`\n${line}`)
  const isRight = tally.wrong === 0 && tally.verified === 1
  return {
    outcome: isRight ? 'pass' : 'blocked',
    mode: 'demo',
    findings: isRight ? [] : [{ code: 'DEMO_WRONG', observed: line }],
    facts: { demo: line },
  }
}

async function play(sandbox: Sandbox, tell: Teller, tally: { verified: number }): Promise<void> {
  const stage = await honestChange(sandbox, tell)
  tally.verified += 1
  for (const attack of attacks) await tell.attack(attack, { ...stage, sandbox })
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
  const cut = await tell.job('cut', `${operator} cuts, ${reviewer} approved the environment`, () =>
    cutJob(sandbox, operator, first, { approvals: [reviewer] }),
  )
  const firstVerify = cut.outputs['verify-change'] as string
  // Asked before the honest verify: afterwards it would be refused for another reason.
  await tell.attack(
    {
      name: 'verify by the person who cut',
      code: 'SEPARATION_VIOLATED',
      run: () => verifyJob(sandbox, operator, firstVerify, { approvals: [reviewer] }),
    },
    { sandbox, first, firstVerify },
  )
  const verifier = person('verifier')
  await tell.job('verify', `${verifier} verifies ${firstVerify}, ${reviewer} approved the environment`, () =>
    verifyJob(sandbox, verifier, firstVerify, { approvals: [reviewer] }),
  )
  const [entry] = await entries(sandbox)
  tell.check('verified_complete', entry === 'verified_complete', `the ledger says ${entry}`)
  return { first, firstVerify }
}

/** So many lines of a job's log, from one that begins so. */
function excerpt(log: string, from: string, most: number): string {
  const lines = log.split('\n')
  const begin = lines.findIndex((line) => line.startsWith(from))
  return lines.slice(begin, begin + most).join('\n')
}

/** The lines from one that begins so to the next empty one. */
function paragraph(log: string, from: string): string {
  return excerpt(log, from, 100).replace(/\n\n[\s\S]*$/, '')
}

async function explained(sandbox: Sandbox, change: string): Promise<string> {
  const door = await sandbox.connectAs('door')
  try {
    return sectionsText((await explainChange(door, change, sandbox.workspace)).sections ?? [])
  } finally {
    await door.close()
  }
}

async function entries(sandbox: Sandbox): Promise<readonly string[]> {
  const superuser = await sandbox.connectAs('superuser')
  try {
    const rows = await superuser.query<{ status: string }>(
      'select status from cutter_governance.decision_backlog_entry',
    )
    return rows.map(({ status }) => status)
  } finally {
    await superuser.close()
  }
}

interface Teller {
  step<T>(name: string, what: string, run: () => Promise<T>): Promise<T>
  job(name: string, what: string, run: () => Promise<Told>): Promise<Told>
  attack(attack: Attack, stage: Stage): Promise<void>
  check(name: string, holds: boolean, what: string): void
  show(title: string, text: string): void
}

/** Characters of a line that are shown. */
const SHOWN_WIDTH = 150

function teller(tally: { refused: number; wrong: number }, print: (line: string) => void): Teller {
  const say = (mark: string, name: string, what: string, started: number) => {
    const time = `${((performance.now() - started) / 1000).toFixed(2)} s`
    print(`${mark} ${name.padEnd(18)} ${time.padStart(8)}  ${what}`)
  }
  const teller: Teller = {
    async step(name, what, run) {
      const started = performance.now()
      const result = await run()
      say('✓', name, what, started)
      return result
    },
    async job(name, what, run) {
      const started = performance.now()
      const told = await run()
      say(told.exit === 0 ? '✓' : '✗', name, told.exit === 0 ? what : `${what}\n${told.stdout}${told.stderr}`, started)
      if (told.exit !== 0) throw new QuorateError('DEMO_WRONG', { expected: name, observed: told.codes })
      return told
    },
    async attack({ name, code, prepare, run }, stage) {
      await prepare?.(stage)
      const started = performance.now()
      const before = await fingerprint(stage.sandbox)
      const told = await run(stage)
      const isRefused = told.exit === 1 && told.codes.includes(code) && (await fingerprint(stage.sandbox)) === before
      if (isRefused) tally.refused += 1
      else tally.wrong += 1
      say(
        isRefused ? '⛔' : '✗',
        isRefused ? 'refused' : 'WRONG',
        `${name} → ${told.codes.join(', ') || `exit ${told.exit}`}`,
        started,
      )
    },
    check(name, holds, what) {
      if (!holds) tally.wrong += 1
      say(holds ? '✓' : '✗', name, what, performance.now())
    },
    show(title, text) {
      print(`  ┌ ${title}`)
      for (const line of text.trimEnd().split('\n'))
        print(`  │ ${line.length > SHOWN_WIDTH ? `${line.slice(0, SHOWN_WIDTH).toWellFormed()}…` : line}`)
    },
  }
  return teller
}
