// What the runner observed, as the exact bytes that the token's audience covers and the database parses (ID-3, ID-6).
// Must not: leave a fact out; the digest is over all of them.
import canonicalize from 'canonicalize'
import { type Sha256, sha256 } from '../gate/encoding.ts'
import type { EnvironmentFacts } from './protection.ts'
import type { Approval } from './reviewers.ts'
import type { CommitReviews } from './reviews.ts'

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

/**
 * All facts of one act. `environment` is null, and `approvals` empty, in a job without an environment; `reviewed` is
 * empty where the policy asks for no review of a pull request.
 */
export interface Facts {
  readonly run: RunAttempt
  readonly environment: EnvironmentFacts | null
  readonly approvals: readonly Approval[]
  readonly reviewed: CommitReviews
  readonly checkout: Checkout
}

/** Observations: RFC 8785 JSON and the sha256 of its UTF-8 bytes. */
export interface Observations {
  readonly text: string
  readonly sha256: Sha256
}

const byApproval = byFields<Approval>(({ environmentId, userId, state, userType }) => [
  environmentId,
  userId,
  state,
  userType,
])

/** Writes the facts as canonical JSON, approvals ordered by environment, user and state in byte order, reviews by user. */
export function observe({ run, environment, approvals, reviewed, checkout }: Facts): Observations {
  const { pullRequest, reviews } = reviewed
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
    approvals: [...approvals].sort(byApproval).map((approval) => ({
      environment_id: approval.environmentId,
      state: approval.state,
      user_id: approval.userId,
      user_type: approval.userType,
    })),
    pull_request: pullRequest && {
      number: pullRequest.number,
      commit: pullRequest.commit,
      head_sha: pullRequest.headSha,
      same_tree: pullRequest.sameTree,
    },
    // One word a person: the user alone tells their order.
    reviews: [...reviews].sort(byFields(({ userId }) => [userId])).map((review) => ({
      state: review.state,
      user_id: review.userId,
      user_type: review.userType,
    })),
    checkout: {
      commit: checkout.commit,
      manifest_digest: checkout.manifestDigest,
      plan_digest: checkout.planDigest,
    },
  }) as string
  return { text, sha256: sha256(text) }
}

/** Compares by fields, the first that differs, in byte order. */
function byFields<Item>(fieldsOf: (item: Item) => readonly string[]): (left: Item, right: Item) => number {
  return (left, right) => {
    const rights = fieldsOf(right)
    const orders = fieldsOf(left).map((field, at) => Buffer.compare(Buffer.from(field), Buffer.from(rights[at] ?? '')))
    return orders.find((order) => order !== 0) ?? 0
  }
}
