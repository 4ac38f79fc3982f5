-- Digests of units, envelopes, changes and checks: the twins of src/lanes. Texts are compared and sorted by their UTF-8 bytes.
set local role quorate_owner;

create type cutter_governance.signed_change as (canonical_address text, change text, prior_hash text, new_hash text);
comment on type cutter_governance.signed_change is 'One changed unit as it is signed; prior and new hash are null where the unit was, or is, not alive.';

create type cutter_governance.unit_state as (canonical_address text, content_hash text);
comment on type cutter_governance.unit_state is 'What an address says; null where nothing is alive there.';

create function cutter_governance.unit_hash(p_address text, p_kind text, p_title text, p_body text) returns text
  language sql immutable parallel safe
  as $$ select qt001_cp.sha256_hex(qt001_cp.netstring('unit', p_address, p_kind, p_title, p_body)) $$;
comment on function cutter_governance.unit_hash is 'The content hash of a unit; its position is not part of it.';

create function cutter_governance.block_hash(p_ordinal integer, p_address text, p_kind text, p_content_hash text) returns text
  language sql immutable parallel safe
  as $$ select qt001_cp.sha256_hex(qt001_cp.netstring('block', p_ordinal::text, p_address, p_kind, p_content_hash)) $$;
comment on function cutter_governance.block_hash is 'The row hash of a unit block.';

create function cutter_governance.envelope_digest(p_carrier text, p_plan_id text, p_plan_revision text, p_root text,
    p_rollback_plan_ref text, p_plan_digest text, p_row_hashes text[]) returns text
  language sql immutable parallel safe
  as $$
    select qt001_cp.sha256_hex(qt001_cp.netstring(variadic
      array['envelope', p_carrier, p_plan_id, p_plan_revision, p_root, p_rollback_plan_ref, p_plan_digest] || p_row_hashes))
  $$;
comment on function cutter_governance.envelope_digest is 'The digest of an envelope with its blocks'' row hashes in order.';

create function cutter_governance.change_digest(p_root text, p_changes cutter_governance.signed_change[]) returns text
  language sql immutable parallel safe
  as $$
    select qt001_cp.sha256_hex(qt001_cp.netstring(variadic array['cut', p_root] || coalesce(array_agg(f.value order by c.canonical_address collate "C", f.position), '{}')))
    from unnest(p_changes) as c
    cross join lateral unnest(array[c.canonical_address, c.change, c.prior_hash, c.new_hash]) with ordinality as f(value, position)
  $$;
comment on function cutter_governance.change_digest is 'What the executor signs: the exact change, without generated ids (LAN-3).';

create function cutter_governance.state_digest(p_root text, p_states cutter_governance.unit_state[]) returns text
  language sql immutable parallel safe
  as $$
    select qt001_cp.sha256_hex(qt001_cp.netstring(variadic array['state', p_root] || coalesce(array_agg(f.value order by s.canonical_address collate "C", f.position), '{}')))
    from unnest(p_states) as s
    cross join lateral unnest(array[s.canonical_address, s.content_hash]) with ordinality as f(value, position)
  $$;
comment on function cutter_governance.state_digest is 'The digest of what stands at a set of addresses.';

create function cutter_governance.verify_digest(p_change_set uuid, p_result text, p_checks jsonb) returns text
  language sql immutable parallel safe
  as $$
    select qt001_cp.sha256_hex(qt001_cp.netstring(variadic array['verify', p_change_set::text, p_result] || coalesce(array_agg(f.value order by c.ordinality, f.position), '{}')))
    from jsonb_array_elements(p_checks) with ordinality as c
    cross join lateral unnest(array[c.value ->> 'name', c.value ->> 'expected', c.value ->> 'observed']) with ordinality as f(value, position)
  $$;
comment on function cutter_governance.verify_digest is 'What the verifier signs: change set, result, and every check with what was expected and seen.';
-- What is recorded is what was signed, whatever the lane says.
alter table cutter_governance.verify_result add constraint ck_verify_result__to_sign
  check (to_sign::text = cutter_governance.verify_digest(change_set_id, outcome, checks));

reset role;
