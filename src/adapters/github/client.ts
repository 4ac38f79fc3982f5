// Asks GitHub's REST API one thing with bounded retries, or tells it one thing once (`@actions/github`); every failure has a code.
// Must not: interpret an answer, follow a redirect, or print anything (Octokit's own log is silenced).
import { setTimeout as sleep } from 'node:timers/promises'
import { QuorateError } from '../../gate/error.ts'
import type { Secret } from '../env/secret.ts'
import { isRateLimit } from './rate-limit.ts'

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
  readonly body: Readonly<Record<string, string>>
}

/** Answers questions about one repository. */
export interface GitHubClient {
  /** The body of the 200 answer. @throws GITHUB_UNREACHABLE, GITHUB_RATE_LIMITED, GITHUB_FORBIDDEN, GITHUB_ANSWER */
  get(question: Question): Promise<unknown>
  /** Sends it once: what was sent twice would be written twice. @throws as `get` */
  send(order: Order): Promise<void>
}

const silent = { debug() {}, info() {}, warn() {}, error() {} }

/** Opens a client; loads Octokit only now. */
export async function openGitHub(settings: GitHubSettings): Promise<GitHubClient> {
  const { getOctokit } = await import('@actions/github')
  const { apiUrl: baseUrl, token, timeoutMs = 10_000, waitsMs = [500, 2000] } = settings
  const octokit = getOctokit(token.reveal(), { baseUrl, log: silent, userAgent: 'quorate' })
  const [owner, repo] = settings.repository.split('/')

  const ask = async ({ route, parameters, permission, ...order }: Question & Partial<Order>): Promise<unknown> => {
    const request = { redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) } as const
    try {
      const { method = 'GET', body = {} } = order
      const all = { owner, repo, ...parameters, ...body, request }
      const answer = await octokit.request(`${method} /repos/{owner}/{repo}${route}`, all)
      // Octokit gives a body that was cut off as an empty text.
      if (request.signal.aborted) throw unreachable(route, 'no answer')
      if (answer.status === (method === 'POST' ? 201 : 200)) return answer.data
      throw new QuorateError('GITHUB_ANSWER', { expected: 200, observed: answer.status })
    } catch (error) {
      throw refusalOf(error, route, permission)
    }
  }
  return {
    async get(question) {
      for (const wait of waitsMs) {
        try {
          return await ask(question)
        } catch (error) {
          if (!(error instanceof QuorateError) || error.code !== 'GITHUB_UNREACHABLE') throw error
          await sleep(wait)
        }
      }
      return ask(question)
    },
    async send(order) {
      await ask(order)
    },
  }
}

/** What Octokit keeps of an answer that is no success. */
interface Refusal {
  readonly headers: Readonly<Record<string, string>>
  readonly data?: unknown
}

/** Octokit gives a fault of the network the status 500 without a response. */
function refusalOf(error: unknown, route: string, permission: string): unknown {
  if (error instanceof QuorateError) return error
  const { status, response } = error as { status?: number; response?: Refusal }
  if (response === undefined || status === undefined) {
    return unreachable(route, 'no answer')
  }
  if (isRateLimit(status, new Map(Object.entries(response.headers)), response.data))
    return new QuorateError('GITHUB_RATE_LIMITED', { expected: route, observed: status })
  if (status >= 500) return unreachable(route, status)
  if ([401, 403, 404].includes(status)) {
    return new QuorateError('GITHUB_FORBIDDEN', { expected: { permissions: permission, route }, observed: status })
  }
  return new QuorateError('GITHUB_ANSWER', { expected: 200, observed: status })
}

function unreachable(route: string, observed: string | number): QuorateError {
  return new QuorateError('GITHUB_UNREACHABLE', { expected: route, observed })
}
