-- Documents: the change of a reviewed plan against the live rows, applied set-wise, hashed again and signed (LAN-3, GRT-4).

set local role quorate_owner;

grant create on schema quorate to cutter_exec_owner;

set local role cutter_exec_owner;

create function quorate.changes_of(p_activation uuid, p_blocks text) returns setof cutter_governance.unit_change
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_facts cutter_governance.activation_facts := quorate.facts_of(p_activation, 'documents');
  v_entry cutter_governance.decision_backlog_entry;
  v_envelope cutter_governance.manifest_envelope;
  v_units cutter_governance.plan_unit[];
  v_missing jsonb;
  v_extra jsonb;
begin
  select * into v_entry from cutter_governance.decision_backlog_entry where activation_id = p_activation;
  if v_entry.status is distinct from 'reviewed' then
    perform quorate.refuse('ENTRY_NOT_REVIEWED', to_jsonb('reviewed'::text), to_jsonb(v_entry.status));
  end if;
  select * into v_envelope from cutter_governance.manifest_envelope where entry_id = v_entry.entry_id;
  if qt001_cp.sha256_hex(p_blocks) is distinct from v_facts.plan_digest or v_envelope.plan_digest is distinct from v_facts.plan_digest then
    perform quorate.refuse('PLAN_DIGEST_MISMATCH', to_jsonb(v_facts.plan_digest), to_jsonb(qt001_cp.sha256_hex(p_blocks)));
  end if;
  v_units := array(select u from quorate.units_of(p_blocks::jsonb) as u);
  -- The blocks that came with the call against the blocks that were marked and reviewed, both ways.
  with brought as (
    select u.canonical_address, quorate.block_hash(u.ordinal, u.canonical_address, u.kind, u.content_hash) as row_hash
    from unnest(v_units) as u
  ), marked as (
    select b.canonical_address, b.row_hash::text as row_hash from cutter_governance.manifest_unit_block as b
      where b.envelope_id = v_envelope.envelope_id
  ), differing as (
    select m.canonical_address as missing, x.canonical_address as extra
    from marked as m full join brought as x on x.canonical_address = m.canonical_address and x.row_hash = m.row_hash
    where m.row_hash is null or x.row_hash is null
  )
  select (select jsonb_agg(m.missing order by m.missing) from (select missing from differing where missing is not null limit 20) as m),
    (select jsonb_agg(x.extra order by x.extra) from (select extra from differing where extra is not null limit 20) as x)
  into v_missing, v_extra;
  if v_missing is not null or v_extra is not null then
    perform quorate.refuse('BLOCKS_MISMATCH', jsonb_build_object('missing', v_missing), jsonb_build_object('extra', v_extra));
  end if;

  -- What is alive is told by hashing it now; a stored hash could say otherwise.
  return query
    with wanted as (
      select u.* from unnest(v_units) as u
    ), live as materialized (
      select u.unit_id, u.canonical_address, v.version_id, v.version_number,
        case when not v.retired then quorate.unit_hash(u.canonical_address, v.kind, v.title, v.body) end as content_hash
      from public.information_unit as u join public.unit_version as v on v.version_id = u.anchor_version_id
      where u.root = v_envelope.root
    ), changed as materialized (
      select coalesce(w.canonical_address, l.canonical_address) as address, l.unit_id, l.version_id, l.content_hash as prior_hash,
        l.version_number, w.kind, w.title, w.body, w.content_hash,
        row_number() over (order by coalesce(w.canonical_address, l.canonical_address)) as place
      from wanted as w full join live as l on l.canonical_address = w.canonical_address
      where w.content_hash is distinct from l.content_hash
    )
    select c.address, case when c.prior_hash is null then 'add' when c.content_hash is null then 'retire' else 'change' end,
      coalesce(c.unit_id, u.id), c.version_id, c.prior_hash, coalesce(c.version_number, 0) + 1, v.id, c.kind, c.title, c.body,
      c.content_hash
    from changed as c
    -- Ids by chance, handed out in the order of the addresses: every index grows at one end.
    join (select i.id, row_number() over (order by i.id) as place from (select gen_random_uuid() as id from changed) as i) as v
      on v.place = c.place
    join (select i.id, row_number() over (order by i.id) as place from (select gen_random_uuid() as id from changed) as i) as u
      on u.place = c.place
    order by c.place;
  if not found then
    perform quorate.refuse('NOTHING_TO_CUT', null, to_jsonb(v_envelope.root));
  end if;
  perform quorate.tell_progress('read', cardinality(v_units));
end
$$;
comment on function quorate.changes_of is
  'The change of a reviewed plan against the live rows of its root; an unchanged unit is not in it.';

