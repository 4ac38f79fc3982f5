// The environment variables and files that GitHub's runner gives to a job's step.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { refType, workflowName } from './claims.ts'
import type { JobDescription } from './job.ts'
import { pullAnswer, pullOf } from './rest/pulls.ts'
import { minimalRepository } from './rest/repository.ts'
import { type Links, simpleUser, userNamed } from './rest/schemas.ts'
import type { Run, World } from './world.ts'

/** What the variables are made of. */
export interface JobSetting {
  readonly world: World
  readonly run: Run
  readonly job: JobDescription
  readonly links: Links
  /** An empty directory for this job alone. */
  readonly directory: string
  readonly apiToken: string
  readonly requestUrl: string
  readonly requestToken: string
}

const files = { OUTPUT: 'output', STEP_SUMMARY: 'summary.md', STATE: 'state', ENV: 'env', PATH: 'path' } as const

/** Makes the runner's files and answers the variables of the job. */
export async function jobEnvironment(setting: JobSetting): Promise<Record<string, string>> {
  const { directory, job } = setting
  const workspace = job.workspace ?? join(directory, 'workspace')
  const runnerTemp = join(directory, 'temp')
  const eventPath = join(directory, 'event.json')
  await Promise.all([mkdir(workspace, { recursive: true }), mkdir(runnerTemp)])
  await Promise.all(Object.values(files).map((name) => writeFile(join(directory, name), '')))
  await writeFile(eventPath, JSON.stringify(event(setting)))
  return {
    CI: 'true',
    ...gitHub(setting),
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_PATH: eventPath,
    ...Object.fromEntries(Object.entries(files).map(([name, file]) => [`GITHUB_${name}`, join(directory, file)])),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: runnerTemp,
    RUNNER_TOOL_CACHE: runnerTemp,
    ACTIONS_ID_TOKEN_REQUEST_URL: setting.requestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: setting.requestToken,
    ...inputs({ 'github-token': setting.apiToken, ...job.inputs }),
    ...job.secrets,
  }
}

function gitHub({ world, run, links }: JobSetting): Record<string, string> {
  const { repository } = world
  const name = `${repository.owner}/${repository.name}`
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_ACTOR: run.actor,
    GITHUB_ACTOR_ID: String(userNamed(world, run.actor).id),
    GITHUB_TRIGGERING_ACTOR: run.triggeringActors.at(-1) ?? run.actor,
    GITHUB_API_URL: links.api,
    GITHUB_GRAPHQL_URL: `${links.api}/graphql`,
    GITHUB_SERVER_URL: links.server,
    GITHUB_EVENT_NAME: run.event,
    GITHUB_HEAD_REF: '',
    GITHUB_BASE_REF: '',
    GITHUB_JOB: workflowName(run.workflow),
    GITHUB_REF: run.ref,
    GITHUB_REF_NAME: run.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_PROTECTED: String(run.ref === `refs/heads/${repository.defaultBranch}`),
    GITHUB_REF_TYPE: refType(run.ref),
    GITHUB_REPOSITORY: name,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner,
    GITHUB_REPOSITORY_OWNER_ID: String(repository.ownerId),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.number),
    GITHUB_RUN_ATTEMPT: String(run.triggeringActors.length),
    GITHUB_SHA: run.sha,
    GITHUB_WORKFLOW: workflowName(run.workflow),
    GITHUB_WORKFLOW_REF: `${name}/.github/workflows/${run.workflow}@${run.ref}`,
    GITHUB_WORKFLOW_SHA: run.sha,
  }
}

/** As the runner spells inputs: upper case, spaces become `_`, hyphens stay. */
function inputs(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )
}

function event({ world, run, job, links }: JobSetting): object {
  const pull = run.event.startsWith('pull_request') ? pullOf(world, run.ref) : undefined
  return {
    ...(pull === undefined ? {} : { number: pull.number, pull_request: pullAnswer(links, world, pull) }),
    ...(run.event === 'workflow_dispatch' ? { inputs: job.inputs ?? {} } : {}),
    ref: run.ref,
    workflow: `.github/workflows/${run.workflow}`,
    repository: minimalRepository(links, world),
    sender: simpleUser(links, userNamed(world, run.actor)),
  }
}
