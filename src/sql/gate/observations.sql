-- What the runner observed, as the database reads it; who and what an act was done by; the chain's head (ID-3, ID-6, EV-2).

set local role quorate_owner;

create function quorate.is_reason(p_value jsonb) returns boolean
  language sql immutable parallel safe
  return jsonb_typeof(p_value) = 'string' and length(p_value #>> '{}') between 1 and 500
    and p_value #>> '{}' ~ '[^ \u00a0]' and p_value #>> '{}' !~ '[\u0001-\u001f\u007f-\u009f\u2028\u2029]';
comment on function quorate.is_reason is 'Whether a value is what a person may write as a reason: one line of 1 to 500 characters.';

create function quorate.parse_observations(p_text text) returns jsonb
  language plpgsql volatile
as $$
declare
  v_observations jsonb := quorate.parse_object(p_text);
  v_pull jsonb := v_observations -> 'pull_request';
  c_account constant text := '[0-9a-f]{64}';
  c_sha constant text := '[0-9a-f]{40}|[0-9a-f]{64}';
  v_unknown text;
begin
  -- Refuse unknown states, which could be rejections, and malformed ids, which could be somebody else.
  select concat_ws('.', m.list, m.member) into v_unknown
  from (values
    ('approvals', v_observations -> 'approvals'),
    ('reviews', v_observations -> 'reviews'),
    ('pull_request', case jsonb_typeof(v_pull) when 'null' then '[]' else jsonb_build_array(v_pull) end),
    ('authors', case jsonb_typeof(v_pull) when 'null' then '[]' else v_pull -> 'authors' end)) as l(name, items)
  join (values
    ('approvals', 'environment_id', '.*', false),
    ('approvals', 'state', 'approved|rejected|pending', false),
    ('approvals', 'user_sha256', c_account, false),
    ('approvals', 'user_type', '.*', false),
    -- Null is an account that is gone, and a review from before GitHub kept its commit.
    ('reviews', 'commit', c_sha, true),
    ('reviews', 'state', 'approved|changes_requested|commented|dismissed|pending', false),
    ('reviews', 'user_sha256', c_account, true),
    ('reviews', 'user_type', '.*', true),
    ('pull_request', 'commit', c_sha, false),
    ('pull_request', 'head_sha', c_sha, false),
    ('pull_request', 'head_tree', c_sha, false),
    ('pull_request', 'number', '[0-9]+', false),
    ('pull_request', 'tree', c_sha, false),
    -- Null is an address that belongs to no account.
    ('authors', null, c_account, true)) as m(list, member, form, is_nullable) on m.list = l.name
  where case jsonb_typeof(l.items)
    when 'array' then exists (
      select from jsonb_array_elements(l.items) as i
      cross join lateral (select case when m.member is null then i else i -> m.member end) as s(said)
      where (case jsonb_typeof(s.said) when 'string' then s.said #>> '{}' ~ format('^(%s)$', m.form) when 'null' then m.is_nullable end)
        is not true)
    else true end
  order by 1 limit 1;
  if v_unknown is not null then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb(v_unknown));
  end if;
  -- One line that a person reads, as every reason in the evidence.
  if v_observations ? 'force_fail' and quorate.is_reason(v_observations -> 'force_fail') is not true then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('force_fail'::text));
  end if;
  return v_observations;
end
$$;
comment on function quorate.parse_observations is
  'Parses what the runner reports. Other values are compared where they are used, and a missing value equals nothing.';

create function quorate.act_identities(p_claims jsonb, p_occupied qt001_cp.occupant[]) returns jsonb
  language sql volatile
  as $$
    select jsonb_build_object('session_role', session_user, 'run_id', p_claims -> 'run_id', 'sha', p_claims -> 'sha',
      'seats', (select coalesce(jsonb_agg(jsonb_build_object('class', o.class, 'ordinal', o.ordinal, 'human', o.human, 'source', o.source)
                  order by o.class collate "C", o.ordinal, o.source, o.human), '[]')
                from (select distinct * from unnest(p_occupied)) as o))
  $$;
