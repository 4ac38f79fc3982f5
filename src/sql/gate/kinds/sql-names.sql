-- Rows of the catalogue without oids: what each is called, what it says, and how what it holds is written (SQL-4).

set local role quorate_owner;

create function quorate.catalogue_keys() returns jsonb
  language sql stable
  as $$
    with catalogue as (
      select c.oid, c.relname from pg_catalog.pg_class as c where c.relnamespace = 'pg_catalog'::regnamespace and c.relkind = 'r'
    ), reference as (
      select f.fktable::oid as catalogue, f.fkcols[1] as attname, (select p.relname from catalogue as p where p.oid = f.pktable) as target
      from pg_get_catalog_foreign_keys() as f where cardinality(f.fkcols) = 1 and f.pkcols = array['oid']
    ), key as (
      -- The unique key that says a name, where there is one, and in any case is no number that PostgreSQL gave.
      select distinct on (i.indrelid) i.indrelid, u.names
      from pg_catalog.pg_index as i
      cross join lateral (
        select jsonb_agg(a.attname order by r.target is null, k.n) as names,
          bool_or(a.atttypid in ('name'::regtype, 'text'::regtype)) as says
        from unnest(i.indkey) with ordinality as k(attnum, n)
        join pg_catalog.pg_attribute as a on a.attrelid = i.indrelid and a.attnum = k.attnum
        left join reference as r on r.catalogue = i.indrelid and r.attname = a.attname
      ) as u
      where i.indisunique and not u.names ?| array['oid', 'roident'] order by i.indrelid, u.says desc, i.indisprimary desc, i.indexrelid
    )
    select jsonb_object_agg(c.relname, jsonb_build_object('names', coalesce(k.names, '[]'),
      'references', coalesce((select jsonb_object_agg(r.attname, r.target) from reference as r where r.catalogue = c.oid), '{}'),
      'trees', coalesce((select jsonb_agg(a.attname order by a.attnum) from pg_catalog.pg_attribute as a
        where a.attrelid = c.oid and a.attnum > 0 and a.atttypid = 'pg_node_tree'::regtype), '[]')))
    from catalogue as c left join key as k on k.indrelid = c.oid
  $$;
comment on function quorate.catalogue_keys is
  'How the rows of each catalogue are called and what they name: {catalogue: {names: [column], references: {column: catalogue}, trees: '
  '[column]}}; columns of oids come first among the names.';

create function quorate.catalogue_column(p_relation text, p_number text, p_gone jsonb) returns text
  language sql stable
  as $$
    select coalesce((select quote_ident(a.attname) from pg_catalog.pg_attribute as a
      where a.attrelid = p_relation::oid and a.attnum = p_number::integer and not a.attisdropped
        and not p_gone ? ('pg_class ' || p_relation)), p_number)
  $$;
comment on function quorate.catalogue_column is 'A column by its relation''s oid and its number; the number where it is gone.';

create function quorate.catalogue_name_of(p_keys jsonb, p_catalogue text, p_row jsonb, p_gone jsonb) returns text
  language plpgsql stable
as $$
declare
  v_column text;
  v_value jsonb;
  v_parts text[] := '{}';
  v_arguments text := '';
