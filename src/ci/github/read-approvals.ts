// Asks GitHub who reviewed this run's deployment to one environment (ID-6).
// Must not: judge them.
import { type Approval, readApprovals } from './answers/approvals.ts'
import type { GitHubClient } from './client.ts'

/** `GET …/actions/runs/{run_id}/approvals`, only those for the environment with this id. @throws GITHUB_* */
export async function readRunApprovals(
  github: GitHubClient,
  { runId, environmentId }: { readonly runId: string; readonly environmentId: string },
): Promise<readonly Approval[]> {
  const answer = await github.get({
    route: '/actions/runs/{run_id}/approvals',
    parameters: { run_id: runId },
    permission: 'actions: read',
  })
  return readApprovals(answer, environmentId)
}
