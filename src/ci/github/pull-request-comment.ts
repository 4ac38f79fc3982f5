// Keeps one comment of a pull request up to date: found again by a mark that readers do not see, edited in place.
// Must not: edit what another account wrote, a bot's neither, whatever mark it put into it.
import { arrayOf, idOf, objectOf } from './answers/fields.ts'
import type { GitHubClient } from './client.ts'
import { readOwnAccount } from './own-account.ts'

const PAGE = 100
const PAGES = 50
const permission = 'pull-requests: write'

/** What to say where. `mark` is a name of letters, digits and `.:_-`. */
export interface StickyComment {
  /** The pull request's number. */
  readonly number: string
  readonly mark: string
  /** Markdown, at most 65,000 characters, already neutralised. */
  readonly text: string
}

/** Writes the comment, or edits the one of the token's own account that has the same mark. @throws GITHUB_*; GITHUB_FORBIDDEN where the token may not write */
export async function writeComment(
  github: GitHubClient,
  { number, mark, text }: StickyComment,
): Promise<'written' | 'edited' | 'unchanged'> {
  const line = `<!-- ${mark} -->`
  const body = `${line}\n${text}`
  const known = await find(github, { number, line, account: await readOwnAccount(github, permission) })
  if (known?.body === body) return 'unchanged'
  if (known === null) {
    const parameters = { issue_number: number }
    await github.send({
      method: 'POST',
      route: '/issues/{issue_number}/comments',
      parameters,
      permission,
      body: { body },
    })
    return 'written'
  }
  const parameters = { comment_id: known.id }
  await github.send({ method: 'PATCH', route: '/issues/comments/{comment_id}', parameters, permission, body: { body } })
  return 'edited'
}

async function find(
  github: GitHubClient,
  { number, line, account }: { readonly number: string; readonly line: string; readonly account: string },
): Promise<{ readonly id: string; readonly body: string } | null> {
  for (let page = 1; page <= PAGES; page += 1) {
    const parameters = { issue_number: number, per_page: `${PAGE}`, page: `${page}` }
    const answer = await github.get({ route: '/issues/{issue_number}/comments', parameters, permission })
    const comments = arrayOf(answer, 'comments').map((comment) => objectOf(comment, 'comment'))
    const own = comments.find(
      ({ user, body }) => isOf(account, user) && typeof body === 'string' && body.startsWith(`${line}\n`),
    )
    if (own !== undefined) return { id: idOf(own.id, 'comment.id'), body: String(own.body) }
    if (comments.length < PAGE) return null
  }
  return null
}

/** A deleted account is null. */
function isOf(account: string, user: unknown): boolean {
  return user !== null && idOf(objectOf(user, 'comment.user').id, 'comment.user.id') === account
}
