// What a policy may not say of targets and readers: the database refuses it, whatever lint let through (MAN-10).
import { describe, expect, it } from 'vitest'
import type { ManifestDocument } from '../../src/manifest/expand/digest.ts'
import { seal } from '../../src/manifest/expand/digest.ts'
import { openGoverned, policy } from '../support/governance.ts'
import { withGuardOut } from '../support/guard.ts'
import { codes, useLedger } from '../support/ledger.ts'
import { BILLING, REPORTING, type TargetSpec, targetPolicy } from '../support/target.ts'

const ledger = useLedger()

interface Said {
  readonly targets?: Readonly<Record<string, TargetSpec>>
  readonly readers?: readonly string[]
  /** Of the action that runs scripts. */
  readonly action?: readonly string[]
  /** Of the action that cuts documents. */
  readonly cut?: readonly string[]
}

/** The sample policy with two targets and an action that runs scripts. */
function bytes({ targets = { billing: BILLING, reporting: REPORTING }, readers = [], action, cut }: Said): string {
  const documents = JSON.parse(targetPolicy(targets, readers)) as readonly ManifestDocument[]
  const spec = { ...named(documents, 'CUT').spec, does: 'sql', targets: action ?? Object.keys(targets) }
  const edited = documents.map((one) =>
    one.kind === 'AUTHORITY_ACTION' && one.metadata.name === 'CUT' && cut !== undefined
      ? { ...one, spec: { ...one.spec, targets: cut } }
      : one,
  )
  const seats = documents
    .filter(({ kind, spec: of }) => /REQUIREMENT/.test(kind) && of.action === 'CUT')
    .map((one) => ({
      ...one,
      metadata: { name: one.metadata.name.replace('CUT/', 'SQL/') },
      spec: { ...one.spec, action: 'SQL' },
    }))
  return seal([...edited, { ...named(documents, 'CUT'), metadata: { name: 'SQL' }, spec }, ...seats]).bytes
}
const named = (documents: readonly ManifestDocument[], name: string) =>
  documents.find(({ kind, metadata }) => kind === 'AUTHORITY_ACTION' && metadata.name === name) as ManifestDocument

/** What the whole of a set's rules says, each once. */
async function told(said: Said) {
  const rows = await ledger().superuser.query<{ code: string }>(
    `select distinct code from quorate.set_rule_findings($1, 'production') order by 1`,
    [bytes(said)],
  )
  return rows.map(({ code }) => code)
}
const one = (changes: Partial<TargetSpec>): Said => ({ targets: { billing: { ...BILLING, ...changes } } })
const two = (changes: Partial<TargetSpec>): Said => ({
  targets: { billing: BILLING, reporting: { ...REPORTING, ...changes } },
})

