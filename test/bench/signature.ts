// What verifying one signature costs inside PostgreSQL, in milliseconds and as a ratio to a trivial select.
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { makeIssuerKeys } from '../../src/sandbox/github.ts'
import { prepareTemplate, session } from '../support/cluster.ts'
import { modulusOf } from '../support/forge-signature.ts'
import { programsOf, provide, VERSIONS, type Version } from '../support/postgresql.ts'
import { type Figure, median, rounded } from './figure.ts'

const ROUNDS = 100
/** As long as what an authenticator signs. */
const MESSAGE = randomBytes(160)
const SHA256 = createHash('sha256').update(MESSAGE).digest()

/** On each version that is promised. */
export async function* signature(): AsyncGenerator<Figure> {
  await provide(VERSIONS)
  for (const version of VERSIONS) yield* await measure(version)
}

/** A call for each sort of key, that the gate answers with true. */
function calls(): Readonly<Record<string, { readonly call: string; readonly of: readonly string[] }>> {
  const hex = (...of: readonly Uint8Array[]) => of.map((bytes) => `\\x${Buffer.from(bytes).toString('hex')}`)
  const member = (key: KeyObject, name: 'x' | 'y') => Buffer.from(`${key.export({ format: 'jwk' })[name]}`, 'base64url')
  const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ed25519 = generateKeyPairSync('ed25519')
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  return {
    'P-256': {
      call: 'quorate.p256_verifies($1::bytea, $2::bytea, $3::bytea, $4::bytea)',
      of: hex(
        SHA256,
        sign('sha256', MESSAGE, p256.privateKey),
        member(p256.publicKey, 'x'),
        member(p256.publicKey, 'y'),
      ),
    },
    Ed25519: {
      call: 'quorate.ed25519_verifies($1::bytea, $2::bytea, $3::bytea)',
      of: hex(MESSAGE, sign(null, MESSAGE, ed25519.privateKey), member(ed25519.publicKey, 'x')),
    },
    'RSA-2048': {
      call: 'quorate.rs256_verifies($1::bytea, $2::bytea, $3::numeric, 256)',
      of: [...hex(SHA256, sign('sha256', MESSAGE, rsa)), String(BigInt(`0x${modulusOf(rsa).toString('hex')}`))],
    },
  }
}

async function measure(version: Version): Promise<readonly Figure[]> {
  const { cluster, stop } = await prepareTemplate({ keys: await makeIssuerKeys(), binaries: programsOf(version) })
  try {
    const figures: Figure[] = []
    for (const [kind, { call, of }] of Object.entries(calls())) {
      // A job's session is always fresh: the first call of one, and the middle of many.
      const database = await session(cluster, cluster.template, 'superuser')
      const verify = async () => {
        const [row] = await database.query<{ holds: boolean }>(`select ${call} as holds`, of)
        if (row?.holds !== true) throw new Error(`${kind} does not verify`)
      }
      const trivial = () => database.query(`select ${of.map((_, at) => `$${at + 1}::text`).join(' || ')}`, of)
      const first = await timed(verify)
      const [checks, trivials] = [[] as number[], [] as number[]]
      for (let round = 0; round < ROUNDS; round += 1) {
        checks.push(await timed(verify))
        trivials.push(await timed(trivial))
      }
      await database.close()
      const [with_, without] = [median(checks), median(trivials)]
      figures.push({
        case: `${kind}, PostgreSQL ${cluster.version}`,
        ms: rounded(with_ - without),
        ratio: rounded(with_ / without),
        first: rounded(first),
        runs: ROUNDS,
      })
    }
    return figures
  } finally {
    await stop()
  }
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await run()
  return performance.now() - started
}
