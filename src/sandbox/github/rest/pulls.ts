// Answers about a pull request; only the members that are asked for, each as GitHub's OpenAPI description types it.
import type { PullRequest, World } from '../world.ts'
import { type Links, nodeId, repositoryUrl, type Schemas, simpleUser, userNamed } from './schemas.ts'

type Full = Schemas['pull-request']
type Side<S extends 'head' | 'base'> = Pick<Full[S], 'label' | 'ref' | 'sha'> & {
  readonly repo: Pick<Full['base']['repo'], 'id' | 'full_name' | 'fork'>
}

/** The part of a pull request that is answered. */
export type PullAnswer = Pick<Full, 'id' | 'node_id' | 'number' | 'state' | 'title' | 'url' | 'html_url' | 'user'> & {
  readonly head: Side<'head'>
  readonly base: Side<'base'>
}

/** `GET …/pulls/{number}`, and the same in the event of its jobs. */
export function pullAnswer(links: Links, world: World, pull: PullRequest): PullAnswer {
  const { owner, name, id } = world.repository
  const ours = { id, full_name: `${owner}/${name}`, fork: false }
  const forked = { id: id + 1, full_name: `${pull.user}/${name}`, fork: true }
  return {
    id: 1_900_000_000 + pull.number,
    node_id: nodeId('PR', pull.number),
    number: pull.number,
    state: pull.merge === undefined ? 'open' : 'closed',
    title: pull.title,
    url: `${repositoryUrl(links, world.repository)}/pulls/${pull.number}`,
    html_url: `${links.server}/${owner}/${name}/pull/${pull.number}`,
    user: simpleUser(links, userNamed(world, pull.user)),
    head: {
      label: `${pull.fork ? pull.user : owner}:${pull.head.ref}`,
      ...pull.head,
      repo: pull.fork ? forked : ours,
    },
    base: { label: `${owner}:${pull.base.ref}`, ...pull.base, repo: ours },
  }
}

/** The pull request that a run is about, by its ref `refs/pull/<number>/merge`. */
export function pullOf(world: World, ref: string): PullRequest | undefined {
  const number = /^refs\/pull\/(\d+)\/merge$/.exec(ref)?.[1]
  return number === undefined ? undefined : world.pulls.get(Number(number))
}
