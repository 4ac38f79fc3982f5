// The numeric ids that a policy and its people need: given, or asked from GitHub by name.
// Must not: take a login for an identity; only a number is one.

import { type AskGitHub, gitHubOf } from '../../ci/github/repository-settings.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Variables } from '../../settings/settings.ts'
import type { InitOptions, InitPerson, RepositoryIdentity } from './options.ts'

/** Both ids of the repository, from the options or GitHub. */
export async function identityOf(env: Variables, options: InitOptions): Promise<RepositoryIdentity> {
  const { repository, repositoryId, ownerId } = options
  const lookUp = (field: string) => `look up: gh api repos/${repository} --jq ${field}`
  const told = repositoryId && ownerId ? null : await gitHubOf(env)(`/repos/${repository}`)
  const body = (told?.status === 200 ? told.body : null) as { id?: unknown; owner?: { id?: unknown } } | null
  const found = { repositoryId: repositoryId ?? idOf(body?.id), ownerId: ownerId ?? idOf(body?.owner?.id) }
  return {
    repositoryId: found.repositoryId ?? lookUp('.id'),
    ownerId: found.ownerId ?? lookUp('.owner.id'),
    isKnown: found.repositoryId !== null && found.ownerId !== null,
  }
}

/** The people of the options, in their order. @throws USAGE for an unknown form, or a login that GitHub does not know */
export async function peopleOf(env: Variables, { person }: InitOptions): Promise<readonly InitPerson[]> {
  const ask = gitHubOf(env)
  return Promise.all(
    person.map(async (text) => {
      const [, login = '', given, roles = ''] =
        /^([A-Za-z0-9][A-Za-z0-9_-]{0,99})(?::([1-9][0-9]{0,18}))?=([a-z][a-z0-9_]*(?:,[a-z][a-z0-9_]*)*)$/.exec(
          text,
        ) ?? []
      if (login === '') throw new QuorateError('USAGE', { expected: '--person login=role,role', observed: text })
      const id = given ?? (await userId(ask, login))
      if (id === null)
        throw new QuorateError('USAGE', {
          expected: `--person ${login}:<numeric id>=…`,
          observed: `GitHub gave no id for ${login}`,
        })
      return { login, id, roles: roles.split(',') }
    }),
  )
}

async function userId(ask: AskGitHub, login: string): Promise<string | null> {
  const told = await ask(`/users/${login}`)
  const { id, type } = ((told?.status === 200 ? told.body : null) ?? {}) as { id?: unknown; type?: unknown }
  return type === 'User' ? idOf(id) : null
}

function idOf(value: unknown): string | null {
  return Number.isSafeInteger(value) && (value as number) > 0 ? String(value) : null
}
