-- What of the catalogue is kept when a login is lent, and what is new when it is taken back: what a plan does not name is unclean (RUN-6).
-- Must not: read a catalogue that may keep the call, and whoever waits for it, for longer than a moment.

set local role quorate_owner;

create function quorate.whole_bytes(p_stored integer, p_compression text) returns bigint
  language sql immutable
  -- What is compressed was 256 times as large at most.
  return coalesce(p_stored::bigint * case when p_compression is null then 1 else 256 end, 0);
comment on function quorate.whole_bytes is
  'How large a stored array is at most, by its pg_column_size and pg_column_compression, which do not read it whole.';

create function quorate.catalogue_size(p_role name, out entries bigint, out bytes bigint)
  language sql stable set search_path = pg_catalog, pg_temp set jit = off
  as $$
    with reach as materialized (
      select e as oid from quorate.role_reach(p_role) as e join pg_roles as r on r.oid = e and r.rolname <> p_role
    ), counted as (
      -- The length of a stored text is known without reading it. A word names every argument of a function by its type.
      select sum(n.entries) as entries, sum(160 * (1 + p.pronargs) * n.entries
        + case when p.prosecdef or p.prorettype in ('trigger'::regtype, 'event_trigger'::regtype) then
          octet_length(p.prosrc)::bigint + coalesce(octet_length(p.prosqlbody::text), 0) + coalesce(octet_length(p.probin), 0)
          + coalesce(octet_length(p.proargdefaults::text), 0)
          + quorate.whole_bytes(pg_column_size(p.proconfig), pg_column_compression(p.proconfig))
          + quorate.whole_bytes(pg_column_size(p.proargnames), pg_column_compression(p.proargnames))
          else 0 end) as bytes
      from pg_proc as p cross join lateral (select coalesce(cardinality(p.proacl), 0)
        + case when p.pronamespace in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace) then 0 else 1 end
        + p.prosecdef::integer + (p.proowner in (select e.oid from reach as e))::integer) as n(entries)
      union all
      select sum(coalesce(cardinality(c.relacl), 0) + (c.relrowsecurity or c.relforcerowsecurity)::integer
        + (c.relowner in (select e.oid from reach as e))::integer), 0 from pg_class as c
      union all
      select sum(cardinality(a.attacl)), 0 from pg_attribute as a where a.attacl is not null
      union all
      select sum(cardinality(t.typacl)), 0 from pg_type as t where t.typacl is not null
      union all
      select sum(1 + coalesce(cardinality(n.nspacl), 0)), 0 from pg_namespace as n
      union all
      select sum(cardinality(m.lomacl)), 0 from pg_largeobject_metadata as m where m.lomacl is not null
      union all
      select sum(1 + cardinality(d.defaclacl)), 0 from pg_default_acl as d
      union all
      select count(*), sum(octet_length(t.tgargs)::bigint + coalesce(octet_length(t.tgqual::text), 0)) from pg_trigger as t
      where not t.tgisinternal
      union all
      select count(*), sum(octet_length(w.ev_qual::text)::bigint + octet_length(w.ev_action::text)) from pg_rewrite as w
      where w.ev_type <> '1'
      union all
      select count(*), sum(coalesce(octet_length(p.polqual::text), 0)::bigint + coalesce(octet_length(p.polwithcheck::text), 0)
        + quorate.whole_bytes(pg_column_size(p.polroles), pg_column_compression(p.polroles))) from pg_policy as p
      union all
      select sum(case when b.bytes > 1000000 then 1000000 else cardinality(s.setconfig) end), sum(b.bytes) from pg_db_role_setting as s
      cross join lateral (select quorate.whole_bytes(pg_column_size(s.setconfig), pg_column_compression(s.setconfig))) as b(bytes)
      union all
      select count(*), 0 from pg_auth_members
    )
    select coalesce(sum(c.entries), 0)::bigint, coalesce(sum(c.bytes), 0)::bigint from counted as c
  $$;
comment on function quorate.catalogue_size is
  'How many entries of the catalogue, and how many bytes, quorate.catalogue_facts would read; it reads none of them itself.';

create function quorate.catalogue_findings(p_role name) returns setof qt001_cp.finding
  language sql stable
  as $$
    select 'LOGIN_CATALOGUE_LARGE', jsonb_build_object('entries', 20000, 'bytes', 67108864),
      jsonb_build_object('entries', z.entries, 'bytes', z.bytes)
    from quorate.catalogue_size(p_role) as z where z.entries > 20000 or z.bytes > 67108864
  $$;
comment on function quorate.catalogue_findings is 'Whether the catalogue is too large to be compared within a call of the gate.';

create function quorate.catalogue_kept(p_role name) returns jsonb
  language sql volatile
  -- One statement: it counts and reads the same catalogue.
  as $$
    select case when not exists (select from quorate.catalogue_findings(p_role)) then (
      select coalesce(jsonb_agg(distinct jsonb_build_array(f.kind, f.words, f.digest)), '[]') from quorate.catalogue_facts(p_role) as f) end
  $$;
comment on function quorate.catalogue_kept is
  'The facts of quorate.catalogue_facts as they are kept: [[kind, words, digest], …]; null where there are too many.';

create function quorate.catalogue_left(p_before jsonb, p_now jsonb) returns setof text
  language sql immutable
  as $$
    with before as materialized (
      select e ->> 0 as kind, e ->> 1 as words, e ->> 2 as digest from jsonb_array_elements(p_before) as e
    ), now as materialized (
      select e ->> 0 as kind, e ->> 1 as words, e ->> 2 as digest from jsonb_array_elements(p_now) as e
    )
    select case when exists (select from before as b where b.kind = f.kind and b.words = f.words) then 'changed: ' else '' end || f.words
    from (select * from now except select * from before) as f where f.kind not in ('open', 'closed')
    union
    select n.words from now as n join before as b on b.words = n.words and b.kind = 'closed' where n.kind = 'open'
    union
    select n.words from now as n join before as b on b.digest = n.digest and b.kind = 'closed' where n.kind = 'open'
    union
    -- A right, an owner or a definer function less gives nobody power; a trigger or a policy less may.
    select 'gone: ' || b.words from before as b where b.kind not in ('grant', 'owner', 'definer', 'open', 'closed')
      and not exists (select from now as n where n.kind = b.kind and n.words = b.words)
  $$;
comment on function quorate.catalogue_left is
  'What is there now and was not, as a plan names it: the words of the fact, after `changed: ` where only its digest differs, after '
  '`gone: ` where it is not there any more.';

reset role;
