// One thing that the set-up of GitHub makes, or finds made: in words, and as the requests that make it.
import type { Order } from '../../ci/github/change-settings.ts'
import type { AskGitHub, Told } from '../../ci/github/repository-settings.ts'
import type { Code } from '../../codes/catalogue/index.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Seen } from '../../codes/finding.ts'
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

/** Where the repository is, and whether it is private. */
export interface Place {
  /** Of the API, such as `api.github.com`. */
  readonly host: string
  /** `/repos/acme/ledger` */
  readonly repo: string
  readonly isPrivate: boolean
}

/** What is asked for, and the right that a fine-grained token needs for it. */
export interface Wish {
  readonly path: string
  readonly right: string
}

const NO_PLAN = /billing plan|upgrade to github|plan (?:does not|doesn.t) support/i

/** Why an answer is none. Names the path, never a body that was sent. */
export function settingRefusal(told: Told | null, { path, right }: Wish, { host, isPrivate }: Place): QuorateError {
  const said = wordsOf(told)
  const status = told?.status ?? 'no answer'
  const refused = (code: Code, expected: Seen = { right, route: path }) =>
    new QuorateError(code, { expected, observed: said === '' ? { status } : { status, said } })
  const asked = { host, route: path }
  if (told === null || told.status >= 500) return refused('GITHUB_UNREACHABLE', asked)
  if (told.isLimited)
    return new QuorateError('GITHUB_RATE_LIMITED', {
      expected: asked,
      observed: { status: told.status, resets: told.resets ?? null },
    })
  if (told.status === 401) return refused('GITHUB_TOKEN_REFUSED', asked)
  if (NO_PLAN.test(said)) return refused('GITHUB_PLAN', path)
  if (told.status === 403) return refused('GITHUB_FORBIDDEN')
  // GitHub Free has no environments for private repositories, and answers as if there were no such address.
  if (told.status === 404)
    return isPrivate && path.includes('/environments') ? refused('GITHUB_PLAN', path) : refused('GITHUB_FORBIDDEN')
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

/** Asks for what must be there. @throws GITHUB_* as `settingRefusal` */
export async function asked(ask: AskGitHub, place: Place, wish: Wish): Promise<unknown> {
  const told = await ask(wish.path)
  if (told?.status === 200) return told.body
  throw settingRefusal(told, wish, place)
}

/** Asks for what may be missing; null where it is. @throws GITHUB_* for any other answer */
export async function askedIfThere(ask: AskGitHub, place: Place, wish: Wish): Promise<unknown | null> {
  const told = await ask(wish.path)
  if (told?.status === 404) return null
  if (told?.status === 200) return told.body
  throw settingRefusal(told, wish, place)
}
