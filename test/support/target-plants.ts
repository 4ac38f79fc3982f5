// Differences of a target from its policy: what is planted, and what is told of it.

const EFFECT = `EXECUTE FUNCTION quorate_targets.record_row()`
export const row = (table: string) =>
  `${table}: CREATE TRIGGER quorate_effect AFTER INSERT OR DELETE OR UPDATE ON ${table} FOR EACH ROW WHEN ((SESSION_USER = 'cutter_exec'::name)) ${EFFECT}`
export const truncate = (table: string) =>
  `${table}: CREATE TRIGGER quorate_effect_truncate AFTER TRUNCATE ON ${table} FOR EACH STATEMENT WHEN ((SESSION_USER = 'cutter_exec'::name)) EXECUTE FUNCTION quorate_targets.record_truncate()`
const RUNS = 'quorate_targets.billing(uuid,text)'
const ASKS = 'quorate_targets.billing_reads(text)'
/** Where a text's digest stands, in which it does not matter here. */
export const plain = (line: string) => line.replace(/[0-9a-f]{64}/, '?')

/** What is planted, what is told of it, and what undoes it where the script does not. */
export const PLANTS: readonly (readonly [title: string, sql: string, told: readonly string[], undo?: string])[] = [
  [
    'a right too much',
    'grant select on billing.log to billing_change',
    ['+ billing_change: SELECT on table billing.log'],
  ],
  [
    'a right too much of the reader',
    'grant update on billing.accounts to billing_check',
    ['+ billing_check: UPDATE on table billing.accounts'],
  ],
  [
    'a right that is missing',
    'revoke update on billing.accounts from billing_change',
    ['- billing_change: UPDATE on table billing.accounts'],
  ],
  [
    'a right on a column',
    'grant update (price) on billing.plans to billing_change',
    ['+ billing_change: UPDATE (price) on table billing.plans'],
  ],
  [
    'a right that may be passed on',
    'grant delete on billing.accounts to billing_change with grant option',
    ['+ billing_change: GRANT OPTION FOR DELETE on table billing.accounts'],
  ],
  [
    'TRUNCATE, which no policy gives',
    'grant truncate on billing.accounts to billing_change',
    ['+ billing_change: TRUNCATE on table billing.accounts'],
  ],
  [
    'TRIGGER, which no policy gives',
    'grant trigger on billing.accounts to billing_change',
    ['+ billing_change: TRIGGER on table billing.accounts'],
  ],
  [
    'a right on a sequence',
    'grant usage on sequence billing.payments_id_seq to billing_change',
    ['+ billing_change: USAGE on sequence billing.payments_id_seq'],
  ],
  [
    'a right to create',
    'grant create on schema billing to billing_change',
    ['+ billing_change: CREATE on schema billing'],
  ],
  [
    'a schema that it may not use',
    'revoke usage on schema billing from billing_check',
    ['- billing_check: USAGE on schema billing'],
  ],
  ['a login', 'alter role billing_change login', ['+ billing_change: LOGIN', '- billing_change: NOLOGIN']],
  ['a superuser', 'alter role billing_check superuser', ['+ billing_check: SUPERUSER']],
  ['a role that passes row security', 'alter role billing_change bypassrls', ['+ billing_change: BYPASSRLS']],
  ['a member', 'grant billing_change to auditor', ['+ auditor: member of billing_change']],
  ['a membership', 'grant app to billing_change', ['+ billing_change: member of app']],
  [
    'a membership in a role of PostgreSQL',
    'grant pg_write_all_data to billing_check',
    ['+ billing_check: member of pg_write_all_data'],
  ],
  ['a setting', `alter role billing_change set work_mem = '1GB'`, ['+ billing_change: setting work_mem']],
  [
    'a default privilege',
    'alter default privileges for role billing_change grant insert on tables to auditor',
    ['+ auditor: INSERT on tables that billing_change will create'],
  ],
  [
    'something that it owns',
    'create table other.own (a int); alter table other.own owner to billing_change',
    ['+ billing_change: OWNER OF table other.own'],
    'drop table other.own',
  ],
  [
    'everybody may run its scripts',
    `grant execute on function ${RUNS} to public`,
    [`+ PUBLIC: EXECUTE on function ${RUNS}`],
  ],
  [
    'the cutting login may run its scripts itself',
    `grant execute on function ${RUNS} to cutter_exec`,
    [`+ cutter_exec: EXECUTE on function ${RUNS}`],
  ],
  [
    'the verifying lane may run its scripts',
    `grant execute on function ${RUNS} to cutter_verify_owner`,
    [`+ cutter_verify_owner: EXECUTE on function ${RUNS}`],
  ],
  [
    'a lane may not ask',
    `revoke execute on function ${ASKS} from cutter_verify_owner`,
    [`- cutter_verify_owner: EXECUTE on function ${ASKS}`],
  ],
  [
    'scripts run as the caller',
    `alter function ${RUNS} security invoker`,
    [
      `+ billing_change: text of function ${RUNS} with sha256 ?`,
      `- billing_change: text of function ${RUNS} with sha256 ?`,
    ],
  ],
  [
    'another search path',
    `alter function ${RUNS} set search_path = other, pg_catalog`,
    [
      `+ billing_change: text of function ${RUNS} with sha256 ?`,
      `- billing_change: text of function ${RUNS} with sha256 ?`,
    ],
  ],
  [
    'another body',
    `create or replace function ${ASKS.replace('(text)', '(p_query text)')} returns jsonb language plpgsql as 'begin return null; end'`,
    [
      `+ billing_check: text of function ${ASKS} with sha256 ?`,
      `- billing_check: text of function ${ASKS} with sha256 ?`,
    ],
  ],
  [
    'another owner of its function',
    `alter function ${RUNS} owner to billing_check`,
    [
      `+ billing_check: owner of function ${RUNS}`,
      `+ billing_check: text of function ${RUNS} with sha256 ?`,
      `- billing_change: owner of function ${RUNS}`,
      `- billing_change: text of function ${RUNS} with sha256 ?`,
    ],
  ],
  [
    'no function',
    `drop function ${RUNS}`,
    [
      `- billing_change: owner of function ${RUNS}`,
      `- billing_change: text of function ${RUNS} with sha256 ?`,
      `- cutter_exec_owner: EXECUTE on function ${RUNS}`,
    ],
  ],
  [
    'a further function of its own',
    `create function quorate_targets.more() returns int language sql as 'select 1'; revoke all on function quorate_targets.more() from public;
     alter function quorate_targets.more() owner to billing_change`,
    ['+ billing_change: owner of function quorate_targets.more()'],
  ],
  ['no trigger', 'drop trigger quorate_effect on billing.accounts', [`- ${row('billing.accounts')}`]],
  [
    'no trigger where a foreign key cascades to',
    'drop trigger quorate_effect on billing.receipts; drop trigger quorate_effect_truncate on billing.payments',
    [`- ${row('billing.receipts')}`, `- ${truncate('billing.payments')}`],
  ],
  [
    'a trigger that is switched off',
    'alter table billing.accounts disable trigger quorate_effect',
    ['+ billing.accounts: trigger quorate_effect that is disabled'],
  ],
  [
    'a trigger that is switched off in one partition',
    'alter table billing.events_2024 disable trigger quorate_effect',
    ['+ billing.events_2024: trigger quorate_effect that is disabled'],
  ],
  [
    'a trigger for another login',
    `drop trigger quorate_effect on billing.accounts; create trigger quorate_effect after insert or update or delete on billing.accounts
     for each row when (session_user = 'nobody'::name) ${EFFECT.toLowerCase()}`,
    [`+ ${row('billing.accounts').replace('cutter_exec', 'nobody')}`, `- ${row('billing.accounts')}`],
  ],
  [
    'a new table to which a foreign key cascades',
    'create table billing.notes (account int references billing.accounts on update cascade)',
    [`- ${row('billing.notes')}`, `- ${truncate('billing.notes')}`],
    'drop table billing.notes',
  ],
  [
    'a new partition, which has its parent’s row trigger',
    `set role app; create table billing.events_2026 partition of billing.events for values from ('2026-01-01') to ('2027-01-01'); reset role`,
    [`- ${truncate('billing.events_2026')}`],
    'drop table billing.events_2026',
  ],
  [
    'an owner of partitions who cannot make any',
    'revoke execute on function quorate_targets.record_row() from app',
    ['- app: EXECUTE on function quorate_targets.record_row()'],
  ],
]

