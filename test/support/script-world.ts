// An application that hostile scripts are let loose on, a policy whose action asks few signers, and what must be as before after each of them.
import { type ManifestDocument, seal } from '../../src/manifest/expand/digest.ts'
import { readGate } from '../../src/postgres/read-gate.ts'
import { BILLING } from './billing.ts'
import { govern, readyGoverned } from './governance.ts'
import { recordGateDigest } from './kept-digest.ts'
import type { Ledger } from './ledger.ts'
import { applyTargetPlan, openScript, policyWithTarget, TARGET } from './scripts.ts'

/** Beside what every test of scripts has: a canary, what the application does by itself, and a schema that the target owns. */
const WORLD = `
  set role app_owner;
  create table billing.canary (id integer primary key, note text);
  insert into billing.canary select i, 'alive' from generate_series(1, 3) as i;
  create view billing.open_canaries as select * from billing.canary;
  create sequence billing.tickets;
  create table billing.notes (id integer primary key, note text);
  create function billing.sings() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin if new.note = 'loud' then update billing.canary set note = 'dead'; end if; return null; end $$;
  revoke all on function billing.sings() from public;
  create trigger sings after insert on billing.notes for each row execute function billing.sings();
  create table reporting.totals (id integer primary key, amount numeric, note text);
  insert into reporting.totals values (1, 1, 'one'), (2, 2, 'two'), (3, 3, 'three');
  create table reporting.lines (id integer primary key, total_id integer not null
    references reporting.totals deferrable initially deferred);
  create table reporting.pairs (id integer primary key, a integer, b integer);
  insert into reporting.pairs values (1, 10, 20);
  create type reporting.mood as enum ('good', 'bad');
  create table reporting.moods (id integer primary key, mood reporting.mood);
  insert into reporting.moods values (1, 'good');
  create table reporting.parts (id integer, at date, primary key (id, at)) partition by range (at);
  create table reporting.parts_2025 partition of reporting.parts for values from ('2025-01-01') to ('2026-01-01');
  create table reporting.parts_2026 partition of reporting.parts for values from ('2026-01-01') to ('2027-01-01');
  insert into reporting.parts values (1, '2025-05-05');
  create table reporting.spare (id integer not null, at date not null, primary key (id, at));
  insert into reporting.spare values (8, '2028-08-08');
  create materialized view reporting.summary as select count(*) from reporting.totals;
  create sequence reporting.numbers;
  create function reporting.own() returns integer language sql as 'select 1';
  create function reporting.write_total() returns integer language plpgsql as $$
    begin insert into reporting.totals values (777, 0, current_user); return 1; end $$;
  create function reporting.noted() returns trigger language plpgsql as $$ begin return null; end $$;
  create trigger counted after insert on reporting.totals for each row execute function reporting.noted();
  reset role;`

/** A deferred trigger of the application, beside which no script may write a function. */
export const DEFERRED = `create constraint trigger noted after insert on reporting.totals deferrable initially deferred
  for each row execute function reporting.noted()`

/** Roles that the policy of these tests does not ask for. */
export const NOT_ASKED = ['tech_lead', 'approver']

const WRITES = [...TARGET.writes, 'insert billing.notes'].sort()

