// The numeric ids that a policy and its people need: given, or asked from GitHub by name.
// Must not: take a login for an identity; only a number is one.
import {
  type AskGitHub,
  refusalOf,
  type SettingsSource,
  settingsReader,
  sourceOf,
  type Told,
} from '../../ci/github/repository-settings.ts'
import { QuorateError, throwFindings } from '../../codes/error.ts'
import type { Finding } from '../../codes/finding.ts'
import type { Variables } from '../../settings/settings.ts'
import type { NamedPerson, RepositoryIdentity, Wishes } from './options.ts'

/** GitHub as somebody's environment says. */
export interface GitHub {
  readonly ask: AskGitHub
  readonly source: SettingsSource
}

/** Reads nothing yet. @throws ENV_INVALID for a GITHUB_API_URL that is no address */
export function openGitHub(env: Variables): GitHub {
  const source = sourceOf(env)
  return { ask: settingsReader(source), source }
}

/** An account by its id, as GitHub spells it. */
export interface Account {
  readonly login: string
  readonly id: string
}

/**
 * Both ids of the repository, from the flags or GitHub. Where GitHub does not answer at all, a bare sample keeps placeholders,
 * and `failure` says why; a profile is written whole or not.
 * @throws GITHUB_REPOSITORY_UNKNOWN, GITHUB_TOKEN_REFUSED, GITHUB_RATE_LIMITED, GITHUB_UNREACHABLE, GITHUB_ANSWER
 */
export async function identityOf(
  { ask, source }: GitHub,
  { repository, repositoryId, ownerId, profile }: Pick<Wishes, 'repository' | 'repositoryId' | 'ownerId' | 'profile'>,
): Promise<RepositoryIdentity & { readonly failure: QuorateError | null }> {
  if (repositoryId !== null && ownerId !== null) return { repositoryId, ownerId, isKnown: true, failure: null }
  const route = `/repos/${repository}`
  const told = await ask(route)
  if (told?.status === 200 && !told.isLimited) {
    const body = objectOf(told)
    const owner = (body.owner ?? {}) as { readonly id?: unknown }
    const found = { repositoryId: repositoryId ?? idOf(body.id), ownerId: ownerId ?? idOf(owner.id) }
    if (found.repositoryId === null || found.ownerId === null)
      throw new QuorateError('GITHUB_ANSWER', { expected: { 'id, owner.id': 'numeric ids' } })
    return { repositoryId: found.repositoryId, ownerId: found.ownerId, isKnown: true, failure: null }
  }
  if (told !== null && (told.status === 404 || (told.status >= 300 && told.status < 400)))
    throw new QuorateError('GITHUB_REPOSITORY_UNKNOWN', {
      expected: { host: new URL(source.apiUrl).host },
      observed: repository,
    })
  const failure = refusalOf(told, route, source)
  if (profile !== null || failure.code !== 'GITHUB_UNREACHABLE') throw failure
  const lookUp = (field: string) => `look up: gh api repos/${repository} --jq ${field}`
  return {
    repositoryId: repositoryId ?? lookUp('.id'),
    ownerId: ownerId ?? lookUp('.owner.id'),
    isKnown: false,
    failure,
  }
}

/** Everybody's id, in their order; all unknown logins at once. @throws GITHUB_LOGIN_UNKNOWN, or why GitHub does not answer */
export async function idsOf(github: GitHub, people: readonly NamedPerson[]): Promise<readonly Account[]> {
  const accounts = await Promise.all(
    people.map(async ({ login, id }) => (id === null ? lookUp(github, login) : { login, id })),
  )
  throwFindings(accounts.flatMap((account) => ('code' in account ? [account] : [])))
  return accounts as readonly Account[]
}

/** One account of a person, or that there is none. @throws why GitHub does not answer */
async function lookUp({ ask, source }: GitHub, login: string): Promise<Account | Finding> {
  const route = `/users/${login}`
  const told = await ask(route)
  const expected = { host: new URL(source.apiUrl).host }
  if (told?.status === 404) return { code: 'GITHUB_LOGIN_UNKNOWN', expected, observed: login }
  if (told?.status !== 200 || told.isLimited) throw refusalOf(told, route, source)
  const { id, type } = objectOf(told)
  if (type !== 'User')
    return { code: 'GITHUB_LOGIN_UNKNOWN', expected, observed: { login, type: typeof type === 'string' ? type : null } }
  const known = idOf(id)
  if (known === null) throw new QuorateError('GITHUB_ANSWER', { expected: { id: 'a numeric id' } })
  return { login, id: known }
}

function objectOf({ body }: Told): Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
}

function idOf(value: unknown): string | null {
  return Number.isSafeInteger(value) && (value as number) > 0 ? String(value) : null
}
