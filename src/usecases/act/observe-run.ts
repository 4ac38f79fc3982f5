// Gathers this run's facts from GitHub: who triggered the attempt, who approved and reviewed, how the environment is protected.
// All that can be asked is asked side by side; what is told of a failure goes by the order of the facts, not by who answered first.

import { type Facts, NO_REVIEWS } from '../../ci/github/answers/observations.ts'
import type { EnvironmentFacts } from '../../ci/github/answers/protection.ts'
import { type GitHubClient, openGitHub } from '../../ci/github/client.ts'
import { type ApprovalsOf, readRunApprovals } from '../../ci/github/read-approvals.ts'
import { readProtection } from '../../ci/github/read-protection.ts'
import { readCommitReviews } from '../../ci/github/read-reviews.ts'
import { readRunAttempt } from '../../ci/github/run-attempt.ts'
import { QuorateError } from '../../codes/error.ts'
import { begun } from '../../system/begun.ts'
import type { JobRun } from '../proof/github-job.ts'

/** What is asked beside the run itself; null where the change needs none of it. */
export interface RunNeeds {
  /** The job's environment, with its reviewers. */
  readonly environment: string | null
  /** The commit whose pull request's reviews count, and the branch that it was merged into. */
  readonly reviewed: { readonly commit: string; readonly branch: string } | null
}

/** What GitHub says, without what this job read from its checkout. */
export type RunFacts = Omit<Facts, 'checkout'>

/** Questions that are on their way; disposing gives up those that are still open. */
export interface RunQuestions extends Disposable {
  /**
   * Asks what is missing, and puts the facts together. Its failure may wait to be seen.
   * @throws USAGE without a token, GITHUB_… when GitHub cannot be read: of the attempt, or else of the environment, its approvals, the reviews
   */
  facts(needs: RunNeeds): Promise<RunFacts>
}

/** Begins with what is known before the change is: the attempt, and the environment that is `likely` the change's. No question is asked twice. */
export function askOfRun({ job, inputs }: JobRun, likely: string | null): RunQuestions {
  const over = new AbortController()
  const github = begun(openFor({ job, inputs }, over.signal))
  const ask = <T>(question: (github: GitHubClient) => Promise<T>) => begun(github.then(question))
  const environments = new Map<string, Promise<EnvironmentFacts>>()
  let approvals: Promise<ApprovalsOf> | null = null
  const askOfEnvironment = (name: string) => {
    const facts = environments.get(name) ?? ask((client) => readProtection(client, name))
    environments.set(name, facts)
    approvals ??= ask((client) => readRunApprovals(client, job.runId))
    return { facts, approvals }
  }
  const attempt = ask((client) => readRunAttempt(client, job))
  if (likely !== null) askOfEnvironment(likely)
  const facts = async ({ environment, reviewed }: RunNeeds): Promise<RunFacts> => {
    const asked = environment === null ? null : askOfEnvironment(environment)
    const reviews = reviewed === null ? NO_REVIEWS : ask((client) => readCommitReviews(client, reviewed))
    const run = await attempt
    const protection = asked && (await asked.facts)
    const approved = asked && protection ? (await asked.approvals)(protection.id) : []
    return { run, environment: protection, approvals: approved, reviewed: await reviews }
  }
  return { facts: (needs) => begun(facts(needs)), [Symbol.dispose]: () => over.abort() }
}

async function openFor({ job, inputs }: Pick<JobRun, 'job' | 'inputs'>, over: AbortSignal): Promise<GitHubClient> {
  if (inputs.githubToken === null) throw new QuorateError('USAGE', { expected: 'github-token' })
  return openGitHub({ apiUrl: job.apiUrl, repository: job.repository, token: inputs.githubToken, over })
}
