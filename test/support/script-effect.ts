// What a script does to the catalogue and to its session, as the gate's functions tell it: measured as the lane's owner, run as a role.
import type { Database } from '../../src/postgres/connect.ts'
import type { Ledger } from './ledger.ts'

/** One difference of the catalogue. */
export interface Item {
  readonly catalogue: string
  readonly change: 'added' | 'removed' | 'changed'
  readonly object: string
  readonly before: Readonly<Record<string, unknown>> | null
  readonly after: Readonly<Record<string, unknown>> | null
}

/** What a script did. */
export interface Effect {
  readonly items: readonly Item[]
  /** `relation kind change` of each. */
  readonly files: readonly string[]
  readonly left: readonly Readonly<Record<string, string>>[]
  readonly defers: readonly Readonly<Record<string, string>>[]
}

/** The role that scripts run as, and what it works on. Roles are the server's, so each test file has its own. */
export function billing(role: string): string {
  return `create role ${role};
    create schema billing authorization ${role};
    create schema kept;
    create table kept.written (at timestamptz default clock_timestamp());
    set role ${role};
    create table billing.accounts (id integer primary key, name text not null, amount numeric check (amount > 0), at timestamptz);
    insert into billing.accounts select n, 'account ' || n, n, now() from generate_series(1, 20) as n;
    create table billing.log (id bigserial, note varchar(20));
    create type billing.mood as enum ('sad', 'happy');
    create domain billing.positive as integer check (value > 0);
    create function billing.audit() returns trigger language plpgsql as 'begin return new; end';
    create function billing.total(integer) returns integer language sql begin atomic select $1; end;
    create trigger audit before update on billing.accounts for each row execute function billing.audit();
    create policy big on billing.accounts using (amount > 3);
    create view billing.names as select name from billing.accounts;
    create rule quiet as on delete to billing.log do instead nothing;
    create statistics billing.both on id, name from billing.accounts;
    create table billing.parts (id integer, at date) partition by range (at);
    create table billing.old partition of billing.parts for values from ('2020-01-01') to ('2021-01-01');
    create table billing.young (id integer, at date);
    comment on table billing.accounts is 'people';
    grant select on billing.log to public;
    alter default privileges in schema billing grant select on tables to public;
    reset role;
    create function kept.effect(p_role name, p_script text) returns jsonb language plpgsql as $f$
    declare
      v_before cutter_governance.catalogue_row[];
      v_after cutter_governance.catalogue_row[];
      v_session jsonb;
      v_effect jsonb;
    begin
      perform pg_catalog.set_config('role', 'cutter_exec_owner', true);
      v_session := quorate.session_now();
      v_before := quorate.catalogue_now();
      perform pg_catalog.set_config('role', p_role, true);
      execute p_script;
      perform pg_catalog.set_config('role', 'cutter_exec_owner', true);
      select pg_catalog.jsonb_agg(f.observed) into v_effect from quorate.session_findings_since(v_session) as f;
      perform pg_catalog.set_config('search_path', '', true);
      v_after := quorate.catalogue_now();
      return pg_catalog.jsonb_build_object('left', coalesce(v_effect, '[]'),
        'items', quorate.catalogue_difference(v_before, v_after),
        'files', coalesce((select jsonb_agg(concat_ws(' ', f.relation, f.kind, f.change))
          from quorate.files_changed(v_before, v_after) as f), '[]'),
        'defers', coalesce((select jsonb_agg(f.observed) from quorate.deferred_findings_since(v_before, v_after) as f), '[]'));
    end $f$;
    grant usage on schema kept to public;`
}

/** Runs a script in a transaction that is undone. `first` is said before, by the superuser, and is no part of the script. */
export async function effectIn(session: Database, role: string, script: string, first = ''): Promise<Effect> {
  await session.query('begin')
  try {
    if (first) await session.query(first)
    const [row] = await session.query<{ effect: Effect }>('select kept.effect($1, $2) as effect', [role, script])
    return row?.effect as Effect
  } finally {
    await session.query('rollback')
  }
}

/** The effect of a script, told alike by two sessions, between which other objects were made. @throws where they differ */
export async function effectOf(ledger: Ledger, role: string, script: string, first = ''): Promise<Effect> {
  const effects: Effect[] = []
  for (const _ of ['one', 'two']) {
    const session = await ledger.as('superuser')
    const { items, ...rest } = await effectIn(session, role, script, first)
    // Other tests drop databases of theirs on the same server meanwhile.
    effects.push({
      ...rest,
      items: items.filter((item) => item.catalogue !== 'pg_database' || item.object === ledger.name),
    })
    await session.query('create table kept.other (id serial primary key, t text); drop table kept.other')
    await session.close()
  }
  const [one, two] = effects.map((effect) => JSON.stringify(effect))
  if (one !== two) throw new Error(`two effects of one script: ${one}\n${two}`)
  return effects[0] as Effect
}

/** An item in a line. */
export function line(item: Item): string {
  return `${item.catalogue} ${item.change} ${item.object}`
}

/** Drops what `billing` made, so that the role can go. */
export async function dropBilling(ledger: Ledger, role: string): Promise<void> {
  await ledger.superuser.query(`drop owned by ${role} cascade; drop role ${role}`)
}
