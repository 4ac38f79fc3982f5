// Where the logins' secrets are: only in an environment, or else anybody who may push a branch can read them (PRV-5).

import type { AskGitHub } from '../../ci/github/repository-settings.ts'
import { LOGIN_PREFIX } from '../../settings/settings.ts'
import { type Check, check } from './check.ts'

const OWN = new Set(Object.values(LOGIN_PREFIX).flatMap((prefix) => [`${prefix}_USER`, `${prefix}_PASSWORD`]))

/** Looks for the logins' secrets among those that every job of the repository gets; GitHub shows their names to administrators. */
export async function secretChecks(ask: AskGitHub, repo: string): Promise<readonly Check[]> {
  const title = 'no login’s secret is a secret of the whole repository or organization'
  const lists = await Promise.all(
    ['actions/secrets', 'actions/organization-secrets'].map((path) => ask(`${repo}/${path}?per_page=100`)),
  )
  const told = lists.map((answer) => (answer?.status === 200 ? namesOf(answer.body) : null))
  const found = told.flatMap((names) => names ?? []).filter((name) => OWN.has(name))
  const isUntold = found.length === 0 && told.includes(null)
  return [
    check('SECRETS_OF_ENVIRONMENTS', title, {
      holds: found.length === 0 && !isUntold,
      observed: isUntold ? 'GitHub shows this to administrators only' : found,
      fix: isUntold
        ? 'give the doctor an administrator’s token'
        : `change these passwords (quorate db password), put them into their environments, and delete them here: any workflow on any branch reads them`,
      otherwise: isUntold ? 'warn' : 'fail',
    }),
  ]
}

function namesOf(body: unknown): readonly string[] | null {
  const { secrets } = (body ?? {}) as { secrets?: readonly { name?: unknown }[] }
  return Array.isArray(secrets) ? secrets.map(({ name }) => String(name)) : null
}
