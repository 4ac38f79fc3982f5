// The issuer's signing keys: pinned by a job that an already pinned key signed for, or by the migrator (KEY-1).
import canonicalize from 'canonicalize'
import { fetchKeySet } from '../../ci/github/fetch-key-set.ts'
import { QuorateError } from '../../codes/error.ts'
import { isForRs256, type PinnedKey, pinKey } from '../../identity/pinned-key.ts'
import { callGate } from '../../postgres/call.ts'
import type { Database } from '../../postgres/connect.ts'
import type { AnswerOf } from '../../postgres/gate-answers.ts'
import { readGate } from '../../postgres/read-gate.ts'
import type { Verdict } from '../../report/verdict.ts'
import { keysText } from '../change/answer-facts.ts'
import { atDoor, type DoorJob, request } from './door.ts'
import { answerVerdict } from './door-verdict.ts'

/** Fetches the issuer's keys and pins the new ones. @throws KEYS_UNREACHABLE, KEYS_MALFORMED, and as `atDoor` */
export function syncKeys(job: DoorJob, options: { readonly jwksUrl?: string } = {}): Promise<Verdict> {
  return atDoor(job, async (gate) => {
    const url = options.jwksUrl ?? `${gate.issuer}/.well-known/jwks`
    const keys = readKeySet(await fetchKeySet(url), url)
    const tell = (told: Verdict, { keys: after }: AnswerOf<'quorate.add_keys'>) =>
      withPinned(told, keys, { before: gate.keys, after })
    return { purpose: 'keys', scope: 'keys', name: 'quorate.add_keys', tell, ...request(gate, {}, keySetText(keys)) }
  })
}

/** Pins keys as the migrator, without a token: when no pinned key is left to sign with. @throws GENESIS_MISSING, KEY_WEAK, SESSION_ROLE_MISMATCH */
export async function breakGlass(database: Database, keys: readonly PinnedKey[], reason: string): Promise<Verdict> {
  const { keys: before } = await readGate(database)
  const answer = await callGate(database, 'quorate.break_glass_keys', [keySetText(keys), reason])
  return withPinned(answerVerdict('keys', answer, null), keys, { before, after: answer.keys })
}

/** What became of each key of the set: added, pinned already, or retired here, which is never undone (KEY-2). */
function withPinned(
  told: Verdict,
  keys: readonly PinnedKey[],
  { before, after }: { readonly before: readonly PinnedKey[]; readonly after: readonly PinnedKey[] },
): Verdict {
  if (told.outcome !== 'pass') return told
  const isIn = (those: readonly PinnedKey[], { thumbprint }: PinnedKey) =>
    those.some((one) => one.thumbprint === thumbprint)
  const retired = keys.filter((key) => !isIn(after, key))
  const facts = {
    added: String(keys.filter((key) => isIn(after, key) && !isIn(before, key)).length),
    'pinned already': String(keys.filter((key) => isIn(before, key)).length),
    ...(retired.length === 0 ? {} : { 'retired before, and not pinned again': keysText(retired) }),
  }
  return { ...told, facts: { ...told.facts, ...facts } }
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