const REFUSED: readonly (readonly [title: string, code: string, said: Said])[] = [
  ['an action that runs scripts nowhere', 'TARGET_MISSING', { action: [] }],
  ['an action that runs none and names a target', 'TARGET_MISPLACED', { cut: ['billing'] }],
  ['an action with a target that there is not', 'TARGET_UNKNOWN', { action: ['billing', 'nowhere'] }],
  ['an action with a target twice', 'TARGET_TWICE', { action: ['billing', 'billing'] }],
  ['a target with the name of a function there', 'NAME_RESERVED', { targets: { record_row: BILLING } }],
  ['a target with the name of another’s function', 'NAME_RESERVED', { targets: { a: BILLING, a_reads: REPORTING } }],
  ['a role of PostgreSQL', 'NAME_RESERVED', one({ role: 'pg_write_all_data' })],
  ['everybody', 'NAME_RESERVED', one({ reader: 'public' })],
  ['a word of the language', 'NAME_RESERVED', one({ role: 'user' })],
  ['an owner of the gate', 'NAME_RESERVED', one({ role: 'quorate_owner' })],
  ['an owner of a lane', 'NAME_RESERVED', one({ reader: 'cutter_exec_owner' })],
  ['a login of the gate', 'TARGET_ROLE_SHARED', one({ role: 'cutter_exec' })],
  ['the migrator', 'TARGET_ROLE_SHARED', one({ reader: 'quorate_migrator' })],
  ['one role for both', 'TARGET_ROLE_SHARED', one({ reader: BILLING.role })],
  ['one role for two targets', 'TARGET_ROLE_SHARED', two({ role: BILLING.role })],
  ['one target’s reader as another’s role', 'TARGET_ROLE_SHARED', two({ role: BILLING.reader })],
  ['a forbidden writer', 'TARGET_ROLE_FORBIDDEN', one({ role: 'workflow_admin' })],
  ['a table of the gate to write', 'TARGET_RESERVED', one({ writes: ['update qt001_cp.ledger'] })],
  ['a governed table to write', 'TARGET_RESERVED', one({ writes: ['insert public.information_unit'] })],
  ['a governed table, quoted', 'TARGET_RESERVED', one({ writes: ['insert "public"."unit_version"'] })],
  ['the table of effects', 'TARGET_RESERVED', one({ writes: ['delete quorate_targets.effect_row'] })],
  ['the catalogue', 'TARGET_RESERVED', one({ writes: ['update pg_catalog.pg_class'] })],
  ['the catalogue to read', 'TARGET_RESERVED', one({ reads: ['pg_catalog.pg_authid'] })],
  ['a table of the gate to read', 'TARGET_RESERVED', one({ reads: ['cutter_governance.dot_pair_signature'] })],
  ['the gate’s schema to own', 'TARGET_RESERVED', one({ owns: ['quorate'] })],
  ['the schema of targets to own', 'TARGET_RESERVED', one({ owns: ['quorate_targets'] })],
  ['the schema of governed tables to own', 'TARGET_RESERVED', one({ owns: ['public'] })],
  ['the same in another writing', 'TARGET_RESERVED', one({ owns: ['PUBLIC'] })],
  ['the gate’s functions to call', 'TARGET_RESERVED', one({ calls: ['quorate.raise_epoch()'] })],
  ['a function of PostgreSQL to call', 'TARGET_RESERVED', one({ calls: ['pg_catalog.lo_export(oid,text)'] })],
  ['the gate’s schema in the path', 'TARGET_RESERVED', one({ path: ['quorate'] })],
  [
    'one schema for two owners',
    'TARGET_OWNS_TWICE',
    { targets: { billing: { ...BILLING, owns: ['reporting'] }, reporting: REPORTING } },
  ],
  ['a right twice', 'SET_MALFORMED', one({ writes: ['update billing.accounts', 'update billing.accounts'] })],
  ['TRUNCATE, which is no right of a target', 'MANIFEST_VALUE', one({ writes: ['truncate billing.accounts'] })],
  ['a table without its schema', 'MANIFEST_VALUE', one({ writes: ['update accounts'] })],
  ['a name that ends a statement', 'MANIFEST_VALUE', one({ path: ['billing; drop table x'] })],
  ['a role that is no name', 'MANIFEST_VALUE', one({ role: 'Billing Change' })],
  ['a login of the gate as a reader', 'READER_TAKEN', { readers: ['quorate_door'] }],
  ['a role of a target as a reader', 'READER_TAKEN', { readers: [BILLING.role] }],
  ['an owner of the gate as a reader', 'NAME_RESERVED', { readers: ['quorate_owner'] }],
  ['a reader twice', 'SET_MALFORMED', { readers: ['app', 'app'] }],
]

describe('a policy', () => {
  it('[MAN-9] with sound targets and readers is taken', async () => {
    expect(await told({ readers: ['app', 'auditor'] })).toEqual([])
    expect(await told({ targets: { b: { ...BILLING, path: ['"Odd "" Schema"'] } } })).toEqual([])
    expect(codes(await openGoverned(ledger(), 'MANIFEST_ACTIVATE', bytes({})))).toEqual([])
    expect(JSON.parse(policy()).some(({ kind }: ManifestDocument) => kind === 'TARGET')).toBe(false)
  })

  it.for(REFUSED)('[MAN-10] [SQL-2] [PRV-9] with %s is refused', async ([, code, said]) => {
    expect(await told(said)).toEqual([code])
  })

  it('[MAN-10] with a superuser as a target’s role is refused', async () => {
    await ledger().superuser.query('begin; create role mighty superuser')
    expect(await told(one({ role: 'mighty' }))).toEqual(['TARGET_ROLE_FORBIDDEN'])
    await ledger().superuser.query('rollback')
    expect(await told(one({ role: 'mighty' }))).toEqual([])
  })

  it('[MAN-10] is refused when it is opened, and its guard is what refuses it', async () => {
    const wrong = bytes(one({ writes: ['update qt001_cp.ledger'] }))
    expect(codes(await openGoverned(ledger(), 'MANIFEST_ACTIVATE', wrong))).toEqual(['TARGET_RESERVED'])
    const rule = `n.parts[1] = any (quorate.gate_schemas()::text[])`
    await withGuardOut(ledger(), 'quorate.is_of_the_gate(text)', rule, 'false', async () => {
      expect(codes(await openGoverned(ledger(), 'MANIFEST_ACTIVATE', wrong))).toEqual([])
    })
  })
})
