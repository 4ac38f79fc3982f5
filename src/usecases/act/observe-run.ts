// Gathers this run's facts from GitHub: who triggered the attempt, who approved and reviewed, how the environment is protected.

import { type CheckedOut, type Observations, observe } from '../../ci/github/answers/observations.ts'
import { openGitHub } from '../../ci/github/client.ts'
import { readRunApprovals } from '../../ci/github/read-approvals.ts'
import { readProtection } from '../../ci/github/read-protection.ts'
import { readCommitReviews } from '../../ci/github/read-reviews.ts'
import { readRunAttempt } from '../../ci/github/run-attempt.ts'
import { QuorateError } from '../../codes/error.ts'
import type { JobRun } from '../proof/github-job.ts'

/** What is asked beside the run itself; null where the change needs none of it. */
export interface Asked {
  /** The job's environment, with its reviewers. */
  readonly environment: string | null
  /** The commit whose pull request's reviews count, and the branch that it was merged into. */
  readonly reviewed: { readonly commit: string; readonly branch: string } | null
}

/** One call to GitHub, two or three more for an environment, four more for reviews. @throws USAGE without a token, GITHUB_… when GitHub cannot be read */
export async function observeRun(
  run: JobRun,
  { environment, reviewed }: Asked,
  checkout: CheckedOut,
): Promise<Observations> {
  const { job, inputs } = run
  if (inputs.githubToken === null) throw new QuorateError('USAGE', { expected: 'github-token' })
  const github = await openGitHub({ apiUrl: job.apiUrl, repository: job.repository, token: inputs.githubToken })
  const attempt = await readRunAttempt(github, { runId: job.runId, runAttempt: job.runAttempt })
  const facts = environment === null ? null : await readProtection(github, environment)
  return observe({
    run: attempt,
    environment: facts,
    approvals: facts === null ? [] : await readRunApprovals(github, { runId: job.runId, environmentId: facts.id }),
    reviewed: reviewed === null ? { pullRequest: null, reviews: [] } : await readCommitReviews(github, reviewed),
    checkout,
  })
}
