// The settings of one login's connection (PRV-5): its own secrets, and the address that the policy names (PRV-10).
// Must not: fall back to another login's secrets, PGUSER or PGPASSWORD; or take an address from a variable after genesis.
import { QuorateError } from '../codes/error.ts'
import type { Server } from '../manifest/address.ts'
import { readCertificates, requireRepeated } from './address.ts'
import { withDatabaseUrl } from './database-url.ts'
import { Secret } from './secret.ts'
import {
  integer,
  invalid,
  isLoopback,
  optional,
  requireAll,
  required,
  requireTrimmed,
  type Variables,
} from './variable.ts'

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
 * @throws LANE_MISMATCH when a secret of another login is present, HOST_NOT_REVIEWED, ENV_MISSING, ENV_WHITE_SPACE, ENV_INVALID, FILE_MISSING
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
  const [userName, passwordName] = [`${LOGIN_PREFIX[login]}_USER`, `${LOGIN_PREFIX[login]}_PASSWORD`]
  requireAll(env, [userName, passwordName])
  const user = required(env, userName)
  const password = new Secret(required(env, passwordName))
  const { servers, name: database, ca } = address
  const tls = ca === null && servers.every(({ host }) => isLoopback(host)) ? null : { ca }
  requireRepeated(env, address, { isTls: tls !== null, via })
  return { servers, via, database, user, password, connectTimeoutSeconds: patience(env), tls }
}

/**
 * The settings of whoever installs: libpq's variables or DATABASE_URL, PGSSLMODE being verify-full but on this machine.
 * @throws ENV_MISSING, ENV_WHITE_SPACE, ENV_INVALID, SETTINGS_CONFLICT, DB_TLS_REQUIRED, FILE_MISSING, FILE_UNREADABLE
 */
export function installerSettings(own: Variables, via: Server | null = null): DatabaseSettings {
  requireTrimmed(own, ['DATABASE_URL'])
  const env = withDatabaseUrl(own)
  requireAll(env, ['PGUSER', 'PGPASSWORD', 'PGHOST', 'PGDATABASE'])
  requireTrimmed(env, ['PGPORT', 'PGSSLMODE'])
  const servers = listed(env)
  return {
    ...{ servers, via, database: required(env, 'PGDATABASE'), user: required(env, 'PGUSER') },
    ...{ password: new Secret(required(env, 'PGPASSWORD')), connectTimeoutSeconds: patience(env) },
    tls: installerTls(env, servers),
  }
}

/** Both are lists, as libpq reads them; one port is every host's. */
function listed(env: Variables): readonly Server[] {
  const hosts = required(env, 'PGHOST').split(',')
  const ports = (optional(env, 'PGPORT') ?? '5432').split(',')
  if (hosts.some((host) => host === '' || /\s/.test(host))) throw invalid('PGHOST', 'a host, or several with commas')
  if (ports.length > 1 && ports.length !== hosts.length) throw invalid('PGPORT', 'one port, or one for each host')
  return hosts.map((host, index) => {
    const PGPORT = ports[index] ?? ports[0]
    return { host, port: integer({ PGPORT }, 'PGPORT', { min: 1, max: 65_535, fallback: 5432 }) }
  })
}

function patience(env: Variables): number {
  return integer(env, 'PGCONNECT_TIMEOUT', { min: 1, max: 300, fallback: 10 })
}

function installerTls(env: Variables, servers: readonly Server[]): DatabaseSettings['tls'] {
  const local = servers.every(({ host }) => isLoopback(host))
  const mode = optional(env, 'PGSSLMODE') ?? (local ? 'disable' : 'verify-full')
  if (mode !== 'verify-full') {
    if (local && ['disable', 'allow', 'prefer'].includes(mode)) return null
    throw new QuorateError('DB_TLS_REQUIRED', { expected: 'PGSSLMODE=verify-full', observed: mode })
  }
  const path = optional(env, 'PGSSLROOTCERT')
  return { ca: path === null || path === 'system' ? null : certificates(path) }
}

/** A private authority's certificates, by path or as their text. @throws ENV_INVALID where there is none in it, and as `readCertificates` */
function certificates(given: string): string {
  const text = readCertificates(given)
  try {
    // Loaded here: the help text loads this file too.
    const { X509Certificate } = process.getBuiltinModule('node:crypto')
    new X509Certificate(text)
    return text
  } catch {
    throw invalid('PGSSLROOTCERT', 'certificates in PEM form, or the path of a file with them')
  }
}
