// Codes of approver seats: keys and secrets that their holders keep, and the approvals signed with them.
import type { Family } from './entry.ts'

export const approverSeat = {
  APR_APPROVAL_BOOTSTRAP_HOLD_NO_AUTHENTICATED_APPROVER_SUBSTRATE: {
    title: 'HOLD: fewer people keep a key of their own than this change has seats for',
    remedy:
      'Let each of these people enrol a seat (`quorate seat enrol`), register it (SEAT_REGISTER) and confirm it. Nothing else counts in their place; see docs/seats.md.',
    exit: 1,
    lacks: 'registration',
  },
  SEAT_CUSTODIANS_MISSING: {
    title: 'A change of the gate would ask for keys that nobody has enrolled',
    remedy:
      'Register and confirm the seats of these people first, under the policy in force; then ask for `seat` or `both` in a change of the policy.',
    exit: 1,
    lacks: 'registration',
  },
  SEAT_PROOF_MALFORMED: {
    title: 'This is not an approval',
    remedy: 'Hand in the one line that `quorate approve` printed, whole and unchanged.',
    exit: 1,
  },
  SEAT_PROOF_REFUSED: {
    title: 'No active seat signed this',
    remedy:
      'Check the name of the seat, and sign again with its own key: an approval is for one change, role, content and ledger.',
    exit: 1,
  },
  SEAT_PROOF_REPLAYED: {
    title: 'This approval was handed in before',
    remedy: 'Do nothing if it counted. An approval counts once; for another seat or change, sign again.',
    exit: 1,
  },
  SEAT_PROOF_OUTDATED: {
    title: 'This approval was signed before its holder left the change or voided it',
    remedy: 'Fetch the packet again (`quorate status … --packet-out`) and sign again, if you still approve.',
    exit: 1,
  },
  SEAT_PROOF_NOT_ACCEPTED: {
    title: 'A key does not prove this call',
    remedy: 'Start the workflow for it: what a job does, it proves with its own token.',
    exit: 1,
  },
  SEAT_UNCONFIRMED: {
    title: 'The holder has not confirmed this seat yet',
    remedy:
      'Let the holder compare the registered digest with the one on their device and confirm it by their own job (workflow signoff, mode `seat-confirm`).',
    exit: 1,
    lacks: 'registration',
  },
  SEAT_STALE: {
    title: 'The key of this seat has ended or expired',
    remedy: 'Enrol a new key and register it; `quorate seat list` shows what is active.',
    exit: 1,
    lacks: 'registration',
  },
  SEAT_KEY_TOO_WEAK: {
    title: 'This key is not enough to change the gate itself',
    remedy:
      'Sign with a passkey of your team’s domain, a security key, an RSA key or a secret: a passkey of localhost and a plain SSH key are for other changes.',
    exit: 1,
  },
  SEAT_HALF_PROVED: {
    title: 'A seat has one of its two proofs',
    remedy:
      'Let the same person add the other one: a dispatch of the signoff workflow, or an approval by the key of their seat.',
    exit: 1,
    lacks: 'authority',
  },
  APPROVAL_HANDED_IN: {
    title: 'This approval was handed in already',
    remedy: 'Leave the seat instead (mode `leave`).',
    exit: 1,
  },
} as const satisfies Family
