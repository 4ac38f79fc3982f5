// Reads GitHub's settings for a person at a terminal: any path of the API, with or without a token, one try each.
// Must not: decide, follow a redirect, or be used for a proof; the gate's own facts are read by `client.ts`.
import { QuorateError } from '../../codes/error.ts'
import { Secret } from '../../settings/secret.ts'
import { optional, url, type Variables } from '../../settings/variable.ts'
import { isRateLimit, resetOf } from './rate-limit.ts'

/** Where to ask, and as whom; without a token GitHub shows public facts only. */
export interface SettingsSource {
  /** `https://api.github.com`, or a server's `/api/v3`. */
  readonly apiUrl: string
  readonly token: Secret | null
  /** 10,000 unless given. */
  readonly timeoutMs?: number
}

/** What GitHub answered; `date` is its clock in milliseconds since 1970, null when it sent none. */
export interface Told {
  readonly status: number
  /** It was asked too often. */
  readonly isLimited: boolean
  /** When the limit ends, in words; null where there is none, or GitHub does not say. */
  readonly resets?: string | null
  readonly body: unknown
  readonly date: number | null
}

/** Asks one path, such as `/repos/acme/ledger`; null when nobody answers. */
export type AskGitHub = (path: string) => Promise<Told | null>

/** A reader of settings. */
export function settingsReader({ apiUrl, token, timeoutMs = 10_000 }: SettingsSource): AskGitHub {
  const headers = {
    accept: 'application/vnd.github+json',
    'user-agent': 'quorate',
    ...(token === null ? {} : { authorization: `Bearer ${token.reveal()}` }),
  }
  return async (path) => {
    try {
      const signal = AbortSignal.timeout(timeoutMs)
      return await toldBy(await fetch(`${apiUrl}${path}`, { headers, redirect: 'error', signal }))
    } catch {
      return null
    }
  }
}

/** What an answer says, whatever its status. */
export async function toldBy(answer: Response): Promise<Told> {
  const date = Date.parse(answer.headers.get('date') ?? '')
  const text = await answer.text()
  const body = parsed(text)
  const sent = new Map(answer.headers)
  const isLimited = isRateLimit(answer.status, sent, body ?? text)
  return {
    status: answer.status,
    isLimited,
    resets: isLimited ? resetOf(sent) : null,
    body,
    date: Number.isNaN(date) ? null : date,
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Where GitHub is and as whom it is asked, as the environment says: GITHUB_API_URL and GITHUB_TOKEN, both optional. @throws ENV_INVALID */
export function sourceOf(env: Variables): SettingsSource {
  const token = optional(env, 'GITHUB_TOKEN') ?? optional(env, 'GH_TOKEN')
  const apiUrl = optional(env, 'GITHUB_API_URL') === null ? 'https://api.github.com' : url(env, 'GITHUB_API_URL')
  return { apiUrl, token: token === null ? null : new Secret(token) }
}

/** Why there is no answer of use, with the host that was asked: each cause its own code. */
export function refusalOf(told: Told | null, route: string, { apiUrl, token }: SettingsSource): QuorateError {
  const expected = { host: new URL(apiUrl).host, route }
  if (told === null) return new QuorateError('GITHUB_UNREACHABLE', { expected, observed: 'no answer' })
  const { status, isLimited, resets = null } = told
  if (isLimited) return new QuorateError('GITHUB_RATE_LIMITED', { expected, observed: { status, resets } })
  if (status >= 500) return new QuorateError('GITHUB_UNREACHABLE', { expected, observed: status })
  if (status === 401)
    return new QuorateError('GITHUB_TOKEN_REFUSED', { expected, observed: token === null ? 'no token' : status })
  if (status === 403 || status === 404) return new QuorateError('GITHUB_FORBIDDEN', { expected, observed: status })
  return new QuorateError('GITHUB_ANSWER', { expected: 200, observed: status })
}
