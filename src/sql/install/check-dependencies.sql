-- Refuses an installation of which a part depends on objects of others (PRV-7). It does not see into bodies that are strings:
-- their names are looked up in pg_catalog first, since every function that a login calls pins its search_path.
do $dependencies$
declare
  v_outside text[];
begin
  with recursive schema as (
    select n.oid, n.nspname from pg_catalog.pg_namespace as n
      where n.nspname in ('qt001_cp', 'cutter_governance', 'quorate', 'quorate_targets', 'quorate_install')
  ), target as (
    select c.oid, c.reltype from pg_catalog.pg_class as c
    where c.relnamespace = 'public'::regnamespace and c.relname in ('information_unit', 'unit_version')
  ), member as (
    -- Objects in the gate's schemas, its targets, and parts of any of these.
    select o.classid, o.objid from (
      select 'pg_class'::regclass as classid, c.oid as objid, c.relnamespace as nsp from pg_catalog.pg_class as c
      union all select 'pg_proc'::regclass, p.oid, p.pronamespace from pg_catalog.pg_proc as p
      union all select 'pg_type'::regclass, t.oid, t.typnamespace from pg_catalog.pg_type as t
      union all select 'pg_operator'::regclass, q.oid, q.oprnamespace from pg_catalog.pg_operator as q
      union all select 'pg_collation'::regclass, l.oid, l.collnamespace from pg_catalog.pg_collation as l
    ) as o where o.nsp in (select s.oid from schema as s)
    union
    select 'pg_class'::regclass, t.oid from target as t
    union
    select 'pg_type'::regclass, t.reltype from target as t
    union
    select d.classid, d.objid from pg_catalog.pg_depend as d join member as m on d.refclassid = m.classid and d.refobjid = m.objid
    where d.deptype in ('a', 'i') and d.classid in ('pg_class'::regclass, 'pg_type'::regclass, 'pg_constraint'::regclass,
      'pg_trigger'::regclass,
      'pg_rewrite'::regclass, 'pg_attrdef'::regclass, 'pg_policy'::regclass, 'pg_statistic_ext'::regclass)
  )
  select array_agg(distinct format('%s uses %s', pg_describe_object(d.classid, d.objid, 0),
    pg_describe_object(d.refclassid, d.refobjid, 0)))
  into v_outside
  from pg_catalog.pg_depend as d join member as m on m.classid = d.classid and m.objid = d.objid
  cross join lateral pg_identify_object(d.refclassid, d.refobjid, 0) as r
  where not exists (select from member as i where i.classid = d.refclassid and i.objid = d.refobjid)
    and r.schema is distinct from 'pg_catalog'
    and not (d.refclassid = 'pg_namespace'::regclass and (d.refobjid in (select s.oid from schema as s)
      or d.refobjid = 'public'::regnamespace and d.objid in (select t.oid from target as t)))
    and not (d.refclassid = 'pg_language'::regclass and (select l.lanname = 'plpgsql' and p.pronamespace = 'pg_catalog'::regnamespace
      from pg_catalog.pg_language as l join pg_catalog.pg_proc as p on p.oid = l.lanplcallfoid where l.oid = d.refobjid));
  if v_outside is not null then
    raise exception using errcode = 'QT001', message = 'INSTALL_DEPENDS', detail = (
      select jsonb_agg(jsonb_build_object('code', 'INSTALL_DEPENDS', 'observed', o) order by o collate "C") from unnest(v_outside)
        as o)::text;
  end if;
end
$dependencies$;
