// Evidence is only added to: no login has a right to change it, and triggers refuse the owner (EV-1).
import { beforeAll, describe, expect, it } from 'vitest'
import { callGate } from '../support/call-gate.ts'
import { codesOf } from '../support/codes-of.ts'
import { useLedger } from '../support/ledger.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { rollBackAfter } from '../support/roll-back.ts'

const ledger = useLedger()
const asOwner = (text: string) => ledger().superuser.query(text)

let cut: string
beforeAll(async () => {
  cut = await ledger().ready('# One\n\ntext\n')
  const done = await ledger().run(cut)
  await ledger().run((done.rest.successor as { code: string }).code)
})

describe('append-only', () => {
  const COLUMN: Readonly<Record<string, string>> = {
    evidence_registry: 'kind',
    code_catalog_item: 'item_id',
    proof: 'purpose',
    token_use: 'iss',
    manifest_set_entry: 'item_id',
    lane_queue: 'lane',
  }
  const tables = Object.keys(COLUMN)
  const attacks = (table: string) =>
    [
      [`update qt001_cp.${table} set ${COLUMN[table]} = ${COLUMN[table]}`],
      [`delete from qt001_cp.${table}`],
      [`truncate qt001_cp.${table} cascade`],
    ].flat()

  it.each(tables)('[EV-1] first layer: no login has a right on %s', async (table) => {
    for (const session of [ledger().door, ledger().exec, ledger().verifier]) {
      for (const attack of attacks(table)) expect((await refusalOf(session.query(attack))).state).toBe('42501')
    }
  })

  it.each(tables)('[EV-1] second layer: the owner is refused by triggers on %s', async (table) => {
    for (const attack of attacks(table)) {
      // A cascade reaches the keys of permits, which are another owner's, and is refused for that first.
      const owner = 'grant truncate on qt001_cp.permit_key to quorate_owner; set local role quorate_owner'
      const found = await rollBackAfter(ledger(), owner, () => refusalOf(asOwner(attack)))
      expect(found).toMatchObject({ state: 'QT001', message: 'APPEND_ONLY' })
    }
  })

  it.each(tables)('[EV-1] second layer: each trigger on %s is needed', async (table) => {
    for (const attack of attacks(table)) {
      const trigger = attack.startsWith('truncate') ? `${table}_no_truncate` : `${table}_append_only`
      // TRUNCATE … CASCADE would go on to other tables: their triggers are put to sleep with this one's.
      const others = attack.startsWith('truncate')
        ? await ledger().superuser.query<{ name: string }>(
            `select format('%I.%I disable trigger %I', n.nspname, c.relname, t.tgname) as name from pg_catalog.pg_trigger as t
             join pg_catalog.pg_class as c on c.oid = t.tgrelid join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
             where not t.tgisinternal and t.tgtype & 32 > 0 and t.tgname <> '${trigger}'`,
          )
        : []
      const asleep = [...others.map(({ name }) => name), `qt001_cp.${table} disable trigger ${trigger}`].map(
        (text) => `alter table ${text}`,
      )
      const run = () => refusalOf(asOwner(attack)).catch(() => ({ message: 'done', state: null }))
      const held = await rollBackAfter(ledger(), asleep.slice(0, -1).join(';') || 'select', run)
      expect(held.message).toBe('APPEND_ONLY')
      const found = await rollBackAfter(ledger(), asleep.join(';'), run)
      // Without its trigger it is done, or held by other tables' foreign keys alone.
      expect(['done', '23503', '23001']).toContain(found.state ?? found.message)
    }
  })

  it('[EV-1] triggers are there for every table that keeps facts', async () => {
    const without = await ledger().superuser.query<{ name: string }>(
      `select c.relname as name from pg_catalog.pg_class as c
       where c.relnamespace = 'qt001_cp'::regnamespace and c.relkind = 'r'
         and c.relname in ('evidence_registry', 'code_catalog_item', 'proof', 'token_use', 'manifest_set_entry', 'activation', 'act', 'signoff_binding', 'quorum_vote')
         and (select count(*) from pg_catalog.pg_trigger as t where t.tgrelid = c.oid and not t.tgisinternal and t.tgenabled = 'O'
              and (t.tgtype & 32 > 0 or t.tgtype & 24 = 24)) < 2`,
    )
    expect(without).toEqual([])
  })

  it('[EV-1] is written by one function only, which no login may call', async () => {
    for (const session of [ledger().door, ledger().exec, ledger().verifier]) {
      expect(await codesOf(() => callGate(session, 'quorate.append_evidence', ['X', null, '{}']))).toEqual([
        'DB_PERMISSION',
      ])
    }
  })
})
