-- Targets that are there already: compared with what the gate needs and taken over with their rows; any difference refuses the installation
-- (PRV-6).
-- Must not: drop, recreate or rewrite anything. The model is the tables' shape in 0013; a test installs over exactly that.

create temporary table information_unit (
  unit_id uuid not null constraint pk_information_unit primary key,
  canonical_address text collate "C" not null constraint uq_information_unit__address unique,
  root text collate "C" not null,
  anchor_version_id uuid not null constraint uq_information_unit__anchor unique,
  created_at timestamptz not null default clock_timestamp(),
  constraint ck_information_unit__address check (
    starts_with(canonical_address, root || '/') and octet_length(canonical_address) <= 1024)
) on commit drop;

create temporary table unit_version (
  version_id uuid not null constraint pk_unit_version primary key,
  unit_id uuid not null,
  version_number integer not null constraint ck_unit_version__number check (version_number > 0),
  change_set_id uuid,
  retired boolean not null,
  kind text,
  title text,
  body text,
  content_hash text,
  created_at timestamptz not null default clock_timestamp(),
  constraint uq_unit_version__number unique (unit_id, version_number),
  constraint uq_unit_version__unit unique (version_id, unit_id),
  constraint ck_unit_version__retired check (num_nulls(kind, title, body, content_hash) = case when retired then 4 else 0 end)
) on commit drop;

do $$
declare
  v_tables text[] := array['information_unit', 'unit_version'];
  v_path text := current_setting('search_path');
  v_faults jsonb;
  v_add record;
  v_rows bigint;
