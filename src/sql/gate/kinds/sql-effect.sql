-- What a script did: the rows that the effect triggers kept, what changed without them, and whether it is within its bounds (SQL-4).

set local role quorate_owner;

create function quorate.covered_tables() returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    select coalesce(jsonb_object_agg(c.oid, format('%I.%I', n.nspname, c.relname)), '{}')
    from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
    where exists (select from pg_trigger as t where t.tgrelid = c.oid and t.tgname = 'quorate_effect')
  $$;
comment on function quorate.covered_tables is
  'The tables whose rows the effect triggers keep, {oid: name}; taken before a script, it names also what the script drops.';

create function quorate.row_counts() returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    -- Counted by PostgreSQL for every table, in aborted subtransactions too, and since the session's last report: only differences count.
    select coalesce(jsonb_object_agg(c.oid, s.changed) filter (where s.changed > 0), '{}')
    from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
    cross join lateral (select pg_stat_get_xact_tuples_inserted(c.oid) + pg_stat_get_xact_tuples_updated(c.oid)
      + pg_stat_get_xact_tuples_deleted(c.oid)) as s(changed)
    where c.relkind in ('r', 'p', 'm') and n.nspname <> all (quorate.gate_schemas() || '{pg_catalog,pg_toast,information_schema}'::name[])
  $$;
comment on function quorate.row_counts is
  'Rows that this transaction changed in each table outside of the gate, {oid: rows}: a second net for tables that no trigger covers.';

create function quorate.field_places(p_table oid, p_columns jsonb) returns integer[]
  language sql stable
  as $$
    select array_agg(a.place) from (
      select t.attname, (row_number() over (order by t.attnum))::integer as place from pg_attribute as t
      where t.attrelid = p_table and t.attnum > 0 and not t.attisdropped) as a
    where p_columns ? a.attname::text
  $$;
comment on function quorate.field_places is 'Where these columns stand in a row of a table that is written as text, from 1.';

create function quorate.blank_fields(p_row text, p_places integer[]) returns text
  language sql immutable
  as $$
    -- A field is bare, or in double quotes that hold quotes and backslashes doubled. The longest match is the whole field.
    select '(' || string_agg(case when m.place = any (p_places) then '' else m.field[1] end, ',' order by m.place) || ')'
    from regexp_matches(',' || substr(p_row, 2, length(p_row) - 2), ',("(?:[^"\\]|""|\\\\)*"|[^,]*)', 'g')
      with ordinality as m(field, place)
  $$;
comment on function quorate.blank_fields is 'A row as text without the values of some of its fields; null for null.';

create function quorate.rows_told(p_first bigint, p_xid xid8, p_names jsonb, p_unbound jsonb) returns jsonb
  language plpgsql volatile
as $$
begin
  return (
    with relation as materialized (
      -- A partition's rows are those of the table that it is a part of. Looked up once a table, not once a row.
      select r.relid, t.name, case when p_unbound ? t.name then quorate.field_places(r.relid, p_unbound -> t.name) end as blank
      from (select distinct e.relid from quorate_targets.effect_row as e where e.effect_number > p_first and e.xid = p_xid) as r
      cross join lateral (select coalesce((select format('%I.%I', n.nspname, c.relname) from pg_class as c
          join pg_namespace as n on n.oid = c.relnamespace where c.oid = coalesce(pg_partition_root(r.relid), r.relid)),
        p_names ->> r.relid::text, 'a table that the script made and dropped') as name) as t
    ), bound as (
      select e.effect_number, r.name, e.op, sha256(convert_to(concat(e.op, ':', coalesce(length(t.before), 0), ':', t.before, t.after),
        'UTF8')) as hash, sha256(convert_to(e.before, 'UTF8')) as before, sha256(convert_to(e.after, 'UTF8')) as after
      from relation as r join quorate_targets.effect_row as e on e.relid = r.relid
      cross join lateral (select case when r.blank is null then e.before else quorate.blank_fields(e.before, r.blank) end,
        case when r.blank is null then e.after else quorate.blank_fields(e.after, r.blank) end) as t(before, after)
      where e.effect_number > p_first and e.xid = p_xid
    )
    select coalesce(jsonb_agg(jsonb_build_object('table', b.name, 'inserted', b.inserted, 'updated', b.updated, 'deleted', b.deleted,
      'truncated', b.truncated, 'rows', b.rows, 'before', b.before, 'after', b.after) order by b.name), '[]')
    from (
      select b.name collate "C" as name, count(*) filter (where b.op = 'I') as inserted, count(*) filter (where b.op = 'U') as updated,
        count(*) filter (where b.op = 'D') as deleted, bool_or(b.op = 'T') as truncated,
        encode(sha256(string_agg(b.hash, ''::bytea order by b.hash)), 'hex') as rows,
        encode(sha256(coalesce(string_agg(b.before, ''::bytea order by b.effect_number), '')), 'hex') as before,
        encode(sha256(coalesce(string_agg(b.after, ''::bytea order by b.effect_number), '')), 'hex') as after
      from bound as b group by b.name collate "C") as b);
