// Who plays whom: people of the sample by the roles they are registered for.
import { QuorateError } from '../codes/error.ts'
import type { People } from '../manifest/types.ts'

/** The login of somebody who holds exactly these roles; the nth, counted from 0. @throws SANDBOX_JOB_INVALID when there is none */
export function personWith(people: People, roles: readonly string[], nth = 0): string {
  const wanted = [...roles].sort().join()
  const found = people.people.filter((person) => [...person.roles].sort().join() === wanted)[nth]
  if (!found) throw new QuorateError('SANDBOX_JOB_INVALID', { expected: roles, observed: people.file })
  return found.githubLogin
}