begin
  if to_regclass('public.information_unit') is null and to_regclass('public.unit_version') is null then
    return;
  end if;
  perform set_config('search_path', 'pg_catalog, pg_temp', true);
  -- Lock the tables, so that their shape stays as compared until the commit.
  for v_add in select c.relname from pg_class as c where c.relnamespace = 'public'::regnamespace and c.relname = any (v_tables)
    and c.relkind = 'r' loop
    execute format('lock table public.%I in access exclusive mode', v_add.relname);
  end loop;
  create temporary table target_fact on commit drop as
  with relation as (
    select c.oid, c.relname::text as name, c.relkind, c.relpersistence, c.relrowsecurity, c.relispartition, n.nspname = 'public' as there
    from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
    where c.relname = any (v_tables) and (n.nspname = 'public' or n.oid = pg_my_temp_schema())
  ), fact as (
    select r.name, r.there, 'table'::text as part, ''::name as conname, 'a plain table'::text as told
    from relation as r where not r.there or r.relkind = 'r' and r.relpersistence = 'p' and not r.relispartition
      and not exists (select from pg_inherits as i where r.oid in (i.inhrelid, i.inhparent))
    union all
    -- The hash may be text or the gate's own domain; an older version has no change set; neither of two collations sorts anything that is
    -- signed.
    select r.name, r.there, 'column', a.attname, format('column %s %s%s%s%s%s', a.attname,
      format_type(case a.atttypid when 'qt001_cp.sha256'::regtype then 'text'::regtype else a.atttypid end, a.atttypmod),
      case when a.attnotnull and a.attname <> 'change_set_id' then ' not null' else '' end,
        coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''),
      case when a.attidentity <> '' or a.attgenerated <> '' then ' generated' else '' end,
      case when a.attcollation in (0, 'default'::regcollation, '"C"'::regcollation) then '' else ' collate '
        || a.attcollation::regcollation end)
    from relation as r join pg_attribute as a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef as d on d.adrelid = r.oid and d.adnum = a.attnum
    union all
    select r.name, r.there, 'constraint', c.conname, pg_get_constraintdef(c.oid) from relation as r join pg_constraint as c
      on c.conrelid = r.oid and c.contype <> 'n'
    union all
    select f.name, false, 'constraint', '', f.told from (values
      ('information_unit',
        'FOREIGN KEY (anchor_version_id, unit_id) REFERENCES public.unit_version(version_id, unit_id) DEFERRABLE INITIALLY DEFERRED'),
      ('unit_version', 'FOREIGN KEY (unit_id) REFERENCES public.information_unit(unit_id) DEFERRABLE INITIALLY DEFERRED')) as f(name, told)
    union all
    select r.name, r.there, 'other', '', 'trigger ' || t.tgname from relation as r join pg_trigger as t on t.tgrelid = r.oid
      and not t.tgisinternal
    union all
    select r.name, r.there, 'other', '', 'rule ' || w.rulename from relation as r join pg_rewrite as w on w.ev_class = r.oid
    union all
    select r.name, r.there, 'other', '', 'policy ' || p.polname from relation as r join pg_policy as p on p.polrelid = r.oid
    union all
    select r.name, r.there, 'other', '', 'row level security' from relation as r where r.relrowsecurity
    union all
    select r.name, r.there, 'other', '', 'computed index ' || x.indexrelid::regclass from relation as r join pg_index as x
      on x.indrelid = r.oid
    where x.indexprs is not null or x.indpred is not null or not x.indisvalid
    union all
    -- Each of these could keep every cut from being written, or run its owner's triggers within it.
    select r.name, r.there, 'other', '', 'unique index ' || x.indexrelid::regclass from relation as r join pg_index as x
      on x.indrelid = r.oid
    where x.indisunique and not exists (select from pg_constraint as c where c.conindid = x.indexrelid and c.conrelid = r.oid)
    union all
    select r.name, r.there, 'other', '', format('anchors that %s refers to by %s', c.conrelid::regclass, c.conname)
    from relation as r join pg_constraint as c on c.confrelid = r.oid and c.contype = 'f'
    join pg_attribute as a on a.attrelid = r.oid and a.attnum = any (c.confkey) and a.attname = 'anchor_version_id'
  )
  select distinct * from fact;

  select jsonb_agg(jsonb_build_object('code', 'TARGET_SHAPE', 'expected', d.expected, 'observed', d.observed) order by d.expected,
    d.observed) into v_faults
  from (
    -- A missing constraint is added below, a missing change set's column too; whatever else is missing or too much is a difference.
    select to_jsonb(format('public.%s: %s', m.name, m.told)) as expected, null::jsonb as observed
    from pg_temp.target_fact as m where not m.there and m.part in ('table', 'column') and m.told <> 'column change_set_id uuid'
      and not exists (select from pg_temp.target_fact as f where f.there and f.name = m.name and f.part = m.part and f.told = m.told)
    union all
    select null, to_jsonb(format('public.%s: %s', x.name, x.told))
    from pg_temp.target_fact as x where x.there
      and not exists (select from pg_temp.target_fact as f where not f.there and f.name = x.name and f.part = x.part and f.told = x.told)
  ) as d;
  if v_faults <> '[]' then
    raise exception using errcode = 'QT001', message = 'TARGET_SHAPE', detail = jsonb_strip_nulls(v_faults)::text;
  end if;

  -- Whoever owned them could undo every rule of the gate.
  alter table public.information_unit owner to quorate_owner;
  alter table public.unit_version owner to quorate_owner;
  alter table public.unit_version add column if not exists change_set_id uuid;
  v_faults := '[]';
  for v_add in
    select m.name, m.conname, m.told from pg_temp.target_fact as m where not m.there and m.part = 'constraint' and m.conname <> ''
      and not exists (select from pg_temp.target_fact as f where f.there and f.name = m.name and f.part = m.part and f.told = m.told)
    order by m.name, m.conname
  loop
    begin
      execute format('alter table public.%I add constraint %I %s', v_add.name, v_add.conname, v_add.told);
    exception when integrity_constraint_violation then
      v_faults := v_faults || jsonb_build_object('code', 'TARGET_SHAPE', 'expected',
        to_jsonb(format('rows of public.%s: %s', v_add.name, v_add.told)), 'observed', null);
    end;
  end loop;
  select count(*) into v_rows from public.information_unit as u
  where u.anchor_version_id is distinct from (select v.version_id from public.unit_version as v where v.unit_id = u.unit_id
    order by v.version_number desc limit 1);
  if v_rows > 0 then
    v_faults := v_faults || jsonb_build_object('code', 'TARGET_SHAPE', 'expected',
      to_jsonb('rows of public.information_unit: each anchor names the unit''s last version'::text), 'observed', to_jsonb(v_rows));
  end if;
  select count(*) into v_rows from public.unit_version as v where not exists (select from public.information_unit as u
    where u.unit_id = v.unit_id);
  if v_rows > 0 then
    v_faults := v_faults || jsonb_build_object('code', 'TARGET_SHAPE', 'expected',
      to_jsonb('rows of public.unit_version: each belongs to a unit'::text), 'observed', to_jsonb(v_rows));
  end if;
  if v_faults <> '[]' then
    raise exception using errcode = 'QT001', message = 'TARGET_SHAPE', detail = jsonb_strip_nulls(v_faults)::text;
  end if;
  perform set_config('search_path', v_path, true);
end
$$;

drop table pg_temp.information_unit, pg_temp.unit_version;
