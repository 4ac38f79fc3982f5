// The one place where a connection that did not come about gets its code: who refused it, and why. The server is always named.
// Must not: pass the server's message on.
import type { Code } from '../codes/catalogue/index.ts'
import { QuorateError } from '../codes/error.ts'
import { ServerUnproved } from './handshake.ts'

interface Refusal {
  readonly code?: string
  readonly message?: string
  /** PostgreSQL's function that refused; absent where another program answers. */
  readonly routine?: string
}

const BY_STATE: Readonly<Record<string, Code>> = {
  '28P01': 'DB_AUTH',
  '3D000': 'DB_UNKNOWN',
  '42501': 'DB_PERMISSION',
  '57014': 'DB_TIMEOUT',
}

/** Turns what `pg` threw while it connected into a coded error. */
export function mapConnectError(cause: unknown, server: string): QuorateError {
  const refusal = (code: Code, why: Readonly<Record<string, string>> = {}) =>
    new QuorateError(code, { observed: { server, ...why } }, { cause })
  if (cause instanceof ServerUnproved) return refusal('SERVER_UNPROVED', { reason: cause.seen })
  const { code, message = '', routine } = cause as Refusal
  if (message.startsWith('SASL')) return refusal('SERVER_UNPROVED', { reason: 'its answer to the proof is wrong' })
  // pg's own words, and it has no code for them.
  if (/does not support SSL|establishing an SSL/.test(message)) return refusal('DB_TLS_REFUSED')
  if (code === undefined) return refusal('DB_UNREACHABLE', { reason: 'no answer' })
  if (/^(ERR_SSL|EPROTO)/.test(code)) return refusal('DB_TLS_REFUSED', { reason: code })
  if (isCertificates(code)) return refusal('DB_CERTIFICATE', { reason: code })
  return refusal(codeOf(code, routine), { reason: code })
}

function codeOf(state: string, routine: string | undefined): Code {
  const known = BY_STATE[state]
  if (known !== undefined) return known
  // The function that looks up the role raises the role's limit; other functions raise the server's.
  if (state === '53300') return routine === 'InitializeSessionUserId' ? 'LANE_BUSY' : 'DB_FULL'
  if (state === '28000') return routine === 'ClientAuthentication' ? 'DB_HOST_REFUSED' : 'DB_LOGIN_REFUSED'
  // A pooler that does not know a setting of the session refuses the start; PostgreSQL names the function that refuses.
  if (state === '08P01' && routine === undefined) return 'DB_POOLER'
  return 'DB_UNREACHABLE'
}

/** Node's codes of a certificate that is not to be trusted, or for another name. */
function isCertificates(code: string): boolean {
  return /CERT|ERR_TLS|UNABLE_TO|SELF_SIGNED|HOSTNAME_MISMATCH|INVALID_CA|^ERR_OSSL/.test(code)
}
