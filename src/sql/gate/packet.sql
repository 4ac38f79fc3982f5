-- Whether a packet still holds: policy, schema, content, checkout, time and the pass of its preflight (SEAT-1, MAN-8, GATE-1).

set local role quorate_owner;

create function quorate.gate_drift(p_gate text default quorate.gate_digest()) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select 'GATE_EDITED', to_jsonb(g.live_digest), to_jsonb(p_gate) from quorate_install.gate as g where p_gate <> g.live_digest
  $$;
comment on function quorate.gate_drift is
  'Whether a function, trigger, rule or view of the gate, whose digest is `p_gate` now, differs from what the last installation recorded.';

create function quorate.schema_digest(p_gate text default quorate.gate_digest()) returns text
  language sql volatile set search_path = pg_catalog, pg_temp set quote_all_identifiers = off
  as $$
    with governed as (
      select c.oid, format('%s.%s', n.nspname, c.relname) as name, c.relowner, c.relrowsecurity, c.relforcerowsecurity
      from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
      where c.relkind in ('r', 'v', 'p')
        and (n.nspname = any (quorate.governed_schemas()) or (n.nspname = 'public' and c.relname in ('information_unit', 'unit_version')))
    ), fact as (
      select array['column', g.name, a.attname::text, pg_catalog.format_type(a.atttypid, a.atttypmod), a.attnotnull::text,
        a.attidentity::text, a.attgenerated::text, pg_catalog.pg_get_expr(d.adbin, d.adrelid)] as fields
      from governed as g join pg_catalog.pg_attribute as a on a.attrelid = g.oid and a.attnum > 0 and not a.attisdropped
      left join pg_catalog.pg_attrdef as d on d.adrelid = g.oid and d.adnum = a.attnum
      union all
      select array['table', g.name, pg_catalog.pg_get_userbyid(g.relowner)::text, g.relrowsecurity::text, g.relforcerowsecurity::text]
      from governed as g
      union all
      select array['index', g.name, pg_catalog.pg_get_indexdef(x.indexrelid), x.indisvalid::text]
      from governed as g join pg_catalog.pg_index as x on x.indrelid = g.oid
      union all
      select array['policy', g.name, p.polname::text, p.polcmd::text, p.polpermissive::text,
        pg_catalog.pg_get_expr(p.polqual, p.polrelid), pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid)]
      from governed as g join pg_catalog.pg_policy as p on p.polrelid = g.oid
      union all
      select array['constraint', g.name, k.conname::text, pg_catalog.pg_get_constraintdef(k.oid)]
      from governed as g join pg_catalog.pg_constraint as k on k.conrelid = g.oid
      union all
      -- Functions, triggers, rules and views.
      select array['gate', p_gate]
    )
    select qt001_cp.sha256_hex(string_agg(line, E'\n' order by line collate "C"))
      from (select fields::text as line from fact) as told
  $$;
comment on function quorate.schema_digest is
  'sha256 over the governed schemas as they are: columns, defaults, constraints, indexes, policies, owners, and the gate''s own '
  'digest, `p_gate`, with functions, triggers, rules and views (SEAT-1). Both take time: a call has them computed once, after its '
  'locks, and hands them down.';

create function quorate.short_code(p_packet_sha256 text) returns text
  language sql immutable strict parallel safe
  as $$
    -- Crockford's base32 of the first 40 bits: eight characters that nobody misreads.
    select 'Q-' || string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ',
      (('x0' || substr(p_packet_sha256, 1, 10))::bit(44)::bigint >> (5 * (7 - i)) & 31)::integer + 1, 1), '' order by i)
    from generate_series(0, 7) as i
  $$;
comment on function quorate.short_code is 'The code that people type for a packet, such as Q-7F3K29XA, from the sha256 of its bytes.';