begin
  if p_row ? 'classoid' then
    return coalesce(quorate.catalogue_name(p_keys, (p_row ->> 'classoid')::oid::regclass::text, p_row ->> 'objoid', p_gone), '')
      || case when p_row ->> 'objsubid' <> '0' then '.' || quorate.catalogue_column(p_row ->> 'objoid', p_row ->> 'objsubid', p_gone)
        else '' end || case when p_row ? 'provider' then ' by ' || quote_ident(p_row ->> 'provider') else '' end;
  elsif p_catalogue = 'pg_largeobject_metadata' then
    return 'a large object';
  elsif p_catalogue = 'pg_attrdef' then
    return quorate.catalogue_name(p_keys, 'pg_class', p_row ->> 'adrelid', p_gone) || '.'
      || quorate.catalogue_column(p_row ->> 'adrelid', p_row ->> 'adnum', p_gone);
  elsif p_catalogue = 'pg_trigger' and (p_row ->> 'tgisinternal')::boolean then
    -- PostgreSQL names it by an oid.
    return concat_ws(' ', quorate.catalogue_name(p_keys, 'pg_class', p_row ->> 'tgrelid', p_gone), 'for',
      quorate.catalogue_name(p_keys, 'pg_constraint', p_row ->> 'tgconstraint', p_gone), 'by',
      quorate.catalogue_name(p_keys, 'pg_proc', p_row ->> 'tgfoid', p_gone));
  end if;
  for v_column in select jsonb_array_elements_text(p_keys #> array[p_catalogue, 'names']) loop
    v_value := p_row -> v_column;
    if jsonb_typeof(v_value) = 'array' then
      select '(' || coalesce(string_agg(quorate.catalogue_name(p_keys,
          p_keys #>> array[p_catalogue, 'references', v_column], e.value, p_gone), ', ' order by e.n), '') || ')'
        into v_arguments from jsonb_array_elements_text(v_value) with ordinality as e(value, n);
    elsif p_keys #> array[p_catalogue, 'references'] ? v_column then
      v_parts := array_append(v_parts, quorate.catalogue_name(p_keys, p_keys #>> array[p_catalogue, 'references', v_column],
        v_value #>> '{}', p_gone));
    else
      v_parts := array_append(v_parts, quote_ident(v_value #>> '{}'));
    end if;
  end loop;
  return array_to_string(v_parts, '.') || v_arguments;
end
$$;
comment on function quorate.catalogue_name_of is
  'What a row of a catalogue is called; `p_gone` are the rows of before that are no longer so, as {"catalogue oid": row}.';

create function quorate.catalogue_name(p_keys jsonb, p_catalogue text, p_oid text, p_gone jsonb) returns text
  language plpgsql stable
as $$
declare
  v_row jsonb := p_gone -> (p_catalogue || ' ' || p_oid);
begin
  if p_catalogue is null or p_oid !~ '^[0-9]+$' or p_oid = '0' then
    -- A policy, a setting or a mapping of nobody is everybody's.
    return case when p_oid = '0' and p_catalogue = 'pg_authid' then 'PUBLIC' else nullif(nullif(p_oid, '0'), '-') end;
  end if;
  if v_row is null then
    execute format('select to_jsonb(t) from %s as t where t.oid = $1',
      (select s.source from quorate.catalogue_sources() as s where s.catalogue = p_catalogue)) into v_row using p_oid::oid;
  end if;
  return case when v_row is null then 'what is gone' else quorate.catalogue_name_of(p_keys, p_catalogue, v_row, p_gone) end;
end
$$;
comment on function quorate.catalogue_name is
  'What the object of an oid is called, as it was before where `p_gone` has it, else as it is; null for no object, '
  'PUBLIC for no role. A text that is no oid is a name already.';

create function quorate.catalogue_said(p_keys jsonb, p_catalogue text, p_row jsonb, p_gone jsonb) returns jsonb
  language sql stable
  as $$
    select coalesce(jsonb_object_agg(e.key, case
      when p_keys #> array[p_catalogue, 'trees'] ? e.key then to_jsonb(qt001_cp.sha256_hex(e.value #>> '{}'))
      -- Who was granted first does not matter.
      when e.key ~ 'acl$' and jsonb_typeof(e.value) = 'array'
        then (select jsonb_agg(a order by a) from jsonb_array_elements_text(e.value) as a)
      -- No number that JavaScript would round.
      when jsonb_typeof(e.value) = 'number' and abs(e.value::numeric) > 9007199254740991 then to_jsonb(e.value::text)
      when target is null then e.value
      when jsonb_typeof(e.value) = 'array' then (
        select jsonb_agg(quorate.catalogue_name(p_keys, target, a.value, p_gone) order by a.n)
        from jsonb_array_elements_text(e.value) with ordinality as a(value, n))
      else to_jsonb(quorate.catalogue_name(p_keys, target, e.value #>> '{}', p_gone)) end), '{}')
    from jsonb_each(p_row) as e cross join lateral (select p_keys #>> array[p_catalogue, 'references', e.key]) as t(target)
    where e.value not in ('null', 'false') and not p_keys #> array[p_catalogue, 'names'] ? e.key
      -- Numbers and files that PostgreSQL gives, names that it makes of them, and a value that is data.
      and e.key <> all (array['oid', 'relfilenode', 'reltoastrelid', 'attcacheoff', 'indcheckxmin', 'attmissingval', 'roident', 'classoid',
        'objoid', 'rolpassword', 'adnum'])
  $$;
comment on function quorate.catalogue_said is
  'What a row says beside its name: names instead of oids, digests of stored expressions, nothing that is null or false.';

create function quorate.catalogue_written(p_catalogue text, p_row jsonb) returns text
  language plpgsql stable
as $$
declare
  v_oid constant oid := p_row ->> 'oid';
begin
  -- pg_node_tree has no input, so what is stored is read again.
  return case p_catalogue
    when 'pg_attrdef' then (select pg_get_expr(d.adbin, d.adrelid) from pg_catalog.pg_attrdef as d where d.oid = v_oid)
    when 'pg_class' then (select pg_get_expr(c.relpartbound, c.oid) from pg_catalog.pg_class as c where c.oid = v_oid)
    when 'pg_constraint' then pg_get_constraintdef(v_oid)
    when 'pg_index' then pg_get_indexdef((p_row ->> 'indexrelid')::oid)
    when 'pg_partitioned_table' then pg_get_partkeydef((p_row ->> 'partrelid')::oid)
    when 'pg_policy' then (select concat_ws(' ', 'USING (' || pg_get_expr(p.polqual, p.polrelid) || ')',
      'WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')') from pg_catalog.pg_policy as p where p.oid = v_oid)
    -- Not the whole function: to quote a long text, PostgreSQL looks for a free quotation mark without end, and cannot be interrupted.
    when 'pg_proc' then concat_ws(E'\n', pg_get_function_arguments(v_oid), pg_get_function_sqlbody(v_oid))
    when 'pg_publication_rel' then (select pg_get_expr(p.prqual, p.prrelid) from pg_catalog.pg_publication_rel as p where p.oid = v_oid)
    when 'pg_rewrite' then pg_get_ruledef(v_oid)
    when 'pg_statistic_ext' then pg_get_statisticsobjdef(v_oid)
    when 'pg_trigger' then case when not (p_row ->> 'tgisinternal')::boolean then pg_get_triggerdef(v_oid) end
    when 'pg_type' then (select pg_get_expr(t.typdefaultbin, 0) from pg_catalog.pg_type as t where t.oid = v_oid)
  end;
end
$$;
comment on function quorate.catalogue_written is 'A row that is there as its definition in SQL, where it holds stored expressions.';

reset role;
