// Codes of reaching the database: its reviewed address, the proof of the server, and what keeps a session from beginning.
import type { Family } from './entry.ts'

export const database = {
  // The address (PRV-10).
  HOST_NOT_REVIEWED: {
    title: 'The database’s address is another one than the policy names',
    remedy:
      'Remove the variable named under “observed”, or set it to what stands under “expected”; a tunnel is named by `via`. Where the database has moved, change `database` in the policy by a pull request.',
    exit: 1,
  },
  LEDGER_OTHER: {
    title: 'The database holds the ledger of another environment',
    remedy:
      'Name the policy of this ledger in `environment`, or write the right address into the policy that is named under “expected”.',
    exit: 1,
  },
  DATABASE_AUTHORITY_MISSING: {
    title: 'The file of the database’s authority is missing or holds no certificate',
    remedy: 'Commit the authority’s certificate in PEM form at the path under “observed”.',
    exit: 1,
  },
  SERVER_CHANGED: {
    title:
      'The ledger is on another server, or another line of its history, than when the link under “expected” was written',
    remedy:
      'After a failover, a restore or a move that you know of, compare the head with the last one that you saw: links after it may be lost. If you know of none, find out who answers at this address. It stays from then on; only a higher link under “expected” is new.',
    exit: 1,
  },
  // The server proves itself.
  SERVER_UNPROVED: {
    title: 'The server does not prove that it knows the password, and was left before anything of it was sent',
    remedy:
      'Find out who answers at the address under “observed”. If it is your own server, let pg_hba.conf ask this login for scram-sha-256, set the password anew, and let the server itself speak TLS where it is on another machine.',
    exit: 2,
  },
  DB_CERTIFICATE: {
    title: 'The server’s certificate is not one for a reviewed host by the reviewed authority',
    remedy:
      'Compare the certificate with `openssl s_client -starttls postgres -connect <host:port>`: it must name the host of the policy and be signed by `database.ca`, or by a public authority where there is none.',
    exit: 2,
  },
  DB_TLS_REFUSED: {
    title: 'The server does not speak TLS, and nothing was sent',
    remedy: 'Switch TLS on at the server under “observed”: `ssl = on` with a certificate for the host of the policy.',
    exit: 2,
  },
  // Which server it is.
  DB_NOT_PRIMARY: {
    title: 'No server that answers is the primary',
    remedy: 'Add the primary to `database.hosts` in the policy, or wait until one of the servers is promoted.',
    exit: 2,
    retryable: true,
  },
  DB_POOLER: {
    title: 'A pooler stands between this session and PostgreSQL',
    remedy: 'Write the address of PostgreSQL itself into `database.hosts`: a pooler mixes the sessions of logins.',
    exit: 2,
  },
  // What PostgreSQL refuses.
  DB_FULL: {
    title: 'The server has no free connection for anybody',
    remedy: 'Wait, or end idle sessions of other programs; `max_connections` is the server’s own limit.',
    exit: 2,
    retryable: true,
  },
  DB_HOST_REFUSED: {
    title: 'The server’s pg_hba.conf has no line for this login from this machine',
    remedy: 'Add a line for the login, the database and this machine’s address, with the method scram-sha-256.',
    exit: 2,
  },
  DB_LOGIN_REFUSED: {
    title: 'The server lets nobody in under this login',
    remedy: 'Check the login’s name, and that the role is there and has LOGIN.',
    exit: 2,
  },
  DB_AUTH: {
    title: 'The password is wrong, has ended, or belongs to another login',
    remedy: 'Check the login’s user and password, and `valid until` of its role; nothing was changed.',
    exit: 2,
  },
  DB_UNKNOWN: {
    title: 'The server has no database of this name',
    remedy: 'Compare `database.name` of the policy with the databases of the server under “observed”.',
    exit: 2,
  },
  DB_UNREACHABLE: {
    title: 'The database does not answer',
    remedy: 'Check that the server under “observed” runs and that the network lets this machine reach it.',
    exit: 2,
    retryable: true,
  },
  DB_TLS_REQUIRED: {
    title: 'The database is not on this machine and the connection would not be fully verified',
    remedy: 'Set PGSSLMODE=verify-full, and PGSSLROOTCERT to the authority’s certificate if it is a private one.',
    exit: 2,
  },
} as const satisfies Family
