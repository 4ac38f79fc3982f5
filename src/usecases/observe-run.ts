// Gathers this run's facts from GitHub: who triggered the attempt, who approved, how the environment is protected.

import { readRunApprovals } from '../adapters/github/approvals.ts'
import { openGitHub } from '../adapters/github/client.ts'
import { readProtection } from '../adapters/github/protection.ts'
import { readRunAttempt } from '../adapters/github/run-attempt.ts'
import { QuorateError } from '../gate/error.ts'
import { type Checkout, type Observations, observe } from '../identity/observations.ts'
import type { JobRun } from './job-run.ts'

/** Three calls to GitHub, one without an environment. @throws USAGE without a token, GITHUB_… when GitHub cannot be read */
export async function observeRun(run: JobRun, environment: string | null, checkout: Checkout): Promise<Observations> {
  const { job, inputs } = run
  if (inputs.githubToken === null) throw new QuorateError('USAGE', { expected: 'github-token' })
  const github = await openGitHub({ apiUrl: job.apiUrl, repository: job.repository, token: inputs.githubToken })
  const attempt = await readRunAttempt(github, { runId: job.runId, runAttempt: job.runAttempt })
  if (environment === null) return observe({ run: attempt, environment: null, approvals: [], checkout })
  const facts = await readProtection(github, environment)
  const approvals = await readRunApprovals(github, { runId: job.runId, environmentId: facts.id })
  return observe({ run: attempt, environment: facts, approvals, checkout })
}