end
$$;
comment on function quorate.rows_told is
  'What the effect triggers kept in one transaction since a row''s number: [{table, inserted, updated, deleted, truncated, rows, before, '
  'after}], sorted by table. `rows` is the sha256 over the sorted sha256 of (op, row before, row after), with unbound columns left blank; '
  '`before` and `after` are those of the rows by themselves, whole, in the order of the changes: the prior image and what came of it.';

create function quorate.effect_tables(p_first bigint, p_names jsonb, p_unbound jsonb) returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$ select quorate.rows_told(p_first, pg_current_xact_id(), p_names, p_unbound) $$;
comment on function quorate.effect_tables is 'The same of this transaction, for the executing lane.';

create function quorate.bounds_findings(p_tables jsonb, p_expect jsonb) returns setof qt001_cp.finding
  language sql immutable
  as $$
    select 'EFFECT_OUT_OF_BOUNDS', jsonb_build_object(coalesce(t ->> 'table', e.key), coalesce(o.bound, '"must not change"')),
      jsonb_build_object(o.word, o.rows)
    from jsonb_array_elements(p_tables) as t full join jsonb_each(p_expect) as e on e.key = t ->> 'table'
    cross join lateral (
      select k.word, e.value -> k.name as bound, coalesce((t ->> k.word)::bigint, 0) as rows
      from (values ('inserted', 'insert'), ('updated', 'update'), ('deleted', 'delete')) as k(word, name)
      union all
      select 'truncated', e.value -> 'truncate', case when (t ->> 'truncated')::boolean then 1 else 0 end
    ) as o
    where case when o.word = 'truncated' then o.rows = 1 and o.bound is distinct from 'true'
      else o.rows not between coalesce((o.bound ->> 0)::bigint, 0) and coalesce((o.bound ->> 1)::bigint, 0) end
    order by coalesce(t ->> 'table', e.key) collate "C", o.word
  $$;
comment on function quorate.bounds_findings is
  'Tables of an effect whose rows are fewer or more than the plan''s bounds; a table that has none must not change.';

create function quorate.uncovered_findings(p_before jsonb, p_names jsonb, p_catalogue cutter_governance.catalogue_row[],
    p_after cutter_governance.catalogue_row[]) returns setof qt001_cp.finding
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    with counted as (
      select r.key::oid as relid from jsonb_each_text(quorate.row_counts()) as r
      where r.value::bigint > coalesce((p_before ->> r.key)::bigint, 0)
    ), moved as materialized (
      select m.* from quorate.catalogue_moved(p_catalogue, p_after) as m where m.catalogue in ('pg_trigger', 'pg_class')
    ), filed as (
      -- Another file: emptied, which counts no rows, or written anew; what is in it is hashed whole.
      select (a.content ->> 'oid')::oid as relid from moved as a where a.catalogue = 'pg_class' and a.is_after
        and not exists (select from moved as b where b.catalogue = 'pg_class' and not b.is_after
          and b.content ->> 'oid' = a.content ->> 'oid' and b.content ->> 'relfilenode' = a.content ->> 'relfilenode')
    ), touched as (
      -- Off and on again, or made anew: it is as before, and saw nothing in between.
      select (m.content ->> 'tgrelid')::oid as relid from moved as m
      where m.catalogue = 'pg_trigger' and not m.is_after and m.content ->> 'tgname' in ('quorate_effect', 'quorate_effect_truncate')
    )
    select 'EFFECT_UNRECORDED', null::jsonb,
      to_jsonb(coalesce((select format('%I.%I', n.nspname, c.relname) from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
        where c.oid = u.relid), p_names ->> u.relid::text))
    from (
      select c.relid from counted as c
      where not exists (select from pg_trigger as t where t.tgrelid = c.relid and t.tgname = 'quorate_effect'
          and t.tgenabled in ('O', 'A'))
        -- Where no trigger can stand.
        and not (c.relid in (select f.relid from filed as f)
          and exists (select from pg_class as r where r.oid = c.relid and r.relkind = 'm'))
      union
      select t.relid from touched as t where t.relid in (select c.relid from counted as c union all select f.relid from filed as f)
    ) as u
  $$;
comment on function quorate.uncovered_findings is
  'Tables that changed although no effect trigger stood on them all the while: what happened there is known by nobody.';

do $$
declare
  v_function regprocedure;
begin
  foreach v_function in array array['quorate.covered_tables()', 'quorate.row_counts()', 'quorate.effect_tables(bigint, jsonb, jsonb)',
    'quorate.bounds_findings(jsonb, jsonb)',
    'quorate.uncovered_findings(jsonb, jsonb, cutter_governance.catalogue_row[], cutter_governance.catalogue_row[])']::regprocedure[] loop
    execute format('grant execute on function %s to cutter_exec_owner', v_function);
  end loop;
end
$$;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', 'cutter_exec_owner', 'function', o, 'EXECUTE' from unnest(array['quorate.covered_tables()', 'quorate.row_counts()',
  'quorate.effect_tables(bigint,jsonb,jsonb)', 'quorate.bounds_findings(jsonb,jsonb)', 
  'quorate.uncovered_findings(jsonb,jsonb,cutter_governance.catalogue_row[],cutter_governance.catalogue_row[])']) as o;

reset role;
