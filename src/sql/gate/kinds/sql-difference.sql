-- What a script did to the catalogue: between two states of it, in words that are the same whenever the same script runs (SQL-4).

set local role quorate_owner;

create function quorate.catalogue_moved(p_before cutter_governance.catalogue_row[], p_after cutter_governance.catalogue_row[])
  returns table (catalogue text, is_after boolean, content jsonb)
  language sql immutable
  as $$
    select b.catalogue::text, v.is_after, v.content
    from unnest(p_before) as b join unnest(p_after) as a on a.catalogue = b.catalogue
    cross join lateral (
      select was.value as before, lies.value as after
      from jsonb_each(b.others) as was full join jsonb_each(a.others) as lies on lies.key = was.key
      where lies.value is distinct from was.value
    ) as d
    cross join lateral (values (false, d.before), (true, d.after)) as v(is_after, content)
    where a.others is distinct from b.others and v.content is not null
      -- Not written by this session, as far as PostgreSQL counts; without counts, everybody's writes are told.
      and (a.writes = b.writes) is not true
  $$;
comment on function quorate.catalogue_moved is
  'The rows, as they lay, of only one of two states: a row that was written again is in both, as another version of it.';

create function quorate.catalogue_difference(p_before cutter_governance.catalogue_row[],
    p_after cutter_governance.catalogue_row[] default null) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_after constant cutter_governance.catalogue_row[] := coalesce(p_after, quorate.catalogue_now());
  v_moved jsonb;
  v_keys jsonb;
  v_gone jsonb;
  v_items jsonb;
  v_stamps jsonb;
begin
  select coalesce(jsonb_agg(jsonb_build_object('catalogue', a.catalogue, 'change', 'changed', 'object', s.object, 'before', null, 'after',
    null)), '[]') into v_stamps
  from unnest(v_after) as a join unnest(p_before) as b on b.catalogue = a.catalogue
  cross join lateral (values
    ('PostgreSQL''s own rows', a.postgresql is distinct from b.postgresql and (a.writes = b.writes) is not true),
    ('the gate''s own rows', a.gate is distinct from b.gate),
    -- Without counts nobody can say that it was not.
    ('what only a superuser reads', (a.writes = b.writes) is not true
      and a.catalogue in (select u.catalogue from quorate.catalogue_sources() as u where u.is_unread))) as s(object, holds)
  where s.holds;
  select jsonb_agg(to_jsonb(m)) into v_moved from quorate.catalogue_moved(p_before, v_after) as m;
  if v_moved is null then
    return v_stamps;
  end if;
  v_keys := quorate.catalogue_keys();
  select coalesce(jsonb_object_agg(m.catalogue || ' ' || (m.content ->> 'oid'), m.content), '{}') into v_gone
    from jsonb_to_recordset(v_moved) as m(catalogue text, is_after boolean, content jsonb) where not m.is_after and m.content ? 'oid';
  with said as (
    select m.*, quorate.catalogue_name_of(v_keys, m.catalogue, m.content, g.gone) as object,
      quorate.catalogue_said(v_keys, m.catalogue, m.content, g.gone) as text
    from jsonb_to_recordset(v_moved) as m(catalogue text, is_after boolean, content jsonb)
    cross join lateral (select case when m.is_after then '{}' else v_gone end) as g(gone)
  ), numbered as (
    select s.*, row_number() over (partition by s.catalogue, s.object, s.is_after order by s.text::text collate "C") as n from said as s
  ), paired as (
    select coalesce(b.catalogue, a.catalogue) as catalogue, coalesce(b.object, a.object) as object, b.text as before, a.text as after,
      a.content as row
    from (select * from numbered where not is_after) as b
    full join (select * from numbered where is_after) as a on a.catalogue = b.catalogue and a.object = b.object and a.n = b.n
  ), item as (
    select p.catalogue, p.object,
      case when p.before is null then 'added' when p.after is null then 'removed' else 'changed' end as change,
      case when p.after is null then p.before else b.differs end as before,
      case when p.after is not null then (a.differs || coalesce(jsonb_build_object('definition', case
        when p.before is null or exists (select from jsonb_object_keys(a.differs || b.differs) as k
          where v_keys #> array[p.catalogue, 'trees'] ? k) then quorate.catalogue_written(p.catalogue, p.row) end), '{}'))
        - array(select jsonb_array_elements_text(v_keys #> array[p.catalogue, 'trees'])) end as after
    from paired as p
    cross join lateral (select coalesce(jsonb_object_agg(e.key, e.value), '{}') from jsonb_each(p.before) as e
      where p.after is null or p.after -> e.key is distinct from e.value) as b(differs)
    cross join lateral (select coalesce(jsonb_object_agg(e.key, e.value), '{}') from jsonb_each(p.after) as e
      where p.before is null or p.before -> e.key is distinct from e.value) as a(differs)
  )
  select v_stamps || coalesce(jsonb_agg(jsonb_build_object('catalogue', i.catalogue, 'change', i.change, 'object', i.object, 'before',
    jsonb_strip_nulls(i.before), 'after', jsonb_strip_nulls(i.after))), '[]') into v_items from item as i;
  return (select jsonb_agg(i order by i ->> 'catalogue' collate "C", i ->> 'object' collate "C", i::text collate "C")
    from jsonb_array_elements(v_items) as i);
end
$$;
comment on function quorate.catalogue_difference is
  'What differs from an earlier state of this transaction: a sorted array of {catalogue, change: added|removed|changed, object, before, '
  'after}, with only what differs of a changed row; {} on both sides where it was written again as it was.';

grant execute on function quorate.catalogue_difference(cutter_governance.catalogue_row[], cutter_governance.catalogue_row[])
  to cutter_exec_owner;
insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
values ('lanes/1', 'cutter_exec_owner', 'function',
  'quorate.catalogue_difference(cutter_governance.catalogue_row[],cutter_governance.catalogue_row[])', 'EXECUTE');

reset role;
