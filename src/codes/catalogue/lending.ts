// Codes of logins that a run is lent for minutes, and of what they leave behind.
import type { Family } from './entry.ts'

export const lending = {
  TEMPORARY_LOGIN_TAKEN: {
    title: 'A role for temporary logins is used for something else as well',
    remedy: 'Make a role of its own for the runs: the end of a run ends every session of the role, and its password.',
    exit: 1,
  },
  TEMPORARY_LOGIN_TWICE: { title: 'An action names a temporary login twice', remedy: 'Keep it once.', exit: 1 },
  LOGIN_NOT_OFFERED: {
    title: 'The policy does not let this action lend the role',
    remedy: 'Name a role of the action’s `temporary_logins` in the plan, or have the policy changed.',
    exit: 1,
  },
  LOGIN_NOT_PLANNED: {
    title: 'The plan of the run asks for no login',
    remedy: 'Write `temporary_login` into the plan’s `run`, and open the change again.',
    exit: 1,
  },
  LOGIN_SERVER_TOO_OLD: {
    title: 'This server is too old for temporary logins',
    remedy:
      'Move to PostgreSQL 16 or later. Before that, a role that changes one login may change every login, the gate’s own too.',
    exit: 1,
  },
  LOGIN_ROLE_MISSING: {
    title: 'The role that the run would log in as is not there',
    remedy: 'Have a database administrator make it, without a login and a password, and grant it what the run needs.',
    exit: 1,
  },
  LOGIN_ROLE_FORBIDDEN: {
    title: 'The role may do more than a run may be lent',
    remedy: 'Take the power that is named here from the role, or name a role without it in the policy.',
    exit: 1,
  },
  LOGIN_NOT_GRANTED: {
    title: 'The gate cannot lend the role',
    remedy: 'Have a database administrator run the statement that is named here; `quorate db plan` prints it too.',
    exit: 1,
  },
  LOGIN_PREPARED: {
    title: 'A prepared transaction of the role is open',
    remedy: 'Look at what it would do, and have an administrator run the statement that is named here.',
    exit: 1,
  },
  LOGIN_CATALOGUE_LARGE: {
    title: 'The catalogue is too large to be compared when a login is taken back',
    remedy:
      'Nothing is lent that could not be looked at afterwards. Remove rights, functions and triggers that nobody needs, or run this plan without a temporary login.',
    exit: 1,
  },
  LOGIN_SESSIONS: {
    title: 'Sessions of the role are still there',
    remedy:
      'Run the job again: a session that is starting ends in a moment. What stays is for an administrator to end.',
    exit: 1,
  },
  LOGIN_STANDING: {
    title: 'The role can log in although no run is on',
    remedy: 'Find out who gave it a login; then an administrator runs the statement that is named here.',
    exit: 1,
  },
  LOGIN_VERIFIER_MALFORMED: {
    title: 'What was given for the login is no SCRAM verifier',
    remedy:
      'Use the action of this release. The database takes no password, and PostgreSQL would take any other text for one in clear.',
    exit: 1,
  },
  RUN_LEFT_MORE: {
    title: 'The login left something else behind than you were shown',
    remedy: 'Look at what “expected” lists, and clear that.',
    exit: 1,
  },
  LOGIN_SHARED: {
    title: 'Somebody else may act as the role that a run would log in as',
    remedy:
      'Have an administrator take them out of the role, by the statement under “expected”; it is lent to runs, and to nobody else.',
    exit: 1,
  },
  LOGIN_TAKEN_BACK: {
    title: 'The login of the run was taken back already',
    remedy: 'Open a new change: whoever started the run was stopped, or the run is over.',
    exit: 1,
  },
  LOGIN_LEFTOVER: {
    title: 'Something is left of a login that was lent to a run which is over',
    remedy: 'Start or settle a run, which takes it back, or have an administrator remove it.',
    exit: 1,
  },
  RUN_UNCLEAN: {
    title: 'The login of a run left something behind that its plan does not name',
    remedy:
      'Look at it and remove it, or name it in the next plan’s `leaves`. Then somebody who did not start the run clears it: mode `resolve`, outcome `cleared`.',
    exit: 1,
  },
  RUN_CLEAN: {
    title: 'The run left nothing behind that would have to be cleared',
    remedy: 'Leave it. Outcome `cleared` is for a run whose login left something behind.',
    exit: 1,
  },
  RUN_CLEARED_BY_OPERATOR: {
    title: 'Whoever started a run does not clear what it left behind',
    remedy: 'Let another registered person look at it and clear it.',
    exit: 1,
  },
} as const satisfies Family
