-- Digests of units, envelopes, changes and checks: the twins of src/documents. Texts are compared and sorted by their UTF-8 bytes.

set local role quorate_owner;

create type cutter_governance.signed_change as (canonical_address text, change text, prior_hash text, new_hash text);
comment on type cutter_governance.signed_change is
  'One changed unit as it is signed; prior and new hash are null where the unit was, or is, not alive.';

create type cutter_governance.unit_state as (canonical_address text, content_hash text);
comment on type cutter_governance.unit_state is 'What an address says; null where nothing is alive there.';

create function cutter_governance.verify_digest(p_change_set uuid, p_result text, p_checks jsonb) returns text
  language sql immutable parallel safe
  as $$
    select qt001_cp.sha256_hex(qt001_cp.netstring(variadic array['verify', p_change_set::text, p_result]
      || coalesce(array_agg(f.value order by c.ordinality, f.position), '{}')))
    from jsonb_array_elements(p_checks) with ordinality as c
    cross join lateral unnest(array[c.value ->> 'name', c.value ->> 'expected', c.value ->> 'observed']) with ordinality
      as f(value, position)
  $$;
comment on function cutter_governance.verify_digest is
  'What the verifier signs: change set, result, and every check with what was expected and seen.';

-- Recompute the digest from the stored rows; it must equal the signed one.
alter table cutter_governance.verify_result add constraint ck_verify_result__to_sign
  check (to_sign::text = cutter_governance.verify_digest(change_set_id, outcome, checks));

reset role;
