-- What the catalogue holds: every table of pg_catalog, so that whatever a script does to it is seen (SQL-4).
-- Must not: read what only a superuser reads, or wait for a lock on somebody's table.

set local role quorate_owner;

create function quorate.catalogue_sources() returns table (catalogue name, source text, is_unread boolean, is_shared boolean)
  language sql stable
  as $$
    -- Left out, and what shows all the same what a script did:
    --   pg_depend, pg_shdepend                who owns, uses and may do what is in the rows of the objects themselves; these alone say
    --                                         only that an object goes when another or an extension is dropped, which is shown then
    --   pg_statistic, pg_statistic_ext_data   what ANALYZE found; it allows nothing and is nobody's
    -- Only counted are writes of what nobody but a superuser reads, and read is the rest:
    --   pg_largeobject            the bytes; owners and rights are in pg_largeobject_metadata
    --   pg_authid                 passwords; all else is in pg_roles
    --   pg_user_mapping           options; all else is in pg_user_mappings
    --   pg_subscription           the connection; all else is granted by column
    -- A catalogue of the whole server that this session did not write was written by others, who make roles and databases at any time.
    select c.relname, case c.relname
        when 'pg_authid' then 'pg_catalog.pg_roles'
        when 'pg_user_mapping' then '(select umid as oid, umuser, srvid as umserver from pg_catalog.pg_user_mappings)'
        when 'pg_largeobject' then null
        when 'pg_subscription' then (select format('(select %s from pg_catalog.pg_subscription)', string_agg(a.attname, ', '))
          from pg_catalog.pg_attribute as a
          where a.attrelid = c.oid and a.attnum > 0 and has_column_privilege(c.oid, a.attnum, 'select'))
        else 'pg_catalog.' || c.relname end,
      not has_table_privilege(c.oid, 'select'), c.relisshared
    from pg_catalog.pg_class as c
    where c.relnamespace = 'pg_catalog'::regnamespace and c.relkind = 'r'
      and c.relname <> all (array['pg_depend', 'pg_shdepend', 'pg_statistic', 'pg_statistic_ext_data'])
  $$;
comment on function quorate.catalogue_sources is
  'Every table of pg_catalog in which a script''s effect may show, and where its rows are read; null where only writes are counted.';

create function quorate.catalogue_query() returns text
  language sql stable
  as $$
    with reference as (
      -- What a row belongs to: the schema, relation or type that its unique keys name, or any object.
      select distinct c.relname as catalogue, a.attname, case f.pktable when 'pg_namespace'::regclass then 1
        when 'pg_class'::regclass then 2 when 'pg_type'::regclass then 3 else 4 end as target
      from pg_catalog.pg_index as i
      join pg_catalog.pg_class as c on c.oid = i.indrelid
      join pg_catalog.pg_attribute as a on a.attrelid = i.indrelid and a.attnum = any (i.indkey) and a.atttypid = 'oid'::regtype
      left join pg_get_catalog_foreign_keys() as f on f.fktable = i.indrelid and f.fkcols = array[a.attname::text]
      where i.indisunique and i.indrelid < 16384 and a.attname <> 'classoid'
        and (f.pktable in ('pg_namespace'::regclass, 'pg_class'::regclass, 'pg_type'::regclass) or a.attname = 'objoid')
    ), belongs as (
      select r.catalogue, string_agg(format('t.%I = any ($%s)', r.attname, r.target), ' or ') as to_gate,
        string_agg(format('t.%I = any ($%s)', r.attname, r.target + 4), ' or ') as passed_over
      from reference as r group by r.catalogue
    ), source as (
      select s.*, coalesce(b.to_gate, 'false') as to_gate, coalesce(b.passed_over, 'false') as passed_over,
        -- PostgreSQL's own are those from before the first user's; of a few catalogues all are told by name, since people write those too.
        case
          when s.catalogue in ('pg_namespace', 'pg_database', 'pg_tablespace', 'pg_db_role_setting', 'pg_auth_members',
            'pg_replication_origin', 'pg_parameter_acl', 'pg_largeobject_metadata', 'pg_shdescription', 'pg_shseclabel',
            'pg_subscription_rel', 'pg_publication_rel') then 'false'
          else (select format('t.%I::oid < 16384', a.attname) from pg_catalog.pg_attribute as a
            where a.attrelid = format('pg_catalog.%I', s.catalogue)::regclass and a.attnum = 1) end as is_own
      from quorate.catalogue_sources() as s left join belongs as b on b.catalogue = s.catalogue
    )
    select string_agg(format(case when s.source is null then 'select %1$L, null::numeric, null::numeric, %9$s, null::jsonb' else $q$
      select %1$L, sum(%2$s) filter (where %3$s), sum(%2$s) filter (where not %3$s and (%4$s)), %9$s,
        jsonb_object_agg(%5$s, to_jsonb(t)%6$s) filter (where not %3$s and not (%4$s) and not (%7$s)) from %8$s as t$q$ end,
      s.catalogue, case when s.is_unread then 'hashtextextended(t::text, 0)' else 'hashtidextended(t.ctid, 0)' end, s.is_own, s.to_gate,
      case when s.is_unread then 't::text' else 't.ctid::text' end,
      -- What the server counts and remembers by itself, in the row as it lies.
      case s.catalogue
        when 'pg_class' then ' - ''{relpages,reltuples,relallvisible,relallfrozen,relfrozenxid,relminmxid,relhasindex,relhasrules,'
          'relhastriggers,relhassubclass,relrewrite}''::text[]'
        when 'pg_database' then ' - ''{datfrozenxid,datminmxid}''::text[]' else '' end,
      s.passed_over || case s.catalogue when 'pg_attribute' then ' or t.attnum < 0 and t.attacl is null'
        when 'pg_namespace' then ' or t.nspname ~ ''^pg_(toast_)?temp_''' else '' end, s.source,
      case when s.is_unread or s.is_shared then format($q$case when current_setting('track_counts') = 'on' then concat_ws(' ',
        pg_stat_get_xact_tuples_inserted(%1$s), pg_stat_get_xact_tuples_updated(%1$s), pg_stat_get_xact_tuples_deleted(%1$s)) end$q$,
        format('pg_catalog.%I', s.catalogue)::regclass::oid) else 'null::text' end),
      ' union all ' order by s.catalogue)
    from source as s
  $$;
