// A permit as it is signed: what it says, that it is the same for the same act, and what makes the database refuse to sign (RUN-3).
import { createPublicKey, verify } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'
import {
  AUDIENCE,
  claimsOf,
  ISSUER,
  makePermitKey,
  newSeal,
  orderPermitKey,
  permitFacts,
  permitMetadata,
  SUBJECTS,
  sealSha256,
  signPermit,
} from '../support/permit.ts'
import { plant, tryStatement } from '../support/plant.ts'
import { rollBackAfter } from '../support/roll-back.ts'

const ledger = useLedger()
let seal = ''
let otherSeal = ''
const trying = (by: string, changes?: Readonly<Record<string, unknown>>) =>
  tryStatement(signPermit(ledger(), by, changes))
const SIGN = 'quorate.sign_permit(qt001_cp.permit_facts, uuid, text)'
const FAULT = 'quorate.permit_fault(qt001_cp.permit_facts)'

beforeAll(async () => {
  seal = await orderPermitKey(ledger())
  await makePermitKey(ledger().deployer, seal)
  otherSeal = await orderPermitKey(ledger(), 'staging-deploy')
  await makePermitKey(ledger().deployer, otherSeal)
})

describe('a permit', () => {
  it('[RUN-3] says what the gate has on record, and verifies with OpenSSL’s own arithmetic', async () => {
    const facts = permitFacts()
    const { permit, ...told } = await signPermit(ledger(), seal, facts)
    const [header, payload, signature] = permit.split('.') as [string, string, string]
    const key = (await permitMetadata(ledger().door))?.keys.find(({ kid }) => kid === told.kid)
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({ alg: 'RS256', kid: told.kid, typ: 'JWT' })
    const jwk = createPublicKey({ key: { kty: 'RSA', n: key?.n as string, e: 'AQAB' }, format: 'jwk' })
    const verifies = (text: string) => verify('sha256', Buffer.from(text), jwk, Buffer.from(signature, 'base64url'))
    expect([verifies(`${header}.${payload}`), verifies(`${header}.${payload}A`)]).toEqual([true, false])
    const iat = Math.floor(Date.parse(String(facts.issued_at)) / 1000)
    const id = ledger().gate.ledger.ledgerId
    const tags = {
      change: 'Q-7F3K29XA',
      commit: 'c'.repeat(40),
      packet: 'a'.repeat(64),
      repository_id: '812345678',
      run_attempt: '1',
      run_id: '9000000001',
      subjects_sha256: sha256(SUBJECTS.map((subject) => `${subject}\n`).join('')),
    }
    expect(claimsOf(permit)).toEqual({
      iss: ISSUER,
      sub: `quorate:${id}:production-deploy:DEPLOY:app`,
      aud: AUDIENCE,
      jti: facts.act_id,
      ...{ iat, nbf: iat, exp: iat + 900 },
      ...{ ledger: id, environment: 'production-deploy', action: 'DEPLOY', plan: 'app' },
      ...tags,
      subjects: SUBJECTS,
      'https://aws.amazon.com/tags': {
        principal_tags: Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
        transitive_tag_keys: Object.keys(tags),
      },
    })
    expect(told).toEqual({ kid: told.kid, jti: facts.act_id, exp: iat + 900, audience: AUDIENCE })
  })

  it('[RUN-3] is the same bytes whenever it is asked for again', async () => {
    const facts = permitFacts()
    const first = await signPermit(ledger(), seal, facts)
    expect(await signPermit(ledger(), seal, facts)).toEqual(first)
    expect((await signPermit(ledger(), seal, permitFacts())).permit).not.toBe(first.permit)
  })

  it('[RUN-3] escapes colons in names, so that two names are never another’s one', async () => {
    const sub = async (action: string, plan: string) =>
      String(claimsOf((await signPermit(ledger(), seal, { action, plan })).permit).sub).split(':production-deploy:')[1]
    expect(await sub('A:B', 'c')).toBe('A%3AB:c')
    expect(await sub('A', 'B:c')).toBe('A:B%3Ac')
    expect(await sub('A%3AB', 'c')).toBe('A%253AB:c')
  })

  it('[RUN-3] without subjects says so', async () => {
    expect(claimsOf((await signPermit(ledger(), seal, { subjects: [] })).permit)).toMatchObject({
      subjects: [],
      subjects_sha256: sha256(''),
    })
  })
})

