// What a cut of ten units costs inside PostgreSQL, as a job asks for it: in a session that is always fresh.
// QUORATE_TEST_PG=15 measures Debian's PostgreSQL 15.
import { makeIssuerKeys } from '../../src/sandbox/github.ts'
import { prepareTemplate, session } from '../support/cluster.ts'
import { Ledger } from '../support/ledger.ts'
import { testBinaries } from '../support/own-server.ts'
import { type Figure, median, rounded } from './figure.ts'

const ROUNDS = 15
const UNITS = 10
/** Calls of a job's session, in their order. */
const CALLS = ['environment', 'status', 'preflight', 'cut'] as const
type Name = (typeof CALLS)[number]

/** One line: the middle and the least of preflight + cut, and the middle of each call. The client waits on the loopback interface. */
export async function* jobDatabase(): AsyncGenerator<Figure> {
  const { cluster, stop } = await prepareTemplate({ keys: await makeIssuerKeys(), ...testBinaries() })
  try {
    const ledger = await Ledger.clone(cluster)
    const rounds: Record<Name, number>[] = []
    // The first round warms the server's own caches, and adds the units that the others change.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const times = await cutInFreshSession(ledger, round)
      if (round > 0) rounds.push(times)
    }
    const both = rounds.map(({ preflight, cut }) => preflight + cut)
    const each = CALLS.map((name) => [`${name}_ms`, rounded(median(rounds.map((times) => times[name])), 1)])
    yield {
      case: 'database time of preflight + cut in a fresh session',
      ms: rounded(median(both), 1),
      least_ms: rounded(Math.min(...both), 1),
      ...Object.fromEntries(each),
      all_four_ms: rounded(median(rounds.map((times) => CALLS.reduce((sum, name) => sum + times[name], 0))), 1),
      server: cluster.version,
      units: UNITS,
      runs: ROUNDS,
    }
  } finally {
    await stop()
  }
}

async function cutInFreshSession(ledger: Ledger, round: number): Promise<Record<Name, number>> {
  const sections = Array.from({ length: UNITS }, (_, n) => `# H${n}\n\nRound ${round}\n`)
  const code = await ledger.ready(sections.join('\n'))
  const changes = { runId: String(9_300_000_000 + round) }
  const fresh = await session(ledger.cluster, ledger.name, 'cutter_exec')
  const times = { environment: 0, status: 0, preflight: 0, cut: 0 }
  const ask = async (call: Name, name: string, args: readonly (string | null)[]) => {
    const places = args.map((_, index) => `$${index + 1}`).join(', ')
    const started = performance.now()
    const [row] = await fresh.query<{ answer: Record<string, unknown> }>(`select ${name}(${places}) as answer`, args)
    times[call] = performance.now() - started
    return row?.answer ?? {}
  }
  try {
    await ask('environment', 'quorate.environment', [])
    await ask('status', 'quorate.status', [code])
    // Tokens are made and the change is read on other sessions, as GitHub and people do.
    const preflight = await ledger.laneCall(code, 'preflight', null, changes)
    const { to_sign: toSign } = await ask('preflight', preflight.name, preflight.args)
    const cut = await ledger.laneCall(code, 'cut', String(toSign), changes)
    const { outcome, successor } = await ask('cut', cut.name, cut.args)
    if (outcome !== 'done') throw new Error(`the cut ended as ${outcome}`)
    await ledger.run((successor as { code: string }).code)
  } finally {
    await fresh.close()
  }
  return times
}
