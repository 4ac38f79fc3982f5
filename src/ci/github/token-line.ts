// The line to where this job's tokens come from: opened before the first is asked for, and kept for the next (`@actions/http-client`).
// Must not: ask for anything by itself, print anything, or go around a proxy that the runner names.
import http from 'node:http'
import https from 'node:https'
import { isIP, type Socket } from 'node:net'
import { BearerCredentialHandler } from '@actions/http-client/lib/auth'
import type { RequestHandler } from '@actions/http-client/lib/interfaces'
import { getProxyUrl } from '@actions/http-client/lib/proxy'
import { begun } from '../../system/begun.ts'
import type { IdTokenEndpoint } from './job.ts'

/** What came of a request that was answered. */
export interface LineAnswer {
  readonly status: number
  readonly value: unknown
}

/** One endpoint's line. */
export interface TokenLine {
  /** Opens it, unless a proxy is in between; nothing is sent. */
  open(): void
  /** @throws what `@actions/http-client` throws: with a `statusCode`, where there was an answer */
  get(url: string): Promise<LineAnswer>
}

const lines = new WeakMap<IdTokenEndpoint, TokenLine>()

/** The endpoint's line: always the same one. */
export function tokenLine(endpoint: IdTokenEndpoint): TokenLine {
  const line = lines.get(endpoint) ?? makeLine(endpoint)
  lines.set(endpoint, line)
  return line
}

function makeLine({ requestUrl, requestToken }: IdTokenEndpoint): TokenLine {
  const { protocol, hostname, port } = new URL(requestUrl)
  const isTls = protocol === 'https:'
  const host = hostname.replace(/^\[(.*)\]$/, '$1')
  const at = { host, port: port === '' ? (isTls ? 443 : 80) : Number(port) }
  const isDirect = !getProxyUrl(new URL(requestUrl))?.hostname
  const { agent, open, made } = keptAgent(isTls, at)
  const viaLine: RequestHandler = {
    prepareRequest(options) {
      const isThere = options.host === hostname && Number(options.port) === at.port
      if (isDirect && isThere) options.agent = agent
    },
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error('there is nothing to log in with')),
  }
  const load = async () => {
    const { HttpClient } = await import('@actions/http-client')
    return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(requestToken.reveal()), viaLine], {
      allowRetries: true,
      maxRetries: 10,
      keepAlive: true,
    })
  }
  let client: ReturnType<typeof load> | undefined
  const loaded = () => {
    client ??= begun(load())
    return client
  }
  const ask = async (url: string): Promise<LineAnswer> => {
    const { statusCode, result } = await (await loaded()).getJson<{ value?: unknown }>(url)
    return { status: statusCode, value: result?.value }
  }
  return {
    open() {
      if (isDirect) open()
      loaded()
    },
    async get(url) {
      const before = made()
      try {
        return await ask(url)
      } catch (error) {
        // The server may close an idle line at any time, also while we ask over it: that is no answer. A new line has one try.
        const isIdleClosed = isDirect && made() === before && !('statusCode' in (error as object))
        if (!isIdleClosed) throw error
        return ask(url)
      }
    },
  }
}

/** An agent that keeps its connections, and whose first one can be made before there is a request. */
function keptAgent(isTls: boolean, at: { readonly host: string; readonly port: number }) {
  const agent = isTls ? new https.Agent({ keepAlive: true }) : new http.Agent({ keepAlive: true })
  const connect = agent.createConnection.bind(agent)
  let early: Socket | null = null
  let made = 0
  agent.createConnection = (options, done) => {
    const ready = early
    early = null
    if (ready?.writable) return ready.ref()
    made += 1
    return connect(options, done)
  }
  const open = () => {
    const servername = isIP(at.host) === 0 ? at.host : ''
    early = connect({ ...at, servername, noDelay: true } as http.ClientRequestArgs) as Socket
    // One that breaks is made again when it is needed; one that is not needed holds nothing up.
    early.on('error', () => {})
    early.unref()
  }
  return { agent, open, made: () => made }
}
