// Reads from GitHub's REST API with bounded retries, and writes to it once (`@actions/github`); every failure has a code.
// Must not: interpret an answer, follow a redirect, or print anything (Octokit's own log is silenced).
import { setTimeout as sleep } from 'node:timers/promises'
import { QuorateError } from '../../codes/error.ts'
import type { Secret } from '../../settings/secret.ts'
import { isRateLimit, resetOf } from './rate-limit.ts'

/** Where to ask, and as whom. */
export interface GitHubSettings {
  /** The API's base, `https://api.github.com` or a server's `/api/v3`. */
  readonly apiUrl: string
  /** `owner/name`. */
  readonly repository: string
  /** The job's GITHUB_TOKEN. */
  readonly token: Secret
  /** Milliseconds a try may take; 10,000 unless given. */
  readonly timeoutMs?: number
  /** Milliseconds before the second and third try; 500 and 2,000 unless given. */
  readonly waitsMs?: readonly number[]
  /** Gives up what was asked. */
  readonly over?: AbortSignal
}

/** A fact's route below `/repos/{owner}/{repo}`, its parameters, and the permission it needs. */
export interface Question {
  readonly route: string
  readonly parameters: Readonly<Record<string, string>>
  /** As in a workflow file: `actions: read`. */
  readonly permission: string
}

/** Something to write. */
export interface Order extends Question {
  readonly method: 'POST' | 'PATCH'
  readonly body: Readonly<Record<string, string | boolean>>
}

/** Answers questions about one repository. */
export interface GitHubClient {
  /** The body of the 200 answer. @throws GITHUB_UNREACHABLE, GITHUB_RATE_LIMITED, GITHUB_TOKEN_REFUSED, GITHUB_FORBIDDEN, GITHUB_ANSWER */
  get(question: Question): Promise<unknown>
  /** What GraphQL answers to a query: an object with `data`, or with `errors`. @throws as `get` */
  query(query: string, permission: string): Promise<unknown>
  /** Sends it once: what was sent twice would be written twice. @throws as `get` */
  send(order: Order): Promise<void>
}

/** A request as Octokit takes it, and what a refusal names. */
interface Call extends Pick<Question, 'route' | 'permission'> {
  readonly request: string
  readonly parameters: Readonly<Record<string, string | boolean | undefined>>
  /** Of an answer that is one. */
  readonly status: number
}

const silent = { debug() {}, info() {}, warn() {}, error() {} }

/** Opens a client; loads Octokit only now. */
export async function openGitHub(settings: GitHubSettings): Promise<GitHubClient> {
  const { getOctokit } = await import('@actions/github')
  const { apiUrl: baseUrl, token, timeoutMs = 10_000, waitsMs = [500, 2000] } = settings
  const octokit = getOctokit(token.reveal(), { baseUrl, log: silent, userAgent: 'quorate' })
  const { over = new AbortController().signal } = settings
  const [owner, repo] = settings.repository.split('/')
  const { host } = new URL(baseUrl)

  const once = async ({ request, parameters, route, permission, status }: Call): Promise<unknown> => {
    const options = { redirect: 'manual', signal: AbortSignal.any([over, AbortSignal.timeout(timeoutMs)]) } as const
    try {
      const answer = await octokit.request(request, { ...parameters, request: options })
      // Octokit gives a body that was cut off as an empty text.
      if (options.signal.aborted) throw unreachable({ host, route }, 'no answer')
      if (answer.status === status) return answer.data
      throw new QuorateError('GITHUB_ANSWER', { expected: status, observed: answer.status })
    } catch (error) {
      throw refusalOf(error, { host, route }, permission)
    }
  }
  const patiently = async (call: Call): Promise<unknown> => {
    for (const wait of waitsMs) {
      try {
        return await once(call)
      } catch (error) {
        if (!(error instanceof QuorateError) || error.code !== 'GITHUB_UNREACHABLE') throw error
        await sleep(wait, undefined, { signal: over })
      }
    }
    return once(call)
  }
  const below = ({ route, parameters, permission }: Question, method: string, body = {}): Call => ({
    request: `${method} /repos/{owner}/{repo}${route}`,
    parameters: { owner, repo, ...parameters, ...body },
    route,
    permission,
    status: method === 'POST' ? 201 : 200,
  })
  return {
    get: (question) => patiently(below(question, 'GET')),
    query: (query, permission) =>
      patiently({
        request: `POST ${graphQlUrl(baseUrl)}`,
        parameters: { query },
        route: '/graphql',
        permission,
        status: 200,
      }),
    async send(order) {
      await once(below(order, order.method, order.body))
    },
  }
}

/** Beside REST on github.com, above it on a server. */
function graphQlUrl(apiUrl: string): string {
  return `${apiUrl.replace(/\/v3\/?$/, '')}/graphql`
}

/** What Octokit keeps of an answer that is no success. */
interface Refusal {
  readonly headers: Readonly<Record<string, string>>
  readonly data?: unknown
}

/** Who was asked, and for what. */
interface Asked {
  readonly host: string
  readonly route: string
}

/** Octokit gives a fault of the network the status 500 without a response. */
function refusalOf(error: unknown, { host, route }: Asked, permission: string): unknown {
  if (error instanceof QuorateError) return error
  const { status, response } = error as { status?: number; response?: Refusal }
  if (response === undefined || status === undefined) {
    return unreachable({ host, route }, 'no answer')
  }
  const headers = new Map(Object.entries(response.headers))
  if (isRateLimit(status, headers, response.data))
    return new QuorateError('GITHUB_RATE_LIMITED', {
      expected: { host, route },
      observed: { status, resets: resetOf(headers) },
    })
  if (status >= 500) return unreachable({ host, route }, status)
  if (status === 401) return new QuorateError('GITHUB_TOKEN_REFUSED', { expected: { host, route }, observed: status })
  if ([403, 404].includes(status)) {
    return new QuorateError('GITHUB_FORBIDDEN', { expected: { permissions: permission, route }, observed: status })
  }
  return new QuorateError('GITHUB_ANSWER', { expected: 200, observed: status })
}

function unreachable({ host, route }: Asked, observed: string | number): QuorateError {
  return new QuorateError('GITHUB_UNREACHABLE', { expected: { host, route }, observed })
}
