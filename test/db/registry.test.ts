// The registry's own rules, each by its constraint; no login writes a table (REG-1 to REG-5).
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { rollBackAfter } from '../support/roll-back.ts'

const ledger = useLedger()
const asOwner = (text: string) => ledger().superuser.query(text)
const HUMAN = {
  identity_provider_item_id: `(select item_id from qt001_cp.identity_provider_manifest where active)`,
  provider_subject_sha256: `'${'f'.repeat(64)}'`,
  identity_evidence_id: '(select evidence_id from qt001_cp.evidence_registry limit 1)',
  valid_from: 'clock_timestamp()',
  valid_until: `clock_timestamp() + interval '1 day'`,
  revoked_at: 'null',
}
const PRINCIPAL = {
  principal_class_item_id: `quorate.item('PRINCIPAL_CLASS', 'product_lead')`,
  auth_db_role: `'nobody_bears_this'`,
  human_identity_id: `(select human_identity_id from qt001_cp.human_identity_registry where provider_subject_sha256 = '${sha256(ID.tech_lead)}')`,
  binding_evidence_id: '(select evidence_id from qt001_cp.evidence_registry limit 1)',
  valid_from: 'clock_timestamp()',
  valid_until: `clock_timestamp() + interval '1 day'`,
  revoked_at: 'null',
}
/** Inserts a row with changes, and takes it back. */
async function inserts(table: string, honest: Record<string, string>, changes: Record<string, string> = {}) {
  const row = { ...honest, ...changes }
  await rollBackAfter(
    ledger(),
    `insert into qt001_cp.${table} (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`,
    async () => {},
  )
}

describe('a row of the registry', () => {
  it('[REG-1] [REG-2] that keeps every rule is taken', async () => {
    await inserts('human_identity_registry', HUMAN)
    await inserts('principal_registry', PRINCIPAL)
  })

  const unknown = `'${randomUUID()}'`
  const cases: readonly (readonly [string, string, string, Record<string, string>])[] = [
    ['uq_human_identity__provider_subject', '23505', 'human', { provider_subject_sha256: `'${sha256(ID.tech_lead)}'` }],
    ['fk_human_identity__identity_provider', '23503', 'human', { identity_provider_item_id: unknown }],
    ['fk_human_identity__evidence', '23503', 'human', { identity_evidence_id: unknown }],
    [
      'ck_human_identity__validity',
      '23514',
      'human',
      { valid_until: 'clock_timestamp()', valid_from: `clock_timestamp() + interval '1 s'` },
    ],
    ['ck_human_identity__revoked', '23514', 'human', { revoked_at: `clock_timestamp() - interval '1 s'` }],
    ['ck_sha256__lower_hex', '23514', 'human', { provider_subject_sha256: `'${'F'.repeat(64)}'` }],
    ['ck_sha256__lower_hex', '23514', 'human', { provider_subject_sha256: `'${ID.tech_lead}'` }],
    ['uq_principal__auth_db_role', '23505', 'principal', { auth_db_role: `'cutter_exec'` }],
    [
      'uq_principal__human_class',
      '23505',
      'principal',
      { principal_class_item_id: `quorate.item('PRINCIPAL_CLASS', 'tech_lead')` },
    ],
    ['fk_principal__class', '23503', 'principal', { principal_class_item_id: unknown }],
    ['fk_principal__human', '23503', 'principal', { human_identity_id: unknown }],
    ['fk_principal__binding_evidence', '23503', 'principal', { binding_evidence_id: unknown }],
    [
      'ck_principal__validity',
      '23514',
      'principal',
      { valid_until: 'clock_timestamp()', valid_from: `clock_timestamp() + interval '1 s'` },
    ],
    ['ck_principal__revoked', '23514', 'principal', { revoked_at: `clock_timestamp() - interval '1 s'` }],
  ]
  it.each(cases)('[REG-1] [REG-2] is refused by %s', async (constraint, state, table, changes) => {
    const row =
      table === 'human' ? (['human_identity_registry', HUMAN] as const) : (['principal_registry', PRINCIPAL] as const)
    expect(await refusalOf(inserts(row[0], row[1], changes))).toMatchObject({ constraint, state })
  })

  it.each([
    ...Object.keys(HUMAN).map((name) => ['human', name] as const),
    ...Object.keys(PRINCIPAL).map((name) => ['principal', name] as const),
  ])('[REG-1] [REG-2] of a %s has a value for %s, but for the revocation', async (table, name) => {
    if (name === 'revoked_at') return inserts('human_identity_registry', HUMAN, { revoked_at: 'clock_timestamp()' })
    const row =
      table === 'human' ? (['human_identity_registry', HUMAN] as const) : (['principal_registry', PRINCIPAL] as const)
    expect((await refusalOf(inserts(row[0], row[1], { [name]: 'null' }))).state).toBe('23502')
  })

  it('[REG-3] is held by foreign keys that restrict and cannot be deferred', async () => {
    const keys = await ledger().superuser.query<{ conname: string; rules: string; refers: string }>(
      `select conname, confupdtype::text || confdeltype::text || condeferrable::text || convalidated::text as rules,
         confrelid::regclass::text || '.' || (select attname from pg_catalog.pg_attribute where attrelid = confrelid and attnum = confkey[1]) as refers
       from pg_catalog.pg_constraint where contype = 'f'
         and conrelid in ('qt001_cp.human_identity_registry'::regclass, 'qt001_cp.principal_registry'::regclass) order by conname`,
    )
    expect(keys.map(({ conname, refers, rules }) => [conname, refers, rules])).toEqual([
      ['fk_human_identity__evidence', 'qt001_cp.evidence_registry.evidence_id', 'rrfalsetrue'],
      ['fk_human_identity__identity_provider', 'qt001_cp.code_catalog_item.item_id', 'rrfalsetrue'],
      ['fk_principal__binding_evidence', 'qt001_cp.evidence_registry.evidence_id', 'rrfalsetrue'],
      ['fk_principal__class', 'qt001_cp.principal_class_manifest.item_id', 'rrfalsetrue'],
      ['fk_principal__human', 'qt001_cp.human_identity_registry.human_identity_id', 'rrfalsetrue'],
    ])
  })

  it('[REG-3] keeps a human whom a principal refers to', async () => {
    const row = `provider_subject_sha256 = '${sha256(ID.tech_lead)}'`
    for (const statement of [
      `delete from qt001_cp.human_identity_registry where ${row}`,
      `update qt001_cp.human_identity_registry set human_identity_id = gen_random_uuid() where ${row}`,
    ]) {
      expect(await refusalOf(asOwner(statement))).toMatchObject({ constraint: 'fk_principal__human' })
    }
  })

  it('[REG-5] keeps the sha256 of the numeric id, and no id or name', async () => {
    const rows = await ledger().value<string>(
      `(select jsonb_agg(to_jsonb(h))::text from qt001_cp.human_identity_registry as h)`,
    )
    expect(rows).toContain(sha256(ID.tech_lead))
    for (const id of Object.values(ID)) expect(rows).not.toContain(`"${id}"`)
    // Names that no hexadecimal digits spell.
    for (const name of ['grace', 'tony', 'radia']) expect(rows).not.toContain(name)
  })
})

