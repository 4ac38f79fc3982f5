// One change from policy to verified cut, then attacks on the next one: each step is printed, timed and checked.
// Must not: count anything as refused that did not end with its own code and leave the data as it was.
import { QuorateError } from '../codes/error.ts'
import type { Verdict } from '../report/verdict.ts'
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
  for (const [index, [role, login]] of cutSigners(sandbox).entries()) {
    const signed = await tell.job('signoff', `${login} signs ${first} as ${role}`, () =>
      signoffJob(sandbox, login, first, role),
    )
    if (index === 0)
      tell.quote(`what the log of ${login} showed before GitHub was asked to sign`, signed.stdout, `${first}: `)
  }
  const reviewer = person('reviewer')
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
  /** The beginning of a job's log, from where it says something. */
  quote(what: string, log: string, from: string): void
}

const QUOTED_LINES = 18
const QUOTED_WIDTH = 110

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
    quote(what, log, from) {
      const all = log.slice(Math.max(0, log.indexOf(from))).split('\n')
      const shown = all
        .slice(0, QUOTED_LINES)
        .map((line) => (line.length > QUOTED_WIDTH ? `${line.slice(0, QUOTED_WIDTH).toWellFormed()}…` : line))
      print([`  ${what}:`, ...shown.map((line) => `  │ ${line}`.trimEnd()), '  │ …'].join('\n'))
    },
  }
  return teller
}
