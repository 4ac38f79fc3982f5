// Reviews of the pull request that brought a commit, as facts (ID-12): whose last word stands, on its head.
// Must not: seat anybody, or count a word on another commit, a dismissed one, or one of the pull request's own authors.
import { arrayOf, idOf, malformed, objectOf, textOf } from './github-answer.ts'

/** The merged pull request whose merge is the commit; ids and numbers are decimal strings. */
export interface PullRequest {
  readonly number: string
  /** What was reviewed last: the head when it was merged. */
  readonly headSha: string
  readonly authorId: string
}

/** What is known of the reviews behind a commit; no pull request, and then no reviews, where none or two brought it. */
export interface CommitReviews {
  readonly pullRequest: {
    readonly number: string
    /** The commit that its merge made. */
    readonly commit: string
    readonly headSha: string
    /** The head's tree is the commit's, so that both are the same bytes. */
    readonly sameTree: boolean
  } | null
  readonly reviews: readonly Review[]
}

/** One person's standing word. */
export interface Review {
  readonly state: 'approved' | 'rejected'
  readonly userId: string
  /** `User`, `Bot`, … */
  readonly userType: string
}

/** What GitHub says of a pull request. */
export interface ReviewFacts {
  readonly pull: PullRequest
  /** Of everybody whose commits it holds; null where GitHub knows no account. */
  readonly commitAuthors: readonly (string | null)[]
  /** `GET …/pulls/{number}/reviews`, all pages, oldest first. */
  readonly reviews: unknown
}

/**
 * The one pull request that brought the commit to the branch; null when there is none, and also when there are two.
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
    const headSha = shaOf(objectOf(pull.head, `${at}.head`).sha, `${at}.head.sha`)
    return [{ number: idOf(pull.number, `${at}.number`), headSha, authorId: accountOf(pull.user, `${at}.user`).id }]
  })
  return found.length === 1 ? (found[0] as PullRequest) : null
}

/**
 * Each person's standing word: approvals of the head, rejections of any commit.
 * A comment says nothing; a later word replaces an earlier one; a dismissed review is gone.
 * @throws GITHUB_ANSWER
 */
export function readReviews({ pull, commitAuthors, reviews }: ReviewFacts): readonly Review[] {
  const own = new Set([pull.authorId, ...commitAuthors])
  const last = new Map<string, Review | null>()
  arrayOf(reviews, 'reviews').forEach((item, index) => {
    const at = `reviews[${index}]`
    const review = objectOf(item, at)
    const state = textOf(review.state, `${at}.state`)
    if (state === 'COMMENTED' || state === 'PENDING') return
    const { id: userId, type: userType } = accountOf(review.user, `${at}.user`)
    const said = { userId, userType }
    if (state === 'CHANGES_REQUESTED') last.set(userId, { ...said, state: 'rejected' })
    else if (state === 'APPROVED') {
      // Without a commit an old review says nothing about what was merged.
      const isExact = review.commit_id === pull.headSha
      last.set(userId, isExact ? { ...said, state: 'approved' } : null)
    } else if (state === 'DISMISSED') last.set(userId, null)
    else throw malformed(`${at}.state`, 'a state of a review')
  })
  return [...last.values()].filter(
    (review): review is Review => review !== null && !(review.state === 'approved' && own.has(review.userId)),
  )
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
  return readTree(objectOf(head, 'commits: the head').commit)
}

/** The sha of a commit's tree. @throws GITHUB_ANSWER */
export function readTree(answer: unknown): string {
  return shaOf(objectOf(objectOf(answer, 'commit').tree, 'commit.tree').sha, 'commit.tree.sha')
}

function accountOf(value: unknown, field: string): { readonly id: string; readonly type: string } {
  const account = objectOf(value, field)
  return { id: idOf(account.id, `${field}.id`), type: textOf(account.type, `${field}.type`) }
}

function shaOf(value: unknown, field: string): string {
  const sha = textOf(value, field)
  if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha)) return sha
  throw malformed(field, 'a commit')
}
