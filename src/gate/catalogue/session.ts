// Codes of the database session, of installation and genesis.
import { family } from './entry.ts'

export const session = family({
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
  KEY_WEAK: {
    title: 'An issuer key is too weak to be pinned',
    remedy: 'Pin RSA keys of at least 2048 bits with exponent 65537.',
    exit: 1,
  },
  KEYS_MALFORMED: {
    title: 'The key set is not one',
    remedy: 'Give the issuer’s JWKS as it is published: `{"keys": [...]}`.',
    exit: 1,
  },
  KEY_CHANGE_MALFORMED: {
    title: 'The change of the pinned keys is not of its form',
    remedy:
      'Give `{"v": 1, "add": [JWK, …], "retire": [thumbprint, …], "compromised": [{"thumbprint": …, "since": …}, …]}`, with something in one of the lists.',
    exit: 1,
  },
  KEYS_UNREACHABLE: {
    title: 'The issuer’s key set cannot be fetched',
    remedy: 'Check the address and the network, then run again.',
    exit: 2,
    retryable: true,
  },
  KEY_UNKNOWN: {
    title: 'No pinned key has this thumbprint',
    remedy: 'Name the thumbprint of a key that is pinned.',
    exit: 1,
  },
  KEY_LAST: {
    title: 'The last pinned key cannot be retired',
    remedy: 'Pin the new key first.',
    exit: 1,
  },
  KEY_SINCE_REFUSED: {
    title: 'A key cannot have been in other hands since then',
    remedy: 'Give a moment that has passed, and one before the moment that is recorded already; see “expected”.',
    exit: 1,
  },
  REGISTRY_UNCHANGED: {
    title: 'The people file and the registry already agree',
    remedy: 'Nothing is to be done.',
    exit: 1,
  },
  REGISTRY_CHANGE_MALFORMED: {
    title: 'The change of the registry is not of its form',
    remedy: 'Let the action make it from the people file.',
    exit: 1,
  },
  REGISTRY_CONFLICT: {
    title: 'The change does not fit what is registered',
    remedy: 'Compare “observed” with the registry; if somebody changed it meanwhile, open the change again.',
    exit: 1,
  },
  CUSTODIAN_IS_REBOUND: {
    title: 'A custodian role has one holder and is only ever handed over',
    remedy: 'Name the new custodian in the people file.',
    exit: 1,
  },
  SET_MALFORMED: {
    title: 'The policy set is not one that a policy file expands to',
    remedy: 'Let the action make the set from the policy file of the checkout.',
    exit: 1,
  },
  SET_IN_FORCE: { title: 'This policy is in force already', remedy: 'Nothing is to be done.', exit: 1 },
  SET_NOT_NAMES: {
    title: 'The policy differs from the one in force in more than names',
    remedy:
      'Change only the repository’s name and ids, the branch, and the names of environments and workflows; the rest takes a MANIFEST_ACTIVATE afterwards.',
    exit: 1,
  },
  SET_ISSUER_UNPINNED: {
    title: 'The new policy names an issuer without pinned keys',
    remedy: 'Keep the issuer and the server, or begin a new ledger for the other ones.',
    exit: 1,
  },
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
  STAFFING_UNPROVEN: {
    title: 'It is not shown that people could still change the policy and the registry after this',
    remedy: 'Open the change anew, so that its job seats the people who are registered now.',
    exit: 1,
    lacks: 'registration',
  },
  CLASS_UNKNOWN: {
    title: 'A person has a role that the policy does not know',
    remedy: 'Correct the role in the people file.',
    exit: 1,
    lacks: 'registration',
  },
  CUSTODIAN_MISSING: {
    title: 'A login has no custodian',
    remedy: 'Give exactly one person the custodian role of each login.',
    exit: 1,
    lacks: 'registration',
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
    remedy: 'Nothing was changed. Look up the SQLSTATE under “observed”; install as a role that may create roles.',
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
})
