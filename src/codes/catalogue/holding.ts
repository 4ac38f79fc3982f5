// Codes of who holds up the ledger, and of having them ended (PRV-11).
import type { Family } from './entry.ts'

export const holding = {
  LEDGER_BUSY: {
    title: 'Another session held a lock on the ledger for longer than this call may wait',
    remedy: 'Run again: a waiting call ends a session that was idle for 30 s or worked for 200 s.',
    exit: 2,
    retryable: true,
  },
  HOLDER_WITHIN_TIME: {
    title: 'A session holds a lock or a connection that others need, but its allowed time is not over',
    remedy: 'Wait until the seconds under “expected” have passed since its start, and run again.',
    exit: 2,
    retryable: true,
  },
  HOLDER_ENDED: {
    title: 'A session held others up beyond its allowed time and was ended',
    remedy: 'Find out whose job it was; if it was nobody’s, replace the login’s password with `quorate db password`.',
    exit: 1,
  },
  ENDING_NOT_RECORDED: {
    title: 'No committed record says who asks to end a session',
    remedy: 'Call name_holders and commit, then call end_holders within a minute.',
    exit: 1,
  },
  PREPARED_TRANSACTIONS: {
    title: 'The server allows prepared transactions, which outlive their session and could hold the ledger for ever',
    remedy: 'Set max_prepared_transactions to 0, which is PostgreSQL’s default, and restart the server.',
    exit: 2,
    lacks: 'preparation',
  },
  INSTALL_BLOCKED: {
    title: 'Other sessions hold tables that the installation needs',
    remedy: 'End the sessions under “observed” with pg_terminate_backend, and install again.',
    exit: 2,
    retryable: true,
  },
} as const satisfies Family
