-- In a ledger for two people nothing passes until both have confirmed what genesis wrote: one of them alone could have written it (MAN-11).

set local role quorate_owner;

do $$
declare
  v_table text;
begin
  foreach v_table in array array['genesis_awaited', 'genesis_confirmation'] loop
    execute format('create trigger %1$s_append_only before update or delete on qt001_cp.%1$I
      for each row execute function quorate.refuse_change()', v_table);
    execute format('create trigger %1$s_no_truncate before truncate on qt001_cp.%1$I
      for each statement execute function quorate.refuse_change()', v_table);
  end loop;
end
$$;

create function quorate.genesis_text() returns text
  language sql volatile
  as $$
    select quorate.canonical_json(jsonb_build_object('v', 1, 'ledger_id', l.ledger_id, 'link', e.hash, 'environment', s.environment,
      'manifest_digest', s.digest,
      'people', (select jsonb_agg(jsonb_build_object('account', h.provider_subject_sha256,
          'valid_until', quorate.utc_seconds(h.valid_until), 'roles', (
            select coalesce(jsonb_agg(c.class order by c.class collate "C"), '[]') from qt001_cp.principal_registry as p
            cross join lateral quorate.code_of(p.principal_class_item_id) as c(class)
            where p.human_identity_id = h.human_identity_id and p.binding_evidence_id = e.evidence_id))
          order by h.provider_subject_sha256 collate "C")
        from qt001_cp.human_identity_registry as h where h.identity_evidence_id = e.evidence_id),
      'keys', (select jsonb_agg(k.thumbprint order by k.thumbprint collate "C") from qt001_cp.issuer_key as k
        where k.evidence_id = e.evidence_id)))
    from qt001_cp.ledger as l join qt001_cp.evidence_registry as e on e.seq = 1
    join qt001_cp.manifest_set as s on s.digest = e.body::jsonb ->> 'manifest_digest'
  $$;
comment on function quorate.genesis_text is
  'What genesis wrote, as RFC 8785 JSON that a job makes too: {v, ledger_id, link: hash of the chain''s first link, environment, '
  'manifest_digest, people: [{account: sha256 of the id, roles, valid_until}], keys: [thumbprint]}. Its sha256 is confirmed.';

create function quorate.genesis_shown() returns jsonb
  language sql volatile
  as $$
    select jsonb_build_object('text', t.text,
      -- Once somebody has confirmed, the digest of then: people and keys change afterwards.
      'sha256', coalesce((select min(c.genesis_sha256) from qt001_cp.genesis_confirmation as c), qt001_cp.sha256_hex(t.text)), 'people', (
      select jsonb_agg(jsonb_build_object('account', h.provider_subject_sha256, 'confirmed_at', quorate.utc_seconds(c.confirmed_at),
          'run_id', (quorate.proof_basis(p)).run_id) order by h.provider_subject_sha256 collate "C")
      from qt001_cp.genesis_awaited as w join qt001_cp.human_identity_registry as h on h.human_identity_id = w.human_identity_id
      left join qt001_cp.genesis_confirmation as c on c.human_identity_id = w.human_identity_id
      left join qt001_cp.proof as p on p.proof_id = c.proof_id))
    from (select quorate.genesis_text() offset 0) as t(text) where exists (select from qt001_cp.genesis_awaited)
  $$;
comment on function quorate.genesis_shown is
  '{text, sha256, people: [{account, confirmed_at, run_id}]}, the last two null for whom genesis waits; null where it waits for nobody '
  'and never did.';

create function quorate.genesis_findings() returns setof qt001_cp.finding
  language sql volatile
  as $$
    select 'GENESIS_UNCONFIRMED', null::jsonb, jsonb_agg(jsonb_build_object('account', h.provider_subject_sha256)
      order by h.provider_subject_sha256 collate "C")
    from qt001_cp.genesis_awaited as w join qt001_cp.human_identity_registry as h on h.human_identity_id = w.human_identity_id
    where not exists (select from qt001_cp.genesis_confirmation as c where c.human_identity_id = w.human_identity_id)
    having count(*) > 0
  $$;
comment on function quorate.genesis_findings is
  'Whom genesis still waits for, by the sha256 of their accounts. What was confirmed once stays so, whoever is stopped later.';

create function quorate.await_genesis(p_evidence uuid) returns void
  language sql volatile
  as $$
    insert into qt001_cp.genesis_awaited (human_identity_id)
    select h.human_identity_id from qt001_cp.human_identity_registry as h
    where h.identity_evidence_id = p_evidence and exists (
      select from qt001_cp.manifest_set as s where s.status = 'ACTIVE' and quorate.set_profile(s.bytes::jsonb) = 'duo')
  $$;
comment on function quorate.await_genesis is 'Genesis of a policy for two people waits for both; every other one for nobody.';

create function quorate.confirm_genesis(p_request text, p_token text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = 'postgres' set standard_conforming_strings = on
  set quote_all_identifiers = off set array_nulls = on set transform_null_equals = off set bytea_output = 'hex' set extra_float_digits = 1
  set lock_timeout = '10s'
as $$
declare
  v_request jsonb;
  v_entry record;
  v_findings qt001_cp.finding[];
  v_own qt001_cp.genesis_confirmation;
  v_sha256 text;
begin
  perform quorate.assert_usable();
  v_request := quorate.parse_request(p_request);
  perform quorate.require_fields(v_request, '{"genesis_sha256": "^[0-9a-f]{64}$"}');
  -- In turn, so that the second one is told that it is the last.
  select * into v_entry from quorate.enter_door('signoff', 'confirm-genesis', (v_request ->> 'request_id')::uuid, null,
    v_request ->> 'not_after', array[qt001_cp.sha256_hex(p_request)], p_token, true);
  select c.* into v_own from qt001_cp.genesis_confirmation as c where c.human_identity_id = v_entry.human;
  v_sha256 := qt001_cp.sha256_hex(quorate.genesis_text());
  v_findings := v_entry.findings
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.request_findings(v_request) as f)
    || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from (values
      ('GENESIS_NOT_AWAITED', not exists (select from qt001_cp.genesis_awaited as w where w.human_identity_id = v_entry.human),
        null::jsonb, null::jsonb),
      ('GENESIS_CONFIRMED_ALREADY', v_own.proof_id is not null, null, jsonb_build_object('at', quorate.utc_seconds(v_own.confirmed_at),
        'run_id', (select (quorate.proof_basis(p)).run_id from qt001_cp.proof as p where p.proof_id = v_own.proof_id))),
      ('GENESIS_DIFFERS', v_request ->> 'genesis_sha256' is distinct from v_sha256, v_request -> 'genesis_sha256', to_jsonb(v_sha256))
      ) as f(code, holds, expected, observed) where f.holds);
  if cardinality(v_findings) = 0 then
    insert into qt001_cp.genesis_confirmation (human_identity_id, genesis_sha256, proof_id)
    values (v_entry.human, v_sha256, v_entry.proof_id);
  end if;
  return quorate.door_answer('GENESIS_CONFIRMED', null, v_entry.proof_id, v_entry.human, v_findings,
    jsonb_build_object('request_id', v_request -> 'request_id', 'genesis_sha256', v_request -> 'genesis_sha256',
      'awaits', (select count(*) from qt001_cp.genesis_awaited) - (select count(*) from qt001_cp.genesis_confirmation)));
end
$$;
comment on function quorate.confirm_genesis is
  'One of those whom genesis waits for confirms what it wrote, over its digest: {request_id, genesis_sha256, not_after}. Answers as '
  'door_answer, with {genesis_sha256, awaits: how many it still waits for} (MAN-11).';

reset role;

grant execute on function quorate.confirm_genesis(text, text) to quorate_door;
