// The REST endpoints: which path is answered with what. Knows nothing of HTTP but method, path and a JSON value.
import type { Environment, PullRequest, Run, World } from '../world.ts'
import { attestationsAnswer } from './attestations.ts'
import { addComment, commentsAnswer, editComment } from './comments.ts'
import { contentsAnswer } from './contents.ts'
import { addStatus, deploymentsAnswer, statusesAnswer } from './deployments.ts'
import { branchPoliciesAnswer, environmentAnswer } from './environment.ts'
import { secretNamesAnswer, secretsKeyAnswer } from './environment-secrets.ts'
import { pullAnswer } from './pulls.ts'
import { repositoryAnswer, subjectAnswer } from './repository.ts'
import { commitPullsAnswer, gitCommitAnswer, pullCommitsAnswer, reviewsAnswer } from './reviews.ts'
import { approvalsAnswer, runAnswer } from './run.ts'
import type { Links } from './schemas.ts'
import {
  actionsPoliciesAnswer,
  actionsPolicyAnswer,
  branchAnswer,
  branchRulesAnswer,
  organizationAnswer,
  permissionsAnswer,
  rulesetAnswer,
  rulesetsAnswer,
  secretsAnswer,
  workflowPermissionsAnswer,
} from './settings.ts'
import { userAnswer } from './user.ts'

type Parts = Readonly<Record<string, string>>
type Endpoint = (links: Links, world: World, parts: Parts, query: URLSearchParams) => unknown

const repo = '/repos/(?<owner>[^/]+)/(?<repo>[^/]+)'

const endpoints: readonly (readonly [RegExp, Endpoint])[] = [
  [/^\/users\/(?<login>[^/]+)$/, (links, world, { login }) => found(userOf(world, login), (u) => userAnswer(links, u))],
  [/^\/user\/(?<id>\d+)$/, (links, world, { id }) => found(userWith(world, id), (u) => userAnswer(links, u))],
  [/^\/orgs\/(?<login>[^/]+)$/, (_, world, { login = '' }) => organizationAnswer(world, login)],
  [path(''), (links, world) => repositoryAnswer(links, world)],
  [path('/branches/(?<branch>[^/]+)'), (links, world, { branch = '' }) => branchAnswer(links, world, branch)],
  [path('/rules/branches/(?<branch>[^/]+)'), (_, world, { branch = '' }) => branchRulesAnswer(world, branch)],
  [path('/rulesets'), (_, world) => rulesetsAnswer(world)],
  [path('/rulesets/(?<ruleset>\\d+)'), (_, world, { ruleset = '' }) => rulesetAnswer(world, ruleset)],
  [path('/actions/secrets'), secretsAnswer],
  [path('/actions/organization-secrets'), secretsAnswer],
  [path('/actions/policies'), actionsPoliciesAnswer],
  [path('/actions/policies/(?<policy>\\d+)'), (_, world, { policy = '' }) => actionsPolicyAnswer(world, policy)],
  [path('/actions/permissions'), permissionsAnswer],
  [path('/actions/permissions/workflow'), workflowPermissionsAnswer],
  [
    path('/contents(?<file>$|/.*)'),
    (links, world, { file = '' }, query) =>
      contentsAnswer(links, world, file.slice(1), query.get('ref') ?? world.head.sha),
  ],
  [path('/pulls/(?<pull>\\d+)'), ofPull(pullAnswer)],
  [path('/pulls/(?<pull>\\d+)/reviews'), ofPull(reviewsAnswer)],
  [path('/pulls/(?<pull>\\d+)/commits'), ofPull(pullCommitsAnswer)],
  [
    path('/commits/(?<sha>[0-9a-f]{40})/pulls'),
    (links, world, { sha = '' }, query) => commitPullsAnswer(links, world, sha, query),
  ],
  [path('/git/commits/(?<sha>[0-9a-f]{40})'), (links, world, { sha = '' }) => gitCommitAnswer(links, world, sha)],
  [
    path('/issues/(?<issue>\\d+)/comments'),
    (links, world, { issue }, query) => commentsAnswer(links, world, Number(issue), query),
  ],
  [path('/actions/oidc/customization/sub'), (_, world) => subjectAnswer(world)],
  [path('/actions/runs/(?<run>\\d+)'), ofRun((l, w, run) => runAnswer(l, w, run, run.triggeringActors.length))],
  [
    path('/actions/runs/(?<run>\\d+)/attempts/(?<attempt>\\d+)'),
    ofRun((links, world, run, { attempt }) => runAnswer(links, world, run, Number(attempt))),
  ],
  [path('/actions/runs/(?<run>\\d+)/approvals'), ofRun(approvalsAnswer)],
  [
    path('/attestations/sha256(?::|%3A)(?<digest>[0-9a-f]{64})'),
    (links, world, { digest = '' }, query) => attestationsAnswer(links, world, digest, query),
  ],
  [path('/deployments'), (links, world, _, query) => deploymentsAnswer(links, world, query)],
  [
    path('/deployments/(?<deployment>\\d+)/statuses'),
    (links, world, { deployment }, query) =>
      found(world.deployments.get(Number(deployment)), (one) => statusesAnswer(links, world, one, query)),
  ],
  [path('/environments/(?<environment>[^/]+)'), ofEnvironment(environmentAnswer)],
  [
    path('/environments/(?<environment>[^/]+)/deployment-branch-policies'),
    ofEnvironment((_, __, environment) => branchPoliciesAnswer(environment)),
  ],
  [
    path('/environments/(?<environment>[^/]+)/secrets'),
    ofEnvironment((_, world, one) => secretNamesAnswer(world, one)),
  ],
  [path('/environments/(?<environment>[^/]+)/secrets/public-key'), ofEnvironment(() => secretsKeyAnswer())],
]