describe('a pinned key', () => {
  const pinned = (change: string) => asOwner(`update qt001_cp.issuer_key set ${change}`)
  it.each([
    ['ck_issuer_key__e', `e = 'Aw'`],
    ['ck_issuer_key__strength', `modulus_bytes = 255`],
    ['ck_issuer_key__modulus', `modulus = 12345`],
    ['ck_issuer_key__modulus_is_of_n', `modulus = modulus + 2`],
    ['ck_issuer_key__thumbprint', `thumbprint = reverse(thumbprint)`],
  ])('[KEY-1] is held by %s, so that what is printed is what decides', async (constraint, change) => {
    const found = await refusalOf(pinned(change))
    expect(found.state).toBe('23514')
    const others = await ledger().superuser.query<{ conname: string }>(
      `select conname from pg_catalog.pg_constraint where conrelid = 'qt001_cp.issuer_key'::regclass and contype = 'c' and conname <> '${constraint}'`,
    )
    const drops = others.map(({ conname }) => `alter table qt001_cp.issuer_key drop constraint ${conname}`).join(';')
    expect(await rollBackAfter(ledger(), drops, () => refusalOf(pinned(change)))).toMatchObject({ constraint })
    expect(
      (
        await rollBackAfter(ledger(), `${drops}; alter table qt001_cp.issuer_key drop constraint ${constraint}`, () =>
          pinned(change),
        )
      ).length,
    ).toBe(0)
  })
})

describe('a table of the control plane', () => {
  it('[REG-4] [PRV-2] is written by no login', async () => {
    const tables = await ledger().superuser.query<{ name: string; first: string }>(
      `select c.oid::regclass::text as name, (select quote_ident(attname) from pg_catalog.pg_attribute where attrelid = c.oid and attnum = 1) as first
       from pg_catalog.pg_class as c where relnamespace = 'qt001_cp'::regnamespace and relkind = 'r' order by 1`,
    )
    expect(tables.length).toBeGreaterThan(20)
    for (const session of [ledger().door, ledger().exec, ledger().verifier]) {
      for (const { name, first } of tables) {
        for (const statement of [
          `insert into ${name} default values`,
          `update ${name} set ${first} = ${first}`,
          `delete from ${name}`,
          `truncate ${name}`,
          `select from ${name} limit 1`,
        ]) {
          expect([statement, (await refusalOf(session.query(statement))).state]).toEqual([statement, '42501'])
        }
      }
    }
  })
})
