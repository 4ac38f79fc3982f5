// Codes of who holds up the ledger, and of having them ended (PRV-11).
import type { Family } from './entry.ts'

export const holding = {
  LEDGER_BUSY: {
    title: 'Another session holds the ledger, which this call needs, and the call waited for it in vain',
    remedy: 'Run again: a session that does nothing for 30 s, or works for 200 s, is ended by whoever waits for it.',
    exit: 2,
    retryable: true,
  },
  HOLDER_WITHIN_TIME: {
    title: 'A session holds a lock or a connection that others need, and its time is not over',
    remedy: 'Wait for as many seconds as “expected” says from its start, and run again.',
    exit: 2,
    retryable: true,
  },
  HOLDER_ENDED: {
    title: 'A session that held others up beyond its time was ended',
    remedy:
      'Find out whose job it was; where it was nobody’s, replace the login’s password with `quorate db password`.',
    exit: 1,
  },
  ENDING_NOT_RECORDED: {
    title: 'A session is ended only after a committed record says who asks for it',
    remedy: 'Call name_holders and commit, then call end_holders within a minute.',
    exit: 1,
  },
  PREPARED_TRANSACTIONS: {
    title: 'The server lets a transaction outlive its session, so that nobody could end one that holds the ledger',
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
