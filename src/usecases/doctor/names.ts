// What the accounts are called that findings are about: nobody knows a colleague by a number or a digest.
// Must not: prove anything; names are labels.
import type { AskGitHub } from '../../ci/github/repository-settings.ts'
import { sha256 } from '../../codes/encoding.ts'
import { QuorateError } from '../../codes/error.ts'
import { loginsOf, unnamed } from '../../manifest/people-names.ts'
import type { People } from '../../manifest/types.ts'
import type { Database } from '../../postgres/connect.ts'
import { type Link, readChain } from '../../postgres/read-changes.ts'
import { askLogin } from '../change/account-names.ts'

/** The newest links that are looked through for somebody's name. */
const LINKS = 500

/** Names an account by the sha256 of its id. */
export type NameOf = (subject: string) => string
/** Finds out what these are called. */
export type Names = (subjects: readonly string[]) => Promise<NameOf>

/** The people file's names, then those that the chain kept of somebody's own jobs, then the repository's members. */
export async function nameOfSubjects(
  subjects: readonly string[],
  people: People | null,
  { ask, repo, database }: { readonly ask: AskGitHub; readonly repo: string | null; readonly database: Database },
): Promise<NameOf> {
  const names = loginsOf(people)
  const isNamed = () => subjects.every((subject) => names.has(subject))
  const add = (subject: string, name: string) => names.has(subject) || names.set(subject, name)
  if (!isNamed()) {
    for (const { by } of await linksOf(database))
      if (by.subject !== null && by.label !== null) add(by.subject, by.label.text)
  }
  if (!isNamed() && repo !== null) {
    const told = (await ask(`${repo}/collaborators?per_page=100`))?.body
    for (const { id, login } of (Array.isArray(told) ? told : []) as readonly { id?: unknown; login?: unknown }[])
      if (typeof login === 'string') add(sha256(String(id)), login)
  }
  return (subject) => names.get(subject) ?? unnamed(subject)
}

/** The same from the people file alone. */
export function nameInFile(people: People | null): NameOf {
  const names = loginsOf(people)
  return (subject) => names.get(subject) ?? unnamed(subject)
}

/** What GitHub's user of an id is called; the people file goes first, and the id stands where nobody says. */
export async function loginOfId(ask: AskGitHub, people: People | null, id: string): Promise<string> {
  const known = people?.people.find((person) => person.id === id)?.githubLogin
  if (known !== undefined) return known
  return (await askLogin(ask, id)) ?? `the account with the id ${id}`
}

/** None where this login may not read them, or they have another form: another check tells that. */
async function linksOf(database: Database): Promise<readonly Link[]> {
  try {
    return (await readChain(database, { from: null, limit: LINKS })).links
  } catch (error) {
    if (error instanceof QuorateError) return []
    throw error
  }
}
