// Codes of seats, separation, packets and activations.
import type { Family } from './entry.ts'

export const seat = {
  SEAT_MISSING: {
    title: 'A required seat is empty',
    remedy: 'Let somebody of that role take it, by a signoff or an approval as the policy says, then run again.',
    exit: 1,
    lacks: 'authority',
  },
  SEAT_EXTRA: {
    title: 'Somebody holds a seat that this change does not have',
    remedy:
      'Let the extra person leave their seat (mode `leave`; `withdraw` would end the whole change), or remove the extra review; dispatch a new run with exactly the required people.',
    exit: 1,
  },
  OCCUPANT_NOT_OF_CLASS: {
    title: 'A seat is held by somebody who is not registered for its role',
    remedy: 'Register the person for the role, or let somebody registered take the seat.',
    exit: 1,
    lacks: 'registration',
  },
  SEAT_FELL: {
    title: 'A signoff no longer counts',
    remedy:
      'Let the same person or somebody else of that role sign off again; “observed” says why this signoff no longer counts.',
    exit: 1,
    lacks: 'authority',
  },
  ASSURANCE_NOT_ACCEPTED: {
    title: 'The seat was proved in a way that the policy does not accept',
    remedy: 'Take the seat in the way that the policy names for it.',
    exit: 1,
  },
  HUMAN_REPEATED: {
    title: 'One human holds several seats of one role',
    remedy: 'Let a different human take the other seat.',
    exit: 1,
  },
  OPERATOR_HOLDS_SEAT: {
    title: 'The operator also holds another seat',
    remedy: 'Let somebody who holds no seat of this change operate it.',
    exit: 1,
  },
  SEPARATION_VIOLATED: {
    title: 'One human holds two roles that must be different humans',
    remedy: 'Let a different human take one of the two roles.',
    exit: 1,
  },
  SEPARATION_DRIFT: {
    title: 'The separation rules in force are not the ones that were reviewed',
    remedy:
      'Let the database’s owner put back the rows as “expected” and “observed” show, and find out who changed them: no act runs until then.',
    exit: 1,
  },
  SEAT_NOT_REQUIRED: {
    title: 'The change has no seat for this role',
    remedy: 'Sign off for one of the roles that the change requires.',
    exit: 1,
  },
  SEAT_TAKEN: {
    title: 'All seats of this role are taken',
    remedy: 'Do nothing: the role is complete. To replace somebody, let them leave their seat first (mode `leave`).',
    exit: 1,
  },
  SEAT_HELD: {
    title: 'You hold this seat already',
    remedy: 'Do nothing: your earlier signature counts.',
    exit: 1,
  },
  SEAT_NOT_HELD: {
    title: 'You do not hold this seat',
    remedy: 'Look at the change’s seats with `quorate status`.',
    exit: 1,
  },
  CHANGE_NOT_YOURS: {
    title: 'You may not withdraw this change',
    remedy:
      'Let the person who opened it, or somebody who holds a seat in it, withdraw it; whoever made the cut never withdraws its verify.',
    exit: 1,
  },
  ACTIVATION_UNKNOWN: {
    title: 'This environment has no such change',
    remedy: 'Check the code; it belongs to one environment only.',
    exit: 1,
  },
  ACTIVATION_CONSUMED: {
    title: 'The change was carried out already',
    remedy: 'Open a new change; each one is carried out once.',
    exit: 1,
  },
  ACTIVATION_WITHDRAWN: { title: 'The change was withdrawn', remedy: 'Open a new change.', exit: 1 },
  ACTIVATION_EXPIRED: {
    title: 'The change has expired',
    remedy: 'Open it again and collect its signoffs again. Open an expired verify with the code of its cut.',
    exit: 1,
  },
  ACTIVATION_CLOSED: { title: 'The change takes no more signoffs', remedy: 'Open a new change.', exit: 1 },
  CHANGE_OPEN_ALREADY: {
    title: 'Another open change has the very same content',
    remedy: 'Let everybody sign only one of the two, and withdraw the other one (mode `withdraw`).',
    exit: 1,
  },
  VERIFY_CODE_EXPECTED: {
    title: 'This is the code of the cut, and its verify has a code of its own',
    remedy: 'Start the verify with the code under “expected”.',
    exit: 1,
  },
  VERIFY_OPEN: {
    title: 'The cut has a verify that can still run',
    remedy: 'Start that verify; its code is under “observed”.',
    exit: 1,
  },
  ACTION_NOT_PERMITTED: {
    title: 'The policy in force does not allow this action here',
    remedy:
      'Use an action of the policy, or change the policy by a pull request. If the policy has no workflow `keys`, see docs/keys.md for how to pin the issuer’s keys.',
    exit: 1,
  },
  MANIFEST_DRIFT: {
    title: 'The policy of this checkout is not the policy in force',
    remedy: 'Check out the policy that is in force, or activate the new one first; then open the change again.',
    exit: 1,
  },
  CONTENT_DRIFT: {
    title: 'The content of this checkout is not the one in the change',
    remedy: 'Open a new change for what the protected branch says now.',
    exit: 1,
  },
  SCHEMA_DRIFT: {
    title: 'The governed tables or the gate changed after this change was opened',
    remedy: 'Find out who changed them; then open the change again.',
    exit: 1,
    lacks: 'preparation',
  },
  ENVIRONMENT_NOT_NAMED: {
    title: 'No job of the policy runs in an environment of GitHub of this name',
    remedy: 'Name one of those under “expected”, as Settings, Environments writes it.',
    exit: 1,
  },
  ROTATED_JUST_NOW: {
    title: 'You said within the last minute that the secrets of this environment were replaced',
    remedy:
      'Leave it: it is recorded. If they were replaced once more, wait until the time under “observed”, or let another person say it.',
    exit: 1,
    retryable: true,
  },
  ENVIRONMENT_MISMATCH: {
    title: 'This database belongs to another environment',
    remedy: 'Use the policy file and the secrets of the same environment.',
    exit: 1,
  },
  REQUEST_EXPIRED: { title: 'The request has expired', remedy: 'Run the step again.', exit: 1 },
  APPEND_ONLY: {
    title: 'A record cannot be changed or deleted',
    remedy: 'Record something new; nobody may edit what was recorded.',
    exit: 1,
  },
  PREFLIGHT_MISSING: {
    title: 'No preflight of this run has passed',
    remedy: 'Run preflight and the step in one job, as the action does.',
    exit: 1,
  },
  EPOCH_STALE: {
    title: 'A registration, a key or the policy changed after the preflight',
    remedy: 'Run the preflight again: it decides by what is registered now.',
    exit: 1,
  },
  ACT_NOT_CONCLUDED: {
    title: 'An act would be committed without its outcome',
    remedy: 'Report this; the action and the command line never cause it.',
    exit: 2,
  },
  ACT_CONCLUDED: {
    title: 'The act has its outcome already',
    remedy: 'Report this; the action and the command line never cause it.',
    exit: 2,
  },
  CHANGE_UNKNOWN: {
    title: 'There is no change with this code',
    remedy: 'Check the code and the environment; `quorate list` shows the newest changes.',
    exit: 2,
  },
  PACKET_FORGED: {
    title: 'The database shows another change than the one with this code',
    remedy: 'Do not sign. Check the code that you typed; if it is right, find out who changed the database’s answer.',
    exit: 1,
  },
} as const satisfies Family
