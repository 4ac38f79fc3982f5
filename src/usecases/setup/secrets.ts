// The secrets of the environments: user and password of each login, from the env files that `quorate init logins` wrote.
// Must not: send the migrator's or the installer's, put a value into words, or replace one unless asked.
import { join, resolve } from 'node:path'
import type { AskGitHub } from '../../ci/github/repository-settings.ts'
import { QuorateError } from '../../codes/error.ts'
import { readVariables, Secret } from '../../settings/settings.ts'
import { environmentPath } from './environments.ts'
import { askedIfThere, ENVIRONMENTS, type NamedSecret, type Place, type Step } from './step.ts'
import type { WantedEnvironment } from './wanted.ts'

/** Where the env files are, and whether secrets that are there are set anew. */
export interface SecretsSource {
  readonly folder: string
  readonly secrets: string
  readonly replaceSecrets: boolean
}

/** The env file of an environment's login, as the command line names its folder. */
export function secretFile(
  { secrets }: Pick<SecretsSource, 'secrets'>,
  { login }: NonNullable<WantedEnvironment['secrets']>,
): string {
  return join(secrets, `${login}.env`)
}

/** The step of one environment's secrets; none where its login has no env file. @throws GITHUB_*, SETUP_SECRET_FILE, ENV_FILE_MODE */
export async function secretsStep(
  ask: AskGitHub,
  place: Place,
  { name, secrets }: WantedEnvironment,
  source: SecretsSource,
): Promise<Step | null> {
  if (secrets === null) return null
  const file = secretFile(source, secrets)
  const values = readFile(resolve(source.folder, file), file, secrets)
  const path = environmentPath(place, name)
  const there = await namesThere(ask, place, path)
  const step = { what: `secrets of ${name}`, notes: [], orders: [] }
  const missing = secrets.names.filter((one) => !there.includes(one))
  if (values === null) {
    if (missing.length === 0) return { ...step, state: 'keep', words: `${secrets.names.join(', ')} are there` }
    return {
      ...step,
      state: 'left',
      words: `${missing.join(', ')} not set: there is no ${file}; whoever keeps it runs this too`,
    }
  }
  const set = source.replaceSecrets ? secrets.names : missing
  if (set.length === 0) {
    const words = `${secrets.names.join(', ')} are there; GitHub shows no values, so nothing is compared: --replace-secrets sets them anew`
    return { ...step, state: 'keep', words }
  }
  return {
    ...step,
    state: there.length === 0 || missing.length === 2 ? 'create' : 'change',
    words: `${set.join(', ')} from ${file}`,
    // A user and a password of two different moments do not belong together.
    secrets: { environment: name, path, values },
  }
}

async function namesThere(ask: AskGitHub, place: Place, path: string): Promise<readonly string[]> {
  const body = await askedIfThere(ask, place, { path: `${path}/secrets?per_page=100`, right: ENVIRONMENTS })
  const { secrets } = (body ?? {}) as { secrets?: readonly { readonly name?: unknown }[] }
  return (secrets ?? []).map(({ name }) => String(name))
}

/** Both values; null where there is no such file. */
function readFile(
  path: string,
  shown: string,
  { names, role }: NonNullable<WantedEnvironment['secrets']>,
): readonly NamedSecret[] | null {
  const variables = fileVariables(path)
  if (variables === null) return null
  const [user, password] = names
  const isRight = variables[user] === role && (variables[password] ?? '') !== ''
  if (!isRight)
    throw new QuorateError('SETUP_SECRET_FILE', {
      expected: { [user]: role, [password]: 'its password' },
      // No value is shown: one of them may stand in the other's place.
      observed: {
        file: shown,
        [user]: variables[user] ? 'another' : null,
        [password]: variables[password] ? '***' : null,
      },
    })
  return [
    { name: user, value: new Secret(role) },
    { name: password, value: new Secret(variables[password] ?? '') },
  ]
}

function fileVariables(path: string) {
  try {
    return readVariables({ files: [path], env: {} })
  } catch (error) {
    if (error instanceof QuorateError && error.code === 'FILE_MISSING') return null
    throw error
  }
}
