// Verifies a permit: who signed it, whom it is for, until when, and that it has the claims of one (RUN-3).
// Must not: take a key from anywhere but the set that it is given; nor accept a permit without the audience being named.
import type { Code } from '../codes/catalogue/index.ts'
import { QuorateError } from '../codes/error.ts'
import { listOf, Misshapen, members, number, type Read, text } from '../codes/shape.ts'
import type { PinnedKey } from './pinned-key.ts'
import { verifySigned } from './verify-token.ts'

const claims = members({
  iss: text,
  sub: text,
  aud: text,
  jti: text,
  iat: number,
  nbf: number,
  exp: number,
  ledger: text,
  environment: text,
  action: text,
  plan: text,
  change: text,
  packet: text,
  subjects: listOf(text),
  subjects_sha256: text,
  commit: text,
  repository_id: text,
  run_id: text,
  run_attempt: text,
})

/** What a permit says, by its own names. */
export type Permit = Read<typeof claims>

/** What a permit must fit; `now` in seconds since 1970. */
export interface ExpectedPermit {
  readonly keys: readonly PinnedKey[]
  readonly audience: string
  /** Null where the key set itself says whose it is. */
  readonly issuer: string | null
  /** The one ledger, environment, action and plan; null for any of the issuer's. */
  readonly subject: string | null
  readonly now: number
}

/** A permit lives no longer, whoever signed it. */
const MOST_SECONDS = 900

/** @throws PERMIT_MALFORMED, PERMIT_KEY_NOT_LISTED, PERMIT_ALTERED, PERMIT_ISSUER_DIFFERS, PERMIT_AUDIENCE, PERMIT_SUBJECT, PERMIT_EXPIRED */
export async function verifyPermit(
  token: string,
  { keys, audience, issuer, subject, now }: ExpectedPermit,
): Promise<Permit> {
  const permit = readClaims(await payloadOf(token, keys))
  if (issuer !== null && permit.iss !== issuer)
    throw new QuorateError('PERMIT_ISSUER_DIFFERS', { expected: issuer, observed: permit.iss })
  if (permit.aud !== audience) throw new QuorateError('PERMIT_AUDIENCE', { expected: audience, observed: permit.aud })
  if (subject !== null && permit.sub !== subject)
    throw new QuorateError('PERMIT_SUBJECT', { expected: subject, observed: permit.sub })
  if (permit.exp - permit.iat > MOST_SECONDS || permit.nbf > now)
    throw new QuorateError('PERMIT_MALFORMED', {
      expected: 'from now or before, for 15 minutes at most',
      observed: { nbf: permit.nbf, iat: permit.iat, exp: permit.exp },
    })
  if (now >= permit.exp) throw new QuorateError('PERMIT_EXPIRED', { expected: permit.exp, observed: Math.floor(now) })
  return permit
}

const MEANT: Readonly<Record<string, Code>> = {
  TOKEN_KEY_UNKNOWN: 'PERMIT_KEY_NOT_LISTED',
  TOKEN_SIGNATURE: 'PERMIT_ALTERED',
}

async function payloadOf(token: string, keys: readonly PinnedKey[]): Promise<unknown> {
  try {
    await verifySigned(token, keys)
  } catch (cause) {
    if (!(cause instanceof QuorateError)) throw cause
    const meant = MEANT[cause.code]
    if (meant === undefined) throw new QuorateError('PERMIT_MALFORMED', { observed: cause.code }, { cause })
    throw new QuorateError(meant, cause.details, { cause })
  }
  return JSON.parse(Buffer.from(token.split('.')[1] as string, 'base64url').toString())
}

function readClaims(payload: unknown): Permit {
  try {
    return claims(payload, '')
  } catch (cause) {
    if (!(cause instanceof Misshapen)) throw cause
    throw new QuorateError('PERMIT_MALFORMED', { expected: cause.form, observed: cause.at }, { cause })
  }
}
