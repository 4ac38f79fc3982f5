-- Digests of units, envelopes, changes and checks: the twins of src/documents. Texts are compared and sorted by their UTF-8 bytes.

set local role quorate_owner;

-- Of each unit: these are asked of a hundred thousand rows at once. A query takes a function in whose volatility says no less than its
-- parts' do: convert_to is stable.
create function quorate.unit_hash(p_address text, p_kind text, p_title text, p_body text) returns text
  language sql stable parallel safe
  return encode(sha256(convert_to('4:unit,' || qt001_cp.netstring_of(p_address) || qt001_cp.netstring_of(p_kind)
    || qt001_cp.netstring_of(p_title) || qt001_cp.netstring_of(p_body), 'UTF8')), 'hex');
comment on function quorate.unit_hash is 'The content hash of a unit; its position is not part of it.';

create function quorate.block_hash(p_ordinal integer, p_address text, p_kind text, p_content_hash text) returns text
  language sql stable parallel safe
  return encode(sha256(convert_to('5:block,' || qt001_cp.netstring_of(p_ordinal::text) || qt001_cp.netstring_of(p_address)
    || qt001_cp.netstring_of(p_kind) || qt001_cp.netstring_of(p_content_hash), 'UTF8')), 'hex');
comment on function quorate.block_hash is 'The row hash of a unit block.';

create function quorate.envelope_digest(p_carrier text, p_plan_id text, p_plan_revision text, p_root text,
    p_rollback_plan_ref text, p_plan_digest text, p_row_hashes text[]) returns text
  language sql immutable parallel safe
  as $$
    select qt001_cp.sha256_hex(qt001_cp.netstring(variadic
      array['envelope', p_carrier, p_plan_id, p_plan_revision, p_root, p_rollback_plan_ref, p_plan_digest] || p_row_hashes))
  $$;
comment on function quorate.envelope_digest is 'The digest of an envelope with its blocks'' row hashes in order.';

create function quorate.change_fields(p_changes cutter_governance.signed_change[]) returns text
  language sql immutable parallel safe
  as $$
    select coalesce(string_agg(qt001_cp.netstring_of(c.canonical_address) || qt001_cp.netstring_of(c.change)
      || qt001_cp.netstring_of(c.prior_hash) || qt001_cp.netstring_of(c.new_hash), '' order by c.canonical_address collate "C"), '')
    from unnest(p_changes) as c
  $$;
comment on function quorate.change_fields is 'Every changed unit as netstrings, in byte order of the addresses.';

create function quorate.change_digest(p_root text, p_changes cutter_governance.signed_change[]) returns text
  language sql immutable parallel safe
  as $$ select qt001_cp.sha256_hex('3:cut,' || qt001_cp.netstring_of(p_root) || quorate.change_fields(p_changes)) $$;
comment on function quorate.change_digest is 'What the executor signs: the exact change, without generated ids (LAN-3).';

create function quorate.compensating_digest(p_root text, p_content text, p_changes cutter_governance.signed_change[]) returns text
  language sql immutable parallel safe
  as $$
    select qt001_cp.sha256_hex('12:compensating,' || qt001_cp.netstring_of(p_root) || qt001_cp.netstring_of(p_content)
      || quorate.change_fields(p_changes))
  $$;
comment on function quorate.compensating_digest is
  'The digest of a compensating change set, which the verifier signs: the sha256 of its content and every row of it (LAN-5).';

create function quorate.state_digest(p_root text, p_states cutter_governance.unit_state[]) returns text
  language sql immutable parallel safe
  as $$
    select qt001_cp.sha256_hex('5:state,' || qt001_cp.netstring_of(p_root) || coalesce(
      string_agg(qt001_cp.netstring_of(s.canonical_address) || qt001_cp.netstring_of(s.content_hash), ''
        order by s.canonical_address collate "C"), ''))
    from unnest(p_states) as s
  $$;
comment on function quorate.state_digest is 'The digest of the live units at a set of addresses.';

reset role;
