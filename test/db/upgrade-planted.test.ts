// What the gate's owner, and so the migrator, puts on the gate's tables before somebody with more power installs again (PRV-7, SEAT-1).
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { dbCheck } from '../../src/usecases/install/check-privileges.ts'
import { install } from '../../src/usecases/install/install.ts'
import { expectNoLimits } from '../support/cluster.ts'
import { codes, useLedger } from '../support/ledger.ts'
import { sampled } from '../support/sample.ts'

const ledger = useLedger()
const query = (text: string) => ledger().superuser.query(text)

/** Runs as the owner, as the migrator may. */
async function asOwner(text: string): Promise<void> {
  await query('set role quorate_owner')
  try {
    await query(text)
  } finally {
    await query('reset role')
  }
}

/** Leaves the owner's role, and if that makes it a superuser it draws from `loot`, which no rollback undoes. */
const SEIZE = `perform pg_catalog.set_config('role', 'none', true);
  if (select rolsuper from pg_catalog.pg_roles where rolname = current_user) then perform pg_catalog.nextval('public.loot'); end if;
  perform pg_catalog.set_config('role', 'quorate_owner', true);`
const LOOT = `drop sequence if exists public.loot; create sequence public.loot; grant all on public.loot to public`
const seized = () => ledger().value<boolean>('(select is_called from public.loot)')
/** Makes an installation apply the gate again. */
const EDIT = `create function quorate.planted() returns int language sql as 'select 1'`
const installed = () =>
  install(ledger().superuser, { lockOut: true }).then(
    ({ isGateNew }) => [String(isGateNew)],
    (error: { findings: readonly { code: string }[] }) => error.findings.map(({ code }) => code),
  )

const TRIGGER = `create function public.seize() returns trigger language plpgsql as $f$ begin ${SEIZE} return new; end $f$`
const CHECK = `create function public.seize() returns boolean language plpgsql as $f$ begin ${SEIZE} return true; end $f$`
const BY_TEXT = `pg_catalog.query_to_xml('select public.seize()', true, true, '') is not null`

it.each(
  sampled([
    [
      'a trigger on the preset',
      `${TRIGGER}; create trigger aaa before insert on qt001_cp.privilege_preset for each row execute function public.seize()`,
      'true',
    ],
    [
      'a check of the preset that runs a text',
      `${CHECK}; alter table qt001_cp.privilege_preset add constraint aaa check (${BY_TEXT}) not valid`,
      'true',
    ],
    [
      'a trigger on the chain',
      `${TRIGGER}; create trigger aaa before insert on qt001_cp.evidence_registry for each row execute function public.seize()`,
      'true',
    ],
    [
      'a check of the chain',
      `${CHECK}; alter table qt001_cp.evidence_registry add constraint aaa check (public.seize()) not valid`,
      'MIGRATION_FAILED',
    ],
    [
      'a check of the epoch that runs a text',
      `${CHECK}; alter table qt001_cp.ledger add constraint aaa check (${BY_TEXT}) not valid`,
      'MIGRATION_FAILED',
    ],
    [
      'a function that the chain is hashed with, in the record too,',
      `${CHECK}; create or replace function qt001_cp.sha256_hex(p_text text) returns text language plpgsql immutable parallel safe as $f$ begin ${SEIZE}
       return pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(p_text, 'UTF8')), 'hex'); end $f$;
     update quorate_install.gate set table_functions = quorate.table_functions()`,
      'true',
    ],
    [
      'a rule on the epoch',
      `${CHECK}; create rule aaa as on update to qt001_cp.ledger do also select public.seize()`,
      'true',
    ],
  ]),
)('[PRV-7] %s does not run with the rights of whoever installs', async (_, plant, ending) => {
  const hash = await ledger().value<string>(`pg_get_functiondef('qt001_cp.sha256_hex(text)'::regprocedure)`)
  await query(LOOT)
  await asOwner(`${plant}; ${EDIT}`)
  expect([await installed(), await seized()]).toEqual([[ending], false])
  await query(`alter table qt001_cp.evidence_registry drop constraint if exists aaa; alter table qt001_cp.ledger drop constraint if exists aaa;
    drop function public.seize() cascade; ${hash}; update quorate_install.gate set table_functions = quorate.table_functions()`)
  await installed()
})

it('[PRV-7] the control: the same trigger has a superuser’s rights when a superuser writes to the table', async () => {
  await query(LOOT)
  await asOwner(
    `${TRIGGER}; create trigger aaa before update on qt001_cp.ledger for each row execute function public.seize()`,
  )
  await asOwner('update qt001_cp.ledger set epoch = epoch')
  expect(await seized()).toBe(true)
  await query('drop function public.seize() cascade')
})

/** A view of the gate that tells every entry as complete. */
const LYING = `do $do$ begin execute (select 'create or replace view cutter_governance.backlog_view as '
  || replace(pg_get_viewdef('cutter_governance.backlog_view'::regclass), 'e.status,', $$'verified_complete'::text as status,$$)); end $do$`

it.each(
  sampled([
    ['a view is edited', LYING],
    [
      'a view looks with its reader’s rights',
      'alter view cutter_governance.backlog_view set (security_invoker = true)',
    ],
    ['a rule swallows what is written', 'create rule aaa as on insert to qt001_cp.quorum_vote do instead nothing'],
    [
      'a trigger of PostgreSQL’s own is planted',
      'create trigger aaa before update on qt001_cp.act for each row execute function suppress_redundant_updates_trigger()',
    ],
    [
      'a procedure is planted',
      `create procedure quorate.planted() language sql as 'select 1'; revoke all on procedure quorate.planted() from public`,
    ],
    [
      'an aggregate is planted',
      `create aggregate quorate.planted(int) (sfunc = pg_catalog.int4pl, stype = int); revoke all on function quorate.planted(int) from public`,
    ],
  ]),
)('[SEAT-1] when %s, it is drift, and an installation puts the gate back', async (_, plant) => {
  await installed()
  await expectNoLimits(ledger().superuser)
  const honest = await ledger().ready(`# One\n\n${randomUUID()}\n`)
  await asOwner(plant)
  expect((await dbCheck(ledger().superuser)).findings.map(({ code }) => code)).toEqual(['GATE_EDITED'])
  const blocked = await ledger().run(honest)
  expect([blocked.outcome, codes(blocked)]).toEqual(['blocked', ['SCHEMA_DRIFT', 'GATE_EDITED']])
  expect(await installed()).toEqual(['true'])
  await expectNoLimits(ledger().superuser)
  expect((await dbCheck(ledger().superuser)).findings).toEqual([])
  expect((await ledger().run(await ledger().ready(`# One\n\n${randomUUID()}\n`))).outcome).toBe('done')
})

it.each([
  [
    'a constraint is gone',
    'alter table qt001_cp.proof drop constraint ck_proof__sort',
    `alter table qt001_cp.proof add constraint ck_proof__sort check (sort in ('token', 'key', 'secret'))`,
  ],
  [
    'rows are hidden',
    `create policy aaa on qt001_cp.issuer_key using (true); alter table qt001_cp.issuer_key enable row level security`,
    'drop policy aaa on qt001_cp.issuer_key; alter table qt001_cp.issuer_key disable row level security',
  ],
])('[SEAT-1] when %s in the control plane’s own tables, open changes are stale', async (_, plant, undo) => {
  const honest = await ledger().ready(`# One\n\n${randomUUID()}\n`)
  await asOwner(plant)
  expect(codes(await ledger().run(honest))).toEqual(['SCHEMA_DRIFT'])
  await asOwner(undo)
  expect((await ledger().run(honest)).outcome).toBe('done')
})
