// GitHub's deployments: one for each job of an environment, listed with their statuses, and a status added to one.
import type { Deployment, DeploymentStatus, World } from '../world.ts'
import { pageOf } from './page.ts'
import { created, type Links, nodeId, repositoryUrl, type Schemas, simpleUser, userNamed } from './schemas.ts'

const STATES = ['error', 'failure', 'inactive', 'pending', 'success', 'queued', 'in_progress'] as const
const BOT = 'github-actions[bot]'
/** GitHub's limit of a status's text. */
const MAX_CHARACTERS = 140

/** `GET …/deployments`, the newest first. */
export function deploymentsAnswer(links: Links, world: World, query: URLSearchParams): Schemas['deployment'][] {
  const asked = (name: 'environment' | 'sha' | 'ref', value: string) => [null, value].includes(query.get(name))
  const found = [...world.deployments.values()].filter(
    ({ environment, sha, ref }) => asked('environment', environment) && asked('sha', sha) && asked('ref', ref),
  )
  return pageOf(found.reverse(), query).map((deployment) => deploymentAnswer(links, world, deployment))
}

/** `GET …/deployments/{id}/statuses`, the newest first. */
export function statusesAnswer(
  links: Links,
  world: World,
  deployment: Deployment,
  query: URLSearchParams,
): Schemas['deployment-status'][] {
  const all = deployment.statuses.map((status, index) => statusAnswer(links, world, deployment, status, index))
  return [...pageOf(all.reverse(), query)]
}

/** `POST …/deployments/{id}/statuses`; null where there is none, or it would say what no status says. */
export function addStatus(
  links: Links,
  world: World,
  id: number,
  { state, description = '', log_url: page, auto_inactive: ends = true }: Readonly<Record<string, unknown>>,
): Schemas['deployment-status'] | null {
  const deployment = world.deployments.get(id)
  const known = STATES.find((one) => one === state)
  if (deployment === undefined || known === undefined) return null
  if (typeof description !== 'string' || description.length > MAX_CHARACTERS) return null
  const status = { state: known, description, ...(typeof page === 'string' ? { page } : {}) }
  deployment.statuses.push(status)
  if (known === 'success' && ends === true) endOthers(world, deployment)
  return statusAnswer(links, world, deployment, status, deployment.statuses.length - 1)
}

/** What GitHub does at a success, unless it is told not to. */
function endOthers(world: World, { id, environment }: Deployment): void {
  for (const other of world.deployments.values())
    if (other.id !== id && other.environment === environment && other.statuses.at(-1)?.state === 'success')
      other.statuses.push({ state: 'inactive', description: '' })
}

function deploymentAnswer(links: Links, world: World, { id, environment, ref, sha }: Deployment) {
  const repository = repositoryUrl(links, world.repository)
  const url = `${repository}/deployments/${id}`
  return {
    ...{ ...created, url, id, node_id: nodeId('DE', id), sha, task: 'deploy', payload: {} },
    ref: ref.replace(/^refs\/(heads|tags)\//, ''),
    ...{ original_environment: environment, environment, description: null },
    creator: simpleUser(links, userNamed(world, BOT)),
    statuses_url: `${url}/statuses`,
    repository_url: repository,
  }
}

function statusAnswer(
  links: Links,
  world: World,
  { id: of, environment, run }: Deployment,
  { state, description, page }: DeploymentStatus,
  index: number,
): Schemas['deployment-status'] {
  const { owner, name } = world.repository
  const id = of * 10 + index
  const repository = repositoryUrl(links, world.repository)
  const job = world.runs.get(run)?.checkRunId ?? run
  const log = page ?? `${links.server}/${owner}/${name}/actions/runs/${run}/job/${job}`
  return {
    ...{ ...created, id, node_id: nodeId('DES', id), state, description, environment, environment_url: '' },
    creator: simpleUser(links, userNamed(world, BOT)),
    ...{ log_url: log, target_url: log, repository_url: repository },
    url: `${repository}/deployments/${of}/statuses/${id}`,
    deployment_url: `${repository}/deployments/${of}`,
  }
}
