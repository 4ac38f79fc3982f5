// Codes of reaching the database: its reviewed address, the proof of the server, and what keeps a session from beginning.
import type { Family } from './entry.ts'

export const database = {
  // The address (PRV-10).
  HOST_NOT_REVIEWED: {
    title: 'The database’s address is not the one in the policy',
    remedy:
      'Remove the variable named under “observed”, or set it to the value under “expected”; name a tunnel with `via`. If the database has moved, change `database` in the policy by a pull request.',
    exit: 1,
  },
  LEDGER_OTHER: {
    title: 'The database holds the ledger of another environment',
    remedy:
      'Name the policy of this ledger in `environment`, or write the right address into the policy named under “expected”.',
    exit: 1,
  },
  DATABASE_AUTHORITY_MISSING: {
    title: 'The certificate file that `database.ca` names is missing or holds no certificate',
    remedy:
      'Commit the certificate of the database’s certificate authority, in PEM form, at the path under “observed”.',
    exit: 1,
  },
  SERVER_CHANGED: {
    title:
      'The ledger is on another server, or on another PostgreSQL timeline, than when the chain link under “expected” was written',
    remedy:
      'After a failover, a restore or a move that you know of, compare the ledger’s head with the last one that you kept: links after it may be lost. If you know of none, find out who answers at this address. This finding stays; only a higher link under “expected” is new.',
    exit: 1,
  },
  CHAIN_BROKEN: {
    title: 'A link of the chain is not the one that was written',
    remedy:
      'Stop every run, and compare the chain with a head that you kept elsewhere: whoever owns the database, or restored it, changed the link under “observed” or one beside it.',
    exit: 1,
  },
  // The server proves itself.
  SERVER_UNPROVED: {
    title: 'The server did not prove that it knows the password, so nothing of the password was sent',
    remedy:
      'Find out who answers at the address under “observed”. If it is your own server, let pg_hba.conf ask this login for scram-sha-256, set the password again, and let the server itself speak TLS if it is on another machine.',
    exit: 2,
  },
  DB_CERTIFICATE: {
    title:
      'The server’s certificate does not name a host of the policy, or the policy’s certificate authority did not sign it',
    remedy:
      'Look at the certificate with `openssl s_client -starttls postgres -connect <host:port>`: it must name the host of the policy, and `database.ca` must have signed it, or a public authority where the policy has no `ca`.',
    exit: 2,
  },
  DB_TLS_REFUSED: {
    title: 'The server does not speak TLS as it must, so nothing was sent',
    remedy: 'Switch TLS on at the server under “observed”: `ssl = on` with a certificate for the host of the policy.',
    exit: 2,
  },
  DB_TLS_DEMANDED: {
    title: 'The server lets this login in with TLS only, and this connection has none',
    remedy:
      'Name the server’s certificate authority: in `database.ca` of the policy, or for an installer in PGSSLROOTCERT with PGSSLMODE=verify-full. Or let pg_hba.conf take `host` for this machine.',
    exit: 2,
  },
  // Which server it is.
  DB_NOT_POSTGRES: {
    title: 'What answers at the database’s address is not PostgreSQL',
    remedy:
      'Check host and port under “observed”: another service, a web proxy or a load balancer of another protocol answers there.',
    exit: 2,
  },
  DB_NOT_READY: {
    title: 'The server is starting, stopping or recovering, and takes no connections yet',
    remedy: 'Wait until the server under “observed” is up, then run again; its own log says how far it is.',
    exit: 2,
    retryable: true,
  },
  DB_READ_ONLY: {
    title: 'The server takes no writes',
    remedy:
      'Find out where `default_transaction_read_only` is on, at the server, the database or the login, and reset it; a cloud’s database may be read-only because its disk is full. Where the server became a replica, run again.',
    exit: 2,
  },
  DB_NOT_PRIMARY: {
    title: 'None of the servers that answer is the primary',
    remedy: 'Add the primary to `database.hosts` in the policy, or wait until one of the servers is promoted.',
    exit: 2,
    retryable: true,
  },
  DB_POOLER: {
    title: 'A connection pooler answers in place of PostgreSQL',
    remedy: 'Write the address of PostgreSQL itself into `database.hosts`: a pooler mixes the sessions of logins.',
    exit: 2,
  },
  // What PostgreSQL refuses.
  DB_FULL: {
    title: 'The server has no free connection left',
    remedy: 'Wait, or end idle sessions of other programs; `max_connections` is the server’s limit.',
    exit: 2,
    retryable: true,
  },
  DB_HOST_REFUSED: {
    title: 'The server’s pg_hba.conf has no line for this login from this machine',
    remedy:
      'Add a line to pg_hba.conf for the login, the database and this machine’s address, with the method scram-sha-256.',
    exit: 2,
  },
  DB_LOGIN_REFUSED: {
    title: 'The server does not let this login connect',
    remedy: 'Check the login’s name, and that its role exists and has LOGIN.',
    exit: 2,
  },
  DB_AUTH: {
    title: 'The password is wrong or has expired, or belongs to another login',
    remedy:
      'Compare user and password with the file or secret that they come from, and look at `valid until` of that role. Nothing was changed.',
    exit: 2,
  },
  DB_UNKNOWN: {
    title: 'The server has no database with this name',
    remedy:
      'Correct the name, `database.name` in the policy or PGDATABASE of the installer, or create the database on the server under “observed”.',
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
    remedy: 'Set PGSSLMODE=verify-full; for a private certificate authority set PGSSLROOTCERT to its certificate.',
    exit: 2,
  },
} as const satisfies Family
