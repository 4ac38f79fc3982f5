// Mints the token of a job, with the overrides that attacks need.
import { type Claims, claimsOf } from './claims.ts'
import { type IssuerKeys, type KeyName, signToken } from './keys.ts'
import type { Run, World } from './world.ts'

/** Changes to every token of a job; a null member is left out of the token. */
export interface TokenOverride {
  readonly header?: Claims | undefined
  readonly claims?: Claims | undefined
  readonly key?: KeyName | undefined
  /** Handed out as it is, unsigned and unchecked. */
  readonly raw?: string | undefined
}

/** Who mints: the issuer's address and keys, and the time in milliseconds since 1970. */
export interface Issuer {
  readonly url: string
  readonly keys: IssuerKeys
  readonly clock: () => number
}

/** A signed token for the audience; null asks for GitHub's default one. */
export function mintToken(
  issuer: Issuer,
  world: World,
  run: Run,
  audience: string | null,
  override: TokenOverride = {},
): string {
  if (override.raw !== undefined) return override.raw
  const key = issuer.keys[override.key ?? 'issuer']
  const now = Math.floor(issuer.clock() / 1000)
  const header = { typ: 'JWT', alg: 'RS256', x5t: key.x5t, kid: key.kid }
  const claims = claimsOf(world, run, { issuer: issuer.url, audience, now })
  return signToken(key, overridden(header, override.header), overridden(claims, override.claims))
}

function overridden(members: Claims, changes: Claims = {}): Claims {
  return Object.fromEntries(Object.entries({ ...members, ...changes }).filter(([, value]) => value !== null))
}
