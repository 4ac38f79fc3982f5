-- All changes and the whole chain, for readers without a code at hand (SEAT-7, EV-2). Bounded; no tokens, which are kept elsewhere.

set local role quorate_owner;

create function quorate.change_row(p_activation qt001_cp.activation, p_policy text, p_schema text) returns jsonb
  language sql stable
  as $$
    select jsonb_build_object('code', p_activation.code, 'action', p_activation.action, 'kind', quorate.kind_of(p_activation),
      'state', s.state,
      'entry', (quorate.entry_of(p_activation)).status,
      'compensates', (select f.code from qt001_cp.activation as f where f.activation_id = p_activation.compensates_activation_id),
      'escalation', (select jsonb_build_object('number', e.entry_number, 'status', e.status)
        from quorate.escalations_of(coalesce(p_activation.parent_activation_id, p_activation.activation_id)) as e
        order by e.entry_number desc limit 1),
      'verified', quorate.verified(p_activation), 'run', quorate.run_state(p_activation.activation_id),
      'holds', quorate.holds_of(p_activation),
      'plan', p_activation.plan_id, 'revision', p_activation.plan_revision, 'not_after', quorate.utc_seconds(p_activation.not_after),
      'parent', (select p.code from qt001_cp.activation as p where p.activation_id = p_activation.parent_activation_id),
      'opened', quorate.person_then(
        (select o.human_identity_id from qt001_cp.proof as o where o.proof_id = p_activation.opening_proof_id),
        p_activation.opening_proof_id, p_activation.opened_at),
      'awaits', case when s.state <> 'open' then '[]' else (
        select coalesce(jsonb_agg(jsonb_build_object('class', r.class, 'ordinal', r.ordinal, 'assurance', r.assurance,
          'custody', r.custody) order by r.profile, r.class collate "C", r.ordinal), '[]')
        from quorate.required_then(p_activation) as r where not exists (
          select from quorate.stored_seats(p_activation.activation_id) as t
          where (t.seat).class = r.class and (t.seat).ordinal = r.ordinal
            -- Half a proof is still awaited.
            and (r.assurance <> array['both'] or (t.seat).source = 'both')))
      end,
      'grant', (select jsonb_build_object('status', case when g.status in ('draft', 'active') and g.expires_at <= clock_timestamp()
          then 'expired' else g.status end, 'esign', case when g.status = 'draft' and g.sovereign_esign_ref is null
          then quorate.code_of(m.esign_class_item_id) end)
        from qt001_cp.governance_build_authorization as g
        join qt001_cp.approval_requests as q on q.code = g.request_ref and q.activation_id = p_activation.activation_id
        left join qt001_cp.authority_action_manifest as m on m.item_id = p_activation.action_item_id
        order by g.created_at limit 1))
    from (select case when p_activation.status <> 'open' then p_activation.status
      when clock_timestamp() >= p_activation.not_after then 'expired'
      when (p_activation.manifest_digest::text, p_activation.schema_digest::text) is distinct from (p_policy, p_schema) then 'outdated'
      else 'open' end as state) as s
  $$;
comment on function quorate.change_row is
  'A change as a list shows it: {code, action, kind, state, entry, compensates, escalation, verified, run, plan, revision, not_after, '
  'parent, opened, awaits, grant, holds}. `grant` is {status, esign}: who has yet to e-sign it. '
  '`outdated`: opened for another policy or schema. `awaits`: the seats that nobody took; whether those that are taken still count is '
  'judged in status only.';

create function quorate.changes(p_limit integer, p_open boolean) returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    with shown as materialized (
      -- Two queries, of which one is never begun: each reads its own index from the end.
      (select a as activation, a.activation_number as n, a.status from qt001_cp.activation as a where not p_open
        order by a.activation_number desc limit least(greatest(coalesce(p_limit, 20), 1), 1000))
      union all
      (select a, a.activation_number, a.status from qt001_cp.activation as a
        where p_open and a.status = 'open' and clock_timestamp() < a.not_after
        order by a.activation_number desc limit least(greatest(coalesce(p_limit, 20), 1), 1000))
    ), live as materialized (
      -- The schema's digest takes longer than all the rest: once, and only where something is open.
      select (select s.digest::text from qt001_cp.manifest_set as s where s.status = 'ACTIVE') as policy,
        case when exists (select from shown where status = 'open') then quorate.schema_digest() end as schema
    )
    select coalesce(jsonb_agg(quorate.change_row(s.activation, l.policy, l.schema) order by s.n desc), '[]')
    from shown as s cross join live as l
  $$;
comment on function quorate.changes is
  'The newest changes, or the newest that are open and in time: an array of change_row, newest first. 20 unless `p_limit` says another '
  'number, at most 1000.';

create function quorate.chain(p_from bigint, p_limit integer) returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    with shown as (
      select e.* from qt001_cp.evidence_registry as e where e.seq <= coalesce(p_from, 9223372036854775807)
      order by e.seq desc limit least(greatest(coalesce(p_limit, 20), 1), 500)
    )
    select jsonb_build_object('ledger', quorate.head_json(),
      'github', (select jsonb_build_object('server', p.server, 'repository', p.repository) from qt001_cp.identity_provider_manifest as p
        where p.active),
      'links', (
        select coalesce(jsonb_agg(jsonb_build_object('seq', e.seq, 'id', e.evidence_id, 'kind', e.kind,
          'recorded_at', to_char(e.recorded_at at time zone interval '0', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
          'body', e.body, 'prev_hash', e.prev_hash, 'hash', e.hash,
          'change', (select a.code from qt001_cp.activation as a where a.activation_id = e.activation_id),
          'by', quorate.person_then(u.human_identity_id, u.proof_id, e.recorded_at)) order by e.seq desc), '[]')
        from shown as e
        left join qt001_cp.token_use as t on t.iss = e.body::jsonb #>> '{token,iss}' and t.jti = e.body::jsonb #>> '{token,jti}'
        left join qt001_cp.proof as u on u.proof_id = t.proof_id))
  $$;
comment on function quorate.chain is
  'Links of the chain from a sequence number down, or from the head where `p_from` is null: {ledger, github: {server, repository}, links: '
  '[{seq, id, kind, recorded_at, body, prev_hash, hash, change, by}]}, newest first; 20 unless `p_limit` says another number, at most 500. '
  'Each link is whole, so that whoever reads it recomputes its hash (EV-2).';

reset role;

grant execute on function quorate.changes(integer, boolean)
  to cutter_exec, cutter_verify, cutter_deploy, quorate_door, quorate_migrator;
grant execute on function quorate.chain(bigint, integer) to quorate_door, quorate_migrator;