/** Puts the application there and the policy in force, and provisions the target. */
export async function provisionWorld(ledger: Ledger): Promise<void> {
  await ledger.superuser.query(BILLING)
  await ledger.superuser.query(WORLD)
  const documents = JSON.parse(policyWithTarget({ writes: WRITES })) as ManifestDocument[]
  // The corpus is about scripts: who reviews and who signs electronically are enough.
  const few = documents.filter(({ metadata }) => !/^SQL\/(tech_lead|approver)\//.test(metadata.name))
  const activated = await govern(ledger, await readyGoverned(ledger, 'MANIFEST_ACTIVATE', seal(few).bytes))
  if (activated.outcome !== 'done') throw new Error(JSON.stringify(activated.findings))
  await applyTargetPlan(ledger)
  ledger.gate = await readGate(ledger.door)
}

/**
 * One change that is opened and signed, into which any script can be put afterwards: only the guards that bind a content, and what it
 * changes in the catalogue, to what signers were shown are out of this database, and count as installed so. To open and sign each of hundreds of scripts would take minutes.
 */
export async function signedChange(ledger: Ledger): Promise<string> {
  const text = await ledger.value<string>(`pg_get_functiondef('quorate.assert_content(uuid,text)'::regprocedure)`)
  await ledger.superuser.query(text.replace('if p_payload is not null and', 'if false and'))
  const shown = await ledger.value<string>(`pg_get_functiondef('quorate.shown_findings(uuid,jsonb)'::regprocedure)`)
  await ledger.superuser.query(shown.replace(`and (p_effect -> 'catalogue'`, `and false and (p_effect -> 'catalogue'`))
  await recordGateDigest(ledger.superuser)
  ledger.gate = await readGate(ledger.door)
  const { code, findings } = await openScript(ledger, { script: 'select 1' })
  if (code === null) throw new Error(JSON.stringify(findings))
  await ledger.signAll(code, NOT_ASKED)
  return code
}

/** Ends what a script may leave in the executing lane's session, which a job would end with its connection. */
export async function freshSession(ledger: Ledger): Promise<void> {
  for (const statement of ['rollback', 'close all', 'reset all', 'deallocate all', 'unlisten *'])
    await ledger.exec.query(statement)
  await ledger.exec.query('select pg_advisory_unlock_all()')
}

/** Roles are of the whole server: other test files make and change their own. */
const OURS = `(select oid from pg_roles where rolname in ('billing_change', 'billing_check', 'app_owner', 'quorate_owner', 'cutter_exec',
  'cutter_exec_owner'))`

/** What no hostile script may have moved, each thing by a name. */
export async function surroundings(ledger: Ledger): Promise<Readonly<Record<string, unknown>>> {
  const rows = (from: string) =>
    `(select md5(coalesce(string_agg(r::text, chr(10) order by r::text), '')) from ${from} as r)`
  const [seen] = await ledger.superuser.query<Record<string, unknown>>(`
    select quorate.gate_digest() as gate,
      (select jsonb_agg(f) from quorate.privilege_drift() as f) as drift,
      (select jsonb_agg(f) from quorate.target_findings('billing') as f) as target,
      ${rows(`(select * from pg_db_role_setting where setrole in ${OURS} or setdatabase = (select oid from pg_database
        where datname = current_database()))`)} as settings,
      ${rows(`(select * from pg_authid where oid in ${OURS})`)} as roles,
      ${rows(`(select * from pg_auth_members where roleid in ${OURS} or member in ${OURS})`)} as members,
      ${rows('(select oid, datdba, datacl from pg_database where datname = current_database())')} as database,
      ${rows('pg_default_acl')} as defaults,
      ${rows('pg_namespace')} as schemas,
      ${rows('pg_proc')} as functions,
      ${rows('(select oid, xmin from pg_cast)')} as casts,
      ${rows('pg_enum')} as labels,
      ${rows('pg_event_trigger')} as event_triggers,
      ${rows('pg_largeobject_metadata')} as large_objects,
      ${rows('(select t.*, t.xmin from pg_trigger as t)')} as triggers,
      ${rows(`(select oid, relname, relnamespace, relowner, relfilenode, relacl, relrowsecurity from pg_class
        where relnamespace::regnamespace::text in ('billing', 'reporting', 'quorate_targets', 'public'))`)} as relations,
      ${rows('billing.canary')} as canary,
      ${rows('billing.accounts')} as accounts,
      ${rows('billing.payments')} as payments,
      ${rows('billing.notes')} as notes,
      ${rows('(select tableoid, * from reporting.totals)')} as totals,
      ${rows('reporting.lines')} as lines,
      ${rows('reporting.moods')} as moods,
      ${rows('(select tableoid, * from reporting.parts)')} as parts,
      ${rows('quorate_targets.effect_row')} as effects,
      ${rows('quorate_targets.script_authorisation')} as authorisations`)
  return seen as Record<string, unknown>
}
