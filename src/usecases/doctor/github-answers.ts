// What the doctor's checks of GitHub share: a body, a status in words, what kind of repository it is, its owner's plan.
import type { AskGitHub, Told } from '../../ci/github/repository-settings.ts'

/** A JSON object of GitHub's. */
export type Body = Readonly<Record<string, unknown>>

export const WITH_TOKEN =
  'set GITHUB_TOKEN to a token that may read the repository’s contents, actions and administration'

/** The body of a 200 answer; empty for every other. */
export function bodyOf(told: Told | null): Body {
  return told?.status === 200 && typeof told.body === 'object' && told.body !== null ? (told.body as Body) : {}
}

/** What came instead of an answer. */
export function seenStatus(told: Told | null): string {
  if (told === null) return 'no answer'
  return told.isLimited ? 'GitHub limits the rate of calls' : `status ${told.status}`
}

/** Whether a repository is public; an older server says it by `private` alone. */
export function isPublic({ visibility, private: isPrivate }: Body): boolean {
  return visibility === undefined ? isPrivate === false : visibility === 'public'
}

/** The name of the owner's plan, such as `team`; null where GitHub does not show it, which it does to owners only. */
export async function planOf(ask: AskGitHub, repository: Body): Promise<string | null> {
  const owner = (repository.owner ?? {}) as Body
  const answer = await ask(owner.type === 'Organization' ? `/orgs/${owner.login}` : `/users/${owner.login}`)
  const { name = null } = (bodyOf(answer).plan ?? {}) as { name?: string | null }
  return name
}
