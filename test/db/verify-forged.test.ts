// VERIFY after an owner-level hand made every row agree with what it tampered with: only what the issuer signed is out of reach.
import { describe, expect, it } from 'vitest'
import {
  ANOTHER_HUMAN,
  envelope,
  inSet,
  ofSet,
  review,
  reviewer,
  signer,
  type Tampering,
  useTampered,
} from '../support/tampered.ts'

const found = useTampered()

/** The proofs of a change set, whose audiences are made to agree with its rows as they are. */
const asked = (set: string) => `
  update qt001_cp.proof as u set audience = quorate.asked_audience(c.act_id, 'cut', c.to_sign)
    from cutter_governance.cut_change_set as c where c.${inSet(set)} and u.${signer(set)};
  update qt001_cp.proof as u set audience = quorate.audience('signoff', quorate.statement_sha256('signoff',
      (select ledger_id from qt001_cp.ledger), a.activation_id, quorate.utc_seconds(a.not_after), a.packet_sha256, 'content_owner', a.plan_digest))
    from cutter_governance.cut_change_set as c join qt001_cp.activation as a using (activation_id)
    where c.${inSet(set)} and u.${reviewer(set)}`

/** Another text of a unit, and everything that is computed from it. */
const otherText = (set: string) => `
  update public.unit_version as v set body = 'forged', content_hash = quorate.unit_hash(u.canonical_address, v.kind, v.title, 'forged')
    from public.information_unit as u where u.unit_id = v.unit_id and v.${inSet(set)} and u.canonical_address like '%two';
  update cutter_governance.manifest_unit_block as b set content_hash = v.content_hash,
      row_hash = quorate.block_hash(b.ordinal, b.canonical_address, b.kind, v.content_hash)
    from public.unit_version as v join public.information_unit as u using (unit_id)
    where b.${envelope(set)} and v.${inSet(set)} and u.canonical_address = b.canonical_address;
  update cutter_governance.manifest_envelope as e set envelope_digest = quorate.envelope_digest(e.carrier, e.plan_id, e.plan_revision,
      e.root, e.rollback_plan_ref, e.plan_digest, array(select b.row_hash::text from cutter_governance.manifest_unit_block as b
        where b.envelope_id = e.envelope_id order by b.ordinal)) where e.${envelope(set)};
  update cutter_governance.review_decision as r set envelope_digest = e.envelope_digest
    from cutter_governance.manifest_envelope as e where e.envelope_id = r.envelope_id and r.${review(set)};
  update cutter_governance.cut_change_set_affected_row as a set new_hash = v.content_hash
    from public.unit_version as v where v.version_id = a.new_version_id and a.${inSet(set)};
  update cutter_governance.cut_change_set as c set to_sign = quorate.change_digest(c.root, (
      select array_agg(row(a.canonical_address, a.change, a.prior_hash, a.new_hash)::cutter_governance.signed_change)
      from cutter_governance.cut_change_set_affected_row as a where a.change_set_id = c.change_set_id)) where c.${inSet(set)};
  ${asked(set)}`
/** The executor's kept token, as if the issuer had signed what the rows say. */
const otherToken = (set: string) => `
  update qt001_cp.token_archive as t set token = format('%s.%s.%s', split_part(t.token, '.', 1), qt001_cp.base64url_encode(convert_to(
      (convert_from(qt001_cp.base64url_decode(split_part(t.token, '.', 2)), 'UTF8')::jsonb || jsonb_build_object('aud', u.audience))::text, 'UTF8')),
      split_part(t.token, '.', 3))
    from qt001_cp.proof as u where u.proof_id = t.proof_id and u.${signer(set)}`
const otherInput = (set: string) => `
  update qt001_cp.token_use as u set signing_input_sha256 = qt001_cp.sha256_hex(regexp_replace(t.token, '[.][^.]*$', ''))
    from qt001_cp.token_archive as t where t.proof_id = u.proof_id and u.${signer(set)}`

const CONSISTENT: readonly Tampering[] = [
  [
    'a unit’s text, and its hashes, block, envelope, review, change set and proof with it',
    otherText,
    ['executor_signature: forged'],
  ],
  [
    'the same, and the kept token',
    (set) => [otherText(set), otherToken(set)].join(';'),
    ['executor_signature: forged'],
  ],
  [
    'the same, and the digest of what was signed',
    (set) => [otherText(set), otherToken(set), otherInput(set)].join(';'),
    ['executor_signature: forged'],
  ],
  [
    'the packet that was signed for, and both proofs with it',
    (set) => `
  update qt001_cp.activation set packet = packet || ' ', packet_sha256 = qt001_cp.sha256_hex(packet || ' ') where ${ofSet('activation_id', set)};
  ${asked(set)}`,
    ['executor_signature: forged', 'reviewer_signature: forged', 'seat_signatures'],
  ],
  [
    'the executor, and the operator’s seat with it',
    (set) => `
  update qt001_cp.proof set human_identity_id = ${ANOTHER_HUMAN} where ${signer(set)};
  update qt001_cp.signoff_binding set human_identity_id = ${ANOTHER_HUMAN} where ${signer(set)}`,
    ['executor_signature: forged'],
  ],
  [
    'the reviewer, and the proof with it',
    (set) => `
  update qt001_cp.proof set human_identity_id = ${ANOTHER_HUMAN} where ${reviewer(set)};
  update cutter_governance.review_decision set human_identity_id = ${ANOTHER_HUMAN} where ${review(set)}`,
    ['reviewer_signature: forged', 'seat_signatures'],
  ],
  [
    'the plan’s digest wherever it stands, and the reviewer’s proof with it',
    (set) => `
  update qt001_cp.activation set plan_digest = repeat('0', 64) where ${ofSet('activation_id', set)};
  update cutter_governance.cut_change_set set plan_digest = repeat('0', 64) where ${inSet(set)};
  update cutter_governance.review_decision set plan_digest = repeat('0', 64) where ${review(set)};
  ${asked(set)}`,
    ['reviewer_signature: forged', 'seat_signatures'],
  ],
  [
    'the executor’s proof, by another token that is kept',
    (set) =>
      `update qt001_cp.token_archive set token = (select token from qt001_cp.token_archive as other where other.${reviewer(set)}) where ${signer(set)}`,
    ['executor_signature: forged'],
  ],
  [
    'the time of the executor’s proof',
    (set) =>
      `update qt001_cp.proof set commit_by = commit_by + interval '1 day', verified_at = commit_by + interval '1 hour' where ${signer(set)}`,
    ['executor_signature: late'],
  ],
]

it('[LAN-4] would pass on what was planned, reviewed, signed and written', async () => {
  expect(await found()).toEqual(['pass', 'pass'])
})

describe('[LAN-4] [SIG-4] fails where every row agrees, and the signed bytes do not, on', () => {
  it.each(CONSISTENT)('%s', async (_, statement, expected) => {
    expect(await found(statement)).toEqual(['pass', 'fail', ...expected])
  })
})