describe('nothing is signed', () => {
  const noSubject = [`app@sha256:${'b'.repeat(63)}`, `@sha256:${'b'.repeat(64)}`, `a b@sha256:${'b'.repeat(64)}`]
  it.each<readonly [string, unknown]>([
    ...Object.keys(permitFacts()).map((name) => [name, null] as const),
    ['environment', 'a\u0007'],
    ['action', ''],
    ['plan', 'x'.repeat(256)],
    ['audience', 'two words'],
    ['audience', 'x'.repeat(256)],
    ['change', 'q-7f3k29xa'],
    ['packet_sha256', 'A'.repeat(64)],
    ...noSubject.map((subject) => ['subjects', [subject]] as const),
    ['subjects', [null]],
    ['commit', 'c'.repeat(39)],
    ['repository_id', '0'],
    ['run_id', '1e3'],
    ['run_attempt', '1'.repeat(20)],
    ['issued_at', new Date(Date.now() + 600_000).toISOString()],
    ['expires_at', new Date(Date.now() + 3_600_000).toISOString()],
    ['expires_at', new Date(Date.now() - 3_600_000).toISOString()],
  ])('[RUN-3] for a %s of %j', async (name, value) => {
    const { findings } = await signPermit(ledger(), seal, { [name]: value }).catch((error) => error)
    expect(findings).toMatchObject([{ code: 'PERMIT_FACT_REFUSED', expected: name }])
  })

  it('[RUN-3] for longer than 15 minutes, and is without that guard', async () => {
    const issued = Date.now() - 60_000
    const longer = {
      issued_at: new Date(issued).toISOString(),
      expires_at: new Date(issued + 901_000).toISOString(),
    }
    expect(await trying(seal, longer)).toEqual(['refused', 'PERMIT_FACT_REFUSED'])
    await withGuardOut(ledger(), FAULT, "interval '15 minutes'", "interval '16 minutes'", async () => {
      expect(await trying(seal, longer)).toEqual(['done'])
    })
  })

  it('[RUN-3] after the permit expired', async () => {
    const at = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString()
    expect(await trying(seal, { issued_at: at(900), expires_at: at(1) })).toEqual(['refused', 'PERMIT_EXPIRED'])
    expect(await trying(seal, { issued_at: at(880), expires_at: at(-15) })).toEqual(['done'])
  })

  it('[RUN-3] of more than 8 KB', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => `app-${at}@sha256:${'b'.repeat(64)}`)
    const { permit } = await signPermit(ledger(), seal, { subjects: many(50) })
    expect(permit.length).toBeLessThanOrEqual(8192)
    expect(await trying(seal, { subjects: many(60) })).toEqual(['refused', 'PERMIT_TOO_LARGE'])
  })

  it('[RUN-3] for another environment than the sealing key’s', async () => {
    expect(await trying(otherSeal)).toEqual(['refused', 'PERMIT_KEY_ELSEWHERE'])
    expect(await trying(otherSeal, { environment: 'staging-deploy' })).toEqual(['done'])
  })

  it.each([
    ['another key', () => newSeal(), 'PERMIT_KEY_UNKNOWN'],
    ['one digit differs', () => seal.replace(/.$/, (last) => (last === '0' ? '1' : '0')), 'PERMIT_KEY_UNKNOWN'],
    ['what is known of it', () => sealSha256(seal), 'PERMIT_KEY_UNKNOWN'],
    ['upper case', () => seal.toUpperCase().replace(/^./, 'A'), 'PERMIT_SEAL_MALFORMED'],
    ['too short', () => seal.slice(1), 'PERMIT_SEAL_MALFORMED'],
    ['nothing', () => null as unknown as string, 'PERMIT_SEAL_MALFORMED'],
  ])('[RUN-3] by a wrong sealing key: %s', async (_, wrong, code) => {
    expect(await trying(wrong())).toEqual(['refused', code])
    expect(await trying(seal)).toEqual(['done'])
  })

  it.each([
    ['a bit of the nonce', 'set_byte(sealed, 0, get_byte(sealed, 0) # 1)'],
    ['a bit of the half', 'set_byte(sealed, 300, get_byte(sealed, 300) # 1)'],
    ['a bit of the MAC', 'set_byte(sealed, 703, get_byte(sealed, 703) # 1)'],
    ['another key’s', "(select sealed from qt001_cp.permit_key where seal_sha256 <> '$')"],
  ])('[RUN-3] with a sealed half that was altered: %s', async (_, altered) => {
    const kept = await ledger().value<string>(
      `(select encode(sealed, 'hex') from qt001_cp.permit_key where seal_sha256 = $1)`,
      [sealSha256(seal)],
    )
    const put = (value: string) =>
      plant(ledger(), `update qt001_cp.permit_key set sealed = ${value} where seal_sha256 = '${sealSha256(seal)}'`)
    await put(altered.replace('$', sealSha256(seal)))
    try {
      expect(await trying(seal)).toEqual(['refused', 'PERMIT_SEAL_BROKEN'])
    } finally {
      await put(`decode('${kept}', 'hex')`)
    }
    expect(await trying(seal)).toEqual(['done'])
  })

  it.each([
    ['environment', "'staging-2'"],
    ['issuer', "'https://permits.example.com/other'"],
  ])('[RUN-3] once the order’s %s was edited', async (column, value) => {
    const edit = `update qt001_cp.permit_order set ${column} = ${value} where seal_sha256 = '${sealSha256(seal)}'`
    const facts = column === 'environment' ? { environment: 'staging-2' } : {}
    expect(await rollBackAfter(ledger(), edit, () => trying(seal, facts))).toEqual(['refused', 'PERMIT_SEAL_BROKEN'])
  })

  it('[RUN-3] when the arithmetic went wrong: what would give the key away does not leave', async () => {
    const FAULTY = 'quorate.permit_signature(bytea, bytea, bytea)'
    const q = 'substring(p_secret from 385 for 128), v_q);'
    await withGuardOut(ledger(), FAULTY, q, `${q.slice(0, -1)} + 1;`, async () => {
      expect(await trying(seal)).toEqual(['refused', 'PERMIT_NOT_SIGNED'])
      // Without the check the faulty signature leaves, and tells a factor of the modulus to whoever has both numbers.
      await withGuardOut(ledger(), FAULTY, 'is not true', 'is null', async () => {
        expect(await trying(seal)).toEqual(['done'])
      })
    })
    expect(await trying(seal)).toEqual(['done'])
  })

  it('[RUN-3] the signing function is where these refusals are: without one of them the permit is signed', async () => {
    const elsewhere = 'p_facts.environment <> v_order.environment'
    await withGuardOut(ledger(), SIGN, elsewhere, 'false', async () => {
      expect(await trying(otherSeal)).toEqual(['done'])
    })
    await withGuardOut(ledger(), SIGN, 'p_facts.expires_at <= clock_timestamp()', 'false', async () => {
      const at = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString()
      expect(await trying(seal, { issued_at: at(900), expires_at: at(1) })).toEqual(['done'])
    })
    await withGuardOut(ledger(), SIGN, '> 7850', '> 100000', async () => {
      const many = Array.from({ length: 60 }, (_, at) => `app-${at}@sha256:${'b'.repeat(64)}`)
      expect(await trying(seal, { subjects: many })).toEqual(['done'])
    })
    await withGuardOut(ledger(), SIGN, 'v_fault is not null', 'false', async () => {
      expect(await trying(seal, { change: 'q' })).toEqual(['done'])
    })
  })
})
