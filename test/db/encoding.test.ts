// Bytes that are hashed and signed are the same on both sides, for any text (ID-3, MAN-6, REG-5).
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { calculateJwkThumbprint } from 'jose'
import { expect, it } from 'vitest'
import { digestFields, netstring, sha256 } from '../../src/codes/encoding.ts'
import { audienceOf, statementSha256 } from '../../src/codes/statement.ts'
import { decodeBase64url } from '../../src/identity/read-token.ts'
import { codesOf } from '../support/codes-of.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'

const ledger = useLedger()
/** Any text that PostgreSQL can hold: everything but NUL; lone surrogates are no text in UTF-8. */
const text = fc.string({ unit: 'binary', maxLength: 40 }).map((value) => value.replaceAll('\0', '0').toWellFormed())
const field = fc.option(text, { freq: 5 })
const array = (fields: readonly (string | null)[]) => JSON.stringify(fields)
const FIELDS = '(select array_agg(e order by n) from jsonb_array_elements_text($1::jsonb) with ordinality as j(e, n))'

it('[ID-3] netstrings are the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(field, { minLength: 1, maxLength: 30, size: 'max' }), async (fields) => {
      const found = await ledger().value<string>(`encode(qt001_cp.netstring(variadic ${FIELDS}), 'hex')`, [
        array(fields),
      ])
      expect(found).toBe(netstring(fields).toString('hex'))
      const digest = await ledger().value<string>(`qt001_cp.sha256_hex(qt001_cp.netstring(variadic ${FIELDS}))`, [
        array(fields),
      ])
      expect(digest).toBe(digestFields(fields))
    }),
    { numRuns: 300 },
  )
  expect(await ledger().value(`encode(qt001_cp.netstring(variadic '{}'::text[]), 'hex')`)).toBe('')
})

it('[ID-3] no two lists of fields share their bytes', async () => {
  const list = fc.array(fc.option(fc.constantFrom('', '-', '-,', '0:', '1:a', ',', 'é', 'a,', '0:,'), { freq: 2 }), {
    maxLength: 4,
  })
  await fc.assert(
    fc.asyncProperty(list, list, async (left, right) => {
      fc.pre(array(left) !== array(right))
      expect(netstring(left).equals(netstring(right))).toBe(false)
    }),
    { numRuns: 500 },
  )
})

it('[ID-3] [REG-5] a text’s sha256 is over its UTF-8 bytes', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (value) => {
      expect(await ledger().value('qt001_cp.sha256_hex($1::text)', [value])).toBe(sha256(value))
    }),
  )
})

it('[ID-3] statements and audiences are the same', async () => {
  const asked = fc.array(text, { minLength: 1, maxLength: 4 })
  const purpose = fc.constantFrom(
    'open',
    'signoff',
    'esign',
    'leave',
    'withdraw',
    'preflight',
    'cut',
    'verify',
    'suspend',
    'confirm',
    'revoke',
  )
  await fc.assert(
    fc.asyncProperty(purpose, fc.uuid(), fc.uuid(), text, asked, async (name, ledgerId, subject, notAfter, parts) => {
      const statement = { purpose: name as 'open', ledgerId, subject, notAfter, asked: parts }
      const call = `quorate.statement_sha256($2, $3::uuid, $4::uuid, $5, variadic ${FIELDS})`
      const values = [array(parts), name, ledgerId, subject, notAfter]
      expect(await ledger().value(call, values)).toBe(statementSha256(statement))
      expect(await ledger().value(`quorate.audience($2, ${call})`, values)).toBe(audienceOf(statement))
    }),
    { numRuns: 200 },
  )
})

it('[MAN-6] canonical JSON is RFC 8785’s for ASCII keys and whole numbers', async () => {
  const key = fc.string({ unit: 'grapheme-ascii', maxLength: 8 })
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { depthSize: 'small' },
      text,
      fc.maxSafeInteger(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('json'), { maxLength: 4 }),
      fc.dictionary(key, tie('json'), { maxKeys: 5 }),
    ),
  }))
  await fc.assert(
    fc.asyncProperty(json, async (value) => {
      const found = await ledger().value('quorate.canonical_json($1::jsonb)', [JSON.stringify(value)])
      expect(found).toBe(canonicalize(value))
    }),
    { numRuns: 300 },
  )
})

