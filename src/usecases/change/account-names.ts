// Names of accounts for whoever decides: GitHub's own answer to this job for the numeric id, else the people file's, and said so (SEAT-6).
// Must not: prove anything; a name may change hands, the id does not.
import { PEOPLE_PATH } from '../../checkout/paths.ts'
import type { AskGitHub } from '../../ci/github/repository-settings.ts'
import { sha256 } from '../../codes/encoding.ts'
import type { AccountName } from '../../kinds/kind.ts'
import type { People } from '../../manifest/types.ts'

/** Accounts that GitHub is asked about for one answer; each costs everybody's rate. */
const MOST_ASKED = 40

/** Who could be meant: the people of the checkout, and whoever runs the job, whose id is known without them. */
export interface Known {
  readonly people: People | null
  readonly actorId: string | null
  /** Null where the job has no token. */
  readonly ask: AskGitHub | null
}

/** Answers names by the sha256 of ids; every id is asked for once. */
export function accountNames({
  people,
  actorId,
  ask,
}: Known): (subjects: readonly string[]) => Promise<ReadonlyMap<string, AccountName>> {
  const logins = new Map<string, string>(people?.people.map(({ id, githubLogin }) => [id, githubLogin]))
  const ids = new Map(
    [...logins.keys(), ...(actorId === null ? [] : [actorId])].map((id) => [sha256(id) as string, id]),
  )
  const asked = new Map<string, Promise<string | null>>()
  const loginOf = (id: string): Promise<string | null> => {
    const known = asked.get(id)
    if (known !== undefined) return known
    const answer = ask === null || asked.size >= MOST_ASKED ? Promise.resolve(null) : askLogin(ask, id)
    asked.set(id, answer)
    return answer
  }
  return async (subjects) => {
    const named = subjects.map(async (subject) => {
      const id = ids.get(subject)
      const name = id === undefined ? unknown(subject) : nameOf(id, await loginOf(id), logins.get(id) ?? null)
      return [subject, name] as const
    })
    return new Map(await Promise.all(named))
  }
}

function unknown(subject: string): AccountName {
  return { words: `an account that ${PEOPLE_PATH} does not have (${subject.slice(0, 12)})`, isOtherwise: false }
}

function nameOf(id: string, login: string | null, inFile: string | null): AccountName {
  if (login === null) {
    const words =
      inFile === null ? `the account with the id ${id}` : `${inFile} (id ${id}; the name is of ${PEOPLE_PATH})`
    return { words, isOtherwise: false }
  }
  // GitHub's logins differ by more than case.
  const isOtherwise = inFile !== null && inFile.toLowerCase() !== login.toLowerCase()
  return { words: `${login} (id ${id}${isOtherwise ? `; ${PEOPLE_PATH} calls them ${inFile}` : ''})`, isOtherwise }
}

/** The login that GitHub has for an id now; null when it does not say. */
export async function askLogin(ask: AskGitHub, id: string): Promise<string | null> {
  const told = await ask(`/user/${id}`)
  const body = (told?.status === 200 ? told.body : null) as { id?: unknown; login?: unknown } | null
  return body !== null && String(body.id) === id && typeof body.login === 'string' ? body.login : null
}
