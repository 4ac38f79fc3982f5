// The one place where a connection that did not come about gets its code: who refused it, and why. Server and database are always named.
// Must not: pass the server's message on with the login's name in it.
import type { Code } from '../codes/catalogue/index.ts'
import { QuorateError } from '../codes/error.ts'
import { NotPostgres, ServerUnproved } from './handshake.ts'

/** What a connection was to: the server as the policy has it, and the database. */
export interface Target {
  readonly server: string
  readonly database: string
  readonly connectTimeoutSeconds: number
}

interface Refusal {
  readonly code?: string
  readonly message?: string
  /** PostgreSQL's function that refused; absent where another program answers. */
  readonly routine?: string
}

/** Turns what `pg` threw while it connected into a coded error. */
export function mapConnectError(cause: unknown, { server, database, connectTimeoutSeconds }: Target): QuorateError {
  const refusal = (code: Code, reason: string) =>
    new QuorateError(code, { observed: { server, database, reason } }, { cause })
  if (cause instanceof NotPostgres) return refusal('DB_NOT_POSTGRES', cause.message)
  if (cause instanceof ServerUnproved) return refusal('SERVER_UNPROVED', cause.seen)
  const { code, message = '', routine } = cause as Refusal
  if (message.startsWith('SASL')) return refusal('SERVER_UNPROVED', 'its answer to the proof is wrong')
  // pg's own words, and it has no code for them.
  if (message.includes('does not support SSL')) return refusal('DB_TLS_REFUSED', 'it answers that it has no TLS')
  if (message.includes('establishing an SSL'))
    return refusal('DB_NOT_POSTGRES', 'it answers neither yes nor no to the question whether it speaks TLS')
  if (message === 'timeout expired') return refusal('DB_UNREACHABLE', `no answer within ${connectTimeoutSeconds} s`)
  if (code === undefined) return refusal('DB_UNREACHABLE', 'it closes the connection without an answer')
  if (/^(ERR_SSL|EPROTO)/.test(code)) return refusal('DB_TLS_REFUSED', `it agrees to TLS, and then breaks it (${code})`)
  if (isCertificates(code)) return refusal('DB_CERTIFICATE', code)
  const [known, reason] = bySocket(code) ?? byState(code, routine)
  return refusal(known, `${reason} (${code})`)
}

/** PostgreSQL tells this many bytes of a login's name. */
const TOLD = 63

/**
 * Takes the login's name out of what the server said, which goes to the log: where somebody put a secret into the name's variable, the
 * server quotes it. Of a login whose connections are all taken the name stands: there is one.
 */
export function hideLogin(cause: unknown, user: string): void {
  if (!(cause instanceof Error) || (cause as Refusal).code === '53300') return
  const told = Buffer.from(user).subarray(0, TOLD).toString()
  for (const name of [user, told.replace(/\ufffd$/, '')])
    if (name !== '') cause.message = cause.message.replaceAll(name, '…')
}

/** Node's codes: the network between here and the server. */
const SOCKET: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the machine is there, and nothing listens at this port',
  ENOTFOUND: 'DNS knows no such host',
  EAI_AGAIN: 'no DNS server answers, so the host’s address is not known',
  ENETUNREACH: 'this machine has no route to the host’s network',
  EHOSTUNREACH: 'no machine has the host’s address, or a firewall says so',
  ETIMEDOUT: 'nothing comes back from the host’s address, as behind a firewall',
  ECONNRESET: 'it breaks the connection off',
  EPIPE: 'it breaks the connection off',
  ENOENT: 'there is no such socket',
  EACCES: 'this user may not use the socket',
}

function bySocket(code: string): readonly [Code, string] | null {
  const reason = Object.hasOwn(SOCKET, code) ? SOCKET[code] : undefined
  return reason === undefined ? null : ['DB_UNREACHABLE', reason]
}

const BY_STATE: Readonly<Record<string, readonly [Code, string]>> = {
  '28P01': ['DB_AUTH', 'the password is wrong or has expired, or there is no such login'],
  '3D000': ['DB_UNKNOWN', 'it has no such database'],
  '42501': ['DB_PERMISSION', 'the login may not connect to this database'],
  '55000': ['DB_UNKNOWN', 'the database takes no connections'],
  '57014': ['DB_UNREACHABLE', 'it ended the login, which took too long'],
  '57P01': ['DB_NOT_READY', 'it is shutting down'],
  '57P02': ['DB_NOT_READY', 'it is restarting after a crash'],
  '57P03': ['DB_NOT_READY', 'it is starting, stopping or recovering'],
}

/** Which limit of a server was met is known by the function that says so. */
const FULL: Readonly<Record<string, string>> = {
  CheckMyDatabase: 'the database’s own connection limit is reached',
  InitPostgres: 'the free connections are reserved for superusers',
}

function byState(state: string, routine: string | undefined): readonly [Code, string] {
  const known = Object.hasOwn(BY_STATE, state) ? BY_STATE[state] : undefined
  if (known !== undefined) return known
  if (state === '53300') {
    // The function that looks up the role raises the role's limit; other functions raise the server's.
    if (routine === 'InitializeSessionUserId') return ['LANE_BUSY', 'the login’s own connection limit is reached']
    return ['DB_FULL', FULL[routine ?? ''] ?? 'all of max_connections are taken']
  }
  if (state === '28000')
    return routine === 'ClientAuthentication'
      ? ['DB_HOST_REFUSED', 'no line of pg_hba.conf lets this login in from here']
      : ['DB_LOGIN_REFUSED', 'the login may not log in']
  // A pooler that does not know a setting of the session refuses the start; PostgreSQL names the function that refuses.
  if (state.startsWith('08') && routine === undefined)
    return ['DB_POOLER', 'it refuses the session’s settings as a pooler does']
  return ['DB_UNREACHABLE', 'it refuses the connection']
}

/** Node's codes of a certificate that is not to be trusted, or for another name. */
function isCertificates(code: string): boolean {
  return /CERT|ERR_TLS|UNABLE_TO|SELF_SIGNED|HOSTNAME_MISMATCH|INVALID_CA|^ERR_OSSL/.test(code)
}
