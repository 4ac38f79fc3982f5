// Two verifiers, one corpus: TypeScript says why, PostgreSQL decides, and they never disagree (ID-2).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PinnedKey } from '../../src/identity/pinned-key.ts'
import { verifyToken } from '../../src/identity/verify-token.ts'
import type { Database } from '../../src/postgres/connect.ts'
import { session } from '../support/cluster.ts'
import { codesOf } from '../support/codes-of.ts'
import { keyOf } from '../support/forge-token.ts'
import { useLedger } from '../support/ledger.ts'
import { signParts } from '../support/token.ts'
import { readTokenCorpus, type TokenCase } from '../support/token-corpus.ts'

const ledger = useLedger()
const AUDIENCE = `quorate:v1:signoff:${'a'.repeat(64)}`
const TIMES = ['TOKEN_EXPIRED', 'TOKEN_NOT_YET_VALID']
const corpus = readTokenCorpus()
const honest = corpus.find(({ name }) => name === 'honest') as TokenCase

/** What TypeScript says; it looks at the time beside the claims, the database after them, so that other faults come alone. */
async function inTypeScript(
  token: string,
  keys: readonly PinnedKey[] = ledger().gate.keys,
): Promise<readonly string[]> {
  const { issuer } = ledger().gate
  const codes = await codesOf(() => verifyToken(token, { issuer, audience: AUDIENCE, now: Date.now() / 1000, keys }))
  const others = codes.filter((code) => !TIMES.includes(code))
  return others.length > 0 ? others : codes
}

function inSql(token: string, database: Database = ledger().superuser): Promise<readonly string[]> {
  const query = 'select quorate.assert_token_time(quorate.verify_token($1, $2))'
  return codesOf(() => database.query(query, [token, AUDIENCE]))
}

/** Pins a key as the gate would, verifies, and takes the pin back. */
async function inSqlWithPin(token: string, { kid, n, e }: PinnedKey): Promise<readonly string[]> {
  const { superuser } = ledger()
  const pin = `select quorate.pin_key((select item_id from qt001_cp.identity_provider_manifest where active), $1::jsonb,
    (select evidence_id from qt001_cp.evidence_registry limit 1))`
  await superuser.query('begin')
  try {
    const refused = await codesOf(() => superuser.query(pin, [JSON.stringify({ kid, n, e })]))
    return refused[0] === 'accepted' ? await inSql(token) : refused
  } finally {
    await superuser.query('rollback')
  }
}

describe('the corpus', () => {
  it('[ID-2] is large, and every rule has cases that pass', () => {
    const passing = corpus.filter(({ codes }) => codes.length === 0).length
    console.log(`token corpus: ${corpus.length} cases, ${passing} accepted, ${corpus.length - passing} refused`)
    expect(corpus.length).toBeGreaterThanOrEqual(120)
    expect(passing).toBeGreaterThanOrEqual(30)
  })

  it.each(corpus)('[ID-1] [ID-2] $name: $description', async ({ codes, sqlCodes, key, token: make }) => {
    const pin = key === null ? null : keyOf(key).pin
    const token = make(ledger().cluster.keys, AUDIENCE)
    const accepted = ['accepted']
    expect(await inTypeScript(token, pin ? [pin] : undefined)).toEqual(codes.length > 0 ? codes : accepted)
    const expected = sqlCodes.length > 0 ? sqlCodes : accepted
    expect(pin ? await inSqlWithPin(token, pin) : await inSql(token)).toEqual(expected)
    if (pin) return
    // A session's first call is planned for its very arguments, later ones for any.
    const first = await session(ledger().cluster, ledger().name, 'superuser')
    const found = await inSql(token, first)
    await first.close()
    expect(found).toEqual(expected)
  })
})

