// What the runner observed, as the exact bytes that the token's audience covers and the database parses (ID-3, ID-6).
// Must not: leave a fact out; the digest is over all of them. Nor name a person but by the sha256 of their id (REG-5).
import canonicalize from 'canonicalize'
import { type Sha256, sha256 } from '../../../codes/encoding.ts'
import type { Approval } from './approvals.ts'
import type { EnvironmentFacts } from './protection.ts'
import type { CommitReviews, Review } from './reviews.ts'

/** The attempt of the run that acts. Ids and counters are decimal strings. */
export interface RunAttempt {
  readonly runId: string
  readonly runAttempt: string
  readonly triggeringActorId: string
  readonly triggeringActorType: string
  readonly headSha: string
}

/** What was checked out: the commit, and the digests of the policy and of the content that the job recomputed from it. */
export interface CheckedOut {
  readonly commit: string
  readonly manifestDigest: string
  readonly planDigest: string
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
  readonly checkout: CheckedOut
  /** Of a verify only: why whoever started it makes it fail. */
  readonly forceFail?: string | null
}

/** Where no pull request is asked for. */
export const NO_REVIEWS: CommitReviews = { pullRequest: null, reviews: [] }

/** Observations: RFC 8785 JSON and the sha256 of its UTF-8 bytes. The database keeps both. */
export interface Observations {
  readonly text: string
  readonly sha256: Sha256
  /** The ids behind the sha256 of people in the text, for whoever shows them; in no particular order. */
  readonly accounts: readonly string[]
  /** What reviewers are called, by the sha256 of their id: for readers, and not part of the text (REG-5). */
  readonly labels: Readonly<Record<string, string>>
}

/** Writes the facts as canonical JSON: approvals ordered by environment, user and state in byte order, reviews as they were handed in. */
export function observe({ run, environment, approvals, reviewed, checkout, forceFail = null }: Facts): Observations {
  const { pullRequest, reviews } = reviewed
  const accounts = new Set<string>()
  const account = (id: string) => {
    accounts.add(id)
    return sha256(id)
  }
  const accountOrNull = (id: string | null) => id && account(id)
  const text = canonicalize({
    v: 1,
    run_id: run.runId,
    run_attempt: run.runAttempt,
    triggering_actor_sha256: account(run.triggeringActorId),
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
      user_sha256: account(approval.userId),
      user_type: approval.userType,
    })),
    pull_request: pullRequest && {
      number: pullRequest.number,
      commit: pullRequest.commit,
      tree: pullRequest.tree,
      head_sha: pullRequest.headSha,
      head_tree: pullRequest.headTree,
      authors: pullRequest.authorIds.map(accountOrNull),
    },
    reviews: reviews.map((review) => ({
      state: review.state,
      commit: review.commit,
      user_sha256: accountOrNull(review.userId),
      user_type: review.userType,
    })),
    checkout: {
      commit: checkout.commit,
      manifest_digest: checkout.manifestDigest,
      plan_digest: checkout.planDigest,
    },
    ...(forceFail === null ? {} : { force_fail: forceFail }),
  }) as string
  return { text, sha256: sha256(text), accounts: [...accounts], labels: labelsOf([...approvals, ...reviews]) }
}

/** Few and short, as what is told beside the text; whoever is missing is shown by their number. */
const LABELS = { count: 50, length: 100 }

function labelsOf(words: readonly (Approval | Review)[]): Readonly<Record<string, string>> {
  const named = words.flatMap(({ userId, userLogin }) =>
    userId === null || userLogin === undefined
      ? []
      : [[sha256(userId), userLogin.slice(0, LABELS.length).toWellFormed()] as const],
  )
  return Object.fromEntries(named.slice(0, LABELS.count))
}

/** Compares by field, the first that differs, in byte order. */
function byApproval(left: Approval, right: Approval): number {
  const orders = (['environmentId', 'userId', 'state', 'userType'] as const).map((field) =>
    Buffer.compare(Buffer.from(left[field]), Buffer.from(right[field])),
  )
  return orders.find((order) => order !== 0) ?? 0
}
