// What the runner observed, as the exact bytes that the token's audience covers and the database parses (ID-3, ID-6).
// Must not: leave a fact out; the digest is over all of them.
import canonicalize from 'canonicalize'
import { type Sha256, sha256 } from '../gate/encoding.ts'
import type { EnvironmentFacts } from './protection.ts'
import type { Approval } from './reviewers.ts'

/** The attempt of the run that acts. Ids and counters are decimal strings. */
export interface RunAttempt {
  readonly runId: string
  readonly runAttempt: string
  readonly triggeringActorId: string
  readonly triggeringActorType: string
  readonly headSha: string
}

/** What was checked out, by digest; `planDigest` null where the act has no plan. */
export interface Checkout {
  readonly commit: string
  readonly manifestDigest: string
  readonly planDigest: string | null
}

/** All facts of one act. `environment` is null, and `approvals` empty, in a job without an environment. */
export interface Facts {
  readonly run: RunAttempt
  readonly environment: EnvironmentFacts | null
  readonly approvals: readonly Approval[]
  readonly checkout: Checkout
}

/** Observations: RFC 8785 JSON and the sha256 of its UTF-8 bytes. */
export interface Observations {
  readonly text: string
  readonly sha256: Sha256
}

/** Writes the facts as canonical JSON, approvals ordered by environment, user and state in byte order. */
export function observe({ run, environment, approvals, checkout }: Facts): Observations {
  const text = canonicalize({
    v: 1,
    run_id: run.runId,
    run_attempt: run.runAttempt,
    triggering_actor_id: run.triggeringActorId,
    triggering_actor_type: run.triggeringActorType,
    head_sha: run.headSha,
    environment: environment && {
      id: environment.id,
      name: environment.name,
      protection: {
        required_reviewers: environment.protection.requiredReviewers,
        prevent_self_review: environment.protection.preventSelfReview,
        can_admins_bypass: environment.protection.canAdminsBypass,
        branch_policy: environment.protection.branchPolicy,
      },
    },
    approvals: [...approvals].sort(compareApprovals).map((approval) => ({
      environment_id: approval.environmentId,
      state: approval.state,
      user_id: approval.userId,
      user_type: approval.userType,
    })),
    checkout: {
      commit: checkout.commit,
      manifest_digest: checkout.manifestDigest,
      plan_digest: checkout.planDigest,
    },
  }) as string
  return { text, sha256: sha256(text) }
}

function compareApprovals(left: Approval, right: Approval): number {
  const key = ({ environmentId, userId, state, userType }: Approval) => [environmentId, userId, state, userType]
  const rights = key(right)
  for (const [index, field] of key(left).entries()) {
    const order = Buffer.compare(Buffer.from(field), Buffer.from(rights[index] as string))
    if (order !== 0) return order
  }
  return 0
}
