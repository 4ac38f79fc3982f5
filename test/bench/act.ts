// How many units a second a cut works through in the database: what hold_limit.units_per_second is measured by (EV-7).
// QUORATE_TEST_PG=15 measures Debian's PostgreSQL 15.
import { makeIssuerKeys } from '../../src/sandbox/github.ts'
import { prepareTemplate } from '../support/cluster.ts'
import { Ledger } from '../support/ledger.ts'
import { testBinaries } from '../support/own-server.ts'
import { type Figure, rounded } from './figure.ts'

const UNITS = 10_000
/** What a cut can be made of: the sections, each of so many of a letter. One source has at most 4 MiB. */
const CASES = [
  { case: 'all are added', sections: UNITS, body: 20, letter: 'x' },
  { case: 'all are changed', sections: UNITS, body: 20, letter: 'y' },
  { case: 'one is changed', sections: UNITS, body: 20, letter: 'y', first: 'z' },
  { case: 'all but one are retired', sections: 1, body: 20, letter: 'y' },
  { case: 'a hundred large ones are added', sections: 100, body: 40_000, letter: 'x' },
] as const

/** One line a case: the seconds of preflight, cut and verify, and the slowest as a rate. */
export async function* act(): AsyncGenerator<Figure> {
  const { cluster, stop } = await prepareTemplate({ keys: await makeIssuerKeys(), ...testBinaries() })
  try {
    const ledger = await Ledger.clone(cluster)
    for (const [index, { case: name, ...one }] of CASES.entries()) {
      const { sections, body, letter } = one
      const first = 'first' in one ? one.first : letter
      const text = Array.from(
        { length: sections },
        (_, n) => `# H${n}\n\n${(n === 0 ? first : letter).repeat(body)}\n`,
      ).join('\n')
      const code = await ledger.ready(text)
      const runId = String(9_100_000_000 + index)
      const [preflight, { toSign }] = await timed(() => ledger.preflightCut(code, { runId }))
      const [cut, { rest }] = await timed(() => ledger.cut(code, toSign as string, { runId }))
      const verifyCode = (rest.successor as { code: string }).code
      const [verify] = await timed(() => ledger.preflightVerify(verifyCode))
      await ledger.run(verifyCode)
      const units = ['added', 'changed', 'retired', 'unchanged'].reduce((sum, kind) => sum + Number(rest[kind]), 0)
      const slowest = Math.max(preflight, cut, verify)
      yield {
        case: name,
        units,
        bytes: ledger.blocksOf(code).length,
        preflight_s: rounded(preflight),
        cut_s: rounded(cut),
        verify_s: rounded(verify),
        units_per_second: rounded(units / slowest, 0),
        bytes_per_second: rounded(ledger.blocksOf(code).length / slowest, 0),
      }
    }
  } finally {
    await stop()
  }
}

async function timed<T>(run: () => Promise<T>): Promise<readonly [seconds: number, answer: T]> {
  const started = performance.now()
  const answer = await run()
  return [(performance.now() - started) / 1000, answer]
}
