// One connection a run, to the primary, without a pooler (PRV-1).
// Must not: log a statement's parameters; tokens travel in them.
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { QuorateError } from '../../gate/error.ts'
import type { DatabaseSettings } from '../env.ts'
import { mapError } from './map-error.ts'

/** A connected session. */
export interface Database {
  /** One statement; snake_case rows. @throws whatever `mapError` makes of the server's refusal */
  query<Row extends object>(text: string, values?: readonly (string | null)[]): Promise<readonly Row[]>
  close(): Promise<void>
}

/** Milliseconds after which the server ends one statement, and after which this side no longer waits for it. */
const STATEMENT_TIMEOUT = 120_000
const ANSWER_TIMEOUT = STATEMENT_TIMEOUT + 10_000

/** Milliseconds before each new try while the login's connections are all taken. */
const BUSY_WAITS = [500, 1500, 3000]

// A runner that vanished must not hold one of the lane's two connections for hours.
const SESSION_OPTIONS = [
  'idle_session_timeout=600s',
  'tcp_keepalives_idle=30',
  'tcp_keepalives_interval=10',
  'tcp_keepalives_count=3',
]
  .map((setting) => `-c ${setting}`)
  .join(' ')

/**
 * Connects as one login; waits a few seconds for a free connection. `session` names it in pg_stat_activity.
 * @throws DB_UNREACHABLE, DB_AUTH, LANE_BUSY, FILE_MISSING
 */
export async function connect(settings: DatabaseSettings, session = 'quorate'): Promise<Database> {
  for (const wait of BUSY_WAITS) {
    try {
      return await connectOnce(settings, session)
    } catch (error) {
      if (!(error instanceof QuorateError) || error.code !== 'LANE_BUSY') throw error
      await sleep(wait)
    }
  }
  return connectOnce(settings, session)
}

async function connectOnce(settings: DatabaseSettings, session: string): Promise<Database> {
  const { default: pg } = await import('pg')
  const client: Client = new pg.Client({
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
    keepAlive: true,
    keepAliveInitialDelayMillis: 30_000,
    ssl: settings.tls === null ? false : tlsOptions(settings.tls),
  })
  // A connection that breaks between two statements is told by the next one.
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (cause) {
    throw mapError(cause, 'connect')
  }
  return {
    async query<Row extends object>(text: string, values: readonly (string | null)[] = []) {
      try {
        const { rows } = await client.query<Row>(text, [...values])
        return rows
      } catch (cause) {
        throw mapError(cause, 'query')
      }
    },
    async close() {
      await client.end().catch(() => {})
    },
  }
}

function tlsOptions({ rootCert }: NonNullable<DatabaseSettings['tls']>) {
  return { rejectUnauthorized: true, ...(rootCert === null ? {} : { ca: readCertificate(rootCert) }) }
}

/** @throws FILE_MISSING, FILE_UNREADABLE */
function readCertificate(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT'
    throw new QuorateError(isMissing ? 'FILE_MISSING' : 'FILE_UNREADABLE', { observed: path }, { cause })
  }
}
