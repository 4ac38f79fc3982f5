// Answers about a run: itself, one attempt, its approvals.
import { workflowName } from '../claims.ts'
import type { Run, World } from '../world.ts'
import { minimalRepository } from './repository.ts'
import { environmentHead, type Links, nodeId, repositoryUrl, type Schemas, simpleUser, userNamed } from './schemas.ts'

/** `GET …/actions/runs/{run_id}` and `…/attempts/{attempt}`; null when there is no such attempt. */
export function runAnswer(links: Links, world: World, run: Run, attempt: number): Schemas['workflow-run'] | null {
  const triggering = run.triggeringActors[attempt - 1]
  if (triggering === undefined) return null
  const repositoryApi = repositoryUrl(links, world.repository)
  const url = `${repositoryApi}/actions/runs/${run.id}`
  const suite = `${repositoryApi}/check-suites/${run.id}`
  const at = run.startedAt.toISOString().replace(/\.\d+Z$/, 'Z')
  const repository = minimalRepository(links, world)
  const latest = attempt === run.triggeringActors.length
  return {
    id: run.id,
    name: workflowName(run.workflow),
    node_id: nodeId('WFR', run.id),
    check_suite_id: run.id,
    check_suite_node_id: nodeId('CS', run.id),
    head_branch: run.ref.replace(/^refs\/(heads|tags)\//, ''),
    head_sha: run.sha,
    path: `.github/workflows/${run.workflow}`,
    run_number: run.number,
    run_attempt: attempt,
    event: run.event,
    display_title: workflowName(run.workflow),
    status: latest && !run.isOver ? 'in_progress' : 'completed',
    conclusion: latest && !run.isOver ? null : 'failure',
    workflow_id: 52_001,
    url,
    html_url: `${repository.html_url}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: at,
    updated_at: at,
    run_started_at: at,
    actor: simpleUser(links, userNamed(world, run.actor)),
    triggering_actor: simpleUser(links, userNamed(world, triggering)),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: suite,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: attempt > 1 ? `${url}/attempts/${attempt - 1}` : null,
    workflow_url: `${repositoryApi}/actions/workflows/52001`,
    referenced_workflows: [],
    head_commit: null,
    repository,
    head_repository: repository,
  }
}

/** `GET …/actions/runs/{run_id}/approvals`: no time, attempt or job in it, as on GitHub. */
export function approvalsAnswer(links: Links, world: World, run: Run): Schemas['environment-approvals'][] {
  return run.approvals.map((approval) => ({
    environments: approval.environments.flatMap((name) => {
      const environment = world.environments.get(name)
      return environment === undefined ? [] : [environmentHead(links, world.repository, environment)]
    }),
    state: approval.state,
    user: simpleUser(links, userNamed(world, approval.user)),
    comment: approval.comment,
  }))
}
