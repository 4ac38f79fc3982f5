// Reads what the database says of itself: its ledger, the policy in force, the pinned keys.

import { sha256 } from '../codes/encoding.ts'
import { QuorateError } from '../codes/error.ts'
import type { Finding } from '../codes/finding.ts'
import { Misshapen } from '../codes/shape.ts'
import type { PinnedKey } from '../identity/pinned-key.ts'
import { type PolicyInForce, readPolicyInForce } from '../manifest/policy-in-force.ts'
import { callJson, type LedgerHead, readHead } from './call.ts'
import type { Database } from './connect.ts'
import { readFindings } from './read-findings.ts'

/** The database's environment: one ledger, one policy in force. */
export interface GateEnvironment {
  readonly name: string
  readonly manifestDigest: string
  /** Parsed from the bytes whose digest it is. */
  readonly policy: PolicyInForce
  readonly issuer: string
  readonly keys: readonly PinnedKey[]
  readonly ledger: LedgerHead
  /** The database's clock, in seconds since 1970; the runner's counts for nothing (EV-5). */
  readonly now: () => number
  /** That the chain was written on another server, or before a failover or a restore: SERVER_CHANGED. */
  readonly moved: readonly Finding[]
}

/** @throws GENESIS_MISSING before genesis, SCHEMA_MISSING, DB_ANSWER */
export async function readGateEnvironment(database: Database): Promise<GateEnvironment> {
  const asked = performance.now()
  const answer = await callJson(database, 'quorate.environment', [])
  if (answer === null) throw new QuorateError('GENESIS_MISSING')
  const { now } = answer
  // What the policy says is read from its bytes, and they are the ones of the digest that packets name.
  const isWhole = typeof now === 'number' && sha256(String(answer.manifest)) === answer.manifest_digest
  const moved = readFindings(answer.moved)
  if (!isWhole || moved === null) throw new QuorateError('DB_ANSWER', { observed: 'quorate.environment' })
  return {
    name: String(answer.environment),
    manifestDigest: String(answer.manifest_digest),
    policy: policyOf(String(answer.manifest)),
    issuer: String(answer.issuer),
    keys: answer.keys as PinnedKey[],
    ledger: readHead(answer),
    // Counted from before the question: rather a moment late than too early for a token that GitHub has just signed.
    now: () => now + (performance.now() - asked) / 1000,
    moved,
  }
}

function policyOf(bytes: string): PolicyInForce {
  try {
    return readPolicyInForce(bytes, 'manifest')
  } catch (cause) {
    if (!(cause instanceof Misshapen)) throw cause
    throw new QuorateError('DB_ANSWER', { observed: { function: 'quorate.environment', member: cause.at } }, { cause })
  }
}
