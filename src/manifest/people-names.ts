// What people are called: the database knows accounts by the sha256 of their ids, and the people file has their logins.
// Must not: prove anything; a login may change hands, the id does not.
import { sha256 } from '../codes/encoding.ts'
import type { People, Person } from './types.ts'

/** The file's logins, by the sha256 of the accounts' ids. */
export function loginsOf(people: People | null): Map<string, string> {
  return new Map(people?.people.map(({ id, githubLogin: login }) => [sha256(id) as string, login]))
}

/** Such as `ada (1001)`. */
export function loginAndId({ githubLogin: login, id }: Pick<Person, 'githubLogin' | 'id'>): string {
  return `${login} (${id})`
}

/** The same with the id, such as `ada (1001)`. */
export function loginsAndIdsOf(people: People | null): ReadonlyMap<string, string> {
  return new Map(people?.people.map((person) => [sha256(person.id) as string, loginAndId(person)]))
}

/** An account whose login nobody knows, by the sha256 of its id. */
export function unnamed(account: string): string {
  return `account ${account.slice(0, 12)}`
}
