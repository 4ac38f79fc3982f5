-- Reviewed scripts: what may run in this transaction, the rows that it changed, and what its effect was (SQL-3, SQL-4, SQL-5).
-- What applications' tables and targets' roles rest on is here and not in the schema quorate, which each upgrade makes anew.

set local role quorate_owner;

create table quorate_targets.script_authorisation (
  act_id uuid not null constraint pk_script_authorisation primary key
    constraint fk_script_authorisation__act references qt001_cp.act (act_id),
  xid xid8 not null default pg_current_xact_id(),
  session_role name not null default session_user,
  target text not null,
  script_sha256 qt001_cp.sha256 not null,
  spent_at timestamptz
);
comment on table quorate_targets.script_authorisation is
  'That one act may run one script in one target, once, in the transaction that wrote the row. The gate writes it after everybody passed.';
comment on column quorate_targets.script_authorisation.spent_at is
  'Set by the executor before it runs the script; a script cannot run twice.';

create table quorate_targets.effect_row (
  effect_number bigint generated always as identity constraint pk_effect_row primary key,
  xid xid8 not null default pg_current_xact_id(),
  relid oid not null,
  op "char" not null constraint ck_effect_row__op check (op in ('I', 'U', 'D', 'T')),
  before text,
  after text
);
comment on table quorate_targets.effect_row is
  'Each row that a script changed, as PostgreSQL writes a row of that table as text. After the act it is the prior image (SQL-5): '
  'readable through no login but as the restore script of a change whose verify failed; erasable by the owner; its digest is in the chain.';
comment on column quorate_targets.effect_row.op is 'Insert, update, delete; T for a TRUNCATE, which has no rows.';

-- A trigger is fired in the session of whoever changes the row. The condition of each trigger lets only a lane's login in; here nothing
-- but output functions of types run, which only a superuser can make: a cast would be the script's own code with the gate's rights.
create function quorate_targets.record_row() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set bytea_output = 'hex' set extra_float_digits = 1
  set lc_monetary = 'C'
as $$
begin
  insert into quorate_targets.effect_row (relid, op, before, after) values (tg_relid, left(tg_op, 1)::"char",
    case when tg_op <> 'INSERT' then format('%s', old) end, case when tg_op <> 'DELETE' then format('%s', new) end);
  return null;
end
$$;
comment on function quorate_targets.record_row is 'Trigger: keeps the row before and after, for the effect of the script that runs.';

create function quorate_targets.record_truncate() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into quorate_targets.effect_row (relid, op) values (tg_relid, 'T');
  return null;
end
$$;
comment on function quorate_targets.record_truncate is 'Trigger: keeps that a table was truncated.';

