// Asks GitHub who reviewed the pull request whose merge made a commit (ID-12).
// Must not: judge them, or stop at a first page.
import { QuorateError } from '../../codes/error.ts'
import { begun } from '../../system/begun.ts'
import { arrayOf } from './answers/fields.ts'
import {
  type CommitReviews,
  readCommitAuthors,
  readHeadTree,
  readIntroducing,
  readReviews,
  readTreeSha,
} from './answers/reviews.ts'
import type { GitHubClient } from './client.ts'

/** Items a page, and pages before giving up: GitHub lists at most 250 commits of a pull request. */
const PAGE = 100
const PAGES = 10
const permission = 'pull-requests: read'

/** The reviews of the one pull request whose merge put a commit on a branch. Four calls, or one without it. @throws GITHUB_* */
export async function readCommitReviews(
  github: GitHubClient,
  { commit, branch }: { readonly commit: string; readonly branch: string },
): Promise<CommitReviews> {
  const pulls = await all(github, '/commits/{commit_sha}/pulls', { commit_sha: commit })
  const pull = readIntroducing(pulls, { commit, branch })
  if (pull === null) return { pullRequest: null, reviews: [] }
  const { number, headSha, authorId } = pull
  const at = { pull_number: number }
  const reviewing = begun(all(github, '/pulls/{pull_number}/reviews', at))
  const committing = begun(all(github, '/pulls/{pull_number}/commits', at))
  const treeing = begun(treeOf(github, commit))
  const reviews = await reviewing
  const commits = await committing
  // A pull request of more commits hides authors, and with them whose review is their own.
  if (commits.length >= 250)
    throw new QuorateError('GITHUB_ANSWER', { expected: 'fewer than 250 commits', observed: commits.length })
  const tree = await treeing
  const authorIds = [...new Set([authorId, ...readCommitAuthors(commits)])]
  return {
    pullRequest: { number, commit, headSha, tree, headTree: readHeadTree(commits, headSha), authorIds },
    reviews: readReviews(reviews),
  }
}

async function treeOf(github: GitHubClient, commit: string): Promise<string> {
  const parameters = { commit_sha: commit }
  return readTreeSha(await github.get({ route: '/git/commits/{commit_sha}', parameters, permission: 'contents: read' }))
}

async function all(
  github: GitHubClient,
  route: string,
  parameters: Readonly<Record<string, string>>,
): Promise<readonly unknown[]> {
  const found: unknown[] = []
  for (let page = 1; page <= PAGES; page += 1) {
    const paged = { ...parameters, per_page: String(PAGE), page: String(page) }
    const items = arrayOf(await github.get({ route, parameters: paged, permission }), route)
    found.push(...items)
    if (items.length < PAGE) return found
  }
  throw new QuorateError('GITHUB_ANSWER', { expected: `at most ${PAGES * PAGE} items`, observed: route })
}
