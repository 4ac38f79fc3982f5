-- What people ask for by a job of their own, each with a proof (ID-12, REG-4): how every call at the door, and of those who stop somebody,
-- begins and ends.

set local role quorate_owner;

create function quorate.lock_ledger_exclusively() returns void
  language plpgsql volatile
as $$
begin
  -- The table and not the row: this waits in the queue, and a shared lock that is asked for later waits behind it. On the row each new one
  -- would go ahead, for ever. And for longer than anybody here may hold the ledger, or who gives up lets the next ones in first.
  perform set_config('lock_timeout', (select (h.act_seconds + 5) || 's' from qt001_cp.hold_limit as h), true);
  lock table qt001_cp.ledger in exclusive mode;
  perform setval('qt001_cp.ledger_taken', (extract(epoch from clock_timestamp()) * 1000000)::bigint);
  perform set_config('lock_timeout', '10s', true);
exception when lock_not_available then
  -- Somebody holds what a suspension or a governed act must write: say who, so that they can be ended.
  perform quorate.refuse('LEDGER_BUSY', null, (
    select jsonb_agg(jsonb_build_object('pid', b.pid, 'role', b.usename) order by b.pid)
    from (
      -- A mere reader is in nobody's way; and a cloned database's ledger has the same oid.
      select distinct l.pid, a.usename from pg_catalog.pg_locks as l left join pg_catalog.pg_stat_activity as a on a.pid = l.pid
      where l.relation = 'qt001_cp.ledger'::regclass and l.pid <> pg_backend_pid() and l.granted and l.mode <> 'AccessShareLock'
        and l.database = (select d.oid from pg_catalog.pg_database as d where d.datname = current_database())) as b));
end
$$;
comment on function quorate.lock_ledger_exclusively is
  'The ledger for whoever raises the epoch, in turn: waits for as long as somebody may hold it. Whoever only reads it is not in the way, '
  'nor held up.';

create function quorate.enter_door(p_scope text, p_purpose text, p_subject uuid, p_activation uuid, p_not_after text, p_asked text[],
  p_token text, p_raises_epoch boolean,
    out proof_id uuid, out human uuid, out findings qt001_cp.finding[])
  language plpgsql volatile
as $$
declare
  v_scope qt001_cp.authority_scope_manifest;
  v_proof record;
  v_approval jsonb;
  v_seat record;
  v_code text;
  v_account text;
begin
  -- A seat's own key stands in for a job's token; no token begins so (APR-8).
  if starts_with(p_token, '{') then
    v_approval := quorate.read_approval(p_token);
    select * into v_seat from quorate.prove_by_seat(p_purpose, p_subject, p_activation, p_not_after, p_asked, v_approval);
    human := (v_seat.credential).custodian_human_id;
    proof_id := quorate.spend_approval(v_approval, v_seat.credential, v_seat.statement, p_purpose, p_activation, p_not_after);
  else
    select * into v_proof from quorate.prove(quorate.item('AUTHORITY_SCOPE', p_scope), p_purpose, p_subject, p_not_after, p_asked, p_token);
    human := v_proof.human;
    proof_id := quorate.spend_token(p_token, v_proof.claims, p_purpose, p_activation, human, null, p_not_after);
  end if;
  -- Who will raise the epoch takes the ledger exclusively at once: a shared lock could not be raised while others hold theirs.
  if p_raises_epoch then
    perform quorate.lock_ledger_exclusively();
  else
    perform from qt001_cp.ledger for share;
  end if;
  perform from qt001_cp.activation where activation_id = p_activation for no key update;
  perform from qt001_cp.approval_requests where activation_id = p_activation for no key update;
  perform from qt001_cp.governance_build_authorization as g join qt001_cp.approval_requests as r on r.code = g.request_ref
    where r.activation_id = p_activation order by g.auth_code for no key update of g;
  select * into v_scope from qt001_cp.authority_scope_manifest where item_id = quorate.item('AUTHORITY_SCOPE', p_scope) and active;
  -- Read again after the locks: whoever was revoked while this waited is revoked.
  if v_approval is not null then
    perform quorate.prove_seat_again((v_seat.credential).credential_id, p_purpose, p_activation, v_approval, proof_id);
    -- Whoever is suspended may answer by their key as by a token, and is told apart as there (REG-4).
    select quorate.human_state(h), h.provider_subject_sha256 into v_code, v_account
    from qt001_cp.human_identity_registry as h where h.human_identity_id = human;
  else
    perform quorate.prove_again(v_proof.claims, quorate.item('AUTHORITY_SCOPE', p_scope));
    v_account := qt001_cp.sha256_hex(v_proof.claims ->> 'actor_id');
    select r.code into v_code from quorate.resolve_human(v_scope.provider_item_id, v_account) as r;
  end if;
  findings := array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.session_findings(v_scope) as f);
  if v_code is not null then
    findings := row(v_code, null, jsonb_build_object('actor', v_account))::qt001_cp.finding || findings;
  end if;
end
$$;
comment on function quorate.enter_door is
  'Proof, burn and locks for whoever proves only themselves; what was proved is asked again after the locks. Answers with the '
  'proof, the human and why they may not.';

create function quorate.door_answer(p_kind text, p_activation qt001_cp.activation, p_proof uuid, p_human uuid,
  p_findings qt001_cp.finding[], p_body jsonb, p_looked_at jsonb default '[]')
  returns jsonb
  language plpgsql volatile
as $$
declare
  v_outcome text := case when cardinality(p_findings) = 0 then 'done' else 'blocked' end;
  v_evidence uuid;
  v_proof qt001_cp.proof;
begin
  select * into strict v_proof from qt001_cp.proof where proof_id = p_proof;
  v_evidence := quorate.append_evidence(p_kind || case v_outcome when 'blocked' then '_BLOCKED' else '' end, p_activation.activation_id,
    coalesce(p_body, '{}') || jsonb_strip_nulls(jsonb_build_object('outcome', v_outcome, 'findings', quorate.findings_json(p_findings),
      'human', p_human,
      'code', p_activation.code, 'packet_sha256', p_activation.packet_sha256, 'commit', p_activation.commit_sha,
      'manifest_digest', (select digest from qt001_cp.manifest_set where status = 'ACTIVE'), 'session_role', session_user,
      'system_user', quorate.session_login())
      || (quorate.proof_basis(v_proof)).record));
  perform quorate.assert_in_time(v_proof, null);
  return coalesce(p_body, '{}') || jsonb_build_object('outcome', v_outcome, 'findings', quorate.findings_json(p_findings), 'evidence_id',
    v_evidence, 'tree', jsonb_build_array(quorate.check_group('call', p_findings, jsonb_build_array(
      jsonb_build_object('check', 'person', 'observed', p_human,
        'codes', quorate.identity_codes()),
      jsonb_build_object('check', 'login', 'observed', session_user, 'codes', quorate.session_codes())) || p_looked_at)),
    'activation_id', p_activation.activation_id, 'code', p_activation.code, 'ledger', quorate.head_json())
    || quorate.people_said(jsonb_build_array(p_human, quorate.findings_json(p_findings), p_looked_at, p_body));
end
$$;
comment on function quorate.door_answer is
  'Ends a call at the door: the evidence, of the kind with _BLOCKED where there are findings, and the answer {outcome, findings, '
  'evidence_id, tree, activation_id, code, ledger} beside the body. `p_looked_at` as for check_group.';

reset role;
