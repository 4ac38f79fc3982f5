// A database that was there before its targets: an application's tables with all that brownfield has, and a policy that names them.
import canonicalize from 'canonicalize'
import type { ManifestDocument } from '../../src/manifest/expand/digest.ts'
import { seal } from '../../src/manifest/expand/digest.ts'
import { readPrivileges } from '../../src/postgres/read-privileges.ts'
import { scriptsOf } from '../../src/usecases/install/plan-privileges.ts'
import { policy } from './governance.ts'
import type { Ledger } from './ledger.ts'

/** What a target's document says. */
export interface TargetSpec {
  readonly role: string
  readonly reader: string
  readonly writes: readonly string[]
  readonly reads: readonly string[]
  readonly owns: readonly string[]
  readonly path: readonly string[]
  readonly calls: readonly string[]
}

export const BILLING: TargetSpec = {
  role: 'billing_change',
  reader: 'billing_check',
  writes: [
    'delete billing.accounts',
    'insert "Odd Schema"."Order Lines"',
    'insert billing.accounts',
    'update "Odd Schema"."Order Lines"',
    'update billing.accounts',
    'update billing.events',
  ],
  reads: ['billing.account_names', 'billing.plans'],
  owns: [],
  path: ['billing'],
  calls: ['billing.touch(integer)'],
}

/** A target that owns a schema, for changes of its shape. */
export const REPORTING: TargetSpec = {
  role: 'reporting_change',
  reader: 'reporting_check',
  writes: [],
  reads: ['billing.plans'],
  owns: ['reporting'],
  path: ['reporting'],
  calls: [],
}

/** The sample policy's expanded bytes with these targets, and an action for each. */
export function targetPolicy(targets: Readonly<Record<string, TargetSpec>>, readers: readonly string[] = []): string {
  const documents = JSON.parse(policy()) as readonly ManifestDocument[]
  const withReaders = documents.map((one) =>
    one.kind === 'PRIVILEGE_SET' ? { ...one, spec: { ...one.spec, readers } } : one,
  )
  const named = Object.entries(targets).map(([name, spec]) => ({
    apiVersion: 'quorate/v1' as const,
    kind: 'TARGET',
    metadata: { name },
    spec: { ...spec },
  }))
  return seal([...withReaders, ...named]).bytes
}

/** Puts a policy with these targets in force, past the people who would have to agree. */
export async function putInForce(
  ledger: Ledger,
  targets: Readonly<Record<string, TargetSpec>>,
  readers: readonly string[] = [],
): Promise<void> {
  const bytes = canonicalize(JSON.parse(targetPolicy(targets, readers))) as string
  await ledger.superuser.query(
    `do $$ begin perform quorate.put_set_in_force(coalesce(
       (select manifest_set_id from qt001_cp.manifest_set where digest = qt001_cp.sha256_hex($b$${bytes}$b$)),
       quorate.propose_set('production', $b$${bytes}$b$))); end $$`,
  )
}

/** What differs of a target, `-` for what is missing and `+` for what is too much; `!` for what is not there. */
export async function targetFindings(ledger: Ledger, target: string): Promise<readonly string[]> {
  const rows = await ledger.superuser.query<{ code: string; expected: string | null; observed: string | null }>(
    `select code, expected #>> '{}' as expected, observed #>> '{}' as observed from quorate.target_findings($1)`,
    [target],
  )
  const told = rows.map(({ code, expected, observed }) => {
    if (code !== 'TARGET_DRIFT') return `! ${code} ${expected}`
    return expected === null ? `+ ${observed}` : `- ${expected}`
  })
  return told.toSorted()
}

/** The statements for a database administrator, and the way back; empty where nothing differs. */
export async function targetScripts(ledger: Ledger) {
  const files = scriptsOf((await readPrivileges(ledger.door)).plan)
  return { script: files.get('targets.sql') ?? '', rollback: files.get('targets.rollback.sql') ?? '' }
}

/** What the application has: rows, a trigger, row security, cascades, partitions, an identity, a serial, a domain, an enum, odd names. */
export const BROWNFIELD = `
  create role app nologin; create role auditor nologin;
  create schema billing authorization app; create schema "Odd Schema" authorization app; create schema reporting authorization app;
  grant usage on schema billing to auditor;
  set role app;
  create type billing.state as enum ('open', 'closed');
  create domain billing.email as text check (value like '%@%');
  create table billing.plans (plan text primary key, price numeric not null);
  create table billing.accounts (
    id integer generated always as identity primary key, owner text not null, mail billing.email, state billing.state not null default 'open',
    balance numeric not null default 0, doubled numeric generated always as (balance * 2) stored, plan text references billing.plans,
    changed_at timestamptz);
  create table billing.payments (id serial primary key, account integer not null references billing.accounts on delete cascade, paid numeric);
  create table billing.receipts (payment integer references billing.payments on delete set null, note text);
  create table billing.log (id bigint generated by default as identity, told text);
  create table billing.events (at date not null, told text, seen boolean default false) partition by range (at);
  create table billing.events_2024 partition of billing.events for values from ('2024-01-01') to ('2025-01-01');
  create table billing.events_2025 partition of billing.events for values from ('2025-01-01') to ('2026-01-01');
  create view billing.account_names as select id, owner from billing.accounts;
  create function billing.stamp() returns trigger language plpgsql as 'begin new.changed_at := now(); return new; end';
  create trigger stamp before update on billing.accounts for each row execute function billing.stamp();
  create function billing.touch(integer) returns void language sql security definer set search_path = pg_catalog, pg_temp
    as 'update billing.accounts set changed_at = now() where id = $1';
  revoke all on function billing.touch(integer) from public;
  create table "Odd Schema"."Order Lines" ("Line" serial primary key, "Text" text);
  insert into billing.plans values ('free', 0), ('paid', 9);
  insert into billing.accounts (owner, mail, plan) select 'owner ' || n, n || '@example.com', 'free' from generate_series(1, 10) as n;
  insert into billing.payments (account, paid) select n, n from generate_series(1, 10) as n;
  insert into billing.receipts select n, 'note' from generate_series(1, 10) as n;
  insert into billing.events (at, told) select date '2024-12-25' + n, 'event ' || n from generate_series(1, 14) as n;
  insert into "Odd Schema"."Order Lines" ("Text") values ('one'), ('two');
  create type reporting.kind as enum ('a', 'b');
  create domain reporting.score as integer check (value >= 0);
  create table reporting.months (month date primary key, kind reporting.kind, score reporting.score);
  create table reporting.days (id serial primary key, month date references reporting.months on delete cascade, seen boolean);
  create view reporting.open_days as select * from reporting.days where not seen;
  create materialized view reporting.totals as select month, count(*) from reporting.days group by month;
  create function reporting.count() returns bigint language sql as 'select count(*) from reporting.days';
  create sequence reporting.numbers;
  alter table reporting.months enable row level security;
  create policy mine on reporting.months to app using (true) with check (true);
  insert into reporting.months values ('2025-01-01', 'a', 1); insert into reporting.days (month, seen) values ('2025-01-01', false);
  reset role;`
