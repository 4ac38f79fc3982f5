// Claims of a job's OIDC token, as GitHub documents them: ids and counters are strings.
import { randomUUID } from 'node:crypto'
import { userNamed } from './rest/schemas.ts'
import type { Run, World } from './world.ts'

/** A token's payload by claim. */
export type Claims = Readonly<Record<string, unknown>>

/** What a token is made for. */
export interface TokenAsk {
  readonly issuer: string
  /** Null when the job names none; GitHub then takes the owner's page. */
  readonly audience: string | null
  /** Seconds since 1970. */
  readonly now: number
}

/** The claims of the last attempt of a run; `environment` is absent when its job has none. */
export function claimsOf(world: World, run: Run, ask: TokenAsk): Claims {
  const { repository } = world
  const name = `${repository.owner}/${repository.name}`
  const workflowRef = `${name}/.github/workflows/${run.workflow}@${run.ref}`
  const claims = {
    jti: randomUUID(),
    aud: ask.audience ?? `https://github.com/${repository.owner}`,
    iss: ask.issuer,
    iat: ask.now,
    nbf: ask.now - 600,
    exp: ask.now + 300,
    ref: run.ref,
    sha: run.sha,
    repository: name,
    repository_id: String(repository.id),
    repository_owner: repository.owner,
    repository_owner_id: String(repository.ownerId),
    repository_visibility: repository.visibility,
    run_id: String(run.id),
    run_number: String(run.number),
    run_attempt: String(run.triggeringActors.length),
    check_run_id: String(run.checkRunId),
    actor: run.actor,
    actor_id: String(userNamed(world, run.actor).id),
    workflow: workflowName(run.workflow),
    workflow_ref: workflowRef,
    workflow_sha: run.sha,
    job_workflow_ref: workflowRef,
    job_workflow_sha: run.sha,
    head_ref: '',
    base_ref: '',
    event_name: run.event,
    ref_protected: String(run.ref === `refs/heads/${repository.defaultBranch}`),
    ref_type: refType(run.ref),
    runner_environment: 'github-hosted',
    ...(run.environment === null ? {} : { environment: run.environment }),
  }
  return { sub: subjectOf(world, run, claims), ...claims }
}

/** Name that the emulator gives to the workflow of a file: `cut` for `cut.yml`. */
export function workflowName(file: string): string {
  return file.replace(/\.ya?ml$/, '')
}

/** `tag` for refs/tags/…, else `branch`. */
export function refType(ref: string): 'branch' | 'tag' {
  return ref.startsWith('refs/tags/') ? 'tag' : 'branch'
}

function subjectOf(world: World, run: Run, claims: Claims): string {
  const { owner, ownerId, name, id } = world.repository
  const repo = world.subject === 'classic' ? `repo:${owner}/${name}` : `repo:${owner}@${ownerId}/${name}@${id}`
  if (world.subjectClaims === null) return `${repo}:${contextOf(run)}`
  const parts = world.subjectClaims.map((key) => {
    if (key === 'repo') return repo
    return key === 'context' ? contextOf(run) : `${key}:${escaped(String(claims[key]))}`
  })
  return parts.join(':')
}

// GitHub's order: environment before pull_request before the ref.
function contextOf(run: Run): string {
  if (run.environment !== null) return `environment:${escaped(run.environment)}`
  return run.event === 'pull_request' ? 'pull_request' : `ref:${run.ref}`
}

function escaped(value: string): string {
  return value.replaceAll(':', '%3A')
}
