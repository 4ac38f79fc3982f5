// Shows a verdict on its pull request, in one comment that is kept up to date.
// Must not: fail because a token may not write; on a fork's pull request it never may.
import type { GitHubClient } from '../../ci/github/client.ts'
import type { PullRequestFacts } from '../../ci/github/pull-request.ts'
import { writeComment } from '../../ci/github/pull-request-comment.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Finding } from '../../codes/finding.ts'
import { summaryMarkdown } from '../../report/summary.ts'
import type { Verdict } from '../../report/verdict.ts'

/** GitHub takes 65,536 characters; the text is bounded in bytes, the sentence below it is not in them. */
const MAX_BYTES = 65_000
const NO_PROOF =
  '_This comment is information and proves nothing: whoever may write here may change it. What holds is decided by the database._'

/** A note where there is no comment now, none where there is. */
export async function comment(
  github: GitHubClient | null,
  pull: PullRequestFacts,
  environment: string,
  verdict: Verdict,
): Promise<readonly Finding[]> {
  if (github === null) return [{ code: 'COMMENT_REFUSED', expected: 'the input github-token', observed: null }]
  const text = `${summaryMarkdown(verdict, MAX_BYTES)}\n${NO_PROOF}\n`
  try {
    await writeComment(github, { number: pull.number, mark: `quorate:plan:${environment}`, text })
    return []
  } catch (error) {
    return [{ code: 'COMMENT_REFUSED', observed: { ...seen(error), fork: pull.isFork } }]
  }
}

/** Whatever it is: a comment changes no verdict. */
function seen(error: unknown): { readonly code: string; readonly status?: number } {
  if (!(error instanceof QuorateError)) return { code: 'INTERNAL' }
  const { code, details } = error
  return typeof details.observed === 'number' ? { code, status: details.observed } : { code }
}
