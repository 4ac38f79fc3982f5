-- The functions beside the tables, which no installation makes anew: a digest of each by its signature. It is the body of
-- quorate.table_functions() too; whoever installs runs it as a query. It names pg_catalog and nothing else.
select coalesce(pg_catalog.jsonb_object_agg(p.oid::regprocedure::text, pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(
  pg_catalog.array_to_json(array[pg_catalog.pg_get_userbyid(p.proowner)::text, p.prosrc, pg_catalog.pg_get_function_sqlbody(p.oid),
    p.prosecdef::text, p.proconfig::text, l.lanname::text, p.prokind::text, p.proisstrict::text, p.provolatile::text, p.proparallel::text,
    pg_catalog.pg_get_function_arguments(p.oid), pg_catalog.pg_get_function_result(p.oid)])::text, 'UTF8')), 'hex')), '{}') as functions
from pg_catalog.pg_proc as p join pg_catalog.pg_namespace as n on n.oid = p.pronamespace
join pg_catalog.pg_language as l on l.oid = p.prolang
where n.nspname = any (array['qt001_cp', 'cutter_governance', 'quorate_install']::name[])
  or n.nspname = 'quorate_targets' and pg_catalog.pg_get_userbyid(p.proowner) = 'quorate_owner'
