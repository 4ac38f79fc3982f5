// Lines to a sandbox's database and GitHub that are some way off. In the real GitHub, tokens come from another host than facts.
import type { Sandbox } from '../../src/sandbox/start.ts'
import { type DelayLine, startDelayLine } from './delay-line.ts'

/** Milliseconds there and back. */
export interface Distance {
  readonly database: number
  readonly github: number
}

/** Running lines. */
export interface Lines extends AsyncDisposable {
  readonly database: DelayLine
  readonly api: DelayLine
  readonly tokens: DelayLine
}

export async function startLines({ postgres, github }: Sandbox, distance: Distance): Promise<Lines> {
  const { hostname: host, port } = new URL(github.url)
  const server = { host, port: Number(port) }
  const lines = {
    database: await startDelayLine(postgres, distance.database),
    api: await startDelayLine(server, distance.github),
    tokens: await startDelayLine(server, distance.github),
  }
  return {
    ...lines,
    async [Symbol.asyncDispose]() {
      for (const line of Object.values(lines)) await line[Symbol.asyncDispose]()
    },
  }
}

/** The job's addresses of GitHub, by way of the lines. */
export function overLines(env: Readonly<Record<string, string>>, { api, tokens }: Pick<Lines, 'api' | 'tokens'>) {
  const by = (name: string, { port }: DelayLine) => {
    const url = new URL(String(env[name]))
    url.port = String(port)
    return { [name]: url.href.replace(/\/$/, '') }
  }
  return { ...by('GITHUB_API_URL', api), ...by('ACTIONS_ID_TOKEN_REQUEST_URL', tokens) }
}