comment on function quorate.catalogue_query is
  'The query of all catalogues as cutter_governance.catalogue_row. $1 to $4: the gate''s schemas, relations, types and all of them; $5 to '
  '$8: the same of what is passed over.';

create function quorate.catalogue_now() returns cutter_governance.catalogue_row[]
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_rows cutter_governance.catalogue_row[];
  v_spaces oid[]; v_relations oid[]; v_types oid[]; v_all oid[];
  v_over_spaces oid[]; v_over_relations oid[]; v_over_types oid[]; v_over_all oid[];
begin
  -- Passed over: temporary objects, which are the session's, and TOAST, which follows its table.
  select coalesce(array_agg(n.oid) filter (where n.nspname = any (quorate.gate_schemas())), '{}'),
      coalesce(array_agg(n.oid) filter (where n.nspname ~ '^pg_(toast_)?temp_'), '{}')
    into v_spaces, v_over_spaces from pg_catalog.pg_namespace as n;
  select coalesce(array_agg(c.oid) filter (where c.relnamespace = any (v_spaces)), '{}'),
      coalesce(array_agg(c.oid) filter (where c.relnamespace <> all (v_spaces)), '{}')
    into v_relations, v_over_relations from pg_catalog.pg_class as c
    where c.relnamespace = any (v_spaces || v_over_spaces || 'pg_toast'::regnamespace::oid);
  select coalesce(array_agg(t.oid) filter (where t.typnamespace = any (v_spaces)), '{}'),
      coalesce(array_agg(t.oid) filter (where t.typnamespace <> all (v_spaces)), '{}')
    into v_types, v_over_types from pg_catalog.pg_type as t
    where t.typnamespace = any (v_spaces || v_over_spaces) and t.typtype in ('d', 'e', 'r', 'm');
  select v_spaces || v_relations || v_types || coalesce(array_agg(p.oid), '{}') into v_all
    from pg_catalog.pg_proc as p where p.pronamespace = any (v_spaces);
  v_over_all := v_over_spaces || v_over_relations || v_over_types;
  -- The rows of pg_toast's schema are passed over as relations; its own entry is not.
  execute format('select array_agg(row(r.*)::cutter_governance.catalogue_row) from (%s) as r (catalogue, postgresql, gate, writes, others)',
    quorate.catalogue_query())
    into v_rows using v_spaces, v_relations, v_types, v_all, v_over_spaces || 'pg_toast'::regnamespace::oid, v_over_relations,
      v_over_types, v_over_all;
  return v_rows;
end
$$;
comment on function quorate.catalogue_now is
  'What the catalogue holds now, for quorate.catalogue_difference and quorate.files_changed later in this transaction.';

grant execute on function quorate.catalogue_now() to cutter_exec_owner;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege) values
  ('lanes/1', 'cutter_exec_owner', 'function', 'quorate.catalogue_now()', 'EXECUTE'),
  ('lanes/1', 'PUBLIC', 'type', 'cutter_governance.catalogue_row', 'USAGE');

reset role;
