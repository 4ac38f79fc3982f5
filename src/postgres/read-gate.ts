// Reads what the database says of itself: its ledger, the policy in force, the pinned keys.
import { sha256 } from '../codes/encoding.ts'
import { QuorateError } from '../codes/error.ts'
import type { Finding } from '../codes/finding.ts'
import { listOf, made, members, number, orNone, orNull, type Read, type Reader, refuse, text } from '../codes/shape.ts'
import { type PolicyInForce, readPolicyInForce } from '../manifest/policy-in-force.ts'
import { call, parseAnswer } from './call.ts'
import type { Database } from './connect.ts'
import { findings, head, type KeyInForce, type LedgerHead, ledgerHead, pinnedKeys } from './members.ts'

const genesisShown = members({
  text,
  sha256: text,
  people: listOf(
    made(
      members({ account: text, confirmed_at: orNull(text), run_id: orNull(text) }),
      ({ account, confirmed_at: confirmedAt, run_id: runId }) => ({ account, confirmedAt, runId }),
    ),
  ),
})

/** The database's environment: one ledger, one policy in force. */
export interface Gate {
  readonly name: string
  readonly manifestDigest: string
  /** Parsed from the bytes whose digest it is. */
  readonly policy: PolicyInForce
  readonly issuer: string
  readonly keys: readonly KeyInForce[]
  readonly ledger: LedgerHead
  /** The database's clock, in seconds since 1970; the runner's counts for nothing (EV-5). */
  readonly now: () => number
  /** That the chain was written on another server, or before a failover or a restore: SERVER_CHANGED. */
  readonly moved: readonly Finding[]
  /** What genesis wrote, its digest, and who confirmed it; null in a ledger whose genesis waited for nobody. */
  readonly genesis: Read<typeof genesisShown> | null
  /** The text of the gate, as its digest, and the newest file of tables; null of a gate that does not say so. */
  readonly installed: { readonly gate: string; readonly tables: number } | null
}

/** What `quorate.environment` answers once a ledger has begun. */
export const gateAnswer = members({
  ...head,
  environment: text,
  manifest_digest: text,
  manifest: text,
  now: number,
  issuer: text,
  keys: pinnedKeys,
  moved: findings,
  genesis: orNone(genesisShown),
  installed: orNone(members({ gate: text, tables: number })),
})

/** @throws GENESIS_MISSING before genesis, SCHEMA_MISSING, DB_ANSWER */
export async function readGate(database: Database): Promise<Gate> {
  const asked = performance.now()
  const name = 'quorate.environment'
  const answer = await call(database, name, [], orNull(gateAnswer))
  if (answer === null) throw new QuorateError('GENESIS_MISSING')
  const {
    environment,
    manifest,
    manifest_digest: manifestDigest,
    issuer,
    keys,
    now,
    moved,
    genesis,
    installed,
  } = answer
  // What the policy says is read from its bytes, and they are the ones of the digest that packets name.
  const inForce: Reader<PolicyInForce> = () =>
    sha256(manifest) === manifestDigest ? readPolicyInForce(manifest, 'manifest') : refuse('manifest', manifestDigest)
  return {
    name: environment,
    manifestDigest,
    policy: parseAnswer(name, manifest, inForce),
    issuer,
    keys,
    ledger: parseAnswer(name, answer, ledgerHead),
    // The clock counts from before the question: it may be a moment late, but never too early for a token that GitHub has just signed.
    now: () => now + (performance.now() - asked) / 1000,
    moved,
    genesis,
    installed,
  }
}
