// Whether GitHub refused because of how often it was asked, and until when. A secondary limit may be a 403, and only its body shows that no right is missing.

/** What GitHub says of both kinds, and said of the second until 2021; the address of its documentation names them too. */
const LIMIT = /\brate[ -]limit|\babuse detection\b/i

/** `body` is the parsed JSON, or the text where it was none. */
export function isRateLimit(status: number, headers: ReadonlyMap<string, string>, body: unknown): boolean {
  if (status === 429) return true
  // What fails on GitHub's side may ask for patience too; that is no limit.
  if (status >= 500) return false
  if (headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0') return true
  return status === 403 && LIMIT.test(saidIn(body))
}

/** When the limit ends, in words; null where GitHub does not say. */
export function resetOf(headers: ReadonlyMap<string, string>): string | null {
  const wait = headers.get('retry-after')
  if (wait !== undefined && /^[0-9]{1,6}$/.test(wait)) return `in ${wait} s`
  const at = headers.get('x-ratelimit-reset')
  if (at === undefined || !/^[0-9]{1,11}$/.test(at)) return null
  return `at ${new Date(Number(at) * 1000).toISOString()}`
}

function saidIn(body: unknown): string {
  if (typeof body !== 'object' || body === null) return String(body)
  const { message, documentation_url: about } = body as { message?: unknown; documentation_url?: unknown }
  return `${message} ${about}`
}
