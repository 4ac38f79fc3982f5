// Answers about the commits of a pull request and who reviewed it; only the members that are asked for, each as GitHub's
// OpenAPI description types it.
import type { PullRequest, World } from '../world.ts'
import { pageOf } from './page.ts'
import { type PullAnswer, pullAnswer } from './pulls.ts'
import { type Links, nodeId, repositoryUrl, type Schemas, simpleUser, userNamed } from './schemas.ts'

const MERGED_AT = '2024-05-03T08:00:00Z'
type Simple = Pick<Schemas['pull-request-simple'], 'merged_at' | 'merge_commit_sha'>
type Commit = Schemas['commit']
type CommitAnswer = Pick<Commit, 'sha' | 'node_id' | 'url' | 'author' | 'committer'> & {
  readonly commit: Pick<Commit['commit'], 'tree'>
}

/** `GET …/commits/{sha}/pulls`: the pull requests that hold the commit, merged or not. */
export function commitPullsAnswer(
  links: Links,
  world: World,
  sha: string,
  query: URLSearchParams,
): readonly (PullAnswer & Simple)[] {
  const holding = [...world.pulls.values()].filter(
    (pull) => pull.merge?.sha === sha || commitsOf(pull).some((commit) => commit.sha === sha),
  )
  return pageOf(holding, query).map((pull) => ({
    ...pullAnswer(links, world, pull),
    merged_at: pull.merge === undefined ? null : MERGED_AT,
    merge_commit_sha: pull.merge?.sha ?? null,
  }))
}

/** `GET …/pulls/{number}/reviews`, the oldest first. */
export function reviewsAnswer(
  links: Links,
  world: World,
  pull: PullRequest,
  query: URLSearchParams,
): readonly Schemas['pull-request-review'][] {
  const { owner, name } = world.repository
  const page = `${links.server}/${owner}/${name}/pull/${pull.number}`
  const api = `${repositoryUrl(links, world.repository)}/pulls/${pull.number}`
  const all = (pull.reviews ?? []).map(({ user, state, commit = pull.head.sha }, index) => {
    const id = 2_700_000_001 + index
    return {
      id,
      node_id: nodeId('PRR', id),
      user: simpleUser(links, userNamed(world, user)),
      body: '',
      state,
      html_url: `${page}#pullrequestreview-${id}`,
      pull_request_url: api,
      _links: { html: { href: `${page}#pullrequestreview-${id}` }, pull_request: { href: api } },
      submitted_at: '2024-05-02T08:00:00Z',
      commit_id: commit,
      author_association: 'MEMBER' as const,
    }
  })
  return pageOf(all, query)
}

/** `GET …/pulls/{number}/commits`, the head last. */
export function pullCommitsAnswer(
  links: Links,
  world: World,
  pull: PullRequest,
  query: URLSearchParams,
): readonly CommitAnswer[] {
  const account = (login: string | null) => (login === null ? null : simpleUser(links, userNamed(world, login)))
  return pageOf(commitsOf(pull), query).map(({ sha, author, committer }) => ({
    sha,
    node_id: nodeId('C', Number.parseInt(sha.slice(0, 8), 16)),
    url: `${repositoryUrl(links, world.repository)}/commits/${sha}`,
    author: account(author),
    committer: account(committer),
    commit: { tree: treeAnswer(links, world, sha) },
  }))
}

/** `GET …/git/commits/{sha}`; a commit that no pull request made has a tree of its own. */
export function gitCommitAnswer(links: Links, world: World, sha: string): Pick<Schemas['git-commit'], 'sha' | 'tree'> {
  return { sha, tree: treeAnswer(links, world, sha) }
}

function treeAnswer(links: Links, world: World, sha: string): Schemas['git-commit']['tree'] {
  const merged = [...world.pulls.values()].find(({ merge }) => merge?.sha === sha)
  const tree = merged === undefined ? sha : (merged.merge?.tree ?? merged.head.sha)
  return { sha: tree, url: `${repositoryUrl(links, world.repository)}/git/trees/${tree}` }
}

function commitsOf({ commits, head, user }: PullRequest): NonNullable<PullRequest['commits']> {
  return commits ?? [{ sha: head.sha, author: user, committer: user }]
}
