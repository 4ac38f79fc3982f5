-- Digests of units, envelopes, changes and checks: the twins of src/documents. Texts are compared and sorted by their UTF-8 bytes.

set local role quorate_owner;

create function quorate.unit_hash(p_address text, p_kind text, p_title text, p_body text) returns text
  language sql immutable parallel safe
  as $$ select qt001_cp.sha256_hex(qt001_cp.netstring('unit', p_address, p_kind, p_title, p_body)) $$;
comment on function quorate.unit_hash is 'The content hash of a unit; its position is not part of it.';

create function quorate.block_hash(p_ordinal integer, p_address text, p_kind text, p_content_hash text) returns text
  language sql immutable parallel safe
  as $$ select qt001_cp.sha256_hex(qt001_cp.netstring('block', p_ordinal::text, p_address, p_kind, p_content_hash)) $$;
comment on function quorate.block_hash is 'The row hash of a unit block.';

create function quorate.envelope_digest(p_carrier text, p_plan_id text, p_plan_revision text, p_root text,
    p_rollback_plan_ref text, p_plan_digest text, p_row_hashes text[]) returns text
  language sql immutable parallel safe
  as $$
    select qt001_cp.sha256_hex(qt001_cp.netstring(variadic
      array['envelope', p_carrier, p_plan_id, p_plan_revision, p_root, p_rollback_plan_ref, p_plan_digest] || p_row_hashes))
  $$;
comment on function quorate.envelope_digest is 'The digest of an envelope with its blocks'' row hashes in order.';

create function quorate.change_digest(p_root text, p_changes cutter_governance.signed_change[]) returns text
  language sql immutable parallel safe
  as $$
    select qt001_cp.sha256_hex(qt001_cp.netstring(variadic array['cut', p_root]
      || coalesce(array_agg(f.value order by c.canonical_address collate "C", f.position), '{}')))
    from unnest(p_changes) as c
    cross join lateral unnest(array[c.canonical_address, c.change, c.prior_hash, c.new_hash]) with ordinality as f(value, position)
  $$;
comment on function quorate.change_digest is 'What the executor signs: the exact change, without generated ids (LAN-3).';

create function quorate.compensating_digest(p_root text, p_content text, p_changes cutter_governance.signed_change[]) returns text
  language sql immutable parallel safe
  as $$
    select qt001_cp.sha256_hex(qt001_cp.netstring(variadic array['compensating', p_root, p_content]
      || coalesce(array_agg(f.value order by c.canonical_address collate "C", f.position), '{}')))
    from unnest(p_changes) as c
    cross join lateral unnest(array[c.canonical_address, c.change, c.prior_hash, c.new_hash]) with ordinality as f(value, position)
  $$;
comment on function quorate.compensating_digest is
  'The digest of a compensating change set, which the verifier signs: the sha256 of its content and every row of it (LAN-5).';

create function quorate.state_digest(p_root text, p_states cutter_governance.unit_state[]) returns text
  language sql immutable parallel safe
  as $$
    select qt001_cp.sha256_hex(qt001_cp.netstring(variadic array['state', p_root]
      || coalesce(array_agg(f.value order by s.canonical_address collate "C", f.position), '{}')))
    from unnest(p_states) as s
    cross join lateral unnest(array[s.canonical_address, s.content_hash]) with ordinality as f(value, position)
  $$;
comment on function quorate.state_digest is 'The digest of the live units at a set of addresses.';

reset role;
