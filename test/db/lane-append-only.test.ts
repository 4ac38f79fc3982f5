// Every row of the ledger and the targets: never edited, never deleted, not even by the owner; what may move, moves under its guard.
import { beforeAll, describe, expect, it } from 'vitest'
import { reportOutcome, resolveRun, startedRun } from '../support/deploy.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { plant, tryStatement } from '../support/plant.ts'
import { keptVersion } from '../support/release.ts'
import { provision, readyScript } from '../support/scripts.ts'

const ledger = useLedger()
const sql = (statement: string) => tryStatement(ledger().superuser.query(statement))

/** A column of each table that an update would touch; null where every update is refused by the table's own guard. */
const TABLES: Readonly<Record<string, string>> = {
  'cutter_governance.call_gate': 'activation_id',
  'cutter_governance.lane': 'purpose',
  'cutter_governance.decision_backlog_transition': 'to_status',
  'cutter_governance.decision_backlog_entry': 'plan_id',
  'cutter_governance.decision_backlog_history': 'moved_at',
  'cutter_governance.decision_backlog_dependency': 'depends_on_plan_id',
  'cutter_governance.decision_backlog_sweep_log': 'swept_at',
  'cutter_governance.manifest_envelope': 'carrier',
  'cutter_governance.manifest_unit_block': 'kind',
  'cutter_governance.review_decision': 'decided_at',
  'cutter_governance.cut_change_set': 'created_at',
  'cutter_governance.cut_change_set_affected_row': 'canonical_address',
  'cutter_governance.verify_result': 'verified_at',
  'cutter_governance.dot_pair_signature': 'signed_at',
  'cutter_governance.canonical_address_alias': 'alias_address',
  'cutter_governance.script_plan': 'target',
  'cutter_governance.rehearsed_effect': 'rehearsed_at',
  'cutter_governance.script_effect': 'target',
  'cutter_governance.release_grant': 'granted_at',
  'cutter_governance.run_plan': 'filed_at',
  'cutter_governance.run_start': 'started_at',
  'cutter_governance.run_outcome': 'recorded_at',
  'cutter_governance.run_statement': 'stated_at',
  'cutter_governance.run_login': 'lent_at',
  'cutter_governance.run_login_look': 'looked_at',
  'public.information_unit': 'created_at',
  'public.unit_version': 'body',
}
/** Empty outside a rehearsal, by a guard of its own. */
const EMPTY = 'cutter_governance.rehearsal'

beforeAll(async () => {
  const { rest } = await ledger().run(await ledger().ready('# One\n\ntext\n'))
  await ledger().run((rest.successor as { code: string }).code)
  await provision(ledger())
  const script = await readyScript(ledger(), { script: 'select 1' })
  await ledger().rehearse(script)
  await keptVersion(ledger(), 'DB_PASSWORD', 1)
  const run = await startedRun(ledger(), '1900000001', { run: { releases: ['DB_PASSWORD'] } })
  await resolveRun(ledger(), run, ID.tech_lead)
  await reportOutcome(ledger(), run, '1900000001')
  await ledger().run(script)
  await plant(
    ledger(),
    `insert into cutter_governance.decision_backlog_dependency select entry_id, 'x' from cutter_governance.decision_backlog_entry`,
    `insert into cutter_governance.run_login select act_id, 'nobody', '[]' from cutter_governance.run_start`,
    `insert into cutter_governance.run_login_look (act_id, ended, unclean, is_last) select act_id, 0, '[]', true from cutter_governance.run_login`,
    `insert into cutter_governance.canonical_address_alias select 'x', unit_id from public.information_unit`,
  )
})

it('[LAN-1] [LAN-3] these are all tables of the ledger and the targets', async () => {
  const all = await ledger().value<string[]>(
    `select jsonb_agg(format('%s.%s', n.nspname, c.relname)) from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and (n.nspname = 'cutter_governance' or n.nspname = 'public')`,
  )
  expect([...all].sort()).toEqual([...Object.keys(TABLES), EMPTY].sort())
})

describe('[LAN-3] [EV-1] append-only, the owner included', () => {
  it.each(Object.entries(TABLES))('%s', async (table, column) => {
    expect(await ledger().value<number>(`select count(*)::int from ${table}`)).toBeGreaterThan(0)
    for (const statement of [
      `update ${table} set ${column} = ${column === 'body' ? "'x'" : column}${column.endsWith('_at') ? " + interval '1 s'" : ''}${/(?<!activation)_id$|status|kind|carrier|purpose|address/.test(column) ? " || 'x'" : ''}`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ]) {
      expect([statement, ...(await sql(statement))]).toEqual([statement, 'refused', 'APPEND_ONLY'])
    }
  })

  it.each(['cutter_exec_owner', 'cutter_verify_owner', 'cutter_deploy_owner'])(
    '[PRV-2] %s has no right to try',
    async (role) => {
      for (const table of [...Object.keys(TABLES), EMPTY]) {
        for (const statement of [`delete from ${table}`, `truncate ${table}`]) {
          const tried = await sql(`begin; set local role ${role}; ${statement}`)
          await ledger().superuser.query('rollback')
          expect([table, ...tried]).toEqual([table, 'refused', 'DB_PERMISSION'])
        }
      }
    },
  )

  it('a rehearsal’s mark never stays', async () => {
    const mark = `insert into ${EMPTY} select act_id from qt001_cp.act where phase = 'preflight' limit 1`
    expect(await sql(mark)).toEqual(['refused', 'REHEARSAL_NOT_UNDONE'])
    expect(await ledger().value(`select count(*)::int from ${EMPTY}`)).toBe(0)
  })
})

describe('[LAN-3] what may move', () => {
  const version = (changes: string) =>
    `insert into public.unit_version (version_id, unit_id, version_number, change_set_id, retired, kind, title, body, content_hash)
     select gen_random_uuid(), unit_id, version_number + 1, change_set_id, false, kind, title, ${changes} from public.unit_version limit 1`

  it('no version or affected row joins a change set that was applied', async () => {
    expect(await sql(version('body, content_hash'))).toEqual(['refused', 'CHANGE_SET_CLOSED'])
    expect(
      await sql(`insert into cutter_governance.cut_change_set_affected_row
        select change_set_id, canonical_address || 'x', change, prior_version_id, prior_hash, new_version_id, new_hash
        from cutter_governance.cut_change_set_affected_row`),
    ).toEqual(['refused', 'CHANGE_SET_CLOSED'])
  })

  it('no anchor moves by hand, no unit is born by hand', async () => {
    await plant(ledger(), version('body, content_hash'))
    const move = `update public.information_unit as u set anchor_version_id = v.version_id from public.unit_version as v
      where v.unit_id = u.unit_id and v.version_number = 2`
    expect(await sql(move)).toEqual(['refused', 'ANCHOR_REFUSED'])
    expect(
      await sql(`insert into public.information_unit (unit_id, canonical_address, root, anchor_version_id)
        values (gen_random_uuid(), 'docs/x', 'docs', gen_random_uuid())`),
    ).toEqual(['refused', 'ANCHOR_REFUSED'])
    await plant(ledger(), 'delete from public.unit_version where version_number = 2')
  })

  it('nobody writes an alias, and no lane or transition is added', async () => {
    for (const statement of [
      `insert into cutter_governance.canonical_address_alias select 'y', unit_id from public.information_unit`,
      `insert into cutter_governance.decision_backlog_transition values ('plan', 'marked', 'verified_complete', 'cutter_verify_owner')`,
    ]) {
      expect(await sql(statement)).toEqual(['refused', 'APPEND_ONLY'])
    }
  })
})
