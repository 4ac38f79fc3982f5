// Codes of seats with keys and secrets as they come and go: registered, confirmed, drilled, rotated, ended.
import type { Family } from './entry.ts'

export const seatHolder = {
  SEAT_CHANGE_MALFORMED: {
    title: 'The change of the seats is malformed',
    remedy:
      'Give `{"v": 1, "register": [path of an enrolment file, …], "end": [{"seat": …, "reason": …}, …]}`, or for SEAT_ROTATE `{"v": 1, "rotate": [{"enrolment": path, "holder": path}, …]}`; paths below manifests/.',
    exit: 1,
  },
  SEAT_CHANGE_SIZE: {
    title: 'The change names no seat, or too many at once',
    remedy: 'Open several changes; “expected” says how many lines one may have.',
    exit: 1,
  },
  SEAT_ENROLMENT_MALFORMED: {
    title: 'The file is not an enrolment of this ledger',
    remedy: 'Commit the file that `quorate seat enrol` wrote, whole and unchanged; “expected” says what is missing.',
    exit: 1,
  },
  SEAT_POSSESSION_WRONG: {
    title: 'The enrolment is not signed by the key that it names',
    remedy: 'Let the holder enrol again on their device, and commit that file unchanged.',
    exit: 1,
  },
  SEAT_SECRET_EXPOSED: {
    title: 'The enrolment file opens the secret to whoever reads it',
    remedy:
      'Let the holder make a new secret and enrol again: the file of a secret holds no proof of it (`"possession": {}`). This one is no longer secret.',
    exit: 1,
  },
  SEAT_SECRET_MISSING: {
    title: 'The holder has not put yet what their secret is proved against',
    remedy: 'Let the holder put it from their device, then confirm: `quorate seat put --seat … --settings …`.',
    exit: 1,
    lacks: 'registration',
  },
  SEAT_SECRET_OTHER: {
    title: 'No seat of this name waits for this secret',
    remedy: 'Put the one whose enrolment was registered, once it is; `quorate seat list` shows the registered digest.',
    exit: 1,
  },
  SEAT_SECRET_NOT_ROTATED: {
    title: 'A secret cannot sign for its successor in a file',
    remedy:
      'End the seat and register the new enrolment in one SEAT_REGISTER: what proves a secret must not lie in a file.',
    exit: 1,
  },
  SEAT_ATTESTATION_EMPTY: {
    title: 'The holder attests nothing about who has the key',
    remedy: 'Let the holder enrol again and attest that they alone have it.',
    exit: 1,
  },
  SEAT_ENROLMENT_EXPIRED: {
    title: 'The enrolment can no longer be registered',
    remedy: 'Let the holder enrol again; “observed” says until when this file and its seat hold.',
    exit: 1,
  },
  SEAT_CUSTODIAN_UNKNOWN: {
    title: 'No living person is registered under the account of this seat',
    remedy: 'Register the person first (REGISTRY_CHANGE), or enrol the seat for the right GitHub id.',
    exit: 1,
    lacks: 'registration',
  },
  SEAT_CUSTODIAN_OPERATES: {
    title: 'Whoever only operates, keeps a login or installs has no seat',
    remedy: 'Enrol the seat for a person whose role the policy asks for a signoff.',
    exit: 1,
    lacks: 'authority',
  },
  SEAT_CUSTODIAN_ACTS: {
    title: 'Nobody registers their own seat',
    remedy: 'Let another person open and carry out the change; the holder confirms the seat afterwards.',
    exit: 1,
    lacks: 'authority',
  },
  SEAT_CUSTODIAN_TAKEN: {
    title: 'This person has an active seat already',
    remedy: 'Rotate that seat (SEAT_ROTATE), or end it in the same change: one person has one seat.',
    exit: 1,
  },
  SEAT_NAME_TAKEN: {
    title: 'Another person has the seat of this name',
    remedy: 'Enrol under another name, or end the other seat in the same change.',
    exit: 1,
  },
  SEAT_KEY_SHARED: {
    title: 'Another seat has, or had, the same key',
    remedy: 'Let the holder make a key of their own for this seat and enrol it.',
    exit: 1,
  },
  SEAT_REGISTERED_BEFORE: {
    title: 'This very enrolment was registered before',
    remedy: 'Do nothing if the seat is active; else let the holder enrol a new key.',
    exit: 1,
  },
  SEAT_UNKNOWN: {
    title: 'No active seat has this name',
    remedy: 'Look at `quorate seat list`, and name a seat that is active.',
    exit: 1,
    lacks: 'registration',
  },
  SEAT_NOT_YOURS: {
    title: 'This seat is another person’s',
    remedy: 'Let the seat’s own holder do it.',
    exit: 1,
    lacks: 'authority',
  },
  SEAT_HOLDER_PROOF_WRONG: {
    title: 'The key in force did not sign for the new one',
    remedy:
      'Let the holder sign the new enrolment with the seat’s present key; if it is lost, end the seat and register the new one with SEAT_REGISTER.',
    exit: 1,
    lacks: 'authority',
  },
  SEAT_SINCE_REFUSED: {
    title: 'The time since which others may have had the key is in the future, or not before the time recorded already',
    remedy: 'Give a time that has passed, and that is before the one recorded already; see “expected”.',
    exit: 1,
  },
  SEAT_DIGEST_DIFFERS: {
    title: 'The registered seat is not the one on your device',
    remedy:
      'Confirm nothing. Compare the digest on your device with `quorate seat list`; if they differ, somebody registered another key: let a SEAT_REGISTER end it.',
    exit: 1,
  },
  SEAT_TOKEN_EXPECTED: {
    title: 'A new seat is not confirmed by its own key',
    remedy:
      'Let the holder confirm it by their own job (workflow signoff, mode `seat-confirm`): a key that somebody put in place of theirs would confirm itself.',
    exit: 1,
    lacks: 'authority',
  },
  SEAT_CONFIRMED_ALREADY: {
    title: 'The seat is confirmed already',
    remedy: 'Do nothing: it counts.',
    exit: 1,
  },
  SEAT_KEY_EXPECTED: {
    title: 'A drill is proved by the seat’s key only',
    remedy: 'Run `quorate seat drill` on the device that has the key.',
    exit: 1,
  },
  SEAT_READBACK_DIFFERS: {
    title: 'What was registered is not what the files say',
    remedy:
      'Let nobody confirm these seats. Compare “expected” (the files) with “observed” (the database), and end the seats with a SEAT_REGISTER.',
    exit: 1,
  },
} as const satisfies Family
