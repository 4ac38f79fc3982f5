// One session with one server: which settings it begins with, and what the server must be.
// Must not: let a variable that `pg` reads by itself decide anything.
import type { Client } from 'pg'
import { QuorateError } from '../codes/error.ts'
import { begun } from '../system/begun.ts'
import type { Reached, ServerSettings } from './connect.ts'
import { demandsTls } from './demands-tls.ts'
import { hideLogin, mapConnectError } from './map-connect-error.ts'
import { provenConnection } from './proven-connection.ts'
import { lineOfNotice } from './waiting.ts'

/**
 * Milliseconds after which the server ends one statement, and after which this side no longer waits for it: a call may wait its turn for
 * as long as others may hold the ledger, 205 s.
 */
const STATEMENT_TIMEOUT = 240_000
const ANSWER_TIMEOUT = STATEMENT_TIMEOUT + 10_000

// A runner that vanished must not hold one of the lane's two connections for hours.
// Names mean what PostgreSQL means by them, and nothing that somebody put into another schema (PRV-7).
const SESSION_OPTIONS = [
  'search_path=pg_catalog,pg_temp',
  'idle_session_timeout=600s',
  'tcp_keepalives_idle=30',
  'tcp_keepalives_interval=10',
  'tcp_keepalives_count=3',
]
  .map((setting) => `-c ${setting}`)
  .join(' ')

/**
 * Opens a session with a server that proved itself and is the primary; `where` names the server in errors. What `ask` asks travels with the
 * question who answers, and counts for nothing unless this is answered well. @throws as `connect`
 */
export async function openSession<T>(
  settings: ServerSettings,
  where: string,
  session: string,
  ask: (client: Client) => T,
): Promise<T> {
  const { Client, Connection } = await loadDriver()
  const ssl = tlsOptions(settings.tls)
  const keepAlive = { keepAlive: true, keepAliveInitialDelayMillis: 30_000 }
  const connection = provenConnection(Connection, { ssl, ...keepAlive }, settings.tls?.names ?? null)
  const options = {
    connection,
    host: settings.host,
    port: settings.port,
    database: settings.database,
    user: settings.user,
    password: settings.password.reveal(),
    application_name: session,
    connectionTimeoutMillis: settings.connectTimeoutSeconds * 1000,
    statement_timeout: STATEMENT_TIMEOUT,
    query_timeout: ANSWER_TIMEOUT,
    options: SESSION_OPTIONS,
    ssl,
    enableChannelBinding: settings.tls !== null,
    // Questions do not wait for each other's answers; each is a transaction of its own all the same.
    pipeline: true,
    // Each of these pg would otherwise take from PGREPLICATION, PGCLIENT_ENCODING, PGSSLNEGOTIATION; a test knows every one that it reads.
    replication: 'false',
    client_encoding: 'UTF8',
    sslnegotiation: 'postgres' as const,
  }
  const client = new Client(options)
  // Of a connection that breaks between two statements the next one learns.
  client.on('error', () => {})
  // Read while the call that it is about still waits. Not among what a program reads.
  client.on('notice', (notice) => {
    const line = lineOfNotice(notice)
    if (line !== null) console.error(line)
  })
  try {
    await client.connect()
    const reached = { server: where, database: settings.database }
    requirePrimary(connection.parameters, reached)
    const answered = begun(requireServer(client, reached))
    const asked = ask(client)
    await answered
    return asked
  } catch (cause) {
    connection.stream.destroy()
    if (cause instanceof QuorateError) throw cause
    hideLogin(cause, settings.user)
    const { database, connectTimeoutSeconds } = settings
    const error = mapConnectError(cause, { server: where, database, connectTimeoutSeconds })
    if (error.code !== 'DB_HOST_REFUSED' || ssl !== false || !(await demandsTls(settings))) throw error
    const reason = 'pg_hba.conf lets this login in with TLS only'
    throw new QuorateError('DB_TLS_DEMANDED', { observed: { server: where, database, reason } }, { cause })
  }
}

/**
 * What a session is made with; may be loaded before there is one. Not by pg's entry: where NODE_PG_FORCE_NATIVE is set, that hands out a client
 * of libpq's, to which no server would have to prove anything.
 */
export async function loadDriver() {
  const [client, connection] = await Promise.all([import('pg/lib/client.js'), import('pg/lib/connection.js')])
  return { Client: client.default, Connection: connection.default }
}

function tlsOptions(tls: ServerSettings['tls']) {
  return tls === null ? false : { rejectUnauthorized: true, ...(tls.ca === null ? {} : { ca: tls.ca }) }
}

/** @throws DB_NOT_PRIMARY of a replica, DB_READ_ONLY of a primary that takes no writes */
function requirePrimary(told: ReadonlyMap<string, string>, reached: Reached): void {
  // Every server since PostgreSQL 14 reports these by itself.
  const [setting] = ['in_hot_standby', 'default_transaction_read_only'].filter((name) => told.get(name) === 'on')
  const code = setting === 'in_hot_standby' ? 'DB_NOT_PRIMARY' : 'DB_READ_ONLY'
  const reason = `${setting} is on`
  if (setting !== undefined) throw new QuorateError(code, { observed: { ...reached, reason } })
}

/** @throws DB_POOLER, and what `pg` throws at a refused question */
async function requireServer(client: Client, reached: Reached): Promise<void> {
  const { rows } = await client.query<{ pid: number }>('select pg_catalog.pg_backend_pid() as pid')
  // A pooler introduces itself and lets another process answer.
  if (rows[0]?.pid === (client as unknown as { processID: number }).processID) return
  throw new QuorateError('DB_POOLER', { observed: { ...reached, reason: 'another process answers' } })
}
