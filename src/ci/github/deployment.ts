// GitHub's own record of a deploy: the Deployment that it makes for a job of an environment, and the statuses in it.
// Must not: touch a deployment that does not say that it is this run's.
import { arrayOf, idOf, objectOf } from './answers/fields.ts'
import type { GitHubClient } from './client.ts'

/** What a status can say. */
export type DeploymentState = 'in_progress' | 'success' | 'failure' | 'error'

/** Which job's deployment is meant. */
export interface DeployingJob {
  /** GitHub's environment. */
  readonly environment: string
  readonly sha: string
  readonly runId: string
}

/** What is said of it; GitHub takes 140 characters at most. */
export interface DeploymentStatus {
  readonly state: DeploymentState
  readonly description: string
  /** The page of the run; null where the runner does not say. */
  readonly page: string | null
}

/** The newest ones that are looked at. */
const LOOKED_AT = '10'
const MAX_DESCRIPTION = 140
const permission = 'deployments: write'

/**
 * The id of the newest deployment of this commit and environment whose statuses name this run; null where none does.
 * @throws GITHUB_*
 */
export async function findDeployment(
  github: GitHubClient,
  { environment, sha, runId }: DeployingJob,
): Promise<string | null> {
  const parameters = { environment, sha, per_page: LOOKED_AT }
  const answer = await github.get({ route: '/deployments', parameters, permission })
  const ids = arrayOf(answer, 'deployments').map((one) => idOf(objectOf(one, 'deployment').id, 'deployment.id'))
  for (const id of ids) if ((await pagesOf(github, id)).some((page) => isOfRun(page, runId))) return id
  return null
}

/** Adds a status, and leaves those of other deployments alone. @throws GITHUB_* */
export async function addStatus(
  github: GitHubClient,
  deployment: string,
  { state, description, page }: DeploymentStatus,
): Promise<void> {
  await github.send({
    method: 'POST',
    route: '/deployments/{deployment_id}/statuses',
    parameters: { deployment_id: deployment },
    permission,
    body: {
      ...{ state, description: description.slice(0, MAX_DESCRIPTION), auto_inactive: false },
      ...(page === null ? {} : { log_url: page }),
    },
  })
}

/** The addresses that its statuses name. */
async function pagesOf(github: GitHubClient, id: string): Promise<readonly unknown[]> {
  const route = '/deployments/{deployment_id}/statuses'
  const answer = await github.get({ route, parameters: { deployment_id: id, per_page: '100' }, permission })
  return arrayOf(answer, 'statuses').flatMap((one) => {
    const { log_url: log, target_url: target } = objectOf(one, 'status')
    return [log, target]
  })
}

/** GitHub's own statuses name the job's page, below its run's. */
function isOfRun(page: unknown, runId: string): boolean {
  return typeof page === 'string' && /\/actions\/runs\/(\d+)(\/|$)/.exec(page)?.[1] === runId
}
