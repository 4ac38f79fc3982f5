// Comments of an issue or pull request: listed in pages, written, and edited.
import type { Comment, World } from '../world.ts'
import { pageOf } from './page.ts'
import { type Links, nodeId, repositoryUrl, type Schemas, simpleUser, userNamed } from './schemas.ts'

/** GitHub's limit of a comment's text. */
const MAX_CHARACTERS = 65_536

/** `GET …/issues/{number}/comments`, the oldest first. */
export function commentsAnswer(
  links: Links,
  world: World,
  number: number,
  query: URLSearchParams,
): Schemas['issue-comment'][] | null {
  const comments = world.comments.get(number)
  if (comments === undefined) return null
  return pageOf(comments, query).map((comment) => commentAnswer(links, world, number, comment))
}

/** `POST …/issues/{number}/comments` as the author of a token; null where there is no such issue. */
export function addComment(
  links: Links,
  world: World,
  number: number,
  { user, body }: Pick<Comment, 'user' | 'body'>,
): Schemas['issue-comment'] | null {
  const comments = world.comments.get(number)
  if (comments === undefined || body.length > MAX_CHARACTERS) return null
  const id = 3_100_000_001 + [...world.comments.values()].flat().length
  const comment = { id, user, body }
  comments.push(comment)
  return commentAnswer(links, world, number, comment)
}

/** `PATCH …/issues/comments/{id}`; null where there is no such comment. */
export function editComment(links: Links, world: World, id: number, body: string): Schemas['issue-comment'] | null {
  for (const [number, comments] of world.comments) {
    const index = comments.findIndex((comment) => comment.id === id)
    const known = comments[index]
    if (known === undefined || body.length > MAX_CHARACTERS) continue
    const comment = { ...known, body }
    comments[index] = comment
    return commentAnswer(links, world, number, comment)
  }
  return null
}

function commentAnswer(links: Links, world: World, number: number, comment: Comment): Schemas['issue-comment'] {
  const { owner, name } = world.repository
  const repository = repositoryUrl(links, world.repository)
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: `${repository}/issues/comments/${comment.id}`,
    html_url: `${links.server}/${owner}/${name}/pull/${number}#issuecomment-${comment.id}`,
    body: comment.body,
    user: simpleUser(links, userNamed(world, comment.user)),
    created_at: '2024-05-02T08:00:00Z',
    updated_at: '2024-05-02T08:00:00Z',
    issue_url: `${repository}/issues/${number}`,
    author_association: 'NONE',
  }
}
