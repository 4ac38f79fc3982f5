// The database's own time of a cut and of its verify, each call in a fresh session as a job's is, beside the bare client's statements.
import { makeIssuerKeys } from '../../src/sandbox/github.ts'
import { prepareTemplate } from '../support/cluster.ts'
import { Ledger } from '../support/ledger.ts'
import { testBinaries } from '../support/own-server.ts'
import { planOf } from '../support/plan-of.ts'
import { bareClient } from './bare-client.ts'
import { type Figure, median, rounded } from './figure.ts'
import { manyUnits } from './many-units.ts'

const ROUNDS = 3

/** One line for the act, one for the verify. */
export async function* lanesDatabase(units: number): AsyncGenerator<Figure> {
  const { cluster, stop } = await prepareTemplate({ keys: await makeIssuerKeys(), ...testBinaries() })
  try {
    const rounds: { readonly act: number; readonly bare: number; readonly verify: number; readonly hash: number }[] = []
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await once(await Ledger.clone(cluster), units))
    const middle = (name: keyof (typeof rounds)[number]) => median(rounds.map((one) => one[name]))
    const of = { units, server: cluster.version, runs: ROUNDS }
    yield {
      case: 'database time of the act ÷ a bare COPY and the same inserts',
      ratio: rounded(median(rounds.map(({ act, bare }) => act / bare))),
      act_ms: rounded(middle('act'), 0),
      bare_ms: rounded(middle('bare'), 0),
      ...of,
    }
    yield {
      case: 'database time of the verify ÷ one statement that hashes the same rows',
      ratio: rounded(median(rounds.map(({ verify, hash }) => verify / hash))),
      verify_ms: rounded(middle('verify'), 0),
      bare_ms: rounded(middle('hash'), 0),
      ...of,
    }
  } finally {
    await stop()
  }
}

async function once(ledger: Ledger, units: number) {
  const text = manyUnits(units)
  const bare = await bareClient(ledger.cluster, ledger.name, planOf(text).units)
  const code = await ledger.ready(text)
  const { ms: act, successor } = await lane(ledger, code, 'cut')
  const { ms: verify } = await lane(ledger, String(successor), 'verify')
  await ledger.drop()
  return { act, verify, bare: bare.written.statementsMs, hash: bare.hashed.statementsMs }
}

/** The milliseconds of the act, after its preflight. */
async function lane(ledger: Ledger, code: string, purpose: 'cut' | 'verify') {
  const runId = purpose === 'cut' ? '9400000001' : '9400000002'
  const preflight = purpose === 'cut' ? ledger.preflightCut(code, { runId }) : ledger.preflightVerify(code, { runId })
  const { toSign, findings } = await preflight
  if (toSign === null) throw new Error(JSON.stringify(findings))
  const { name, args } = await ledger.laneCall(code, purpose, toSign, { runId })
  const fresh = await ledger.as(purpose === 'cut' ? 'cutter_exec' : 'cutter_verify')
  const places = args.map((_, index) => `$${index + 1}`).join(', ')
  const started = performance.now()
  const [row] = await fresh.query<{ answer: Record<string, unknown> }>(`select ${name}(${places}) as answer`, args)
  const ms = performance.now() - started
  const { outcome, successor } = row?.answer ?? {}
  if (outcome !== 'done') throw new Error(`the ${purpose} ended as ${outcome}`)
  return { ms, successor: (successor as { code?: string } | null)?.code }
}
