// Codes of the database session, of installation and genesis.
import type { Family } from './entry.ts'

export const session = {
  SESSION_ROLE_MISMATCH: {
    title: 'The database login is not the one of this step',
    remedy: 'Use the login that the policy names for the step.',
    exit: 1,
  },
  SESSION_ROLE_SET: {
    title: 'The session acts under another role',
    remedy: 'Connect directly, without SET ROLE.',
    exit: 1,
  },
  SESSION_ROLE_PRIVILEGED: {
    title: 'The database login has more power than it may have',
    remedy: 'Take superuser, createdb, createrole, replication and bypassrls from it.',
    exit: 1,
  },
  SESSION_ROLE_MEMBERSHIP: {
    title: 'The database login is a member of another role',
    remedy: 'Revoke the memberships.',
    exit: 1,
  },
  SESSION_ROLE_SETTINGS: {
    title: 'The login has settings that the policy does not have',
    remedy: 'Reset those under “observed” with ALTER ROLE … RESET.',
    exit: 1,
  },
  SESSION_FORBIDDEN_WRITER: {
    title: 'The database login is one that may never write',
    remedy: 'Use the login of the step.',
    exit: 1,
  },
  ISOLATION_REFUSED: {
    title: 'The transaction sees the past',
    remedy: 'Use read committed; decisions are made on what holds now.',
    exit: 1,
  },
  SESSION_NOT_DURABLE: {
    title: 'A crash could lose what this session commits',
    remedy:
      'Let `synchronous_commit` be `on`, or `remote_apply`, for the session, its role, the database and the server.',
    exit: 1,
  },
  COMMIT_NOT_PLAIN: {
    title: 'The call’s transaction would not end by a COMMIT alone',
    remedy:
      'Nothing was changed. Send the call with its arguments as parameters, or end its transaction by a statement that is `COMMIT` and nothing else, in a session without a cursor WITH HOLD and without temporary objects.',
    exit: 1,
  },
  CALL_OVERTIME: {
    title: 'The call was not over within its time',
    remedy: 'Nothing was changed. Run the step again in a new dispatch; if it takes that long again, split the change.',
    exit: 1,
  },
  CALL_MALFORMED: {
    title: 'The call is not of its form',
    remedy: 'Use the same version of the action and of the database schema.',
    exit: 2,
  },
  SCHEMA_MISSING: {
    title: 'The database has no gate, or an older one',
    remedy: 'Install it with `quorate db install`.',
    exit: 2,
    lacks: 'preparation',
  },
  GENESIS_MISSING: {
    title: 'The ledger was not begun',
    remedy: 'Run `quorate genesis` once, as the migrator.',
    exit: 2,
    lacks: 'preparation',
  },
  GENESIS_DONE: {
    title: 'The ledger was begun already',
    remedy: 'Genesis is possible once; change the policy by activating a new one.',
    exit: 1,
  },
  DB_PERMISSION: {
    title: 'The database login may not call this',
    remedy: 'Use the login of the step; check the grants with `quorate db check`.',
    exit: 1,
    lacks: 'preparation',
  },
  DB_CONFLICT: { title: 'Two transactions met', remedy: 'Run again.', exit: 2, retryable: true },
  DB_TIMEOUT: {
    title: 'The database took too long',
    remedy: 'Run `quorate db unblock`, which ends sessions that hold others up beyond their time, then run again.',
    exit: 2,
    retryable: true,
  },
  MIGRATION_FAILED: {
    title: 'The schema could not be installed',
    remedy: 'Nothing was changed. Look up the SQLSTATE under “observed”.',
    exit: 2,
  },
  MIGRATION_CHANGED: {
    title: 'An applied migration is not the one in this version',
    remedy: 'Use the version that installed the schema, or a later one; migrations are never edited.',
    exit: 2,
  },
  OUTCOME_UNKNOWN: {
    title: 'The answer was lost and the outcome is not known yet',
    remedy: 'Look at `quorate status <code>` when the database answers again; do not assume either outcome.',
    exit: 2,
  },
  STEP_LOST: {
    title: 'The connection was lost before anything happened',
    remedy: 'Nothing was written and the grant is as it was: dispatch the step again.',
    exit: 2,
    retryable: true,
  },
} as const satisfies Family
