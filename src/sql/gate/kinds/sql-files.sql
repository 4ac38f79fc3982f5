-- Which relations' rows a script may have changed without a trigger: rewritten, emptied, new, or read otherwise (SQL-4).

set local role quorate_owner;

create function quorate.files_changed(p_before cutter_governance.catalogue_row[], p_after cutter_governance.catalogue_row[] default null)
  returns table (relation text, kind text, change text)
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    with moved as materialized (
      select * from quorate.catalogue_moved(p_before, coalesce(p_after, quorate.catalogue_now())) as m
      where m.catalogue in ('pg_class', 'pg_attribute', 'pg_namespace', 'pg_inherits')
    ), space as (
      -- Of before: as it was called then.
      select n.oid::text as oid, coalesce((select m.content ->> 'nspname' from moved as m
        where m.catalogue = 'pg_namespace' and not m.is_after and m.content ->> 'oid' = n.oid::text),
        n.nspname) as before, n.nspname as after from pg_catalog.pg_namespace as n
      union all
      select m.content ->> 'oid', m.content ->> 'nspname', null from moved as m where m.catalogue = 'pg_namespace' and not m.is_after
        and not exists (select from pg_catalog.pg_namespace as n where n.oid::text = m.content ->> 'oid')
    ), was as (
      select m.content as c, format('%I.%I', s.before, m.content ->> 'relname') as name
      from moved as m join space as s on s.oid = m.content ->> 'relnamespace' where m.catalogue = 'pg_class' and not m.is_after
    ), lies as (
      select m.content as c, format('%I.%I', s.after, m.content ->> 'relname') as name
      from moved as m join space as s on s.oid = m.content ->> 'relnamespace' where m.catalogue = 'pg_class' and m.is_after
    ), filed as (
      select coalesce(l.name, w.name) as relation, coalesce(l.c, w.c) ->> 'relkind' as kind,
        case when w.c is null then 'new' when l.c is null then 'dropped' else 'rewritten' end as change
      from was as w full join lies as l on l.c ->> 'oid' = w.c ->> 'oid'
      where w.c ->> 'relfilenode' is distinct from l.c ->> 'relfilenode' or w.c is null or l.c is null
    ), read_otherwise as (
      -- A column that came, went, was renamed or has a value that no row holds: rows read otherwise, and no trigger saw it.
      select distinct format('%s', r.oid::regclass) as relation, r.relkind::text as kind
      from (
        select a.attrelid, a.name from (
          select m.content ->> 'attrelid' as attrelid, m.content ->> 'attname' as name, m.is_after,
            array[m.content ->> 'attnum', m.content ->> 'atttypid', m.content ->> 'attisdropped', m.content ->> 'attmissingval',
              m.content ->> 'attgenerated'] as reads
          from moved as m where m.catalogue = 'pg_attribute') as a
        group by a.attrelid, a.name, a.reads having count(*) = 1
      ) as d join pg_catalog.pg_class as r on r.oid::text = d.attrelid
    ), every as (
      select f.relation, f.kind, f.change from filed as f
      union all
      select r.relation, r.kind, 'columns' from read_otherwise as r where not exists (select from filed as f where f.relation = r.relation)
      union all
      -- Rows that are read through another table since, or no longer.
      select c.oid::regclass::text, c.relkind::text, case when m.is_after then 'attached' else 'detached' end
      from moved as m join pg_catalog.pg_class as c on c.oid::text = m.content ->> 'inhrelid'
      where m.catalogue = 'pg_inherits'
        and not exists (select from filed as f where f.relation = c.oid::regclass::text and f.change = 'new')
      union all
      select format('%s.%I', 'pg_temp', c.relname), c.relkind::text, 'temporary' from pg_catalog.pg_class as c
      where c.relnamespace = pg_my_temp_schema()
    )
    select e.relation, e.kind, e.change from every as e where e.kind in ('r', 'm', 'S', 'p', 'f', 'v')
    order by e.relation collate "C", e.change collate "C"
  $$;
comment on function quorate.files_changed is
  'Relations whose rows no trigger tells: their name, relkind, and new, dropped, rewritten (or emptied by TRUNCATE, or restarted), columns '
  '(rows that read otherwise, in the same file), attached, detached or temporary. One '
  'that was dropped and made again is both new and dropped.';

grant execute on function quorate.files_changed(cutter_governance.catalogue_row[], cutter_governance.catalogue_row[]) to cutter_exec_owner;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
values ('lanes/1', 'cutter_exec_owner', 'function',
  'quorate.files_changed(cutter_governance.catalogue_row[],cutter_governance.catalogue_row[])', 'EXECUTE');

reset role;