it('[ID-3] times are whole seconds in UTC, whatever the session’s zone and date style', async () => {
  const session = await ledger().as('superuser')
  await session.query(`set timezone = 'Pacific/Chatham'`)
  await session.query(`set datestyle = 'German'`)
  const date = fc.date({ min: new Date('1970-01-01'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
  await fc.assert(
    fc.asyncProperty(date, async (at) => {
      const query = `select quorate.utc_seconds(timestamptz 'epoch' + $1::bigint * interval '1 millisecond') as found`
      const [row] = await session.query<{ found: string }>(query, [String(at.getTime())])
      expect(row?.found).toBe(at.toISOString().replace(/\.\d+Z$/, 'Z'))
    }),
    { numRuns: 200 },
  )
})

it('[SEAT-1] a short code is Crockford’s base32 of the digest’s first forty bits', async () => {
  const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  const shortCode = (digest: string) => {
    const bits = BigInt(`0x${digest.slice(0, 10)}`)
    return `Q-${Array.from({ length: 8 }, (_, at) => digits[Number((bits >> BigInt(35 - 5 * at)) & 31n)]).join('')}`
  }
  const digest = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'))
  const edges = ['00', 'ff', '80', '7f'].map((byte) => byte.repeat(32))
  await fc.assert(
    fc.asyncProperty(digest, async (hex) => {
      expect(await ledger().value('quorate.short_code($1)', [hex])).toBe(shortCode(hex))
    }),
    { numRuns: 200, examples: edges.map((edge) => [edge]) },
  )
})

it('[ID-1] base64url is the canonical one, both ways', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const encoded = Buffer.from(bytes).toString('base64url')
      expect(
        await ledger().value(`qt001_cp.base64url_encode($1::bytea)`, [`\\x${Buffer.from(bytes).toString('hex')}`]),
      ).toBe(encoded)
      expect(await ledger().value(`encode(qt001_cp.base64url_decode($1), 'hex')`, [encoded])).toBe(
        Buffer.from(bytes).toString('hex'),
      )
    }),
  )
  const spelling = fc
    .array(fc.constantFrom(...'AQgwZ09-_+/= \n.é'), { maxLength: 8 })
    .map((letters) => letters.join(''))
  await fc.assert(
    fc.asyncProperty(spelling, async (letters) => {
      const found = await ledger().value(`encode(qt001_cp.base64url_decode($1), 'hex')`, [letters])
      expect(found).toBe(decodeBase64url(letters)?.toString('hex') ?? null)
    }),
    { numRuns: 400 },
  )
})

it('[KEY-1] thumbprints are RFC 7638’s', async () => {
  for (const { jwk } of Object.values(ledger().cluster.keys)) {
    const found = await ledger().value('qt001_cp.rfc7638_thumbprint($1, $2)', [jwk.n, jwk.e])
    expect(found).toBe(await calculateJwkThumbprint({ kty: 'RSA', ...jwk }))
  }
})

it('[MAN-6] an object from outside is read up to four mebibytes, and what is longer is not even parsed', async () => {
  const limit = 4 * 1024 * 1024
  const sized = (bytes: number) => `{"a":"${'x'.repeat(bytes - '{"a":""}'.length)}"}`
  const read = async (bytes: number) =>
    codesOf(() => ledger().superuser.query('select quorate.parse_object($1) is null', [sized(bytes)]))
  expect([await read(limit), await read(limit + 1)]).toEqual([['accepted'], ['CALL_MALFORMED']])
  const parsing = `v_value := quorate.parse_json(convert_to(p_text, 'UTF8'));`
  const told = await withGuardOut(
    ledger(),
    'quorate.parse_object(text)',
    parsing,
    `perform quorate.refuse('ACT_CONCLUDED');`,
    async () => [await read(limit), await read(limit + 1)],
  )
  expect(told).toEqual([['ACT_CONCLUDED'], ['CALL_MALFORMED']])
})

it('[ID-2] [ID-3] every encoding depends on its arguments alone', async () => {
  const names = [
    'netstring',
    'statement_sha256',
    'audience',
    'canonical_json',
    'utc_seconds',
    'short_code',
    'base64url_encode',
  ]
  const more = [
    'base64url_decode',
    'rfc7638_thumbprint',
    'sha256_hex',
    'rs256_verifies',
    'bytes_to_numeric',
    'evidence_hash',
    'findings_json',
  ]
  const rows = await ledger().superuser.query<{ proname: string; provolatile: string }>(
    `select proname, provolatile from pg_catalog.pg_proc
     where pronamespace in ('quorate'::regnamespace, 'qt001_cp'::regnamespace) and proname = any (string_to_array($1, ' ')) order by 1`,
    [[...names, ...more].join(' ')],
  )
  expect(new Set(rows.map(({ proname }) => proname))).toEqual(new Set([...names, ...more]))
  expect(rows.filter(({ provolatile }) => provolatile !== 'i')).toEqual([])
})
