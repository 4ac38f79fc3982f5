// Whether GitHub says that a run has ended (RUN-2).
import { idOf, malformed, objectOf, textOf } from './answers/fields.ts'
import type { GitHubClient } from './client.ts'

/** `GET …/actions/runs/{run_id}`. @throws GITHUB_* */
export async function hasRunEnded(github: GitHubClient, runId: string): Promise<boolean> {
  const answer = await github.get({
    route: '/actions/runs/{run_id}',
    parameters: { run_id: runId },
    permission: 'actions: read',
  })
  const run = objectOf(answer, 'run')
  if (idOf(run.id, 'run.id') !== runId) throw malformed('run.id', runId)
  return textOf(run.status, 'run.status') === 'completed'
}
