// How many changes of different plans a lane cuts in a second, with one client and with eight at once, and that none is refused.
import { connectPrimary, type Database } from '../../src/postgres/connect.ts'
import type { Change } from '../../src/postgres/read-change.ts'
import { makeIssuerKeys } from '../../src/sandbox/github.ts'
import { Secret } from '../../src/settings/settings.ts'
import { callGate, callJson } from '../support/call-gate.ts'
import { prepareTemplate } from '../support/cluster.ts'
import { Ledger } from '../support/ledger.ts'
import { testBinaries } from '../support/own-server.ts'
import { plant } from '../support/plant.ts'
import { type Figure, median, rounded } from './figure.ts'

/** Cuts of a round, by the number of clients; the rounds take turns. */
const CUTS = [
  [1, 6],
  [8, 16],
] as const
const ROUNDS = 4

/** A ready change, with the run that cuts it. */
interface Job {
  readonly code: string
  readonly runId: string
}
/** Makes a client ready for its changes; it answers, when it has worked them off, with how many were not done. */
type Client = (ledger: BenchLedger, at: number, jobs: readonly Job[]) => Promise<() => Promise<number>>

/** Two lines a way of working: cuts a second with one client, and with eight, each also as a ratio to the one. */
export async function* throughput(): AsyncGenerator<Figure> {
  const { cluster, stop } = await prepareTemplate({ keys: await makeIssuerKeys(), ...testBinaries() })
  // Who waits says so, once a client and round.
  const say = console.error
  console.error = () => {}
  try {
    yield* measure('cut alone, warm sessions, tokens minted before', await BenchLedger.clone(cluster), warm)
    const ledger = await BenchLedger.clone(cluster)
    await limitToTwo(ledger)
    yield* measure('a job’s fresh session, two connections', ledger, fresh)
  } finally {
    console.error = say
    await stop()
  }
}

async function* measure(name: string, ledger: BenchLedger, client: Client): AsyncGenerator<Figure> {
  const measured = CUTS.map(([clients, cuts]) => ({ clients, cuts, rates: [] as number[], refused: 0 }))
  // The first round is for the sessions that stay.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const one of measured) {
      const jobs: Job[] = []
      for (let n = 0; n < one.cuts; n += 1) jobs.push(await ledger.job())
      const prepared: (() => Promise<number>)[] = []
      for (let at = 0; at < one.clients; at += 1) {
        const own = jobs.filter((_, n) => n % one.clients === at)
        prepared.push(await client(ledger, at, own))
      }
      const started = performance.now()
      const refused = await Promise.all(prepared.map((work) => work()))
      const seconds = (performance.now() - started) / 1000
      one.refused += refused.reduce((sum, count) => sum + count, 0)
      if (round > 0) one.rates.push(one.cuts / seconds)
    }
  }
  const single = median(measured[0]?.rates ?? [])
  for (const { clients, cuts, rates, refused } of measured) {
    const rate = median(rates)
    yield {
      case: `${name}: ${clients} at once`,
      per_second: rounded(rate, 1),
      most_per_second: rounded(Math.max(...rates), 1),
      ms: rounded(1000 / rate, 1),
      ratio: rounded(rate / single),
      cuts: cuts * (ROUNDS + 1),
      refused,
    }
  }
}

const sessions = new Map<number, Database>()

/** The database's own work: nothing but the cut, without a limit of connections. */
async function warm(ledger: BenchLedger, at: number, jobs: readonly Job[]): Promise<() => Promise<number>> {
  const session = sessions.get(at) ?? (await ledger.as('cutter_exec'))
  sessions.set(at, session)
  const calls: (() => Promise<boolean>)[] = []
  for (const { code, runId } of jobs) {
    const { toSign } = await ledger.preflightCut(code, { runId, as: session })
    const { name, args } = await ledger.laneCall(code, 'cut', toSign as string, { runId })
    calls.push(() => isDone(callGate(session, name, args)))
  }
  return () => inTurn(calls)
}

/** What a job asks of the database, from its connection to its end: environment, status, preflight, cut. */
async function fresh(ledger: BenchLedger, _at: number, jobs: readonly Job[]): Promise<() => Promise<number>> {
  const { host, port, passwords } = ledger.cluster
  const password = new Secret(passwords.cutter_exec as string)
  const login = { database: ledger.name, user: 'cutter_exec', password, connectTimeoutSeconds: 10 }
  return () =>
    inTurn(
      jobs.map(({ code, runId }) => async () => {
        const as = await connectPrimary({ ...login, servers: [{ host, port }], via: null, tls: null })
        try {
          await callJson(as, 'quorate.environment', [])
          await callJson(as, 'quorate.status', [code])
          const { toSign } = await ledger.preflightCut(code, { runId, as })
          return await isDone(ledger.cut(code, toSign as string, { runId, as }))
        } finally {
          await as.close()
        }
      }),
    )
}

async function inTurn(calls: readonly (() => Promise<boolean>)[]): Promise<number> {
  let refused = 0
  for (const call of calls) if (!(await call())) refused += 1
  return refused
}

function isDone(call: Promise<{ outcome: string }>): Promise<boolean> {
  return call.then(
    ({ outcome }) => outcome === 'done',
    () => false,
  )
}

/** The lane's login with the connections that an installation gives it; the ledger's own session would be one of them. */
async function limitToTwo(ledger: BenchLedger): Promise<void> {
  await ledger.exec.close()
  for (const session of sessions.values()) await session.close()
  await ledger.superuser.query('alter role cutter_exec connection limit 2')
  await plant(
    ledger,
    `update qt001_cp.privilege_preset set privilege = 'CONNECTION LIMIT 2'
     where grantee = 'cutter_exec' and privilege like 'CONNECTION LIMIT %'`,
  )
}

/** A ledger that reads each change once: what a test looks up for itself is not measured. */
class BenchLedger extends Ledger {
  readonly #changes = new Map<string, Change>()
  #made = 0

  override async change(code: string): Promise<Change> {
    const known = this.#changes.get(code) ?? (await super.change(code))
    this.#changes.set(code, known)
    return known
  }

  /** A ready change of a plan of its own. */
  async job(): Promise<Job> {
    this.#made += 1
    const { code } = await this.open(`# One\n\ntext\n`, { planId: `plan-${this.#made}` })
    await this.signAll(code as string)
    return { code: code as string, runId: `${9_600_000_000 + this.#made}` }
  }
}
