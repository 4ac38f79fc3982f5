// Which login the doctor looks at the database with, and how its connection came about.
// Must not: open a second connection; a lane's login has two in all.
import { randomUUID } from 'node:crypto'
import { entryOf } from '../../codes/catalogue/index.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Seen } from '../../codes/finding.ts'
import type { Database } from '../../postgres/connect.ts'
import type { DatabaseSettings, Login } from '../../settings/settings.ts'
import { isLoopback, optional } from '../../settings/variable.ts'
import type { Reviewed } from '../proof/connect-login.ts'
import { openAs } from '../proof/open-as.ts'
import { type Check, check, unknown } from './check.ts'

const TITLE = 'the database can be reached'
const LOGINS: readonly (readonly [variable: string, login: Login | 'installer'])[] = [
  ['PGUSER', 'installer'],
  ['QUORATE_MIGRATOR_DB_USER', 'migrator'],
  ['QUORATE_DOOR_DB_USER', 'door'],
  ['QUORATE_REVOKE_DB_USER', 'revoke'],
  ['DOT_CUTTER_EXEC_DB_USER', 'cut'],
  ['DOT_CUTTER_VERIFY_DB_USER', 'verify'],
  ['QUORATE_DEPLOY_DB_USER', 'deploy'],
]

/** Wrong in itself: secrets of two logins in one place, another address, a replica or a pooler there. Else one only cannot look. */
const WRONG: ReadonlySet<string> = new Set(['LANE_MISMATCH', 'HOST_NOT_REVIEWED', 'DB_NOT_PRIMARY', 'DB_POOLER'])

/** A session to look with, or the check that says why there is none. */
export type Session = Opened | { readonly missing: Check }

interface Opened {
  readonly database: Database
  readonly settings: DatabaseSettings
  /** What the session was asked to be called. */
  readonly name: string
  readonly login: Login | 'installer'
}

/** Connects as the first login whose variables are there. */
export async function connectFirst(reviewed: Reviewed): Promise<Session> {
  const { env } = reviewed
  const [, login] = LOGINS.find(([name]) => optional(env, name) !== null) ?? []
  if (login === undefined) {
    const fix = 'give the settings of one login: quorate doctor --settings secrets/door.env'
    return { missing: unknown('DATABASE', TITLE, 'no login in the environment', fix) }
  }
  try {
    const name = `quorate doctor ${randomUUID()}`
    return { ...(await openAs(login, reviewed, name)), name, login }
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    // One a server that was tried.
    const told = error.findings.map(({ code, expected = null, observed = null }) => ({ code, expected, observed }))
    const observed: Seen = told.length === 1 ? (told[0] ?? null) : told
    const isForeign = error.code === 'LANE_MISMATCH'
    const fix = isForeign
      ? 'keep each login’s secrets in its own place, and give the doctor one of them'
      : (entryOf(error.code)?.remedy ?? 'see quorate --help')
    return {
      missing: WRONG.has(error.code)
        ? check('DATABASE', TITLE, { holds: false, observed, fix })
        : unknown('DATABASE', TITLE, observed, fix),
    }
  }
}

interface Connection {
  readonly ssl: boolean
  readonly version: string | null
  readonly name: string
  readonly idle: string
  readonly keepalive: string
  readonly age: number
  readonly pid: number
}

/** What was seen of a connection. */
export interface SessionFacts extends Connection {
  /** The host is this machine. */
  readonly isHere: boolean
  /** What the session was asked to be called. */
  readonly asked: string
  /** The server's process at a second look. */
  readonly pidLater: number
  /** How the password was proved; null before PostgreSQL 16, which does not report it. */
  readonly method: string | null
}

/** Looks at the connection twice, to see whether it is one. */
export async function sessionFacts({ database, settings, name }: Opened): Promise<SessionFacts> {
  const first = await readConnection(database)
  const { pid: pidLater } = await readConnection(database)
  return {
    ...first,
    pidLater,
    asked: name,
    isHere: settings.servers.every(({ host }) => isLoopback(host)),
    method: await readMethod(database),
  }
}

/** The connection itself: encrypted, by SCRAM, direct, and given up when its other end is gone (PRV-1, PRV-5). */
export function sessionChecks(facts: SessionFacts): readonly Check[] {
  const { ssl, isHere, version, method, keepalive } = facts
  // What was asked for at the start of the session comes through only without a pooler in between.
  const direct = {
    name: facts.name === facts.asked,
    options: facts.idle === '10min',
    backend: facts.pid === facts.pidLater,
    fresh: facts.age < 60,
  }
  return [
    check('TLS', 'the connection is encrypted, unless it stays on this machine', {
      holds: ssl || isHere,
      observed: version ?? 'not encrypted',
      fix: 'alter system set ssl = on, with a certificate by `database.ca` of the policy, or by a public authority',
    }),
    check('SCRAM', 'logins prove their password by scram-sha-256', {
      holds: method === null || /^(scram-sha-256|cert)$/.test(method),
      observed: method ?? 'not known before PostgreSQL 16',
      fix: 'scram-sha-256 in pg_hba.conf, password_encryption = scram-sha-256, then set the passwords anew',
    }),
    check('DIRECT', 'no pooler is in between', {
      holds: Object.values(direct).every((one) => one),
      observed: direct,
      fix: 'connect to the server itself: a pooler shares sessions between logins and drops their settings',
    }),
    check('KEEPALIVE', 'a connection whose other end is gone is given up', {
      holds: /^([1-9]|[1-5]\d|60)$/.test(keepalive),
      observed: keepalive,
      fix: 'alter system set tcp_keepalives_idle = 30; a vanished runner holds one of two connections until then',
      otherwise: 'warn',
    }),
  ]
}

async function readConnection(database: Database): Promise<Connection> {
  const [row] = await database.query<Connection>(`
    select coalesce(s.ssl, false) as ssl, s.version, current_setting('application_name') as name,
      current_setting('idle_session_timeout') as idle, current_setting('tcp_keepalives_idle') as keepalive,
      extract(epoch from clock_timestamp() - a.backend_start)::float8 as age, pg_backend_pid() as pid
    from pg_catalog.pg_stat_activity as a left join pg_catalog.pg_stat_ssl as s on s.pid = a.pid
    where a.pid = pg_backend_pid()`)
  return row as Connection
}

async function readMethod(database: Database): Promise<string | null> {
  const [server] = await database.query<{ told: boolean }>(
    `select current_setting('server_version_num')::integer >= 160000 as told`,
  )
  if (!server?.told) return null
  const [row] = await database.query<{ method: string | null }>(`select split_part(system_user, ':', 1) as method`)
  return row?.method ?? null
}
