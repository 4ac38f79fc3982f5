// What a ledger may not begin with; nothing is left behind after a refusal (MAN-7, KEY-1, ID-11).
import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { callGate } from '../support/call-gate.ts'
import { codesOf } from '../support/codes-of.ts'
import { begin, type GenesisRequest, honestGenesis, type Person, rows } from '../support/genesis.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'

const bare = useLedger('bare')
const GENESIS = 'quorate.genesis(text)'
const REGISTRY = 'quorate.registry_findings(jsonb, text)'

const weak = (bits: number, exponent = 65_537) => {
  const { n, e } = generateKeyPairSync('rsa', { modulusLength: bits, publicExponent: exponent }).publicKey.export({
    format: 'jwk',
  })
  return { kid: 'weak', n: `${n}`, e: `${e}` }
}
type Change = (honest: GenesisRequest) => Record<string, unknown>
const person = (id: string, change: Partial<Person>) => (one: Person) => (one.id === id ? { ...one, ...change } : one)
const withKey =
  (key: unknown): Change =>
  ({ keys }) => ({ keys: [...keys, key] })

const refused: readonly (readonly [name: string, code: string, change: Change])[] = [
  ['no environment', 'CALL_MALFORMED', () => ({ environment: null })],
  ['an empty environment', 'CALL_MALFORMED', () => ({ environment: '' })],
  ['an environment that is no name', 'CALL_MALFORMED', () => ({ environment: 'Production' })],
  ['no staffing', 'CALL_MALFORMED', () => ({ staffing: null })],
  ['no policy', 'CALL_MALFORMED', () => ({ policy: null })],
  ['a policy that is no JSON', 'SET_MALFORMED', () => ({ policy: 'x' })],
  ['a policy that is no list', 'SET_MALFORMED', () => ({ policy: '{}' })],
  ['an empty policy', 'SET_MALFORMED', () => ({ policy: '[]' })],
  ['no keys', 'CALL_MALFORMED', () => ({ keys: [] })],
  ['keys that are no list', 'CALL_MALFORMED', () => ({ keys: {} })],
  ['a key that is a text', 'KEY_WEAK', withKey('x')],
  ['a key of 1024 bits', 'KEY_WEAK', withKey(weak(1024))],
  ['a key of 2040 bits', 'KEY_WEAK', withKey(weak(2040))],
  ['a key with the exponent 3', 'KEY_WEAK', withKey(weak(2048, 3))],
  ['a key without a kid', 'KEY_WEAK', withKey({ ...weak(2048), kid: undefined })],
  ['a key with an empty kid', 'KEY_WEAK', withKey({ ...weak(2048), kid: '' })],
  ['a key with a padded modulus', 'KEY_WEAK', withKey({ ...weak(2048), n: `${weak(2048).n}==` })],
  ['a key without a modulus', 'KEY_WEAK', withKey({ kid: 'x', e: 'AQAB' })],
  [
    'a key of more than 8192 bits',
    'KEY_WEAK',
    withKey({ kid: 'x', e: 'AQAB', n: Buffer.alloc(1025, 0xff).toString('base64url') }),
  ],
  ['a kid twice', 'KEYS_MALFORMED', ({ keys }) => ({ keys: [...keys, { ...weak(2048), kid: keys[0]?.kid }] })],
  ['a key twice', 'KEYS_MALFORMED', ({ keys }) => ({ keys: [...keys, { ...keys[0], kid: 'again' }] })],
  ['no people', 'CALL_MALFORMED', () => ({ people: [] })],
  [
    'a person without an id',
    'CALL_MALFORMED',
    ({ people }) => ({ people: people.map(person(ID.tech_lead, { id: undefined as never })) }),
  ],
  [
    'a person with a login for an id',
    'CALL_MALFORMED',
    ({ people }) => ({ people: people.map(person(ID.tech_lead, { id: 'tony' })) }),
  ],
  [
    'a person with a padded id',
    'CALL_MALFORMED',
    ({ people }) => ({ people: people.map(person(ID.tech_lead, { id: '01007' })) }),
  ],
  [
    'a person without roles',
    'CALL_MALFORMED',
    ({ people }) => ({ people: people.map(person(ID.tech_lead, { roles: null as never })) }),
  ],
  [
    'a person with a role twice',
    'CALL_MALFORMED',
    ({ people }) => ({ people: people.map(person(ID.tech_lead, { roles: ['tech_lead', 'tech_lead'] })) }),
  ],
  [
    'a person twice',
    'CALL_MALFORMED',
    ({ people }) => ({ people: [...people, { ...people[0], roles: ['content_owner'] }] }),
  ],
  [
    'a person whose time is over',
    'CALL_MALFORMED',
    ({ people }) => ({ people: people.map(person(ID.tech_lead, { valid_until: '2001-01-01T00:00:00Z' })) }),
  ],
  [
    'a person with an odd time',
    'CALL_MALFORMED',
    ({ people }) => ({ people: people.map(person(ID.tech_lead, { valid_until: 'soon' })) }),
  ],
  [
    'a role that the policy does not know',
    'CLASS_UNKNOWN',
    ({ people }) => ({ people: people.map(person(ID.tech_lead, { roles: ['king'] })) }),
  ],
  [
    'a migrator who holds a seat',
    'MIGRATOR_SEATED',
    ({ people }) => ({ people: people.map(person(ID.migrator, { roles: ['migrator', 'operator'] })) }),
  ],
  [
    'no second council member',
    'STAFFING_UNPROVEN',
    ({ people }) => ({ people: people.filter(({ id }) => id !== ID.council2 && id !== ID.council3) }),
  ],
  [
    'no custodian for a login',
    'CUSTODIAN_MISSING',
    ({ people }) => ({ people: people.filter(({ id }) => id !== ID.cutCustodian) }),
  ],
  [
    'no custodian for the migrator',
    'CUSTODIAN_MISSING',
    ({ people }) => ({ people: people.filter(({ id }) => id !== ID.migrator) }),
  ],
  [
    'two custodians of one login',
    'IDENTITY_SHARED',
    ({ people }) => ({ people: people.map(person(ID.tech_lead, { roles: ['cut_custodian'] })) }),
  ],
]

