// Codes of seats, separation, packets and activations.
import type { Family } from './entry.ts'

export const seat = {
  SEAT_MISSING: {
    title: 'A required seat is empty',
    remedy: 'Let somebody of that role sign off, then run again.',
    exit: 1,
    lacks: 'authority',
  },
  SEAT_EXTRA: {
    title: 'Somebody sits who is not required',
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
    title: 'A signoff counts no more',
    remedy: 'Let the same person or somebody else of that role sign off again; “observed” says why this one fell.',
    exit: 1,
    lacks: 'authority',
  },
  ASSURANCE_NOT_ACCEPTED: {
    title: 'The seat was proved in a way that the policy does not accept',
    remedy: 'Take the seat the way that the policy names for it.',
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
    title: 'Two roles that must be different humans are one',
    remedy: 'Let a different human take one of the two roles.',
    exit: 1,
  },
  SEPARATION_DRIFT: {
    title: 'The separation rules in force are not the reviewed ones',
    remedy:
      'Let the database’s owner put the rows back as “expected” and “observed” show, and find out who changed them: no act runs until then.',
    exit: 1,
  },
  SEAT_NOT_REQUIRED: {
    title: 'The change has no such seat',
    remedy: 'Sign off for one of the roles that the change requires.',
    exit: 1,
  },
  SEAT_TAKEN: {
    title: 'Every seat of this role is taken',
    remedy:
      'Ask for nothing more: the role is complete. To sit instead of somebody, let them leave their seat first (mode `leave`).',
    exit: 1,
  },
  SEAT_NOT_HELD: { title: 'You hold no such seat', remedy: 'Look at the change with `quorate status`.', exit: 1 },
  CHANGE_NOT_YOURS: {
    title: 'The change is not yours to withdraw',
    remedy: 'Let whoever opened it, or somebody who sits in it, withdraw it; who cut never stops the verify of it.',
    exit: 1,
  },
  ACTIVATION_UNKNOWN: {
    title: 'There is no such activation',
    remedy: 'Check the code; it belongs to one environment only.',
    exit: 1,
  },
  ACTIVATION_CONSUMED: {
    title: 'The change was carried out already',
    remedy: 'Open a new change; an authorization is spent once.',
    exit: 1,
  },
  ACTIVATION_WITHDRAWN: { title: 'The change was withdrawn', remedy: 'Open a new change.', exit: 1 },
  ACTIVATION_EXPIRED: {
    title: 'The change is too old',
    remedy: 'Open it again; its signoffs were for that time. A verify is opened anew by the code of its cut.',
    exit: 1,
  },
  ACTIVATION_CLOSED: { title: 'The change takes no seats any more', remedy: 'Open a new change.', exit: 1 },
  VERIFY_OPEN: {
    title: 'The cut has a verify that can still run',
    remedy: 'Start that one; its code is under “observed”.',
    exit: 1,
  },
  ACTION_NOT_PERMITTED: {
    title: 'The policy in force does not permit this action here',
    remedy:
      'Use an action of the policy, or change the policy by a pull request. To pin keys of the issuer without a scope `keys`, see docs/keys.md.',
    exit: 1,
  },
  MANIFEST_DRIFT: {
    title: 'The policy here is not the policy in force',
    remedy: 'Check out the policy that is in force, or activate the new one first; then open the change again.',
    exit: 1,
  },
  PLAN_DRIFT: {
    title: 'The documents of this checkout are not the ones that the change names',
    remedy: 'Open a new change for what the protected branch says now.',
    exit: 1,
  },
  DOCUMENT_DRIFT: {
    title: 'This checkout asks for something else than the governed act that was opened',
    remedy: 'Open the act anew for what the protected branch says now.',
    exit: 1,
  },
  SCHEMA_DRIFT: {
    title: 'The governed tables are not as they were when the change was opened',
    remedy: 'Find out what changed them; then open the change again.',
    exit: 1,
    lacks: 'preparation',
  },
  ENVIRONMENT_MISMATCH: {
    title: 'This database belongs to another environment',
    remedy: 'Use the policy file and the secrets of the same environment.',
    exit: 1,
  },
  REQUEST_EXPIRED: { title: 'The request is too old', remedy: 'Run the step again.', exit: 1 },
  APPEND_ONLY: {
    title: 'A record cannot be changed',
    remedy: 'Nothing that was recorded is ever edited; record something new.',
    exit: 1,
  },
  PREFLIGHT_MISSING: {
    title: 'There is no passed preflight of this run',
    remedy: 'Run preflight and the step in one job, as the action does.',
    exit: 1,
  },
  EPOCH_STALE: {
    title: 'Something changed after the preflight',
    remedy: 'Run the preflight again: somebody or something was revoked or replaced meanwhile.',
    exit: 1,
  },
  ACT_NOT_CONCLUDED: {
    title: 'An act would be committed without its outcome',
    remedy: 'Report this; it cannot happen by the action or the command line.',
    exit: 2,
  },
  ACT_CONCLUDED: { title: 'The act was concluded already', remedy: 'Report this; it cannot happen.', exit: 2 },
  CHANGE_UNKNOWN: {
    title: 'There is no change with this code',
    remedy: 'Check the code and the environment.',
    exit: 2,
  },
  PACKET_FORGED: {
    title: 'The database shows another change than the one of this code',
    remedy: 'Do not sign. Check the code that you typed; if it is right, find out who changed the database’s answer.',
    exit: 1,
  },
} as const satisfies Family
