// Requests the job's ID token for one audience, and masks it in the job's log (`@actions/core`).
// Must not: print the token or GitHub's answer, or ask without an audience (an empty one silently becomes GitHub's default).
import { QuorateError } from '../../codes/error.ts'
import { Secret } from '../../settings/secret.ts'
import { begun } from '../../system/begun.ts'
import type { IdTokenEndpoint } from './job.ts'
import { type LineAnswer, tokenLine } from './token-line.ts'

/**
 * A fresh ID token, or none after `timeoutMs` (15 s). `endpoint` is null outside a job with `id-token: write`.
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
  const core = begun(import('@actions/core'))
  const url = `${endpoint.requestUrl}&audience=${encodeURIComponent(audience)}`
  const { status, value } = await within(timeoutMs, tokenLine(endpoint).get(url)).catch((error: unknown) => {
    // The message may be the server's text.
    throw new QuorateError('TOKEN_REQUEST_FAILED', { observed: statusOf(error) ?? 'no answer' })
  })
  // An empty one would mask every place of the log.
  if (typeof value !== 'string' || value === '')
    throw new QuorateError('TOKEN_REQUEST_FAILED', { observed: status === 200 ? 'an answer without a token' : status })
  const { setSecret } = await core
  setSecret(value)
  return new Secret(value)
}

/** The toolkit itself waits three minutes for a silent server. */
async function within(timeoutMs: number, answer: Promise<LineAnswer>): Promise<LineAnswer> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), timeoutMs)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

function statusOf(error: unknown): number | undefined {
  return (error as { statusCode?: number }).statusCode
}
