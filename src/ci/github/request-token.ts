// Requests the job's ID token for one audience (`@actions/core`), which also masks it in the job's log.
// Must not: print the token or GitHub's answer, or ask without an audience (an empty one silently becomes GitHub's default).
import { QuorateError } from '../../codes/error.ts'
import { Secret } from '../../settings/secret.ts'
import type { IdTokenEndpoint } from './job.ts'

/**
 * A fresh ID token, or none after `timeoutMs` (15 s). `endpoint` is null outside a job with `id-token: write`; the request token itself is read from
 * the environment by `@actions/core`.
 * @throws PROOF_UNAVAILABLE, TOKEN_REQUEST_FAILED
 */
export async function requestToken(
  audience: string,
  endpoint: IdTokenEndpoint | null,
  timeoutMs = 15_000,
): Promise<Secret> {
  if (endpoint === null) throw new QuorateError('PROOF_UNAVAILABLE', { expected: 'permissions: id-token: write' })
  if (audience.trim() === '')
    throw new QuorateError('TOKEN_REQUEST_FAILED', { expected: 'an audience', observed: audience })
  // `&audience=` is appended as it is: without a query before it the server would not see an audience.
  if (!endpoint.requestUrl.includes('?')) {
    throw new QuorateError('TOKEN_REQUEST_FAILED', { expected: 'ACTIONS_ID_TOKEN_REQUEST_URL with a query' })
  }
  const { getIDToken } = await import('@actions/core')
  const token: unknown = await within(timeoutMs, getIDToken(audience)).catch((error: Error) => {
    throw new QuorateError('TOKEN_REQUEST_FAILED', { observed: statusOf(error) })
  })
  if (typeof token !== 'string')
    throw new QuorateError('TOKEN_REQUEST_FAILED', { observed: 'an answer without a token' })
  return new Secret(token)
}

/** The toolkit itself waits three minutes for a silent server. */
async function within<T>(timeoutMs: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), timeoutMs)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

/** The only part of the toolkit's message that is ours to show; the rest may be the server's text. */
function statusOf({ message }: Error): string {
  return /Error Code : (\d{3})\b/.exec(message)?.[1] ?? 'no answer'
}
