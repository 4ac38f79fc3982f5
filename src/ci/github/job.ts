// The GitHub job this process runs in, as its environment says: used to address GitHub and to explain, never as proof.
// Must not: be compared with a policy; the token's claims are.
import { Secret } from '../../settings/secret.ts'
import { matching, optional, required, url, type Variables } from '../../settings/variable.ts'

/** Where GitHub issues this job's ID token, and what lets this job ask there. */
export interface IdTokenEndpoint {
  readonly requestUrl: string
  readonly requestToken: Secret
}

/** The job's context. Ids and counters are decimal strings. */
export interface JobContext {
  readonly repository: string
  readonly runId: string
  readonly runAttempt: string
  readonly sha: string
  readonly actorId: string
  readonly apiUrl: string
  /** Where its pages are, for links; null where the runner does not say. */
  readonly serverUrl: string | null
  /** Absolute path of the checkout. */
  readonly workspace: string
  /** Where programs are looked for. */
  readonly path: string
  /** Null when the job may not request an ID token. */
  readonly idToken: IdTokenEndpoint | null
}

const ID = /^[1-9]\d{0,18}$/

/** @throws ENV_MISSING, ENV_INVALID naming the variable */
export function jobContext(env: Variables): JobContext {
  return {
    repository: matching(env, 'GITHUB_REPOSITORY', /^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/),
    runId: matching(env, 'GITHUB_RUN_ID', ID),
    runAttempt: matching(env, 'GITHUB_RUN_ATTEMPT', ID),
    sha: matching(env, 'GITHUB_SHA', /^[0-9a-f]{40}([0-9a-f]{24})?$/),
    actorId: matching(env, 'GITHUB_ACTOR_ID', ID),
    apiUrl: url(env, 'GITHUB_API_URL'),
    serverUrl: optional(env, 'GITHUB_SERVER_URL'),
    workspace: required(env, 'GITHUB_WORKSPACE'),
    path: optional(env, 'PATH') ?? '/usr/local/bin:/usr/bin:/bin',
    idToken: idTokenEndpoint(env),
  }
}

/** Null unless both of the runner's variables are there (`permissions: id-token: write`). @throws ENV_INVALID */
export function idTokenEndpoint(env: Variables): IdTokenEndpoint | null {
  const name = 'ACTIONS_ID_TOKEN_REQUEST_URL'
  const requestToken = optional(env, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN')
  if (!optional(env, name) || !requestToken) return null
  return { requestUrl: url(env, name), requestToken: new Secret(requestToken) }
}