/** What everybody's rights add: no script takes them from people who rely on them. */
export const EVERYBODY: readonly (readonly [title: string, sql: string, told: readonly string[], undo: string])[] = [
  [
    'a function that runs with its owner’s rights',
    `create function billing.all_of_it() returns void language sql security definer as 'delete from billing.log'`,
    ['+ PUBLIC: EXECUTE on function billing.all_of_it()'],
    'drop function billing.all_of_it()',
  ],
  [
    'a schema to create in',
    'grant create on schema other to public',
    ['+ PUBLIC: CREATE on schema other'],
    'revoke create on schema other from public',
  ],
  [
    'a table to write',
    'grant insert on billing.log to public',
    ['+ PUBLIC: INSERT on table billing.log'],
    'revoke insert on billing.log from public',
  ],
  [
    'a column to write',
    'grant update (told) on billing.log to public',
    ['+ PUBLIC: UPDATE (told) on table billing.log'],
    'revoke update (told) on billing.log from public',
  ],
  [
    'a sequence',
    'grant usage on sequence billing.log_id_seq to public',
    ['+ PUBLIC: USAGE on sequence billing.log_id_seq'],
    'revoke usage on sequence billing.log_id_seq from public',
  ],
  [
    'a foreign server',
    'create foreign data wrapper far; create server far foreign data wrapper far; grant usage on foreign server far to public',
    ['+ PUBLIC: RIGHT ON server far'],
    'drop server far; drop foreign data wrapper far',
  ],
]
