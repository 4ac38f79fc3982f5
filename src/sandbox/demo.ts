// A demo on this machine: an environment of its own, one scenario played in it; each step is printed, timed and checked.
import { QuorateError } from '../codes/error.ts'
import type { Verdict } from '../report/verdict.ts'
import { catchSignals } from './interruption.ts'
import type { Scenario } from './scenarios/scenario.ts'
import { startSandbox } from './start.ts'
import { type Tally, teller } from './teller.ts'

/** The scenarios by name; the first is played when none is asked for. */
const SCENARIOS: Readonly<Record<string, () => Promise<Scenario>>> = {
  documents: async () => (await import('./scenarios/documents.ts')).documents,
  compensation: async () => (await import('./scenarios/compensation.ts')).compensation,
  sql: async () => (await import('./scenarios/sql.ts')).sql,
}

/** What a demo may be asked to play. */
export const SCENARIO_NAMES: readonly string[] = Object.keys(SCENARIOS)

/** How to play it. With `json` the lines go to stderr. */
export interface DemoOptions {
  readonly json: boolean
  readonly scenario: string
}

/** Plays a whole scenario; its last line counts. @throws USAGE, SANDBOX_UNAVAILABLE, DEMO_WRONG when an honest step fails */
export async function demo({ json, scenario: name }: DemoOptions): Promise<Verdict> {
  const load = SCENARIOS[name]
  if (load === undefined)
    throw new QuorateError('USAGE', { expected: { scenario: SCENARIO_NAMES }, observed: { scenario: name } })
  const scenario = await load()
  const print = json ? console.error : console.log
  const tally: Tally = { verified: 0, refused: 0, wrong: 0 }
  const interruption = catchSignals()
  const interrupted = interruption.signal.then((signal): never => {
    throw new QuorateError('DEMO_WRONG', { expected: 'the whole demo', observed: signal })
  })
  interrupted.catch(() => {})
  const tell = teller(tally, print)
  const sandbox = await tell.step('genesis', scenario.begins, () => startSandbox(scenario.options))
  try {
    await Promise.race([interrupted, scenario.play(sandbox, tell, tally)])
  } finally {
    interruption.stop()
    await sandbox.close()
  }
  const changes = `${tally.verified} ${tally.verified === 1 ? 'change' : 'changes'}`
  const line = `demo: ${changes} verified, ${tally.refused} attacks refused, ${tally.wrong} wrong`
  print(`\n${line}`)
  const isRight = tally.wrong === 0 && tally.verified === scenario.changes
  return {
    outcome: isRight ? 'pass' : 'blocked',
    mode: 'demo',
    findings: isRight ? [] : [{ code: 'DEMO_WRONG', observed: line }],
    facts: { demo: line },
  }
}
