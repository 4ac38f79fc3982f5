// Connects to the primary of the servers that were reviewed, without a pooler (PRV-1, PRV-10). One connection a run, and a second one while its call waits.
// Must not: log a statement's parameters; tokens travel in them.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { QuorateError } from '../codes/error.ts'
import type { Finding } from '../codes/finding.ts'
import { serverText } from '../manifest/address.ts'
import type { DatabaseSettings, Secret } from '../settings/settings.ts'
import { mapError } from './map-error.ts'
import { openSession } from './session.ts'
import { lineOfBusy } from './waiting.ts'

/** The very server of several, as it stands in refusals, and the database. */
export interface Reached {
  readonly server: string
  readonly database: string
}

/** A connected session. */
export interface Database {
  /** Absent of what is no connection of this room's. */
  readonly reached?: Reached
  /** One statement; snake_case rows. @throws whatever `mapError` makes of the server's refusal */
  query<Row extends object>(text: string, values?: readonly (string | null)[]): Promise<readonly Row[]>
  /** Ends the session. Waits until the server has, unless the process is about to end. */
  close(how?: { readonly waits: boolean }): Promise<void>
}

/** A connection, and what was asked of it at once. */
export interface AskedConnection<T> {
  readonly database: Database
  readonly asked: T
}

/** One server. `tls.names` are the reviewed names, of which its certificate must be for one. */
export interface ServerSettings {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
  readonly password: Secret
  readonly connectTimeoutSeconds: number
  readonly tls: { readonly ca: string | null; readonly names: readonly string[] } | null
}

/** Milliseconds for which a connection is waited for, by what is without a free one: the login, or the whole server. */
export interface ConnectPatience {
  readonly LANE_BUSY: number
  readonly DB_FULL: number
}

/** Jobs of one login wait for each other; a server that is full is in a trouble that waiting does not end. */
export const IN_LINE: ConnectPatience = { LANE_BUSY: 30_000, DB_FULL: 5_000 }
/** For whoever is to be let in soon, or told. */
export const BRIEFLY: ConnectPatience = { LANE_BUSY: 5_000, DB_FULL: 5_000 }
/** For a second connection beside one that works. */
export const AT_ONCE: ConnectPatience = { LANE_BUSY: 0, DB_FULL: 0 }

/** The least milliseconds between two tries, and as much again by chance: nobody tries in step with others. */
const PAUSE = 200

/** What one server of several can be without the others being so. Anything else ends the search: an alarm is no outage. */
const ELSEWHERE: readonly Finding['code'][] = [
  'DB_POOLER',
  'DB_FULL',
  'DB_TLS_DEMANDED',
  'DB_HOST_REFUSED',
  'DB_NOT_POSTGRES',
  'DB_NOT_READY',
  'DB_UNREACHABLE',
  'DB_READ_ONLY',
  'DB_NOT_PRIMARY',
]

/**
 * Connects as one login to the first server that is the primary; waits for a free connection, and says so on standard error.
 * `session` names it in pg_stat_activity.
 * @throws the codes of `ELSEWHERE` with a finding for each server that was tried;
 *   SERVER_UNPROVED, DB_CERTIFICATE, DB_TLS_REFUSED, DB_AUTH, DB_UNKNOWN, DB_LOGIN_REFUSED, LANE_BUSY of the one that ended it
 */
export async function connectPrimary(
  settings: DatabaseSettings,
  session?: string,
  patience: ConnectPatience = IN_LINE,
): Promise<Database> {
  return (await connectAsking(settings, session, () => null, patience)).database
}

/**
 * Connects, and asks without waiting for the answer to who answers. `ask` is called for each server that could be the one, and what it began
 * must be able to fail unseen. @throws as `connectPrimary`
 */
export function connectAsking<T>(
  settings: DatabaseSettings,
  session: string | undefined,
  ask: (database: Database) => T,
  patience: ConnectPatience = IN_LINE,
): Promise<AskedConnection<T>> {
  return patiently(() => firstPrimary(settings, session, ask), settings.user, patience)
}

/** Connects to one server, and waits briefly; otherwise as `connectPrimary`. */
export async function connect(settings: ServerSettings, session?: string): Promise<Database> {
  const open = () => openAt(settings, serverText(settings), session, () => null)
  return (await patiently(open, settings.user, BRIEFLY)).database
}

async function patiently<T>(
  open: () => Promise<AskedConnection<T>>,
  user: string,
  patience: ConnectPatience,
): Promise<AskedConnection<T>> {
  const began = performance.now()
  for (let told = false; ; told = true) {
    try {
      return await open()
    } catch (error) {
      if (!(error instanceof QuorateError) || !isBusy(error.code)) throw error
      if (performance.now() - began >= patience[error.code]) throw error
      if (!told) console.error(lineOfBusy(error.code, user, patience[error.code]))
      await sleep(PAUSE * (1 + Math.random()))
    }
  }
}

function isBusy(code: Finding['code']): code is keyof ConnectPatience {
  return code === 'LANE_BUSY' || code === 'DB_FULL'
}

async function firstPrimary<T>(
  settings: DatabaseSettings,
  session: string | undefined,
  ask: (database: Database) => T,
): Promise<AskedConnection<T>> {
  const { servers, via, tls, ...rest } = settings
  const names = servers.map(({ host }) => host)
  const left: QuorateError[] = []
  for (const server of via === null ? servers : [via]) {
    const proved = { ...rest, ...server, tls: tls && { ...tls, names: via === null ? [server.host] : names } }
    const where = via === null ? serverText(server) : `${serverText(server)}, a tunnel to ${servers.map(serverText)}`
    try {
      return await openAt(proved, where, session, ask)
    } catch (error) {
      if (!(error instanceof QuorateError) || !ELSEWHERE.includes(error.code)) throw error
      left.push(error)
    }
  }
  const telling = left.toSorted((a, b) => ELSEWHERE.indexOf(a.code) - ELSEWHERE.indexOf(b.code))
  const findings = telling.flatMap((error) => error.findings)
  throw new QuorateError(telling[0]?.code ?? 'DB_UNREACHABLE', { findings }, { cause: new AggregateError(left) })
}

async function openAt<T>(
  settings: ServerSettings,
  where: string,
  session: string | undefined,
  ask: (database: Database) => T,
): Promise<AskedConnection<T>> {
  return openSession(settings, where, session ?? 'quorate', (client) => {
    const database = through(client, { server: where, database: settings.database })
    return { database, asked: ask(database) }
  })
}

function through(client: Client, reached: Reached): Database {
  let open = 0
  return {
    reached,
    async query<Row extends object>(text: string, values: readonly (string | null)[] = []) {
      open += 1
      try {
        const { rows } = await client.query<Row>(text, [...values])
        return rows
      } catch (cause) {
        throw mapError(cause, reached)
      } finally {
        open -= 1
      }
    },
    async close({ waits } = { waits: true }) {
      // Nobody waits for what is still asked, and pg would not end before it is answered.
      if (open > 0) client.connection.stream.destroy()
      const ended = client.end().catch(() => {})
      if (waits) await ended
      // pg's, beside its types.
      else (client as unknown as { unref(): void }).unref()
    },
  }
}
