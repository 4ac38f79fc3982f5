// Codes of the database session, of installation and genesis.
import type { Family } from './entry.ts'

export const session = {
  SESSION_ROLE_MISMATCH: {
    title: 'This step needs another database login',
    remedy: 'Use the login that the policy names for the step.',
    exit: 1,
  },
  SESSION_ROLE_SET: {
    title: 'The session has switched to another role',
    remedy: 'Connect as the login itself, without SET ROLE.',
    exit: 1,
  },
  SESSION_ROLE_PRIVILEGED: {
    title: 'The database login has more power than it may have',
    remedy: 'Let the database’s administrator take superuser, createdb, createrole, replication and bypassrls from it.',
    exit: 1,
  },
  SESSION_ROLE_MEMBERSHIP: {
    title: 'The database login is a member of another role',
    remedy: 'Let the database’s administrator revoke the memberships.',
    exit: 1,
  },
  SESSION_ROLE_SETTINGS: {
    title: 'The login has settings that the policy does not have',
    remedy: 'Reset the settings under “observed” with ALTER ROLE … RESET.',
    exit: 1,
  },
  SESSION_FORBIDDEN_WRITER: {
    title: 'The database login is one that may never write',
    remedy: 'Use the login that the policy names for the step.',
    exit: 1,
  },
  ISOLATION_REFUSED: {
    title: 'The transaction is not READ COMMITTED',
    remedy: 'Begin the transaction with `isolation level read committed`: the gate must see what is true now.',
    exit: 1,
  },
  SESSION_NOT_DURABLE: {
    title: 'A crash could lose what this session commits',
    remedy:
      'Set `synchronous_commit` to `on` or `remote_apply` for the session, its role, the database and the server.',
    exit: 1,
  },
  COMMIT_NOT_PLAIN: {
    title: 'The call’s transaction would not end with a plain COMMIT',
    remedy:
      'Nothing was changed. Send the call with its arguments as parameters, or end its transaction by a statement that is `COMMIT` and nothing else, in a session without a cursor WITH HOLD and without temporary objects.',
    exit: 1,
  },
  CALL_OVERTIME: {
    title: 'The call took longer than it may',
    remedy: 'Nothing was changed. Run the step again in a new dispatch; if it takes that long again, split the change.',
    exit: 1,
  },
  CALL_MALFORMED: {
    title: 'The function got malformed arguments',
    remedy: 'Use the same version of the action and of the database schema.',
    exit: 2,
  },
  SCHEMA_MISSING: {
    title: 'The gate is not installed in the database, or is an older one',
    remedy: 'Install it with `quorate db install`.',
    exit: 2,
    lacks: 'preparation',
  },
  GENESIS_MISSING: {
    title: 'The ledger is not initialised',
    remedy: 'Run `quorate genesis` once, as the migrator.',
    exit: 2,
    lacks: 'preparation',
  },
  GENESIS_DONE: {
    title: 'The ledger is initialised already',
    remedy: 'Change the policy by activating a new one; genesis is possible once.',
    exit: 1,
  },
  DB_PERMISSION: {
    title: 'The database login may not call this',
    remedy:
      'Use the login of the step. If it is the right one, a database administrator grants what it lacks: `quorate db plan --as installer` writes the statements.',
    exit: 1,
    lacks: 'preparation',
  },
  DB_CONFLICT: {
    title: 'PostgreSQL aborted this transaction because of a conflict',
    remedy: 'Run again.',
    exit: 2,
    retryable: true,
  },
  DB_TIMEOUT: {
    title: 'The database took too long',
    remedy: 'Run `quorate db unblock`, which ends sessions that hold others up beyond their time, then run again.',
    exit: 2,
    retryable: true,
  },
  DB_TRANSACTION_TIMEOUT: {
    title: 'The server ended the transaction, which took longer than it may there',
    remedy:
      'Nothing was changed. Raise `transaction_timeout` to five minutes at least where it is set, at the server, the database or the login, or reset it; then run again.',
    exit: 2,
    retryable: true,
  },
  MIGRATION_FAILED: {
    title: 'The schema could not be installed',
    remedy: 'Nothing was changed. Look up the SQLSTATE under “observed”.',
    exit: 2,
  },
  MIGRATION_CHANGED: {
    title: 'An applied migration differs from the one in this version',
    remedy: 'Use the version that installed the schema, or a later one; migrations are never edited.',
    exit: 2,
  },
  OUTCOME_UNKNOWN: {
    title: 'The answer was lost, and the outcome is not known yet',
    remedy: 'Look at `quorate status <code>` when the database answers again; assume neither outcome.',
    exit: 2,
  },
  STEP_LOST: {
    title: 'The connection was lost before anything was changed',
    remedy: 'Dispatch the step again: nothing was written, and the grant is as it was.',
    exit: 2,
    retryable: true,
  },
} as const satisfies Family