describe('a beginning', () => {
  it.each(refused)('[MAN-7] with %s is refused as %s and leaves nothing', async (_, code, change) => {
    const migrator = await bare().as('quorate_migrator')
    const before = await rows(bare())
    expect(new Set(await codesOf(async () => begin(migrator, change(await honestGenesis()))))).toEqual(new Set([code]))
    await migrator.close()
    expect([before, await rows(bare())]).toEqual([0, 0])
  })

  it('[MAN-7] that is no plain JSON object is refused', async () => {
    const migrator = await bare().as('quorate_migrator')
    for (const text of ['', '[]', 'null', '{"a":1,"a":2}', '{"a":1e3}', '{"a":"\\u0000"}']) {
      expect(await codesOf(() => callGate(migrator, 'quorate.genesis', [text]))).toEqual(['CALL_MALFORMED'])
    }
    await migrator.close()
  })

  it('[MAN-7] as the sample has it is taken where all these were refused', async () => {
    const migrator = await bare().as('quorate_migrator')
    await migrator.query('begin')
    expect((await begin(migrator)).outcome).toBe('done')
    expect((await begin(migrator, {}).catch((error) => error.code)) as unknown).toBe('GENESIS_DONE')
    await migrator.query('rollback')
    await migrator.close()
    expect(await rows(bare())).toBe(0)
  })

  it.each([
    ['the once', GENESIS, 'if exists (select from qt001_cp.ledger) then', 'if false then', 'DB_ANSWER'],
    ['the migrator', GENESIS, 'if v_privileges.migrator is distinct from session_user', 'if false', 'superuser'],
    [
      'the seatless migrator',
      REGISTRY,
      'group by m.class',
      'group by m.class having false',
      'a migrator who holds a seat',
    ],
    [
      'the people who can repair it',
      REGISTRY,
      'staffing_findings(p_documents, p_staffing)',
      'staffing_findings(p_documents, p_staffing) where false',
      'no second council member',
    ],
    ['the roles', GENESIS, `and m.active);`, 'or true);', 'a role that the policy does not know'],
    [
      'the custodians',
      GENESIS,
      `perform quorate.refuse('CUSTODIAN_MISSING', v_faults, null);`,
      '',
      'no custodian for a login',
    ],
    [
      'the even and short keys',
      'quorate.pin_key(uuid, jsonb, uuid)',
      'octet_length(v_bytes) not between 256 and 1024',
      'false',
      'a key of 2040 bits',
    ],
  ])('[MAN-7] without %s would be taken, or refused by the tables alone', async (_, fn, guard, instead, name) => {
    const migrator = await bare().as('quorate_migrator')
    const change = refused.find(([other]) => other === name)?.[2] ?? (() => ({}))
    const run = async (): Promise<readonly string[]> => {
      const session = name === 'superuser' ? bare().superuser : migrator
      await session.query('begin')
      try {
        if (name === 'DB_ANSWER') await begin(session)
        return await codesOf(async () => begin(session, change(await honestGenesis())))
      } finally {
        await session.query('rollback')
      }
    }
    const red = await run()
    expect(red).not.toEqual(['accepted'])
    const found = await withGuardOut(bare(), fn, guard, instead, run)
    expect(found).not.toEqual(red)
    await migrator.close()
  })
})