create function quorate_targets.begin_script(p_act uuid, p_target text, p_script text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update quorate_targets.script_authorisation set spent_at = clock_timestamp()
  where act_id = p_act and xid = pg_current_xact_id() and session_role = session_user and target = p_target
    and script_sha256 = qt001_cp.sha256_hex(p_script) and spent_at is null;
  if not found then
    raise exception using errcode = 'QT001', message = 'SCRIPT_NOT_AUTHORISED', detail = '[{"code": "SCRIPT_NOT_AUTHORISED"}]';
  end if;
end
$$;
comment on function quorate_targets.begin_script is
  'The executor''s first step: spends the authorisation of this very script in this very transaction. @throws SCRIPT_NOT_AUTHORISED';

create function quorate_targets.cover_tables(p_login name, p_readers name[]) returns void
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_table record;
begin
  -- A partition gets its parent's row trigger by itself.
  for v_table in
    select format('%I.%I', n.nspname, c.relname) as name, c.oid, c.relispartition, c.relkind in ('r', 'p') as holds_rows
    from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relpersistence <> 't' and pg_get_userbyid(c.relowner) = current_user
      and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    order by n.nspname, c.relname
  loop
    if v_table.holds_rows and not v_table.relispartition
      and not exists (select from pg_trigger as t where t.tgrelid = v_table.oid and t.tgname = 'quorate_effect') then
      execute format('create trigger quorate_effect after insert or update or delete on %s for each row
        when (session_user = %L::name) execute function quorate_targets.record_row()', v_table.name, p_login);
    end if;
    if v_table.holds_rows and not exists (select from pg_trigger as t where t.tgrelid = v_table.oid
        and t.tgname = 'quorate_effect_truncate') then
      execute format('create trigger quorate_effect_truncate after truncate on %s for each statement
        when (session_user = %L::name) execute function quorate_targets.record_truncate()', v_table.name, p_login);
    end if;
    execute coalesce((select string_agg(format('grant select on %s to %I;', v_table.name, r.rolname), ' ' order by r.rolname)
      from pg_roles as r where r.rolname = any (p_readers) and not has_table_privilege(r.oid, v_table.oid, 'select')), '');
  end loop;
end
$$;
comment on function quorate_targets.cover_tables is
  'Gives tables of the caller that have none, since a script has just made them, the effect triggers and the readers'' SELECT. Runs as the '
  'target''s role.';

create function quorate_targets.force_constraints() returns void
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_names text;
begin
  -- By name: the gate's own deferred checks must still wait for the commit.
  select string_agg(format('%I.%I', n.nspname, c.conname), ', ' order by n.nspname, c.conname) into v_names
  from (select distinct connamespace, conname from pg_constraint where condeferrable) as c join pg_namespace as n on n.oid = c.connamespace
  where has_schema_privilege(n.oid, 'usage') and not (n.nspname = 'public' and exists (
    select from pg_constraint as own join pg_class as t on t.oid = own.conrelid and t.relnamespace = n.oid
    where own.conname = c.conname and t.relname in ('information_unit', 'unit_version')));
  if v_names is not null then
    execute format('set constraints %s immediate', v_names);
  end if;
end
$$;
comment on function quorate_targets.force_constraints is
  'Fires what a script deferred, now and with the caller''s rights, who is the target''s role: at COMMIT, or for the gate''s owner before '
  'PostgreSQL 18, a trigger''s function would run with another''s.';

-- What is filed of a plan with a script. One block an assertion, a compensation and the script itself stands in the envelope.
create table cutter_governance.script_plan (
  entry_id uuid not null constraint pk_script_plan primary key constraint fk_script_plan__entry
    references cutter_governance.decision_backlog_entry (entry_id),
  target text not null,
  script_sha256 qt001_cp.sha256 not null,
  spec jsonb not null
);
comment on table cutter_governance.script_plan is 'Append-only: the reviewed script with its target, bounds, assertions and compensation.';

create table cutter_governance.rehearsed_effect (
  act_id uuid not null constraint pk_rehearsed_effect primary key constraint fk_rehearsed_effect__act references qt001_cp.act (act_id),
  activation_id uuid not null constraint fk_rehearsed_effect__activation references qt001_cp.activation (activation_id),
  effect jsonb not null,
  rehearsed_at timestamptz not null default clock_timestamp()
);
create index ix_rehearsed_effect__activation on cutter_governance.rehearsed_effect (activation_id, rehearsed_at);
comment on table cutter_governance.rehearsed_effect is
  'Append-only: what a change did when it was rehearsed before everybody had signed, for whoever signs after that (SQL-4).';

create table cutter_governance.script_effect (
  change_set_id uuid not null constraint pk_script_effect primary key constraint fk_script_effect__change_set
    references cutter_governance.cut_change_set (change_set_id),
  target text not null,
  effect text not null,
  xid xid8 not null default pg_current_xact_id(),
  first_number bigint not null,
  names jsonb not null
);
comment on table cutter_governance.script_effect is
  'Append-only: the effect that a script had, as the exact text that was signed, and where its rows lie in quorate_targets.effect_row.';
comment on column cutter_governance.script_effect.first_number is 'Rows of this effect have a greater number, and this transaction''s id.';
comment on column cutter_governance.script_effect.names is 'How tables were called before the script, {oid: name}.';

-- A table that a script changed has counts where a unit has versions.
alter table cutter_governance.cut_change_set_affected_row
  add column inserted bigint, add column updated bigint, add column deleted bigint;
comment on column cutter_governance.cut_change_set_affected_row.inserted is
  'Of a table that a script changed: rows inserted; null of a unit.';
alter table qt001_cp.act drop constraint ck_act__phase;
alter table qt001_cp.act add constraint ck_act__phase check (phase in ('preflight', 'rehearse', 'act'));

reset role;