describe('tokens that nobody thought of', () => {
  const fresh = () => honest.token(ledger().cluster.keys, AUDIENCE)
  const agree = async (token: string) => {
    const [script, sql] = [await inTypeScript(token), await inSql(token)]
    expect({ token, codes: sql }).toEqual({ token, codes: script })
    return script[0] as string
  }

  it('[ID-2] edited without the key are refused alike by both', async () => {
    const sound = fresh()
    const pool = Array.from({ length: 4 }, fresh)
    const part = fc.record({ from: fc.nat(3), part: fc.nat(2) })
    const character = fc.constantFrom(...'ABCXYZabcxyz0189-_=+/. \n{"é€')
    const edit = fc.oneof(
      fc.record({ at: fc.nat(sound.length - 1), removed: fc.nat(3), put: fc.array(character, { maxLength: 3 }) }),
      fc.record({ at: fc.nat(sound.length - 1), bit: fc.nat(6) }),
      fc.tuple(part, part, part),
    )
    let tried = 0
    await fc.assert(
      fc.asyncProperty(edit, async (change) => {
        const [base] = pool as [string]
        let token: string
        if (Array.isArray(change)) {
          token = change.map(({ from, part: at }) => (pool[from] as string).split('.')[at]).join('.')
        } else if ('bit' in change) {
          const at = Math.min(change.at, base.length - 1)
          token = base.slice(0, at) + String.fromCharCode(base.charCodeAt(at) ^ (1 << change.bit)) + base.slice(at + 1)
        } else {
          token = base.slice(0, change.at) + change.put.join('') + base.slice(change.at + change.removed)
        }
        fc.pre(!pool.includes(token) && !token.includes('\0'))
        tried += 1
        expect(await agree(token)).not.toBe('accepted')
      }),
      { numRuns: 600 },
    )
    expect(tried).toBeGreaterThanOrEqual(600)
  })

  const value = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('1', '01', 'refs/heads/main', 'a'.repeat(40), 'acme/ledger', '', 'é', '\u007f'),
    },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    { weight: 2, arbitrary: fc.json({ maxDepth: 9 }).map((text) => JSON.parse(text) as unknown) },
    { weight: 1, arbitrary: fc.integer({ min: -5000, max: 5000 }).map((by) => Math.floor(Date.now() / 1000) + 7 * by) },
    { weight: 1, arbitrary: fc.double() },
  )
  const name = fc.constantFrom(
    ...['jti', 'sub', 'aud', 'iss', 'exp', 'iat', 'nbf', 'actor_id', 'repository', 'repository_owner', 'environment'],
    ...[
      'ref',
      'sha',
      'job_workflow_ref',
      'run_id',
      'run_attempt',
      'event_name',
      'extra',
      '__proto__',
      'alg',
      'typ',
      'kid',
      'crit',
    ],
  )
  const partsOf = (token: string) =>
    token.split('.', 2).map((part) => Buffer.from(part, 'base64url').toString()) as [string, string]
  /** Changes of the JSON text itself, where readers could part ways. */
  const snippet = fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      '\\',
      '\\u0000',
      '\\ud800',
      '\\u0041',
      '1e3',
      '.0',
      '-',
      '0',
      ' ',
      '\t',
      '\u0001',
    ],
    ...[
      '"aud":"x",',
      '"a":1,"a":2,',
      '"\\u0061ud":0,',
      'null',
      'true',
      '"x":[[[[[[[[[0]]]]]]]]],',
      '\ufeff',
      '\u2028',
      'é',
      '/**/',
    ],
  )

  it.each([
    ['issuer', 500],
    ['rogue', 200],
  ] as const)('[ID-2] made by the %s’s key from any JSON are judged alike by both', async (key, numRuns) => {
    const keys = ledger().cluster.keys
    let accepted = 0
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 3 }), fc.boolean(), async (changes, inHeader) => {
        const [header, payload] = partsOf(fresh()).map((text) => JSON.parse(text) as Record<string, unknown>) as [
          object,
          object,
        ]
        const changed = Object.fromEntries([...Object.entries(inHeader ? header : payload), ...changes])
        const texts = (inHeader ? [changed, payload] : [header, changed]).map((part) => JSON.stringify(part))
        const verdict = await agree(signParts(ledger().cluster, texts[0] as string, texts[1] as string, key))
        if (verdict === 'accepted') accepted += 1
      }),
      { numRuns },
    )
    // The honest kid names the issuer's key, so that nothing that another key signed can hold.
    expect(key === 'issuer' ? accepted > 20 : accepted === 0).toBe(true)
    expect(keys.rogue.kid).not.toBe(keys.issuer.kid)
  })

  it('[ID-2] made by the issuer’s key from any text are judged alike by both', async () => {
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.nat(900), fc.nat(2), snippet, async (inHeader, at, removed, put) => {
        const texts = partsOf(fresh())
        const text = texts[inHeader ? 0 : 1] as string
        const place = at % (text.length + 1)
        texts[inHeader ? 0 : 1] = text.slice(0, place) + put + text.slice(place + removed)
        await agree(signParts(ledger().cluster, texts[0], texts[1]))
      }),
      { numRuns: 500 },
    )
  })

  it('[ID-2] made by the issuer’s key from any bytes are judged alike by both', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(900), fc.uint8Array({ minLength: 1, maxLength: 4 }), async (at, bytes) => {
        const [header, payload] = partsOf(fresh())
        const whole = Buffer.from(payload)
        const place = at % whole.length
        const broken = Buffer.concat([whole.subarray(0, place), bytes, whole.subarray(place)])
        await agree(signParts(ledger().cluster, header, broken))
      }),
      { numRuns: 300 },
    )
  })
})