/** The body for `GET path`; null when GitHub would say Not Found. */
export function restAnswer(
  links: Links,
  world: World,
  { pathname, searchParams }: Pick<URL, 'pathname' | 'searchParams'>,
): unknown {
  for (const [pattern, endpoint] of endpoints) {
    const match = pattern.exec(pathname)
    if (match === null) continue
    const parts = Object.fromEntries(Object.entries(match.groups ?? {}).map(([name, part]) => [name, decoded(part)]))
    return isOurs(world, parts) ? (endpoint(links, world, parts, searchParams) ?? null) : null
  }
  return null
}

/** What a token writes: a comment, or a deployment's status. */
interface Writing {
  readonly method: string
  readonly pathname: string
  readonly user: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** The status and body for a request that writes; null when GitHub would say Not Found. */
export function restWrite(
  links: Links,
  world: World,
  { method, pathname, user, fields }: Writing,
): { readonly status: number; readonly body: unknown } | null {
  const issue = path('/issues/(?<number>\\d+)/comments').exec(pathname)?.groups
  const comment = path('/issues/comments/(?<number>\\d+)').exec(pathname)?.groups
  const deployment = path('/deployments/(?<number>\\d+)/statuses').exec(pathname)?.groups
  const parts = issue ?? comment ?? deployment
  if (parts === undefined || !isOurs(world, parts)) return null
  const number = Number(parts.number)
  if (deployment !== undefined) {
    const added = method === 'POST' ? addStatus(links, world, number, fields) : null
    return added === null ? null : { status: 201, body: added }
  }
  const { body } = fields
  if (typeof body !== 'string') return { status: 422, body: { message: 'Validation Failed', status: '422' } }
  if (method === 'POST' && issue !== undefined) {
    const made = addComment(links, world, number, { user, body })
    return made === null ? null : { status: 201, body: made }
  }
  const edited = method === 'PATCH' && comment !== undefined ? editComment(links, world, number, body) : null
  return edited === null ? null : { status: 200, body: edited }
}

export function path(rest: string): RegExp {
  return new RegExp(`^${repo}${rest}$`)
}

// GitHub compares names of owners and repositories without regard to case.
export function isOurs(world: World, { owner, repo: name }: Parts): boolean {
  if (owner === undefined || name === undefined) return true
  const { repository } = world
  return `${owner}/${name}`.toLowerCase() === `${repository.owner}/${repository.name}`.toLowerCase()
}

function userOf(world: World, login = '') {
  return [...world.users.values()].find((user) => user.login.toLowerCase() === login.toLowerCase())
}

function userWith(world: World, id = '') {
  return [...world.users.values()].find((user) => String(user.id) === id)
}

function ofRun(answer: (links: Links, world: World, run: Run, parts: Parts) => unknown): Endpoint {
  return (links, world, parts) => found(world.runs.get(Number(parts.run)), (run) => answer(links, world, run, parts))
}

function ofPull(answer: (links: Links, world: World, pull: PullRequest, query: URLSearchParams) => unknown): Endpoint {
  return (links, world, parts, query) =>
    found(world.pulls.get(Number(parts.pull)), (pull) => answer(links, world, pull, query))
}

function ofEnvironment(answer: (links: Links, world: World, environment: Environment) => unknown): Endpoint {
  return (links, world, parts) => found(world.environments.get(parts.environment ?? ''), (e) => answer(links, world, e))
}

function found<T>(value: T | undefined, answer: (value: T) => unknown): unknown {
  return value === undefined ? null : answer(value)
}

export function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
