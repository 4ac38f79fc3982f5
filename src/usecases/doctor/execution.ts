// Who may start the workflows of the logins: GitHub's workflow execution protections, where the repository has them.
// They come before the gate: the database seats the operator whatever they say, and refuses everybody else's run.
import type { AskGitHub } from '../../ci/github/repository-settings.ts'
import { actsOf } from '../../manifest/expand/acts.ts'
import type { Environment, People, Person } from '../../manifest/types.ts'
import { type Check, check } from './check.ts'
import type { OfRepository } from './environments.ts'
import { type Body, bodyOf, isPublic } from './github-answers.ts'
import { loginOfId } from './names.ts'

/** Plans without them for private repositories (GitHub’s documentation). */
const WITHOUT = ['free', 'pro']
const SETTINGS = 'Settings, Actions, Policies'
/** GitHub does not list a team's members here; whoever chose the team vouches for them. */
const TEAMS = ['Team', 'BusinessTeam', 'EnterpriseTeam']

/** One of GitHub's actor selectors. */
interface Actor {
  readonly type: string
  readonly id: string
}

/** A policy that is in force; null where it has no rule of the kind. */
interface Protection {
  readonly covers: (path: string) => boolean
  readonly actors: readonly Actor[] | null
  readonly events: readonly string[] | null
}

/** Two checks a login's workflow; one where GitHub does not show them, and none where the plan has no such protections. */
export async function executionChecks(
  ask: AskGitHub,
  repo: string,
  { spec }: Environment,
  people: People | null,
  { repository, plan }: OfRepository,
): Promise<readonly Check[]> {
  if (!isPublic(repository) && plan !== null && WITHOUT.includes(plan)) return []
  const protections = await readProtections(ask, repo)
  if (protections === null) {
    return [
      check('WORKFLOW_ACTORS', 'only their operators start the workflows of the logins', {
        holds: false,
        observed: 'GitHub shows this to administrators only',
        fix: `look at ${SETTINGS}, or give the doctor a token that may write the repository’s administration; public repositories have them, private ones on Team and Enterprise`,
        otherwise: 'warn',
      }),
    ]
  }
  const ids = protections.flatMap(
    ({ actors }) => actors?.flatMap(({ type, id }) => (type === 'User' ? [id] : [])) ?? [],
  )
  const names = new Map(
    await Promise.all([...new Set(ids)].map(async (id) => [id, await loginOfId(ask, people, id)] as const)),
  )
  return Object.entries(spec.logins).flatMap(([login, { workflow = `${login}.yml` }]) => {
    // A pinned workflow is called by a file that bears the login's name.
    const path = `.github/workflows/${typeof workflow === 'string' ? workflow : `${login}.yml`}`
    const roles = actsOf(spec).flatMap((act) => (act.login === login ? [act.by] : []))
    const operators = people?.people.filter((person) => person.roles.some((role) => roles.includes(role))) ?? []
    return loginChecks(path, protections, operators, ({ type, id }) => names.get(id) ?? `${type} ${id}`)
  })
}

function loginChecks(
  path: string,
  protections: readonly Protection[],
  operators: readonly Pick<Person, 'id' | 'githubLogin'>[],
  nameOf: (actor: Actor) => string,
): readonly Check[] {
  const covering = protections.filter(({ covers }) => covers(path))
  const lists = covering.flatMap(({ actors }) => (actors === null ? [] : [actors]))
  const isOperator = ({ type, id }: Actor) =>
    TEAMS.includes(type) || (type === 'User' && operators.some((person) => person.id === id))
  const events = covering.flatMap((one) => (one.events === null ? [] : [one.events]))
  return [
    check('WORKFLOW_ACTORS', `only its operators start ${path}`, {
      // All policies must allow a run: one that is narrow is enough.
      holds: lists.some((list) => list.length > 0 && list.every(isOperator)),
      observed: lists.length === 0 ? 'anybody who may write' : lists.map((list) => list.map(nameOf)),
      fix: `${SETTINGS}: an active policy for ${path} that lets start it ${operators.map(({ githubLogin, id }) => `${githubLogin} (${id})`).join(', ') || 'its operators'}`,
      otherwise: 'warn',
    }),
    check('WORKFLOW_DISPATCH', `nothing keeps people from starting ${path}`, {
      holds: events.every((list) => list.includes('workflow_dispatch')),
      observed: events.map((list) => [...list]),
      fix: `${SETTINGS}: allow workflow_dispatch in every active policy for ${path}; the gate takes no other event`,
    }),
  ]
}

/** Those in force, inherited ones too; null where GitHub does not list all of them. */
async function readProtections(ask: AskGitHub, repo: string): Promise<readonly Protection[] | null> {
  const { policies, total_count: total } = bodyOf(await ask(`${repo}/actions/policies?has_parents=true&per_page=100`))
  if (!Array.isArray(policies) || policies.length !== total) return null
  const active = (policies as readonly Body[]).filter(({ enforcement }) => enforcement === 'active')
  const told = await Promise.all(active.map((policy) => ask(addressOf(repo, policy))))
  return told.every((answer) => answer?.status === 200) ? told.map((answer) => readProtection(bodyOf(answer))) : null
}

/** The address of the policy, at its owner. */
function addressOf(repo: string, { id, source, source_type: type }: Body): string {
  const owner = encodeURIComponent(String(source))
  const root = type === 'Organization' ? `/orgs/${owner}` : type === 'Enterprise' ? `/enterprises/${owner}` : repo
  return `${root}/actions/policies/${Number(id)}`
}

function readProtection({ conditions, rules }: Body): Protection {
  const of = (type: string, member: string): readonly unknown[] | null => {
    const rule = (Array.isArray(rules) ? (rules as readonly Body[]) : []).find((one) => one.type === type)
    if (rule === undefined) return null
    const list = ((rule.parameters ?? {}) as Body)[member]
    return Array.isArray(list) ? list : []
  }
  const actors = of('restrict_actions_actors', 'allowed_actors') as readonly Body[] | null
  return {
    covers: coverage(((conditions ?? {}) as Body).workflow_path as Body | undefined),
    actors: actors?.map(({ type, id }) => ({ type: String(type), id: String(id) })) ?? null,
    events: of('restrict_action_events', 'allowed_events')?.map(String) ?? null,
  }
}

/** Without a condition every workflow is meant. */
function coverage(condition: Body | undefined): Protection['covers'] {
  const { include, exclude } = (condition ?? {}) as Partial<Record<'include' | 'exclude', readonly string[] | null>>
  const [included, excluded] = [include ?? [], exclude ?? []]
  return (path) =>
    (included.length === 0 || included.some((pattern) => matches(pattern, path))) &&
    !excluded.some((pattern) => matches(pattern, path))
}

/** `*` is within a folder, `**` across folders, `~ALL` everything. */
const WILDCARDS = new Map([
  ['**', '.*'],
  ['*', '[^/]*'],
  ['?', '[^/]'],
])

function matches(pattern: string, path: string): boolean {
  if (pattern === '~ALL') return true
  const parts = pattern.split(/(\*\*|\*|\?)/)
  const form = parts.map((part) => WILDCARDS.get(part) ?? part.replace(/[.+^$(){}|[\]\\]/g, '\\$&')).join('')
  return new RegExp(`^${form}$`).test(path)
}
