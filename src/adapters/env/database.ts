// The settings of one login's connection (PRV-5): its own secrets, libpq's PG* variables, verified TLS.
// Must not: fall back to another login's secrets, PGUSER or PGPASSWORD.
import { QuorateError } from '../../gate/error.ts'
import { Secret } from './secret.ts'
import { type Environment, integer, invalid, isLoopback, optional, required } from './variable.ts'

/** The logins a connection can be for: the two lanes, the door, the one that revokes, the migrator. */
export type Login = 'cut' | 'verify' | 'door' | 'revoke' | 'migrator'

/** How to connect. `tls` null only to this machine; else verify-full, `rootCert` null meaning Node's own roots. */
export interface DatabaseSettings {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
  readonly password: Secret
  readonly connectTimeoutSeconds: number
  readonly tls: { readonly rootCert: string | null } | null
}

/** What the variables of each login begin with. */
export const LOGIN_PREFIX = {
  cut: 'DOT_CUTTER_EXEC_DB',
  verify: 'DOT_CUTTER_VERIFY_DB',
  door: 'QUORATE_DOOR_DB',
  revoke: 'QUORATE_REVOKE_DB',
  migrator: 'QUORATE_MIGRATOR_DB',
} as const

/**
 * Reads one login's settings. PGPORT defaults to 5432, PGCONNECT_TIMEOUT to 10 seconds, PGSSLMODE to verify-full, or
 * to no TLS on this machine.
 * @throws LANE_MISMATCH when a secret of another login is present, ENV_MISSING, ENV_INVALID, DB_TLS_REQUIRED
 */
export function databaseSettings(env: Environment, login: Login): DatabaseSettings {
  const foreign = (Object.keys(LOGIN_PREFIX) as Login[])
    .filter((other) => other !== login)
    .flatMap((other) => [`${LOGIN_PREFIX[other]}_USER`, `${LOGIN_PREFIX[other]}_PASSWORD`])
    .filter((name) => optional(env, name) !== null)
  if (foreign.length > 0)
    throw new QuorateError('LANE_MISMATCH', { expected: `${LOGIN_PREFIX[login]}_*`, observed: foreign })

  const user = required(env, `${LOGIN_PREFIX[login]}_USER`)
  return settingsFor(env, user, new Secret(required(env, `${LOGIN_PREFIX[login]}_PASSWORD`)))
}

/** The settings of whoever installs: libpq's PGUSER and PGPASSWORD. @throws ENV_MISSING, ENV_INVALID, DB_TLS_REQUIRED */
export function installerSettings(env: Environment): DatabaseSettings {
  return settingsFor(env, required(env, 'PGUSER'), new Secret(required(env, 'PGPASSWORD')))
}

function settingsFor(env: Environment, user: string, password: Secret): DatabaseSettings {
  const host = required(env, 'PGHOST')
  if (host.includes(',')) throw invalid('PGHOST', 'one host')
  return {
    host,
    port: integer(env, 'PGPORT', { min: 1, max: 65_535, fallback: 5432 }),
    database: required(env, 'PGDATABASE'),
    user,
    password,
    connectTimeoutSeconds: integer(env, 'PGCONNECT_TIMEOUT', { min: 1, max: 300, fallback: 10 }),
    tls: tlsSettings(env, host),
  }
}

function tlsSettings(env: Environment, host: string): DatabaseSettings['tls'] {
  const local = isLoopback(host)
  const mode = optional(env, 'PGSSLMODE') ?? (local ? 'disable' : 'verify-full')
  if (mode !== 'verify-full') {
    if (local && ['disable', 'allow', 'prefer'].includes(mode)) return null
    throw new QuorateError('DB_TLS_REQUIRED', { expected: 'PGSSLMODE=verify-full', observed: mode })
  }
  const rootCert = optional(env, 'PGSSLROOTCERT')
  return { rootCert: rootCert === 'system' ? null : rootCert }
}
