// One connection a run, to the primary, without a pooler (PRV-1).
// Must not: log a statement's parameters; tokens travel in them.
import type { Client } from 'pg'
import type { DatabaseSettings } from '../env.ts'
import { mapError } from './map-error.ts'

/** A connected session. */
export interface Database {
  /** One statement; snake_case rows. @throws whatever `mapError` makes of the server's refusal */
  query<Row extends object>(text: string, values?: readonly (string | null)[]): Promise<readonly Row[]>
  close(): Promise<void>
}

/** Milliseconds after which the server ends one statement. */
const STATEMENT_TIMEOUT = 120_000

/** Connects as one login. @throws DB_UNREACHABLE, DB_AUTH, LANE_BUSY */
export async function connect(settings: DatabaseSettings): Promise<Database> {
  const { default: pg } = await import('pg')
  const client: Client = new pg.Client({
    host: settings.host,
    port: settings.port,
    database: settings.database,
    user: settings.user,
    password: settings.password.reveal(),
    application_name: 'quorate',
    connectionTimeoutMillis: settings.connectTimeoutSeconds * 1000,
    statement_timeout: STATEMENT_TIMEOUT,
    keepAlive: true,
    ssl: settings.tls === null ? false : await tlsOptions(settings.tls),
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

async function tlsOptions({ rootCert }: NonNullable<DatabaseSettings['tls']>) {
  const { readFile } = await import('node:fs/promises')
  return { rejectUnauthorized: true, ...(rootCert === null ? {} : { ca: await readFile(rootCert, 'utf8') }) }
}