create function quorate.activation_findings(p_activation qt001_cp.activation, p_schema text) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select f.code, f.expected, f.observed
    from (values (1)) as always(n)
    left join (select digest::text from qt001_cp.manifest_set where status = 'ACTIVE') as policy on true
    cross join lateral (values
      ('ACTIVATION_CONSUMED', p_activation.status = 'consumed', null::jsonb, to_jsonb(p_activation.code)),
      ('ACTIVATION_WITHDRAWN', p_activation.status = 'withdrawn', null, to_jsonb(p_activation.code)),
      ('ACTIVATION_EXPIRED', clock_timestamp() >= p_activation.not_after, to_jsonb(quorate.utc_seconds(p_activation.not_after)), null),
      ('MANIFEST_DRIFT', p_activation.manifest_digest is distinct from policy.digest, to_jsonb(policy.digest),
        to_jsonb(p_activation.manifest_digest::text)),
      ('SCHEMA_DRIFT', p_activation.schema_digest <> p_schema, to_jsonb(p_activation.schema_digest::text), to_jsonb(p_schema))
    ) as f(code, holds, expected, observed)
    where f.holds
  $$;
comment on function quorate.activation_findings is
  'Why an activation can no longer run, whoever asks: carried out, withdrawn or too old; or opened for another policy or schema than '
  'there is now, whose digest is `p_schema` (SEAT-1).';

create function quorate.may_still_run(p_activation qt001_cp.activation, p_schema text) returns boolean
  language sql volatile
  as $$ select not exists (select from quorate.activation_findings(p_activation, p_schema)) $$;
comment on function quorate.may_still_run is
  'Whether an activation could run at all: open, in time, of the policy and the schema in force.';

create function quorate.content_findings(p_activation qt001_cp.activation, p_content text) returns setof qt001_cp.finding
  language sql volatile
  as $$
    select 'CONTENT_DRIFT',
      to_jsonb(p_activation.plan_digest::text), to_jsonb(p_content)
    where p_content is distinct from p_activation.plan_digest::text
  $$;
comment on function quorate.content_findings is
  'Whether the content that a job recomputed from its own checkout is the one that the packet names; a job that names none equals '
  'nothing (SEAT-5).';

create function quorate.packet_findings(p_activation qt001_cp.activation, p_observations jsonb, p_schema text)
  returns setof qt001_cp.finding
  language sql volatile
  as $$
    select f.code, f.expected, f.observed from quorate.activation_findings(p_activation, p_schema) as f
    union all
    select f.code, f.expected, f.observed from quorate.content_findings(p_activation, p_observations #>> '{checkout,plan_digest}') as f
    union all
    select f.code, to_jsonb(f.expected), f.observed
    from (values (1)) as always(n)
    left join (
      -- The checkout of a change of the policy holds the set that it puts in force; every other checkout holds the set in force.
      select case quorate.kind_of(p_activation) when 'policy' then p_activation.plan_digest else digest end::text as checked_out
      from qt001_cp.manifest_set where status = 'ACTIVE') as policy on true
    cross join lateral (values
      ('MANIFEST_DRIFT', p_observations #>> '{checkout,manifest_digest}' is distinct from policy.checked_out or policy.checked_out is null,
        policy.checked_out, p_observations #> '{checkout,manifest_digest}')
    ) as f(code, holds, expected, observed)
    where f.holds
  $$;
comment on function quorate.packet_findings is
  'Whether the packet is still the signed one, and equals what the checkout and the database hold (MAN-8, SEAT-1).';

create function quorate.freshness_findings(p_activation qt001_cp.activation, p_claims jsonb, p_epoch bigint) returns setof qt001_cp.finding
  language sql volatile
  as $$
    -- Only a PASS of this activation in this run, in the present epoch, allows the step (GATE-1, EV-4).
    with latest as (
      select a.outcome, a.epoch from qt001_cp.act as a
      where a.activation_id = p_activation.activation_id and a.phase = 'preflight' and a.run_id = p_claims ->> 'run_id'
      order by a.started_at desc limit 1
    )
    select 'PREFLIGHT_MISSING', to_jsonb('a pass of this run'::text), (select to_jsonb(outcome) from latest)
    where not exists (select from latest where outcome = 'pass')
    union all
    select 'EPOCH_STALE', to_jsonb(p_epoch), to_jsonb(l.epoch) from latest as l where l.outcome = 'pass' and l.epoch <> p_epoch
  $$;
comment on function quorate.freshness_findings is
  'Why an act may not rest on its preflight: none by this run that passed, or one of another epoch (GATE-1, EV-4).';

reset role;
