// The settings of one login's connection (PRV-5): its own secrets, and the address that the policy names (PRV-10).
// Must not: fall back to another login's secrets, PGUSER or PGPASSWORD; or take an address from a variable after genesis.
import { QuorateError } from '../codes/error.ts'
import type { Server } from '../manifest/address.ts'
import { readCertificates, requireRepeated } from './address.ts'
import { Secret } from './secret.ts'
import { integer, invalid, isLoopback, optional, required, type Variables } from './variable.ts'

/** The logins a connection can be for: the three lanes, the door, the one that revokes, the migrator. */
export type Login = 'cut' | 'verify' | 'deploy' | 'door' | 'revoke' | 'migrator'

/** A reviewed address as it is used: `ca` is the authority's certificates, null meaning Node's own roots. */
export interface ReviewedAddress {
  readonly servers: readonly Server[]
  readonly name: string
  readonly ca: string | null
}

/** How to connect. `tls` is null only where every server is this machine. `via` is a tunnel to one of the servers. */
export interface DatabaseSettings {
  readonly servers: readonly Server[]
  readonly via: Server | null
  readonly database: string
  readonly user: string
  readonly password: Secret
  readonly connectTimeoutSeconds: number
  readonly tls: { readonly ca: string | null } | null
}

/** What the variables of each login begin with. */
export const LOGIN_PREFIX = {
  cut: 'DOT_CUTTER_EXEC_DB',
  verify: 'DOT_CUTTER_VERIFY_DB',
  deploy: 'QUORATE_DEPLOY_DB',
  door: 'QUORATE_DOOR_DB',
  revoke: 'QUORATE_REVOKE_DB',
  migrator: 'QUORATE_MIGRATOR_DB',
} as const

/**
 * One login at the reviewed address. A variable of libpq that names an address may only repeat it; PGCONNECT_TIMEOUT
 * (10 seconds) is a server's. Without TLS only where every server is this machine and no authority is named.
 * @throws LANE_MISMATCH when a secret of another login is present, HOST_NOT_REVIEWED, ENV_MISSING, ENV_INVALID, FILE_MISSING
 */
export function databaseSettings(
  env: Variables,
  login: Login,
  address: ReviewedAddress,
  via: Server | null = null,
): DatabaseSettings {
  const foreign = (Object.keys(LOGIN_PREFIX) as Login[])
    .filter((other) => other !== login)
    .flatMap((other) => [`${LOGIN_PREFIX[other]}_USER`, `${LOGIN_PREFIX[other]}_PASSWORD`])
    .filter((name) => optional(env, name) !== null)
  if (foreign.length > 0)
    throw new QuorateError('LANE_MISMATCH', { expected: `${LOGIN_PREFIX[login]}_*`, observed: foreign })
  const user = required(env, `${LOGIN_PREFIX[login]}_USER`)
  const password = new Secret(required(env, `${LOGIN_PREFIX[login]}_PASSWORD`))
  const { servers, name: database, ca } = address
  const tls = ca === null && servers.every(({ host }) => isLoopback(host)) ? null : { ca }
  requireRepeated(env, address, { isTls: tls !== null, via })
  return { servers, via, database, user, password, connectTimeoutSeconds: patience(env), tls }
}

/**
 * The settings of whoever installs: libpq's variables, PGSSLMODE being verify-full but on this machine.
 * @throws ENV_MISSING, ENV_INVALID, DB_TLS_REQUIRED, FILE_MISSING, FILE_UNREADABLE
 */
export function installerSettings(env: Variables, via: Server | null = null): DatabaseSettings {
  const user = required(env, 'PGUSER')
  const password = new Secret(required(env, 'PGPASSWORD'))
  const host = required(env, 'PGHOST')
  if (host.includes(',')) throw invalid('PGHOST', 'one host')
  const port = integer(env, 'PGPORT', { min: 1, max: 65_535, fallback: 5432 })
  const database = required(env, 'PGDATABASE')
  const servers = [{ host, port }]
  return { servers, via, database, user, password, connectTimeoutSeconds: patience(env), tls: installerTls(env, host) }
}

function patience(env: Variables): number {
  return integer(env, 'PGCONNECT_TIMEOUT', { min: 1, max: 300, fallback: 10 })
}

function installerTls(env: Variables, host: string): DatabaseSettings['tls'] {
  const local = isLoopback(host)
  const mode = optional(env, 'PGSSLMODE') ?? (local ? 'disable' : 'verify-full')
  if (mode !== 'verify-full') {
    if (local && ['disable', 'allow', 'prefer'].includes(mode)) return null
    throw new QuorateError('DB_TLS_REQUIRED', { expected: 'PGSSLMODE=verify-full', observed: mode })
  }
  const path = optional(env, 'PGSSLROOTCERT')
  return { ca: path === null || path === 'system' ? null : readCertificates(path) }
}
