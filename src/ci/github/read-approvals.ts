// Asks GitHub who reviewed this run's deployment to one environment (ID-6).
// Must not: judge them.
import { type Approval, readApprovals } from './answers/approvals.ts'
import type { GitHubClient } from './client.ts'

/** Of all the run's environments, those for the one with this id. @throws GITHUB_ANSWER */
export type ApprovalsOf = (environmentId: string) => readonly Approval[]

/** `GET …/actions/runs/{run_id}/approvals`. @throws GITHUB_* */
export async function readRunApprovals(github: GitHubClient, runId: string): Promise<ApprovalsOf> {
  const answer = await github.get({
    route: '/actions/runs/{run_id}/approvals',
    parameters: { run_id: runId },
    permission: 'actions: read',
  })
  return (environmentId) => readApprovals(answer, environmentId)
}
