// Every guard of the SQL verifier, taken out: the corpus must notice each one (ID-1, ID-2).
import { expect, it } from 'vitest'
import { codesOf } from '../support/codes-of.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'
import { readTokenCorpus } from '../support/token-corpus.ts'

const ledger = useLedger()
const AUDIENCE = `quorate:v1:signoff:${'a'.repeat(64)}`
const corpus = new Map(readTokenCorpus().map((one) => [one.name, one]))
const VERIFY = 'quorate.verify_token(text, text)'
const TIME = 'quorate.assert_token_time(jsonb)'
const RSA = 'quorate.rs256_verifies(bytea, bytea, numeric, integer)'
const FAULTS = 'quorate.claim_faults(jsonb)'
const PARSE = 'quorate.parse_json(bytea)'
const PLAIN = 'quorate.json_is_plain(json, integer)'
const DECODE = 'qt001_cp.base64url_decode(text)'

async function verdict(name: string): Promise<readonly string[]> {
  const token = corpus.get(name)?.token(ledger().cluster.keys, AUDIENCE) as string
  const query = 'select quorate.assert_token_time(quorate.verify_token($1, $2))'
  return codesOf(() => ledger().superuser.query(query, [token, AUDIENCE]))
}

/** Function, guard, what stands in its place, the case that notices, and what it then says. */
const guards: readonly (readonly [fn: string, guard: string, instead: string, name: string, then: string])[] = [
  [VERIFY, 'octet_length(p_token) > 16384', 'false', 'size-16385', 'accepted'],
  [VERIFY, 'cardinality(v_parts) <> 3', 'false', 'four-parts', 'accepted'],
  [VERIFY, `or '' = any (v_parts)`, '', 'empty-signature', 'TOKEN_SIGNATURE'],
  [
    DECODE,
    'when qt001_cp.base64url_encode(v_bytes) = p_text then',
    'when true then',
    'trailing-bits-signature',
    'accepted',
  ],
  [
    DECODE,
    'when qt001_cp.base64url_encode(v_bytes) = p_text then',
    'when true then',
    'trailing-bits-payload',
    'TOKEN_SIGNATURE',
  ],
  [VERIFY, 'or not quorate.is_utf8_text(v_bytes[2])', '', 'not-utf-8', 'TOKEN_MALFORMED'],
  [PARSE, 'and quorate.json_is_plain(v_value)', '', 'number-exponent', 'accepted'],
  [
    PLAIN,
    'return p_depth <= 8 and not exists (select from json_array',
    'return not exists (select from json_array',
    'nested-9',
    'accepted',
  ],
  [
    PLAIN,
    'return p_depth <= 8 and not exists (select from json_each',
    'return not exists (select from json_each',
    'nested-9-objects',
    'accepted',
  ],
  [VERIFY, 'or quorate.json_repeats_member(v_payload)', '', 'duplicate-same-value', 'accepted'],
  [VERIFY, 'quorate.json_repeats_member(v_header) or', '', 'duplicate-alg', 'accepted'],
  [VERIFY, `or v_header ->> 'alg' <> 'RS256'`, '', 'alg-none', 'accepted'],
  [VERIFY, `json_typeof(v_header -> 'alg') is distinct from 'string' or`, '', 'alg-missing', 'accepted'],
  [VERIFY, `or v_header ->> 'kid' = ''`, '', 'kid-empty', 'TOKEN_KEY_UNKNOWN'],
  [VERIFY, `where k.kid = v_header ->> 'kid' and`, 'where', 'kid-unknown', 'accepted'],
  [VERIFY, `or v_header ->> 'typ' <> 'JWT'`, '', 'typ-other', 'accepted'],
  [VERIFY, `or v_header -> 'crit' is not null`, '', 'crit-exp', 'accepted'],
  [VERIFY, 'v_key.modulus_bytes) is not true', 'v_key.modulus_bytes) is null', 'signature-rogue', 'accepted'],
  [VERIFY, `or v_said ->> 'iss' is distinct from v_issuer`, '', 'iss-slash', 'accepted'],
  [VERIFY, `or v_said ->> 'aud' is distinct from p_audience`, '', 'aud-other', 'accepted'],
  [VERIFY, `or v_said ->> t.claim !~ '^[1-9][0-9]{0,9}$'`, '', 'time-point-zero exp', 'DB_ANSWER'],
  [VERIFY, '> 3600 then', '> 999999999999 then', 'lifetime-beyond', 'accepted'],
  [FAULTS, 'c.required and p_said -> c.claim is null', 'false', 'claim-missing actor_id', 'accepted'],
  [FAULTS, `jsonb_typeof(p_said -> c.claim) <> 'string' or`, '', 'claim-number actor_id', 'accepted'],
  [FAULTS, 'not between 1 and 1024', 'not between 1 and 9999', 'claim-long ref', 'accepted'],
  [FAULTS, 'not between 1 and 1024', 'not between 0 and 1024', 'claim-empty ref', 'accepted'],
  [FAULTS, 'or (c.form is not null and p_said ->> c.claim !~ c.form)', '', 'id-leading-zero actor_id', 'accepted'],
  [FAULTS, `or p_said ->> c.claim ~ '[\\x01-\\x1f\\x7f]'`, '', 'claim-line-end ref', 'accepted'],
  [TIME, `(v_now < (p_claims ->> 'exp')::numeric) is not true`, 'false', 'expired', 'accepted'],
  [TIME, '(v_now >= v_valid) is not true', 'false', 'iat-hour-ahead', 'accepted'],
  [TIME, `(p_claims ->> 'iat')::numeric)`, '0)', 'iat-ahead', 'accepted'],
  [TIME, `greatest((p_claims ->> 'nbf')::numeric,`, 'greatest(0,', 'nbf-ahead', 'accepted'],
  [RSA, 'octet_length(p_signature) <> p_modulus_bytes', 'false', 'signature-leading-zero', 'accepted'],
]

it.each(guards)('[ID-1] [ID-2] %s without "%s" lets the corpus notice', async (fn, guard, instead, name, then) => {
  const codes = corpus.get(name)?.codes ?? []
  expect(codes.length).toBeGreaterThan(0)
  expect(await verdict(name)).toEqual(codes)
  const found = await withGuardOut(ledger(), fn, guard, instead, () => verdict(name))
  expect(found).toEqual([then])
  expect(await verdict(name)).toEqual(codes)
  expect(await verdict('honest')).toEqual(['accepted'])
})

it('[ID-2] a number beyond the modulus is told by its own guard', async () => {
  // s + n fits the modulus' length only for some keys: ask until one does.
  const guard = 'v_signature >= p_modulus'
  for (let tries = 0; tries < 40; tries += 1) {
    const token = corpus.get('signature-plus-modulus')?.token(ledger().cluster.keys, AUDIENCE) as string
    const verify = () =>
      codesOf(() => ledger().superuser.query('select quorate.verify_token($1, $2)', [token, AUDIENCE]))
    expect(await verify()).toEqual(['TOKEN_SIGNATURE'])
    const seal = Buffer.from(token.split('.')[2] as string, 'base64url')
    if (seal.length > 256) continue
    expect(await withGuardOut(ledger(), RSA, guard, 'false', verify)).toEqual(['accepted'])
    return
  }
  expect.unreachable('no signature plus modulus had the modulus’ length')
})
