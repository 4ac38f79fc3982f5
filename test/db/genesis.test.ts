// The beginning of a ledger: once, by the migrator alone, everything or nothing (MAN-7, KEY-1).
import { generateKeyPairSync } from 'node:crypto'
import canonicalize from 'canonicalize'
import { calculateJwkThumbprint } from 'jose'
import { describe, expect, inject, it } from 'vitest'
import { type Answer, callGate } from '../../src/adapters/postgres/call.ts'
import type { Database } from '../../src/adapters/postgres/connect.ts'
import { sha256 } from '../../src/gate/encoding.ts'
import { codesOf } from '../support/codes-of.ts'
import { withGuardOut } from '../support/guard.ts'
import { ID, Ledger, useLedger } from '../support/ledger.ts'

const bare = useLedger('bare')
const GENESIS = 'qt001_cp.genesis(text)'

interface Person {
  readonly id: string
  readonly roles: readonly string[]
  readonly valid_until: string
}
interface Beginning {
  readonly v: number
  readonly environment: string
  readonly policy: string
  readonly people: readonly Person[]
  readonly keys: readonly { kid: string; n: string; e: string }[]
}

/** The sample's beginning: the policy's very bytes, everybody in their role, the issuer's key. */
async function honest(): Promise<Beginning> {
  const template = await Ledger.clone(inject('cluster'))
  try {
    const { manifest, keys } = template.gate
    const names = await template.superuser.query<{ sha: string; roles: string[] }>(
      `select h.provider_subject_sha256 as sha, array_agg(qt001_cp.code_of(p.principal_class_item_id)) as roles
       from qt001_cp.human_identity_registry as h join qt001_cp.principal_registry as p using (human_identity_id) group by 1`,
    )
    const roles = new Map(names.map((row) => [row.sha, row.roles]))
    const people = Object.values(ID)
      .filter((id) => roles.has(sha256(id)))
      .map((id) => ({ id, roles: roles.get(sha256(id)) as string[], valid_until: '2099-01-01T00:00:00Z' }))
    return { v: 1, environment: 'production', policy: manifest, people, keys: keys.map(({ kid, n, e }) => ({ kid, n, e })) }
  } finally {
    await template.drop()
  }
}
const beginning = once(honest)