comment on function quorate.act_identities is
  'The people whom the decision was about: the stored occupants, and those whom only this run observed.';

create function quorate.subjects(p_seats jsonb) returns jsonb
  language sql volatile
  as $$
    select coalesce(jsonb_object_agg(h.human_identity_id, h.provider_subject_sha256), '{}')
    from qt001_cp.human_identity_registry as h
    where h.human_identity_id in (select (s.value ->> 'human')::uuid from jsonb_array_elements(p_seats) as s)
  $$;
comment on function quorate.subjects is
  'The sha256 of each seated human''s account id, by human: for answers, where a reader''s people file has the names; not for '
  'evidence.';

create function quorate.people_said(p_said jsonb) returns jsonb
  language sql volatile
  as $$
    select jsonb_build_object(
      'subjects', coalesce(jsonb_object_agg(h.human_identity_id, h.provider_subject_sha256), '{}'),
      'labels', coalesce(jsonb_object_agg(h.provider_subject_sha256, l.said -> 'text') filter (where l.said is not null), '{}'))
    from qt001_cp.human_identity_registry as h
    cross join lateral (select quorate.label_at(h.provider_subject_sha256, null, clock_timestamp()) as said) as l
    where position(h.human_identity_id::text in p_said::text) > 0
  $$;
comment on function quorate.people_said is
  'Of everybody whose id stands in a JSON: {subjects: by human the sha256 of the account''s id, labels: by that what the account is '
  'called}. For answers, which readers shall understand; not for evidence.';

create function quorate.seat_observed(p_activation qt001_cp.activation, p_seen qt001_cp.occupant[], p_proof uuid) returns void
  language sql volatile
  as $$
    insert into qt001_cp.signoff_binding (activation_id, quorum_profile, required_class_item_id, slot_ordinal, action_item_id,
      scope_item_id,
      human_identity_id, principal_id, assurance, proof_id)
    select p_activation.activation_id, case o.source when 'session' then 'session' else 'signoff' end,
      quorate.item('PRINCIPAL_CLASS', o.class),
      o.ordinal, p_activation.action_item_id, p_activation.scope_item_id, o.human,
      quorate.active_principal(o.human, quorate.item('PRINCIPAL_CLASS', o.class)), o.source, p_proof
    from unnest(p_seen) as o;
    -- What the runner calls the reviewers whom it saw: for readers, of these seats alone, and whatever it says keeps nobody out (REG-5).
    insert into qt001_cp.account_label (proof_id, subject_sha256, label, source)
    select p_proof, h.provider_subject_sha256, left(t.said ->> h.provider_subject_sha256, 100), 'runner'
    from (select quorate.parse_json(convert_to(left(current_setting('quorate.account_labels', true), 65536), 'UTF8')) as said offset 0) as t
    cross join unnest(p_seen) as o join qt001_cp.human_identity_registry as h on h.human_identity_id = o.human
    where o.source in ('api', 'review') and t.said ->> h.provider_subject_sha256 <> ''
    on conflict do nothing
  $$;
comment on function quorate.seat_observed is
  'Stores the seats that this run observed: the operator, the custodian, the reviewers (ID-6, ID-12); and what the session''s setting '
  '`quorate.account_labels`, JSON of account sha256 to name, calls the reviewers.';

create function quorate.head_json() returns jsonb
  language sql volatile
  as $$ select jsonb_build_object('ledger_id', l.ledger_id, 'epoch', l.epoch, 'seq', h.seq, 'head', h.hash) from qt001_cp.ledger as l,
    qt001_cp.ledger_head as h $$;
comment on function quorate.head_json is 'The ledger''s id and the chain''s head, printed with every run (EV-2).';

reset role;
