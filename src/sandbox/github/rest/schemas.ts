// The parts of GitHub's answers that several endpoints share, in the types of its OpenAPI description.
import type { components } from '@octokit/openapi-types'
import type { Environment, Repository, User, World } from '../world.ts'

/** GitHub's schemas by name. */
export type Schemas = components['schemas']

/** Where links in answers point to. */
export interface Links {
  /** Of the REST API. */
  readonly api: string
  /** Of the web pages. */
  readonly server: string
}

/** One URL a member: `urls(base, ['teams_url'])` is `{teams_url: base + '/teams'}`. */
export function urls<const K extends string>(base: string, names: readonly K[]): Record<K, string> {
  return Object.fromEntries(names.map((name) => [name, `${base}/${name.replace(/_url$/, '')}`])) as Record<K, string>
}

/** A node id of no meaning, stable for its kind and id. */
export function nodeId(kind: string, id: number): string {
  return `${kind}_${Buffer.from(`${kind}:${id}`).toString('base64url')}`
}

/** `created_at` and `updated_at` of whatever existed before the world began. */
export const created = { created_at: '2024-05-01T08:00:00Z', updated_at: '2024-05-01T08:00:00Z' }

/** A `simple-user`. */
export function simpleUser(links: Links, user: User): Schemas['simple-user'] {
  const url = `${links.api}/users/${user.login}`
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId('U', user.id),
    avatar_url: `${links.server}/avatars/u/${user.id}`,
    gravatar_id: '',
    url,
    html_url: `${links.server}/${user.login}`,
    ...urls(url, ['followers_url', 'following_url', 'gists_url', 'starred_url', 'subscriptions_url']),
    ...urls(url, ['organizations_url', 'repos_url', 'events_url', 'received_events_url']),
    type: user.type,
    site_admin: false,
  }
}

/** The user of a login; one that has left is GitHub's `ghost`. */
export function userNamed(world: World, login: string): User {
  return world.users.get(login) ?? { login: 'ghost', id: 10137, type: 'User' }
}

/** The owner of the repository as an account. */
export function ownerOf(world: World): User {
  const { owner, ownerId } = world.repository
  return world.users.get(owner) ?? { login: owner, id: ownerId, type: 'Organization' }
}

/** Address of the repository in the REST API. */
export function repositoryUrl(links: Links, repository: Repository): string {
  return `${links.api}/repos/${repository.owner}/${repository.name}`
}

/** Members that a run's approvals and the environment itself share. */
export function environmentHead(links: Links, repository: Repository, environment: Environment) {
  const { owner, name } = repository
  return {
    id: environment.id,
    node_id: nodeId('EN', environment.id),
    name: environment.name,
    url: `${repositoryUrl(links, repository)}/environments/${encodeURIComponent(environment.name)}`,
    html_url: `${links.server}/${owner}/${name}/deployments/activity_log?environments_filter=${encodeURIComponent(environment.name)}`,
    ...created,
  }
}