/** Made once, when a test first asks. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

async function begin(session: Database, changes: Record<string, unknown> = {}): Promise<Answer> {
  return callGate(session, 'qt001_cp.genesis', [canonicalize({ ...(await beginning()), ...changes }) as string])
}

/** Rows of every table of the control plane. */
async function rows(ledger: Ledger): Promise<number> {
  const tables = await ledger.superuser.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_catalog.pg_class as c
     where c.relkind = 'r' and c.relnamespace = 'qt001_cp'::regnamespace`,
  )
  return ledger.value(`(${tables.map(({ name }) => `(select count(*) from ${name})`).join(' + ')})::integer`)
}

async function ofItsOwn<T>(run: (ledger: Ledger, migrator: Database) => Promise<T>): Promise<T> {
  const ledger = await Ledger.clone(inject('cluster'), 'bare')
  try {
    return await run(ledger, await ledger.as('quorate_migrator'))
  } finally {
    await ledger.drop()
  }
}

describe('genesis', () => {
  it('[MAN-7] [EV-2] makes the ledger, its first link, the policy, the keys and the people', async () => {
    await ofItsOwn(async (ledger, migrator) => {
      const { policy, people, keys } = await beginning()
      const answer = await begin(migrator)
      expect([answer.outcome, answer.ledger?.seq, answer.ledger?.epoch]).toEqual(['done', 1, 1])
      expect(answer.rest.manifest_digest).toBe(sha256(policy))
      expect(answer.rest.people).toBe(people.length)
      const evidence = await ledger.value<Record<string, unknown>>('(select body::jsonb from qt001_cp.evidence_registry)')
      expect(evidence).toMatchObject({ ledger_id: answer.ledger?.ledgerId, manifest_digest: sha256(policy), session_role: 'quorate_migrator', keys: [keys[0]?.kid] })
      expect(await ledger.value(`(select string_agg(bytes, '') from qt001_cp.manifest_set where status = 'ACTIVE')`)).toBe(policy)
    })
  })

  it('[KEY-1] pins the keys under their thumbprints', async () => {
    await ofItsOwn(async (_, migrator) => {
      const { keys } = await beginning()
      const answer = await begin(migrator)
      const thumbprint = await calculateJwkThumbprint({ kty: 'RSA', n: keys[0]?.n as string, e: 'AQAB' })
      expect(answer.rest.keys).toEqual([{ kid: keys[0]?.kid, thumbprint }])
    })
  })

  it('[MAN-7] makes another ledger each time, though all else is the same', async () => {
    const ids = [await ofItsOwn((_, migrator) => begin(migrator)), await ofItsOwn((_, migrator) => begin(migrator))].map((answer) => answer.ledger?.ledgerId)
    expect(new Set(ids).size).toBe(2)
  })

  it('[MAN-7] is possible once', async () => {
    await ofItsOwn(async (ledger, migrator) => {
      const head = (await begin(migrator)).ledger?.head
      expect(await codesOf(() => begin(migrator))).toEqual(['GENESIS_DONE'])
      expect(await codesOf(() => begin(migrator, { environment: 'other', policy: '[]' }))).toEqual(['GENESIS_DONE'])
      expect(await ledger.value(`qt001_cp.head_json() ->> 'head'`)).toBe(head)
    })
  })

  it.each(['read committed', 'repeatable read', 'serializable'])('[MAN-7] asked for by four at once in %s begins one ledger', async (isolation) => {
    await ofItsOwn(async (ledger) => {
      const sessions = await Promise.all(Array.from({ length: 4 }, () => ledger.as('quorate_migrator')))
      for (const session of sessions) await session.query(`set default_transaction_isolation = '${isolation}'`)
      const found = (await Promise.all(sessions.map((session) => codesOf(() => begin(session))))).flat().sort()
      const others = isolation === 'read committed' ? ['GENESIS_DONE', 'GENESIS_DONE', 'GENESIS_DONE', 'accepted'] : Array<string>(4).fill('ISOLATION_REFUSED')
      expect(found).toEqual(others)
      expect(await ledger.value('(select count(*)::integer from qt001_cp.ledger)')).toBe(isolation === 'read committed' ? 1 : 0)
    })
  })

  it('[MAN-7] is the migrator’s alone', async () => {
    const before = await rows(bare())
    for (const role of ['quorate_door', 'cutter_exec', 'cutter_verify'] as const) {
      expect(await codesOf(async () => begin(await bare().as(role)))).toEqual(['DB_PERMISSION'])
    }
    // The superuser may call anything, but is not who the policy names.
    expect(await codesOf(() => begin(bare().superuser))).toEqual(['SESSION_ROLE_MISMATCH'])
    const migrator = await bare().as('quorate_migrator')
    await migrator.query('set role quorate_migrator')
    expect(await codesOf(() => begin(migrator))).toEqual(['SESSION_ROLE_MISMATCH'])
    await migrator.query('reset role')
    expect(await rows(bare())).toBe(before)
  })
})

const weak = (bits: number, exponent = 65_537) => {
  const { n, e } = generateKeyPairSync('rsa', { modulusLength: bits, publicExponent: exponent }).publicKey.export({ format: 'jwk' })
  return { kid: 'weak', n: `${n}`, e: `${e}` }
}
type Change = (honest: Beginning) => Record<string, unknown>
const person = (id: string, change: Partial<Person>) => (one: Person) => (one.id === id ? { ...one, ...change } : one)
const withKey = (key: unknown): Change => ({ keys }) => ({ keys: [...keys, key] })
const withPolicy = (edit: (documents: Record<string, unknown>[]) => unknown): Change => ({ policy }) => ({ policy: JSON.stringify(edit(JSON.parse(policy))) })

const refused: readonly (readonly [name: string, code: string, change: Change])[] = [
  ['no environment', 'CALL_MALFORMED', () => ({ environment: null })],
  ['an empty environment', 'CALL_MALFORMED', () => ({ environment: '' })],
  ['no policy', 'CALL_MALFORMED', () => ({ policy: null })],
  ['a policy that is no JSON', 'CALL_MALFORMED', () => ({ policy: 'x' })],
  ['a policy that is no list', 'CALL_MALFORMED', () => ({ policy: '{}' })],
  ['a policy without a provider', 'CALL_MALFORMED', withPolicy((all) => all.filter(({ kind }) => kind !== 'IDENTITY_PROVIDER'))],
  ['a policy with an unknown kind', 'CALL_MALFORMED', withPolicy((all) => [...all, { kind: 'X', metadata: { name: 'x' }, spec: {} }])],
  ['a policy with a document twice', 'CALL_MALFORMED', withPolicy((all) => [...all, all[0]])],
  ['a policy with a nameless document', 'CALL_MALFORMED', withPolicy((all) => [...all, { ...all[0], metadata: {} }])],
  ['a policy without a migrator', 'SESSION_ROLE_MISMATCH', withPolicy((all) => all.filter(({ kind }) => kind !== 'PRIVILEGE_SET'))],
  ['an empty policy', 'CALL_MALFORMED', () => ({ policy: '[]' })],
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
  ['a key of more than 8192 bits', 'KEY_WEAK', withKey({ kid: 'x', e: 'AQAB', n: Buffer.alloc(1025, 0xff).toString('base64url') })],
  ['a kid twice', 'KEYS_MALFORMED', ({ keys }) => ({ keys: [...keys, { ...weak(2048), kid: keys[0]?.kid }] })],
  ['a key twice', 'KEYS_MALFORMED', ({ keys }) => ({ keys: [...keys, { ...keys[0], kid: 'again' }] })],
  ['no people', 'CALL_MALFORMED', () => ({ people: [] })],
  ['a person without an id', 'CALL_MALFORMED', ({ people }) => ({ people: people.map(person(ID.t2, { id: undefined as never })) })],
  ['a person with a login for an id', 'CALL_MALFORMED', ({ people }) => ({ people: people.map(person(ID.t2, { id: 'tony' })) })],
  ['a person with a padded id', 'CALL_MALFORMED', ({ people }) => ({ people: people.map(person(ID.t2, { id: '01007' })) })],
  ['a person without roles', 'CALL_MALFORMED', ({ people }) => ({ people: people.map(person(ID.t2, { roles: null as never })) })],
  ['a person with a role twice', 'CALL_MALFORMED', ({ people }) => ({ people: people.map(person(ID.t2, { roles: ['t2', 't2'] })) })],
  ['a person twice', 'CALL_MALFORMED', ({ people }) => ({ people: [...people, { ...people[0], roles: ['codex'] }] })],
  ['a person whose time is over', 'CALL_MALFORMED', ({ people }) => ({ people: people.map(person(ID.t2, { valid_until: '2001-01-01T00:00:00Z' })) })],
  ['a person with an odd time', 'CALL_MALFORMED', ({ people }) => ({ people: people.map(person(ID.t2, { valid_until: 'soon' })) })],
  ['a role that the policy does not know', 'CLASS_UNKNOWN', ({ people }) => ({ people: people.map(person(ID.t2, { roles: ['king'] })) })],
  ['a migrator who holds a seat', 'MIGRATOR_SEATED', ({ people }) => ({ people: people.map(person(ID.migrator, { roles: ['migrator', 'operator'] })) })],
  ['no custodian for a login', 'CUSTODIAN_MISSING', ({ people }) => ({ people: people.filter(({ id }) => id !== ID.cutCustodian) })],
  ['no custodian for the migrator', 'CUSTODIAN_MISSING', ({ people }) => ({ people: people.filter(({ id }) => id !== ID.migrator) })],
  ['two custodians of one login', 'IDENTITY_SHARED', ({ people }) => ({ people: people.map(person(ID.t2, { roles: ['cut_custodian'] })) })],
]

describe('a beginning', () => {
  it.each(refused)('[MAN-7] with %s is refused as %s and leaves nothing', async (_, code, change) => {
    const migrator = await bare().as('quorate_migrator')
    const before = await rows(bare())
    expect(await codesOf(async () => begin(migrator, change(await beginning())))).toEqual([code])
    await migrator.close()
    expect([before, await rows(bare())]).toEqual([0, 0])
  })

  it('[MAN-7] that is no plain JSON object is refused', async () => {
    const migrator = await bare().as('quorate_migrator')
    for (const text of ['', '[]', 'null', '{"a":1,"a":2}', '{"a":1e3}', '{"a":"\\u0000"}']) {
      expect(await codesOf(() => callGate(migrator, 'qt001_cp.genesis', [text]))).toEqual(['CALL_MALFORMED'])
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
    ['the seatless migrator', GENESIS, `and jsonb_array_length(p -> 'roles') > 1`, 'and false', 'a migrator who holds a seat'],
    ['the roles', GENESIS, `and m.active);`, 'or true);', 'a role that the policy does not know'],
    ['the custodians', GENESIS, `perform qt001_cp.refuse('CUSTODIAN_MISSING', v_faults, null);`, '', 'no custodian for a login'],
    ['the even and short keys', 'qt001_cp.pin_key(uuid, jsonb, uuid)', 'octet_length(v_bytes) not between 256 and 1024', 'false', 'a key of 2040 bits'],
  ])('[MAN-7] without %s would be taken, or refused by the tables alone', async (_, fn, guard, instead, name) => {
    const migrator = await bare().as('quorate_migrator')
    const change = refused.find(([other]) => other === name)?.[2] ?? (() => ({}))
    const run = async (): Promise<readonly string[]> => {
      const session = name === 'superuser' ? bare().superuser : migrator
      await session.query('begin')
      try {
        if (name === 'DB_ANSWER') await begin(session)
        return await codesOf(async () => begin(session, change(await beginning())))
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
