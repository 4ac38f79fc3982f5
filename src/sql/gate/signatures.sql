-- Who may sign for which lane, the independence of the verifier, and the placeholder of a rehearsal (SIG-2, SIG-3, LAN-9).

set local role quorate_owner;

create function quorate.refuse_rehearsal() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
begin
  perform quorate.refuse('REHEARSAL_NOT_UNDONE');
  return null;
end
$$;
comment on function quorate.refuse_rehearsal is 'Nobody commits a rehearsal.';

-- Fires at commit whatever the caller did with the subtransaction: nobody can commit a rehearsal.
create constraint trigger rehearsal_never_commits after insert on cutter_governance.rehearsal
  deferrable initially deferred for each row execute function quorate.refuse_rehearsal();
create function quorate.begin_rehearsal(p_act uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
begin
  -- Only the preflight of this very session and transaction, not yet concluded.
  insert into cutter_governance.rehearsal (act_id)
  select a.act_id from qt001_cp.act as a
  where a.act_id = p_act and a.phase in ('preflight', 'rehearse') and a.outcome is null and a.session_role = session_user;
  if not found then
    perform quorate.refuse('REHEARSAL_REFUSED', null, to_jsonb(p_act));
  end if;
end
$$;
comment on function quorate.begin_rehearsal is
  'Marks the subtransaction as a rehearsal; from here on the transaction can only commit without it.';

create function quorate.force_constraints() returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_names text;
begin
  -- All constraints of tables that the step can have written, so that none fails at commit, which would also undo the consume.
  select string_agg(format('%I.%I', n.nspname, c.conname), ', ' order by n.nspname, c.conname) into v_names
  from pg_catalog.pg_constraint as c join pg_catalog.pg_namespace as n on n.oid = c.connamespace
  where c.condeferrable and c.conname <> 'rehearsal_never_commits'
    and (n.nspname = 'cutter_governance' or c.conrelid in ('public.information_unit'::regclass, 'public.unit_version'::regclass));
  execute format('set constraints %s immediate', v_names);
end
$$;
comment on function quorate.force_constraints is 'Checks the step''s deferred constraints now, inside its subtransaction (GRT-4).';

create function quorate.independence_findings(p_executor_proof uuid, p_verifier_proof uuid) returns setof qt001_cp.finding
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    -- Unknown on both sides is not independent either. The issuer's own key signs for everybody and does not count.
    select 'VERIFY_NOT_INDEPENDENT', to_jsonb(format('another %s than the executor''s', s.what)), jsonb_build_object(s.what, s.seen)
    from qt001_cp.proof as x cross join lateral quorate.proof_basis(x) as xb
    cross join qt001_cp.proof as v cross join lateral quorate.proof_basis(v) as vb
    cross join lateral (values
      (1, 'human', x.human_identity_id is not distinct from v.human_identity_id, v.human_identity_id::text),
      (2, 'run', xb.run_id is not distinct from vb.run_id, vb.run_id),
      (3, 'environment', xb.environment is not distinct from vb.environment, vb.environment),
      (4, 'principal', x.principal_id is not distinct from v.principal_id, v.principal_id::text),
      (5, 'database role', x.session_role is not distinct from v.session_role, v.session_role::text),
      (6, 'key', xb.key_thumbprint is not distinct from vb.key_thumbprint and vb.key_is_issuers is not true, vb.key_thumbprint)
    ) as s(position, what, shared, seen)
    where x.proof_id = p_executor_proof and v.proof_id = p_verifier_proof and s.shared
    union all
    select 'VERIFY_NOT_INDEPENDENT', to_jsonb('two proofs'::text), null
    where (select count(*) from qt001_cp.proof where proof_id in (p_executor_proof, p_verifier_proof)) <> 2
  $$;
comment on function quorate.independence_findings is
  'G-VERIFY-SOD: what a verifier shares with the executor; none when independent (SIG-3).';

create function quorate.asked_audience(p_act uuid, p_purpose text, p_to_sign text) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    select quorate.audience(p_purpose, quorate.statement_sha256(p_purpose, l.ledger_id, n.activation_id, quorate.utc_seconds(n.not_after),
      variadic quorate.acting_asked(n, a.observations, a.observations::jsonb #>> '{checkout,plan_digest}', p_to_sign)))
    from qt001_cp.act as a join qt001_cp.activation as n on n.activation_id = a.activation_id cross join qt001_cp.ledger as l
    where a.act_id = p_act
  $$;
comment on function quorate.asked_audience is 'The audience of the one token that an act may sign something with (ID-3).';

create function quorate.signature_findings(p_signature cutter_governance.dot_pair_signature, p_owner name) returns setof qt001_cp.finding
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
  as $$
    with signed as (
      select l.owner_role, l.purpose as lane_purpose, scope.db_role, scope.claims ->> 'environment' as scope_environment,
        u.proof_id, u.purpose, u.session_role, b.environment, u.activation_id, u.audience,
        coalesce(c.activation_id, r.activation_id) as subject_activation_id, coalesce(c.act_id, r.act_id) as subject_act_id,
        coalesce(c.to_sign, r.to_sign) as to_sign,
        u.purpose in ('preflight', 'rehearse') and exists (
          select from cutter_governance.rehearsal as h join qt001_cp.act as a on a.act_id = h.act_id
          where a.proof_id = u.proof_id) as rehearsed
      from cutter_governance.lane as l
      join qt001_cp.proof as u on u.proof_id = p_signature.proof_id cross join lateral quorate.proof_basis(u) as b
      left join cutter_governance.cut_change_set as c on c.change_set_id = p_signature.change_set_id
      left join cutter_governance.verify_result as r on r.verify_result_id = p_signature.verify_result_id
      -- The login and environment of the subject's own action, where this lane carries that out.
      left join qt001_cp.activation as subject on subject.activation_id = coalesce(c.activation_id, r.activation_id)
      left join qt001_cp.authority_action_manifest as action on action.item_id = subject.action_item_id and action.active
        and quorate.kind_lane(action.does) = l.purpose
      left join qt001_cp.authority_scope_manifest as scope on scope.item_id = action.scope_item_id and scope.active
      where l.signer_dot_id = p_signature.signer_dot_id
    )
    select 'SIGNATURE_OF_OTHER_LANE', jsonb_build_object(f.what, f.expected), jsonb_build_object(f.what, f.observed)
    from signed as s
    cross join lateral (values
      ('lane owner', s.owner_role::text, p_owner::text),
      ('purpose', case when s.rehearsed then s.purpose else s.lane_purpose end, s.purpose),
      ('login', s.db_role::text, s.session_role::text),
      ('session', s.db_role::text, session_user::text),
      ('environment', s.scope_environment, s.environment)
    ) as f(what, expected, observed)
    where f.expected is null or f.expected is distinct from f.observed
    union all
    select 'SIGNATURE_OF_OTHER_ACTIVATION', to_jsonb(s.subject_activation_id), to_jsonb(s.activation_id)
    from signed as s where s.subject_activation_id is null or s.activation_id is distinct from s.subject_activation_id
    union all
    -- The proof must belong to the act that runs now and asks for exactly this: a token of an earlier failed act signs nothing.
    select 'SIGNATURE_OF_OTHER_ACTIVATION', to_jsonb('the running act''s own proof'::text), to_jsonb(s.subject_act_id)
    from signed as s where not exists (
      select from quorate.running_act(s.subject_act_id) as a
      where a.activation_id = s.activation_id and a.proof_id = s.proof_id
        and (s.rehearsed or quorate.asked_audience(a.act_id, s.purpose, s.to_sign) = s.audience))
    union all
    select 'SIGNATURE_OF_OTHER_LANE', to_jsonb('a known lane and proof'::text), null where not exists (select from signed)
    union all
    select i.code, i.expected, i.observed
    from cutter_governance.verify_result as r
    join cutter_governance.cut_change_set as c on c.change_set_id = r.change_set_id
    -- Take the executor from the gate's own record, so that a verify can fail although the signature row is lost.
    left join qt001_cp.act as x on x.act_id = c.act_id
    cross join lateral quorate.independence_findings(x.proof_id, p_signature.proof_id) as i
    where r.verify_result_id = p_signature.verify_result_id
  $$;
comment on function quorate.signature_findings is
  'Why a signature is refused: lane owner, purpose, login and environment by the ACTIVE policy, its activation, and the verifier''s '
  'independence.';

-- Runs as the writer, so that current_user is the lane's owner.
create function quorate.guard_signature() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  perform quorate.refuse_all(array(
    select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.signature_findings(new, current_user) as f));
  return new;
end
$$;
comment on function quorate.guard_signature is 'A signature is stored only where nothing speaks against it (SIG-2).';
create trigger dot_pair_signature_lane before insert on cutter_governance.dot_pair_signature
  for each row execute function quorate.guard_signature();

create function quorate.assert_independent() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
begin
  -- G-VERIFY-SOD once more, on the rows at the moment when the step's constraints are checked.
  perform quorate.refuse_all(array(
    select row(i.code, i.expected, i.observed)::qt001_cp.finding
    from cutter_governance.cut_change_set as c
    left join qt001_cp.act as x on x.act_id = c.act_id
    left join cutter_governance.dot_pair_signature as v on v.signature_id = new.verifier_signature_id
    cross join lateral quorate.independence_findings(x.proof_id, v.proof_id) as i
    where c.change_set_id = new.change_set_id));
  return null;
end
$$;
comment on function quorate.assert_independent is 'When constraints are checked, a verify is not by whoever executed (SIG-3).';
create constraint trigger verify_result_is_independent after insert on cutter_governance.verify_result
  deferrable initially deferred for each row execute function quorate.assert_independent();

create function quorate.executor_signature_state(p_change_set uuid) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_set cutter_governance.cut_change_set;
  v_signature cutter_governance.dot_pair_signature;
  v_proof qt001_cp.proof;
  v_act qt001_cp.act;
  v_lane cutter_governance.lane;
begin
  select * into v_set from cutter_governance.cut_change_set where change_set_id = p_change_set;
  select * into v_signature from cutter_governance.dot_pair_signature where signature_id = v_set.executor_signature_id;
  select * into v_proof from qt001_cp.proof where proof_id = v_signature.proof_id;
  select * into v_act from qt001_cp.act where act_id = v_set.act_id;
  select l.* into v_lane from cutter_governance.lane as l join qt001_cp.activation as a
    on a.activation_id = v_set.activation_id and quorate.kind_lane(quorate.kind_of(a)) = l.purpose;
  return case
    when v_proof.proof_id is null then 'missing'
    when v_lane.signer_dot_id is distinct from v_signature.signer_dot_id or v_proof.purpose <> v_lane.purpose
      or v_signature.change_set_id <> p_change_set then 'other lane'
    when v_act.proof_id is distinct from v_proof.proof_id or v_act.activation_id is distinct from v_set.activation_id then 'other act'
    when not exists (
      select from qt001_cp.signoff_binding as b where b.activation_id = v_set.activation_id and b.proof_id = v_proof.proof_id
        and b.assurance = 'session' and b.human_identity_id = v_proof.human_identity_id) then 'other human'
    else quorate.proof_state(v_proof.proof_id, quorate.asked_audience(v_act.act_id, v_lane.purpose, v_set.to_sign))
  end;
end
$$;
comment on function quorate.executor_signature_state is
  'Whether the executor''s proof still proves this change set: lane, act, whose seat, and the signed statement; "authentic" when it does.';

reset role;
