// The REST endpoints: which path is answered with what. Knows nothing of HTTP but method, path and a JSON value.
import type { Environment, Run, World } from '../world.ts'
import { branchPoliciesAnswer, environmentAnswer } from './environment.ts'
import { repositoryAnswer, subjectAnswer } from './repository.ts'
import { approvalsAnswer, runAnswer } from './run.ts'
import type { Links } from './schemas.ts'
import { userAnswer } from './user.ts'

type Parts = Readonly<Record<string, string>>
type Endpoint = (links: Links, world: World, parts: Parts) => unknown

const repo = '/repos/(?<owner>[^/]+)/(?<repo>[^/]+)'

const endpoints: readonly (readonly [RegExp, Endpoint])[] = [
  [/^\/users\/(?<login>[^/]+)$/, (links, world, { login }) => found(userOf(world, login), (u) => userAnswer(links, u))],
  [path(''), (links, world) => repositoryAnswer(links, world)],
  [path('/actions/oidc/customization/sub'), (_, world) => subjectAnswer(world)],
  [path('/actions/runs/(?<run>\\d+)'), ofRun((l, w, run) => runAnswer(l, w, run, run.triggeringActors.length))],
  [
    path('/actions/runs/(?<run>\\d+)/attempts/(?<attempt>\\d+)'),
    ofRun((links, world, run, { attempt }) => runAnswer(links, world, run, Number(attempt))),
  ],
  [path('/actions/runs/(?<run>\\d+)/approvals'), ofRun(approvalsAnswer)],
  [path('/environments/(?<environment>[^/]+)'), ofEnvironment(environmentAnswer)],
  [
    path('/environments/(?<environment>[^/]+)/deployment-branch-policies'),
    ofEnvironment((_, __, environment) => branchPoliciesAnswer(environment)),
  ],
]

/** The body for `GET path`; null when GitHub would say Not Found. */
export function restAnswer(links: Links, world: World, pathname: string): unknown {
  for (const [pattern, endpoint] of endpoints) {
    const match = pattern.exec(pathname)
    if (match === null) continue
    const parts = Object.fromEntries(Object.entries(match.groups ?? {}).map(([name, part]) => [name, decoded(part)]))
    return isOurs(world, parts) ? (endpoint(links, world, parts) ?? null) : null
  }
  return null
}

function path(rest: string): RegExp {
  return new RegExp(`^${repo}${rest}$`)
}

// GitHub compares names of owners and repositories without regard to case.
function isOurs(world: World, { owner, repo: name }: Parts): boolean {
  if (owner === undefined || name === undefined) return true
  const { repository } = world
  return `${owner}/${name}`.toLowerCase() === `${repository.owner}/${repository.name}`.toLowerCase()
}

function userOf(world: World, login = '') {
  return [...world.users.values()].find((user) => user.login.toLowerCase() === login.toLowerCase())
}

function ofRun(answer: (links: Links, world: World, run: Run, parts: Parts) => unknown): Endpoint {
  return (links, world, parts) => found(world.runs.get(Number(parts.run)), (run) => answer(links, world, run, parts))
}

function ofEnvironment(answer: (links: Links, world: World, environment: Environment) => unknown): Endpoint {
  return (links, world, parts) => found(world.environments.get(parts.environment ?? ''), (e) => answer(links, world, e))
}

function found<T>(value: T | undefined, answer: (value: T) => unknown): unknown {
  return value === undefined ? null : answer(value)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
