// What a permit costs inside PostgreSQL: signing one, and making a key, in milliseconds.
import { makeIssuerKeys } from '../../src/sandbox/github.ts'
import { prepareTemplate } from '../support/cluster.ts'
import { Ledger } from '../support/ledger.ts'
import { makePermitKey, orderPermitKey, permitFacts } from '../support/permit.ts'
import { programsOf, provide, VERSIONS, type Version } from '../support/postgresql.ts'
import { type Figure, median, rounded } from './figure.ts'

const SIGNED = 60
const MADE = 8
const SIGN = 'quorate.sign_permit(jsonb_populate_record(null::qt001_cp.permit_facts, $1::jsonb), l.ledger_id, $2)'

/** On each version that is promised. */
export async function* permit(): AsyncGenerator<Figure> {
  await provide(VERSIONS)
  for (const version of VERSIONS) yield* await measure(version)
}

async function measure(version: Version): Promise<readonly Figure[]> {
  const { cluster, stop } = await prepareTemplate({ keys: await makeIssuerKeys(), binaries: programsOf(version) })
  const ledger = await Ledger.clone(cluster)
  try {
    const made: number[] = []
    let seal = ''
    for (let round = 0; round < MADE; round += 1) {
      seal = await orderPermitKey(ledger)
      made.push(await timed(() => makePermitKey(ledger.deployer, seal)))
    }
    const facts = JSON.stringify(permitFacts())
    const ask = (query: string, as = ledger.superuser) =>
      timed(() => as.query(`select ${query} from qt001_cp.ledger as l`, [facts, seal]))
    const [signed, trivials] = [[] as number[], [] as number[]]
    // A job's session is always fresh: the first signature of one, and the middle of many.
    const first = await ask(SIGN, await ledger.as('superuser'))
    for (let round = 0; round < SIGNED; round += 1) {
      signed.push(await ask(SIGN))
      trivials.push(await ask('$1::text || $2::text'))
    }
    const on = `PostgreSQL ${cluster.version}`
    return [
      {
        case: `sign, ${on}`,
        ms: rounded(median(signed) - median(trivials)),
        most: rounded(Math.max(...signed)),
        first: rounded(first),
        runs: SIGNED,
      },
      { case: `make a key, ${on}`, ms: rounded(median(made)), most: rounded(Math.max(...made)), runs: MADE },
    ]
  } finally {
    await ledger.drop()
    await stop()
  }
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await run()
  return performance.now() - started
}
