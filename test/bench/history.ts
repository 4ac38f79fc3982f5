// Whether a change takes as long with 100,000 earlier ones as with none: each call of it, by its database time.
import type { Database } from '../../src/postgres/connect.ts'
import { makeIssuerKeys } from '../../src/sandbox/github.ts'
import { prepareTemplate } from '../support/cluster.ts'
import { Ledger } from '../support/ledger.ts'
import { testBinaries } from '../support/own-server.ts'
import { plantHistory } from '../support/plant-history.ts'
import { type Figure, median, rounded } from './figure.ts'

const COPIES = 100_000
const ROUNDS = 21
const CALLS = ['open', 'preflight', 'cut', 'preflight_verify', 'verify'] as const

type Times = Record<(typeof CALLS)[number], number[]>

/**
 * One line a call: its median with the long history over that with none, measured in turns and in sessions that are warm. Both ledgers
 * are analysed. The change depends on a plan that was cut and verified before, in the long one a hundred times.
 */
export async function* history(): AsyncGenerator<Figure> {
  const { cluster, stop } = await prepareTemplate({ keys: await makeIssuerKeys(), ...testBinaries() })
  try {
    const [none, many] = [await Ledger.clone(cluster), await Ledger.clone(cluster)]
    await plantHistory(none, 0)
    const started = performance.now()
    await plantHistory(many, COPIES)
    const planted = { planted: COPIES, planted_s: rounded((performance.now() - started) / 1000, 0) }
    const sides = [none, many].map((ledger) => ({ ledger, times: emptyTimes() }))
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { ledger, times } of sides) await change(ledger, ledger === many ? 'docs-7' : 'docs', round, times)
    }
    const [before, after] = sides.map(({ times }) => times) as [Times, Times]
    for (const call of CALLS) {
      const [short, long] = [before[call], after[call]]
      yield {
        case: call,
        ratio: rounded(median(long) / median(short)),
        least_ratio: rounded(Math.min(...long) / Math.min(...short)),
        none_ms: rounded(median(short)),
        many_ms: rounded(median(long)),
        runs: ROUNDS,
        ...planted,
      }
    }
  } finally {
    await stop()
  }
}

function emptyTimes(): Times {
  return { open: [], preflight: [], cut: [], preflight_verify: [], verify: [] }
}

/** One change from its opening to its verify; of each call the statement alone is timed, not what a test reads before it. */
async function change(ledger: Ledger, dependsOn: string, round: number, times: Times): Promise<void> {
  const timed = async <T>(call: (typeof CALLS)[number], session: Database, run: (as: Database) => Promise<T>) => {
    const watched = new LastStatement(session)
    const answer = await run(watched)
    times[call].push(watched.ms)
    return answer
  }
  const { door, exec, verifier } = ledger
  const [cutRun, verifyRun] = [{ runId: `${9_400_000_000 + round}` }, { runId: `${9_500_000_000 + round}` }]
  const opened = await timed('open', door, (as) =>
    ledger.open(`# Round ${round}\n\ntext\n`, { planId: `round-${round}`, dependsOn: [dependsOn], as }),
  )
  const code = opened.code as string
  await ledger.signAll(code)
  const preflight = await timed('preflight', exec, (as) => ledger.preflightCut(code, { ...cutRun, as }))
  const signed = preflight.toSign as string
  const { rest } = await timed('cut', exec, (as) => ledger.cut(code, signed, { ...cutRun, as }))
  const next = (rest.successor as { code: string }).code
  const before = await timed('preflight_verify', verifier, (as) => ledger.preflightVerify(next, { ...verifyRun, as }))
  const found = before.toSign as string
  await timed('verify', verifier, (as) => ledger.verify(next, found, { ...verifyRun, as }))
}

/** A session that knows how long its last statement took. */
class LastStatement implements Database {
  readonly #session: Database
  ms = 0

  constructor(session: Database) {
    this.#session = session
  }

  async query<Row extends object>(text: string, values: readonly (string | null)[] = []): Promise<readonly Row[]> {
    const started = performance.now()
    const rows = await this.#session.query<Row>(text, values)
    this.ms = performance.now() - started
    return rows
  }

  close(): Promise<void> {
    return this.#session.close()
  }
}
