// What checking one token costs inside PostgreSQL, in milliseconds and as a ratio to a trivial select.
import { makeIssuerKeys } from '../../src/sandbox/github.ts'
import { prepareTemplate, session } from '../support/cluster.ts'
import { programsOf, provide, VERSIONS, type Version } from '../support/postgresql.ts'
import { mintToken } from '../support/token.ts'
import { type Figure, median, rounded } from './figure.ts'

const ROUNDS = 300
const AUDIENCE = `quorate:v1:preflight:${'a'.repeat(64)}`

/** On each version that is promised. */
export async function* token(): AsyncGenerator<Figure> {
  await provide(VERSIONS)
  for (const version of VERSIONS) yield await measure(version)
}

async function measure(version: Version): Promise<Figure> {
  const { cluster, stop } = await prepareTemplate({ keys: await makeIssuerKeys(), binaries: programsOf(version) })
  const database = await session(cluster, cluster.template, 'superuser')
  try {
    const job = { actorId: '1001', workflow: 'cut.yml', environment: 'production-cut' }
    const value = mintToken(cluster, job, AUDIENCE)
    const check = () => database.query('select quorate.verify_token($1, $2)', [value, AUDIENCE])
    const trivial = () => database.query('select $1::text || $2::text', [value, AUDIENCE])
    const [checks, trivials] = [[] as number[], [] as number[]]
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [run, times] of [
        [check, checks],
        [trivial, trivials],
      ] as const) {
        const started = performance.now()
        await run()
        times.push(performance.now() - started)
      }
    }
    const [with_, without] = [median(checks), median(trivials)]
    const ms = rounded(with_ - without, 3)
    return { case: `PostgreSQL ${cluster.version}`, ms, ratio: rounded(with_ / without), runs: ROUNDS }
  } finally {
    await database.close()
    await stop()
  }
}
