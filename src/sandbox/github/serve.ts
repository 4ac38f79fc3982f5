// The public face of the emulator over HTTP: OIDC documents, tokens for jobs, REST answers. Logs every request.
import type { IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Faults } from './faults.ts'
import { GRAPHQL, graphQlAnswer } from './graphql.ts'
import type { Reply } from './listen.ts'
import { discovery, keySet, oidcPaths } from './oidc.ts'
import { storedAttestation } from './rest/attestations.ts'
import { changeSetting, isSetting } from './rest/change-settings.ts'
import { restAnswer, restWrite } from './rest/routes.ts'
import type { Links } from './rest/schemas.ts'
import type { Issuer } from './token.ts'
import type { World } from './world.ts'

/** A request that the emulator has seen. */
export interface RequestEntry {
  readonly method: string
  /** Without the query. */
  readonly path: string
  /** With its `?`, or empty. */
  readonly query: string
  /** What was answered; 0 when the connection was dropped. */
  readonly status: number
}

/** What is known of a job's credentials. */
export interface JobAccess {
  /** Whether this is a live job's GITHUB_TOKEN, or a person's token. */
  isApiToken(token: string): boolean
  /** Whether this is a token of an administrator of the repository. */
  mayAdminister(token: string): boolean
  /** Whether this token may write, as one of a fork's pull request may not. */
  mayWrite(token: string): boolean
  /** Mints a token for the job that this request token belongs to; null when it belongs to no such job. */
  mint(jobId: string, requestToken: string, audience: string | null): Promise<string | null>
}

/** Everything that answering needs. */
export interface Face {
  readonly issuer: Issuer
  readonly world: World
  readonly faults: Faults
  readonly jobs: JobAccess
  readonly requests: RequestEntry[]
  /** Known once the server listens. */
  links(): Links
}

/** Answers one request and logs it. */
export async function serve(face: Face, request: IncomingMessage): Promise<Reply> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const method = request.method ?? 'GET'
  const reply = await faulty(face, method, url, bearer(request), request)
  face.requests.push({ method, path: url.pathname, query: url.search, status: reply.status })
  return reply
}

async function faulty(
  face: Face,
  method: string,
  url: URL,
  token: string | null,
  request: IncomingMessage,
): Promise<Reply> {
  const fault = face.faults.take(method, url.pathname)
  if (fault?.delayMs !== undefined) await sleep(fault.delayMs)
  if (fault?.drop) return { status: 0, body: null }
  if (fault?.status !== undefined) {
    const body = fault.body ?? { message: 'Injected fault', status: String(fault.status) }
    return { status: fault.status, body, headers: fault.headers ?? {} }
  }
  if (method === 'GET') return answer(face, url, token)
  if (url.pathname === GRAPHQL) return query(face, token, request)
  if (isSetting(url.pathname)) return change(face, method, url, token, request)
  return write(face, method, url, token, request)
}

/** The bot whose every job's token is. */
const BOT = 'github-actions[bot]'

async function query(face: Face, token: string | null, request: IncomingMessage): Promise<Reply> {
  const unknown = unauthenticated(face, token)
  if (unknown !== null) return unknown
  const text = (await objectIn(request))?.query
  return typeof text !== 'string'
    ? error(400, 'Problems parsing JSON')
    : { status: 200, body: graphQlAnswer(face.world, BOT, text) }
}

async function answer(face: Face, url: URL, token: string | null): Promise<Reply> {
  const { pathname } = url
  if (pathname === oidcPaths.discovery) {
    return { status: 200, body: discovery(face.issuer.url, face.links().api) }
  }
  if (pathname === oidcPaths.jwks) return { status: 200, body: keySet(face.issuer.keys) }
  const stored = storedAttestation(face.world, pathname)
  // The address is the key; a token beside it is refused, as by GitHub's storage.
  if (stored !== null) return token === null ? packed(stored) : error(403, 'Server failed to authenticate the request')
  const job = /^\/_oidc\/(?<job>[^/]+)\/token$/.exec(pathname)?.groups?.job
  if (job !== undefined) return idToken(face, job, url, token)
  const unknown = unauthenticated(face, token)
  if (unknown !== null) return unknown
  const body = restAnswer(face.links(), face.world, url)
  return body === null ? error(404, 'Not Found') : { status: 200, body }
}

function packed(body: Uint8Array): Reply {
  return { status: 200, body, headers: { 'content-type': 'application/x-snappy' } }
}

/** Comments and statuses are all that a job's token writes, always as GitHub's own bot. */
async function write(
  face: Face,
  method: string,
  url: URL,
  token: string | null,
  request: IncomingMessage,
): Promise<Reply> {
  const unknown = unauthenticated(face, token)
  if (unknown !== null) return method === 'POST' || method === 'PATCH' ? unknown : error(404, 'Not Found')
  if (token !== null && !face.jobs.mayWrite(token)) return error(403, 'Resource not accessible by integration')
  const fields = await objectIn(request)
  if (fields === null) return error(400, 'Problems parsing JSON')
  const { pathname } = url
  const written = restWrite(face.links(), face.world, { method, pathname, user: BOT, fields })
  return written ?? error(404, 'Not Found')
}

/** Settings are changed by a person's token that may administer the repository; a job's never may. */
async function change(
  { jobs, world }: Face,
  method: string,
  { pathname }: URL,
  token: string | null,
  request: IncomingMessage,
): Promise<Reply> {
  if (token === null || !jobs.isApiToken(token)) return unknownToken(token)
  if (!jobs.mayAdminister(token)) return error(403, 'Resource not accessible by personal access token')
  const fields = method === 'DELETE' ? {} : await objectIn(request)
  if (fields === null) return error(400, 'Problems parsing JSON')
  return changeSetting(world, { method, pathname, fields }) ?? error(404, 'Not Found')
}

function unauthenticated(face: Face, token: string | null): Reply | null {
  return token !== null && face.jobs.isApiToken(token) ? null : unknownToken(token)
}

function unknownToken(token: string | null): Reply {
  return error(401, token === null ? 'Requires authentication' : 'Bad credentials')
}

async function idToken(face: Face, job: string, url: URL, token: string | null): Promise<Reply> {
  const audience = url.searchParams.get('audience')
  const own = `https://github.com/${face.world.repository.owner}`
  if (audience !== null && audience.length > 16_384) return error(400, 'The audience is too long')
  // GitHub keeps the pages of other owners from being asked for.
  if (audience?.startsWith('https://github.com/') && audience !== own && !audience.startsWith(`${own}/`)) {
    return error(400, 'The audience is not allowed')
  }
  const value = token === null ? null : await face.jobs.mint(job, token, audience || null)
  return value === null ? error(401, 'Bad credentials') : { status: 200, body: { value } }
}

/** A JSON object; null when it is none. */
async function objectIn(request: IncomingMessage): Promise<Readonly<Record<string, unknown>> | null> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  try {
    const value = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    return typeof value === 'object' && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

function bearer(request: IncomingMessage): string | null {
  return /^(?:bearer|token) (?<token>\S+)$/i.exec(request.headers.authorization ?? '')?.groups?.token ?? null
}

function error(status: number, message: string): Reply {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) }
  return { status, body }
}
