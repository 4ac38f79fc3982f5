// VERIFY after an owner-level hand was at the ledger: each kind of tampering alone, and the checks that tell of it.
import { describe, expect, it } from 'vitest'
import {
  ANOTHER_HUMAN,
  envelope,
  inSet,
  ofSet,
  review,
  reviewer,
  seatOf,
  signer,
  type Tampering,
  useTampered,
} from '../support/tampered.ts'

const found = useTampered()

const LEDGER: readonly Tampering[] = [
  [
    'an affected row’s new hash was changed',
    (set) =>
      `update cutter_governance.cut_change_set_affected_row set new_hash = repeat('0', 64) where ${inSet(set)} and canonical_address like '%two'`,
    ['affected_rows', 'affected_blocks'],
  ],
  [
    'an affected row’s prior hash was changed',
    (set) =>
      `update cutter_governance.cut_change_set_affected_row set prior_hash = repeat('0', 64) where ${inSet(set)} and canonical_address like '%two'`,
    ['affected_rows'],
  ],
  [
    'an affected row is missing',
    (set) =>
      `delete from cutter_governance.cut_change_set_affected_row where ${inSet(set)} and canonical_address like '%three'`,
    ['affected_rows', 'counts'],
  ],
  [
    'an affected row was added',
    (
      set,
    ) => `insert into cutter_governance.cut_change_set_affected_row select change_set_id, canonical_address || '/x', change, prior_version_id,
      prior_hash, gen_random_uuid(), new_hash from cutter_governance.cut_change_set_affected_row where ${inSet(set)} and canonical_address like '%three'`,
    ['affected_rows', 'counts'],
  ],
  [
    'the signed digest was changed',
    (set) => `update cutter_governance.cut_change_set set to_sign = repeat('0', 64) where ${inSet(set)}`,
    ['executor_signature: other statement', 'affected_rows'],
  ],
  [
    'the counts were changed',
    (set) => `update cutter_governance.cut_change_set set added = added + 1, changed = changed - 1 where ${inSet(set)}`,
    ['counts'],
  ],
  // The seats are compared with the packet, which says the same as before.
  [
    'the plan’s digest was changed',
    (set) => `update cutter_governance.cut_change_set set plan_digest = repeat('0', 64) where ${inSet(set)}`,
    ['plan', 'review'],
  ],
  [
    'the change set points at another review',
    (set) => `update cutter_governance.cut_change_set set review_id = gen_random_uuid() where ${inSet(set)}`,
    ['review', 'envelope', 'reviewer_signature'],
  ],
  [
    'the review is missing',
    (set) => `delete from cutter_governance.review_decision where ${review(set)}`,
    ['review', 'envelope', 'reviewer_signature'],
  ],
  [
    'the review was of another envelope',
    (set) => `update cutter_governance.review_decision set envelope_digest = repeat('0', 64) where ${review(set)}`,
    ['envelope'],
  ],
  [
    'the review was of another plan',
    (set) => `update cutter_governance.review_decision set plan_digest = repeat('0', 64) where ${review(set)}`,
    ['review'],
  ],
  [
    'the review was given another human',
    (set) => `update cutter_governance.review_decision set human_identity_id = ${ANOTHER_HUMAN} where ${review(set)}`,
    ['reviewer_signature: other human'],
  ],
  [
    'the review’s proof was replaced',
    (set) => `update cutter_governance.review_decision set proof_id = (select proof_id from qt001_cp.signoff_binding
      where assurance = 'token' and proof_id <> review_decision.proof_id and human_identity_id <> review_decision.human_identity_id limit 1) where ${review(set)}`,
    ['reviewer_signature: other human'],
  ],
  [
    'the review’s proof was forged',
    (set) => `update qt001_cp.token_use set signature = decode(repeat('00', 256), 'hex') where ${reviewer(set)}`,
    ['reviewer_signature: forged', 'seat_signatures'],
  ],
  [
    'the envelope’s rollback was changed',
    (set) => `update cutter_governance.manifest_envelope set rollback_plan_ref = 'x' where ${envelope(set)}`,
    ['envelope'],
  ],
  [
    'the envelope is missing',
    (set) => `delete from cutter_governance.manifest_envelope where ${envelope(set)}`,
    ['envelope'],
  ],
  [
    'a block was changed',
    (set) =>
      `update cutter_governance.manifest_unit_block set content_hash = repeat('0', 64) where ${envelope(set)} and canonical_address like '%two'`,
    ['envelope', 'affected_blocks', 'live_rows'],
  ],
  [
    'a block is missing',
    (set) =>
      `delete from cutter_governance.manifest_unit_block where ${envelope(set)} and canonical_address like '%one'`,
    ['envelope', 'live_rows'],
  ],
  [
    'the executor’s signature is missing',
    (set) => `delete from cutter_governance.dot_pair_signature where ${inSet(set)}`,
    ['executor_signature: missing'],
  ],
  [
    'the executor’s signature was forged',
    (set) => `update qt001_cp.token_use set signature = decode(repeat('00', 256), 'hex') where ${signer(set)}`,
    ['executor_signature: forged'],
  ],
  [
    'the executor’s key is not known',
    (set) => `update qt001_cp.token_use set key_thumbprint = 'x' where ${signer(set)}`,
    ['executor_signature: forged'],
  ],
  [
    'the executor’s proof was for something else',
    (set) => `update qt001_cp.proof set audience = 'quorate:v1:cut:' || repeat('0', 64) where ${signer(set)}`,
    ['executor_signature: forged'],
  ],
  [
    'the executor’s proof was another human’s',
    (set) => `update qt001_cp.proof set human_identity_id = ${ANOTHER_HUMAN} where ${signer(set)}`,
    ['executor_signature: other human'],
  ],
  [
    'the executor’s token was erased',
    (set) => `delete from qt001_cp.token_archive where ${signer(set)}`,
    ['executor_signature: erased'],
  ],
  [
    'the reviewer’s token was erased',
    (set) => `delete from qt001_cp.token_archive where ${reviewer(set)}`,
    ['reviewer_signature: erased', 'seat_signatures'],
  ],
  [
    'a seat’s token was erased',
    (set) =>
      `delete from qt001_cp.token_archive where proof_id in (select proof_id from qt001_cp.signoff_binding where ${seatOf('tech_lead', set)})`,
    ['seat_signatures'],
  ],
  [
    'a seat is missing',
    (set) => `delete from qt001_cp.quorum_vote where ${seatOf('approver', set)} and slot_ordinal = 2`,
    ['seat_signatures'],
  ],
  [
    'a seat left after the cut',
    (set) => `update qt001_cp.signoff_binding set withdrawal_proof_id = proof_id where ${seatOf('tech_lead', set)}`,
    ['seat_signatures'],
  ],
  [
    'a seat was given another human',
    (set) =>
      `update qt001_cp.signoff_binding set human_identity_id = ${ANOTHER_HUMAN} where ${seatOf('tech_lead', set)}`,
    ['seat_signatures'],
  ],
  [
    'a seat’s proof was another seat’s',
    (set) => `update qt001_cp.quorum_vote set proof_id = (select proof_id from qt001_cp.quorum_vote as other
      where other.${ofSet('activation_id', set)} and other.slot_ordinal = 1 and other.required_class_item_id = quorate.item('PRINCIPAL_CLASS', 'approver'))
      where ${seatOf('product_lead', set)}`,
    ['seat_signatures'],
  ],
  [
    'the grant that was e-signed was widened',
    (
      set,
    ) => `update qt001_cp.governance_build_authorization set scope = scope || '{"action_set": ["CUT", "VERIFY"]}' where request_ref =
      (select r.code from qt001_cp.approval_requests as r where r.${ofSet('activation_id', set)})`,
    ['seat_signatures'],
  ],
  [
    'the executor’s proof was of another purpose',
    (set) => `update qt001_cp.proof set purpose = 'preflight' where ${signer(set)}`,
    ['executor_signature: other lane'],
  ],
  [
    'the change set’s act is another one',
    (set) =>
      `update cutter_governance.cut_change_set set act_id = (select act_id from qt001_cp.act where phase = 'preflight' and action = 'CUT' limit 1) where ${inSet(set)}`,
    ['executor_signature: other act'],
  ],
]

it('[LAN-4] would pass on what was planned, reviewed, signed and written', async () => {
  expect(await found()).toEqual(['pass', 'pass'])
})

describe('[LAN-4] [LAN-5] fails on the ledger’s rows', () => {
  it.each(LEDGER)('%s', async (_, statement, expected) => {
    expect(await found(statement)).toEqual(['pass', 'fail', ...expected])
  })
})
