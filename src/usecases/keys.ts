// The issuer's signing keys: pinned by a job that an already pinned key signed for, or by the migrator (KEY-1).
import canonicalize from 'canonicalize'
import { fetchKeySet } from '../adapters/oidc/fetch-key-set.ts'
import { callGate } from '../adapters/postgres/call.ts'
import type { Database } from '../adapters/postgres/connect.ts'
import { QuorateError } from '../gate/error.ts'
import { isForRs256, type PinnedKey, pinKey } from '../identity/pinned-key.ts'
import type { Verdict } from '../report/verdict.ts'
import { atDoor, type DoorJob, request } from './door.ts'
import { answerVerdict } from './door-verdict.ts'

/** Fetches the issuer's keys and pins the new ones. @throws KEYS_UNREACHABLE, KEYS_MALFORMED, and as `atDoor` */
export function syncKeys(job: DoorJob, options: { readonly jwksUrl?: string } = {}): Promise<Verdict> {
  return atDoor(job, async (gate) => {
    const url = options.jwksUrl ?? `${gate.issuer}/.well-known/jwks`
    const keys = keySetText(readKeySet(await fetchKeySet(url), url))
    return { purpose: 'keys', scope: 'keys', name: 'qt001_cp.add_keys', ...request(gate, {}, keys) }
  })
}

/** Pins keys as the migrator, without a token: when no pinned key is left to sign with. @throws KEY_WEAK, SESSION_ROLE_MISMATCH */
export async function breakGlass(database: Database, keys: readonly PinnedKey[], reason: string): Promise<Verdict> {
  return answerVerdict('keys', await callGate(database, 'qt001_cp.break_glass_keys', [keySetText(keys), reason]))
}

/** Reads a published key set. @throws KEYS_MALFORMED, TOKEN_KEY_WEAK */
export function readKeySet(text: string, source: string): readonly PinnedKey[] {
  let set: { keys?: unknown }
  try {
    set = JSON.parse(text) as { keys?: unknown }
  } catch (cause) {
    throw new QuorateError('KEYS_MALFORMED', { observed: source }, { cause })
  }
  // Keys of other kinds are the issuer's to publish (RFC 7517 section 5): no token of ours can be signed by one.
  const keys = Array.isArray(set?.keys) ? set.keys.filter(isForRs256) : []
  if (keys.length === 0) throw new QuorateError('KEYS_MALFORMED', { observed: source })
  return keys.map(pinKey)
}

function keySetText(keys: readonly PinnedKey[]): string {
  return canonicalize({ keys: keys.map(({ kid, n, e }) => ({ kid, n, e })) }) as string
}
