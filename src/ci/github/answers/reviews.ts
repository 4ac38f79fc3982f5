// Reviews of the pull request whose merge made a commit, as facts (ID-12): every review, and which bytes it was about.
// Must not: judge a review, or leave one out; the database judges.
import { arrayOf, commitOf, idOf, loginOf, malformed, objectOf, textOf } from './fields.ts'

/** The merged pull request whose merge is the commit; ids and numbers are decimal strings. */
export interface PullRequest {
  readonly number: string
  /** What was reviewed last: the head when it was merged. */
  readonly headSha: string
  readonly authorId: string
}

/** What is known of the reviews behind a commit; no pull request, and so no reviews, where none or two of them made the commit. */
export interface CommitReviews {
  readonly pullRequest:
    | (Pick<PullRequest, 'number' | 'headSha'> & {
        /** The commit that its merge made. */
        readonly commit: string
        /** The git trees of the merge's commit and of the head: the same where both are the same bytes. */
        readonly tree: string
        readonly headTree: string
        /** Who opened it and everybody whose commits it holds, once each; null where GitHub knows no account. */
        readonly authorIds: readonly (string | null)[]
      })
    | null
  /** Oldest first. */
  readonly reviews: readonly Review[]
}

/** One review as it was handed in. */
export interface Review {
  readonly state: (typeof STATES)[keyof typeof STATES]
  /** The commit it is about; null for one from before GitHub kept that. */
  readonly commit: string | null
  /** Null, like the type, for an account that is gone. */
  readonly userId: string | null
  /** `User`, `Bot`, … */
  readonly userType: string | null
  /** What the account is called, for readers; absent where GitHub does not say. */
  readonly userLogin?: string
}

/** GitHub's words for a review, and ours. */
const STATES = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes_requested',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
  PENDING: 'pending',
} as const

/**
 * The one pull request whose merge put the commit on the branch; null when there is none, and also when there are two.
 * @param answer of `GET /repos/{owner}/{repo}/commits/{commit}/pulls`
 * @throws GITHUB_ANSWER
 */
export function readIntroducing(
  answer: unknown,
  { commit, branch }: { readonly commit: string; readonly branch: string },
): PullRequest | null {
  const found = arrayOf(answer, 'pulls').flatMap((item, index) => {
    const at = `pulls[${index}]`
    const pull = objectOf(item, at)
    const base = objectOf(pull.base, `${at}.base`)
    if (pull.merged_at == null || pull.merge_commit_sha !== commit || base.ref !== branch) return []
    const headSha = commitOf(objectOf(pull.head, `${at}.head`).sha, `${at}.head.sha`)
    const authorId = accountOf(pull.user, `${at}.user`).id
    return [{ number: idOf(pull.number, `${at}.number`), headSha, authorId }]
  })
  return found.length === 1 ? (found[0] as PullRequest) : null
}

/**
 * Every review, in GitHub's order: oldest first.
 * @param answer of `GET /repos/{owner}/{repo}/pulls/{number}/reviews`, all pages
 * @throws GITHUB_ANSWER
 */
export function readReviews(answer: unknown): readonly Review[] {
  return arrayOf(answer, 'reviews').map((item, index) => {
    const at = `reviews[${index}]`
    const review = objectOf(item, at)
    const state = textOf(review.state, `${at}.state`)
    if (!Object.hasOwn(STATES, state)) throw malformed(`${at}.state`, 'a state of a review')
    const account = review.user === null ? { id: null, type: null } : accountOf(review.user, `${at}.user`)
    return {
      state: STATES[state as keyof typeof STATES],
      commit: review.commit_id === null ? null : commitOf(review.commit_id, `${at}.commit_id`),
      userId: account.id,
      userType: account.type,
      ...(review.user === null ? {} : loginOf(objectOf(review.user, `${at}.user`))),
    }
  })
}

/** The accounts behind the commits of a pull request. @throws GITHUB_ANSWER */
export function readCommitAuthors(answer: unknown): readonly (string | null)[] {
  return arrayOf(answer, 'commits').flatMap((item, index) => {
    const commit = objectOf(item, `commits[${index}]`)
    return (['author', 'committer'] as const).map((who) => {
      const account = commit[who]
      // Null, or without an id: an address that belongs to no account.
      if (account === null || account === undefined || Object.keys(account).length === 0) return null
      return idOf(objectOf(account, `commits[${index}].${who}`).id, `commits[${index}].${who}.id`)
    })
  })
}

/** The tree of a pull request's head, as the list of its commits has it. @throws GITHUB_ANSWER */
export function readHeadTree(answer: unknown, headSha: string): string {
  const head = arrayOf(answer, 'commits').find((item) => objectOf(item, 'commits').sha === headSha)
  return readTreeSha(objectOf(head, 'commits: the head').commit)
}

/** The sha of a commit's tree. @throws GITHUB_ANSWER */
export function readTreeSha(answer: unknown): string {
  return commitOf(objectOf(objectOf(answer, 'commit').tree, 'commit.tree').sha, 'commit.tree.sha')
}

function accountOf(value: unknown, field: string): { readonly id: string; readonly type: string } {
  const account = objectOf(value, field)
  return { id: idOf(account.id, `${field}.id`), type: textOf(account.type, `${field}.type`) }
}
