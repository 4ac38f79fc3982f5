// Asks GitHub for a token over exactly one statement, and checks it here for the clear message.
// Must not: be relied on; the database verifies the same token again, and that counts (ID-2).

import type { JobContext } from '../../ci/github/job.ts'
import { requestToken } from '../../ci/github/request-token.ts'
import { tokenLine } from '../../ci/github/token-line.ts'
import { utcSeconds } from '../../codes/encoding.ts'
import { QuorateError, throwFindings } from '../../codes/error.ts'
import type { ExpectedWorkload } from '../../codes/scope.ts'
import { audienceOf, type Purpose } from '../../codes/statement.ts'
import type { TokenClaims } from '../../identity/read-claims.ts'
import { matchWorkload } from '../../identity/workload.ts'
import type { Change } from '../../postgres/read-change.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import { begun } from '../../system/begun.ts'

/** What is asked for, in which ledger, by which workload. */
export interface Proposal {
  readonly purpose: Purpose
  readonly subject: string
  readonly notAfter: string
  readonly asked: readonly string[]
  readonly scope: ExpectedWorkload
}

/** A token for one call; it is spent there. */
export interface Proof {
  readonly token: string
  readonly claims: TokenClaims
}

/**
 * Requests and checks one token.
 * @throws PROOF_UNAVAILABLE, TOKEN_REQUEST_FAILED, CLAIM_SHA when the job runs for another commit, any code of the token family, any CLAIM_ code with all of them
 */
export async function prove(gate: Gate, job: JobContext, proposal: Proposal): Promise<Proof> {
  const { purpose, subject, notAfter, asked, scope } = proposal
  const audience = audienceOf({ purpose, ledgerId: gate.ledger.ledgerId, subject, notAfter, asked })
  const verifier = loadVerifier()
  const token = await requestToken(audience, job.idToken)
  const { verifyToken } = await verifier
  const { claims } = await verifyToken(token.reveal(), {
    keys: gate.keys,
    issuer: gate.issuer,
    audience,
    now: gate.now(),
  })
  // The checkout is at the commit that the job says; GitHub signs for which one that is (SEAT-5).
  if (claims.sha !== job.sha) throw new QuorateError('CLAIM_SHA', { expected: job.sha, observed: claims.sha })
  const findings = matchWorkload(claims, scope)
  throwFindings(findings)
  return { token: token.reveal(), claims }
}

/** Makes ready for the job's tokens while something else is waited for: the line to where they come from is opened, and nothing is asked. */
export function openTokenLine({ idToken }: JobContext): void {
  if (idToken === null) return
  tokenLine(idToken).open()
  loadVerifier()
}

function loadVerifier() {
  return begun(import('../../identity/verify-token.ts'))
}

/** The workload that a scope of the policy in force expects. @throws ACTION_NOT_PERMITTED for an unknown scope */
export function scopeOf(gate: Gate, name: string): ExpectedWorkload {
  const job = gate.policy.scopes.get(name)?.job
  if (!job) throw new QuorateError('ACTION_NOT_PERMITTED', { observed: name })
  return job.expected
}

/** The scope of a change's own action. */
export function scopeOfChange(gate: Gate, change: Change): ExpectedWorkload {
  return scopeOf(gate, change.packet.scope)
}

/** When a request that is made now ends: long enough for one call, RFC 3339 in UTC. */
export function notAfterSoon(gate: Gate): string {
  return utcSeconds(gate.now() + 10 * 60)
}
