// In which environment of GitHub the checkout's policy lets a login's jobs run: a guess at what the policy in force says.
// Must not: decide; where the database names another environment, that one is asked about.
import { readWorkload } from '../../codes/scope.ts'
import type { ExpandedSet } from '../../manifest/expand/digest.ts'

/** Null where the policy names none for the login, or more than one. */
export function environmentOfLogin({ documents }: ExpandedSet, login: string): string | null {
  const named = documents
    .filter(({ kind, spec }) => kind === 'AUTHORITY_SCOPE' && spec.db_role === login)
    .map(({ spec }) => readWorkload(spec, 'spec').environment ?? null)
  const [only = null, ...others] = new Set(named)
  return others.length === 0 ? only : null
}