create function quorate.write_units(p_change_set uuid, p_root text, p_changes cutter_governance.unit_change[]) returns text
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_written text;
begin
  insert into public.unit_version (version_id, unit_id, version_number, change_set_id, retired, kind, title, body, content_hash)
  select c.version_id, c.unit_id, c.version_number, p_change_set, c.change = 'retire', c.kind, c.title, c.body, c.content_hash
    from unnest(p_changes) as c;
  insert into public.information_unit (unit_id, canonical_address, root, anchor_version_id)
  select c.unit_id, c.canonical_address, p_root, c.version_id from unnest(p_changes) as c where c.prior_version_id is null;
  update public.information_unit as u set anchor_version_id = c.version_id
  from unnest(p_changes) as c where u.unit_id = c.unit_id and u.anchor_version_id = c.prior_version_id;

  -- The digest is computed once more, from the rows that were stored, by hashing each of them once.
  with stored as materialized (
    select u.canonical_address, v.version_id, v.content_hash, p.version_id as prior_version_id,
      case when not p.retired then quorate.unit_hash(u.canonical_address, p.kind, p.title, p.body) end as prior_hash,
      case when not v.retired then quorate.unit_hash(u.canonical_address, v.kind, v.title, v.body) end as new_hash
    from public.unit_version as v
    join public.information_unit as u on u.unit_id = v.unit_id and u.anchor_version_id = v.version_id
    left join public.unit_version as p on p.unit_id = v.unit_id and p.version_number = v.version_number - 1
    where v.change_set_id = p_change_set
  ), written as (
    insert into cutter_governance.cut_change_set_affected_row (change_set_id, canonical_address, change, prior_version_id, prior_hash,
      new_version_id, new_hash)
    select p_change_set, s.canonical_address,
      case when s.prior_hash is null then 'add' when s.new_hash is null then 'retire' else 'change' end,
      s.prior_version_id, s.prior_hash, s.version_id, s.new_hash
    from stored as s
    where s.content_hash is not distinct from s.new_hash
    returning canonical_address, change, prior_hash, new_hash
  )
  select quorate.change_digest(p_root, array_agg(row(w.canonical_address, w.change, w.prior_hash,
    w.new_hash)::cutter_governance.signed_change))
    into v_written from written as w;
  perform quorate.tell_progress('written', cardinality(p_changes));
  return v_written;
end
$$;
comment on function quorate.write_units is
  'Writes versions, units, anchors and affected rows of a change set, and answers with the digest of what was written.';

create function quorate.rows_shown(p_change_set uuid) returns jsonb
  language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select jsonb_agg(to_jsonb(w) order by w.canonical_address) from (
      select r.canonical_address, r.change, r.prior_hash, r.new_hash from cutter_governance.cut_change_set_affected_row as r
      where r.change_set_id = p_change_set order by r.canonical_address limit 1000) as w
  $$;
comment on function quorate.rows_shown is 'The first thousand rows of a change set, for whoever reads the rehearsal.';

create function quorate.documents_apply(p_activation uuid, p_payload text, p_act uuid, p_proof uuid, p_signed text) returns jsonb
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  v_changes cutter_governance.unit_change[] := array(select c from quorate.changes_of(p_activation, p_payload) as c);
  v_entry cutter_governance.decision_backlog_entry;
  v_envelope cutter_governance.manifest_envelope;
  v_review uuid;
  v_set uuid := gen_random_uuid();
  v_signature uuid := gen_random_uuid();
  v_counts record;
  v_to_sign text;
  v_written text;
begin
  select * into strict v_entry from cutter_governance.decision_backlog_entry where activation_id = p_activation;
  select * into strict v_envelope from cutter_governance.manifest_envelope where entry_id = v_entry.entry_id;
  select r.review_id into strict v_review from cutter_governance.review_decision as r
    where r.entry_id = v_entry.entry_id order by r.review_number desc limit 1;
  select count(*) filter (where c.change = 'add') as added, count(*) filter (where c.change = 'change') as changed,
    count(*) filter (where c.change = 'retire') as retired into v_counts from unnest(v_changes) as c;

  v_to_sign := quorate.change_digest(v_envelope.root, array(
    select row(c.canonical_address, c.change, c.prior_hash, c.content_hash)::cutter_governance.signed_change from unnest(v_changes) as c));
  perform quorate.assert_signed(v_to_sign, p_signed);
  insert into cutter_governance.cut_change_set (change_set_id, entry_id, activation_id, act_id, envelope_id, review_id, root, plan_digest,
    to_sign,
    added, changed, retired, unchanged, executor_signature_id)
  values (v_set, v_entry.entry_id, p_activation, p_act, v_envelope.envelope_id, v_review, v_envelope.root, v_envelope.plan_digest,
    v_to_sign,
    v_counts.added, v_counts.changed, v_counts.retired, v_envelope.unit_count - v_counts.added - v_counts.changed, v_signature);
  v_written := quorate.write_units(v_set, v_envelope.root, v_changes);
  if v_written is distinct from v_to_sign then
    raise exception using errcode = 'QT003', message = 'CHANGE_DRIFT',
      detail = jsonb_build_array(jsonb_build_object('code', 'CHANGE_DRIFT', 'expected', v_to_sign, 'observed', v_written))::text;
  end if;

  insert into cutter_governance.dot_pair_signature (signature_id, signer_dot_id, change_set_id, proof_id)
  values (v_signature, 'DOT-991', v_set, p_proof);
  perform quorate.move_entry(v_entry.entry_id, 'reviewed', 'cut_applied', p_act, p_proof);
  perform quorate.force_constraints();
  return jsonb_build_object('to_sign', v_written, 'change_set_id', v_set, 'entry_id', v_entry.entry_id, 'signature_id', v_signature,
    'root', v_envelope.root, 'plan_digest', v_envelope.plan_digest, 'envelope_digest', v_envelope.envelope_digest, 'review_id', v_review,
    'added', v_counts.added, 'changed', v_counts.changed, 'retired', v_counts.retired,
    'unchanged', v_envelope.unit_count - v_counts.added - v_counts.changed, 'shown', jsonb_build_object('changes',
      quorate.rows_shown(v_set)));
end
$$;
comment on function quorate.documents_apply is
  'Writes targets, change set, affected rows, signature and status; all of it or an error. {to_sign, root, added, changed, retired, …}.';

set local role quorate_owner;

revoke create on schema quorate from cutter_exec_owner;

insert into qt001_cp.privilege_preset (preset, grantee, kind, object, privilege)
select 'lanes/1', 'cutter_exec_owner', 'owner', o, 'function'
from unnest(array['quorate.changes_of(uuid,text)', 'quorate.documents_apply(uuid,text,uuid,uuid,text)',
  'quorate.write_units(uuid,text,cutter_governance.unit_change[])', 'quorate.rows_shown(uuid)']) as o;

reset role;
