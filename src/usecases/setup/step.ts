// One thing that the set-up of GitHub makes, or finds made: in words, and as the requests that make it.
import type { Order } from '../../ci/github/change-settings.ts'
import type { AskGitHub, Told } from '../../ci/github/repository-settings.ts'
import type { Code } from '../../codes/catalogue/index.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Secret } from '../../settings/settings.ts'

/** `left` is something that this command does not do; its words say why, and what to do by hand. */
export type State = 'create' | 'change' | 'keep' | 'left'

/** A secret of an environment. */
export interface NamedSecret {
  readonly name: string
  readonly value: Secret
}

/** A step of the plan. */
export interface Step {
  /** Such as `environment production-cut`. */
  readonly what: string
  readonly state: State
  readonly words: string
  /** What is weaker there than asked for, or worth a look. */
  readonly notes: readonly string[]
  readonly orders: readonly Order[]
  /** Sealed and sent after the orders; the environment's path. */
  readonly secrets?: { readonly environment: string; readonly path: string; readonly values: readonly NamedSecret[] }
}

export const ADMINISTRATION = 'Administration: write'
export const ENVIRONMENTS = 'Environments: write'

const NO_PLAN = /billing plan|upgrade to github|plan (?:does not|doesn.t) support/i

/** Why an answer is none; `right` is what the request needs. Names the path, never a body that was sent. */
export function refusalOf(told: Told | null, path: string, right: string, isPrivate: boolean): QuorateError {
  const said = wordsOf(told)
  const refused = (code: Code, expected: string) =>
    new QuorateError(code, { expected, observed: { path, status: told?.status ?? null, said } })
  if (told === null || told.status >= 500) return refused('GITHUB_UNREACHABLE', path)
  if (told.isLimited) return refused('GITHUB_RATE_LIMITED', path)
  if (NO_PLAN.test(said)) return refused('GITHUB_PLAN', path)
  if (told.status === 401) return refused('GITHUB_RIGHT_MISSING', 'a token that GitHub accepts')
  if (told.status === 403) return refused('GITHUB_RIGHT_MISSING', right)
  // GitHub Free has no environments for private repositories, and answers as if there were no such address.
  if (told.status === 404)
    return refused(isPrivate && path.includes('/environments') ? 'GITHUB_PLAN' : 'GITHUB_RIGHT_MISSING', right)
  return refused('GITHUB_SETTING_REFUSED', path)
}

/** GitHub's own message, at most 300 characters. */
function wordsOf(told: Told | null): string {
  const { message, errors } = (told?.body ?? {}) as { message?: unknown; errors?: unknown }
  const more = Array.isArray(errors) ? errors.map((one) => (typeof one === 'string' ? one : (one?.message ?? ''))) : []
  return [message, ...more]
    .filter((one) => typeof one === 'string' && one !== '')
    .join(' ')
    .slice(0, 300)
}

/** Asks for what must be there. @throws GITHUB_* as `refusalOf` */
export async function asked(ask: AskGitHub, path: string, right: string, isPrivate: boolean): Promise<unknown> {
  const told = await ask(path)
  if (told?.status === 200) return told.body
  throw refusalOf(told, path, right, isPrivate)
}

/** Asks for what may be missing; null where it is. @throws GITHUB_* for any other answer */
export async function askedIfThere(
  ask: AskGitHub,
  path: string,
  right: string,
  isPrivate: boolean,
): Promise<unknown | null> {
  const told = await ask(path)
  if (told?.status === 404) return null
  if (told?.status === 200) return told.body
  throw refusalOf(told, path, right, isPrivate)
}
