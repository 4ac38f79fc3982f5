// Asks GitHub for the provenance attestations of a subject, and fetches their bundles from where its answer says (SEAT-5).
// Must not: judge one, send the job's token to where the bundles lie, or show that address, which is a key to it.
import { setTimeout as sleep } from 'node:timers/promises'
import { QuorateError } from '../../codes/error.ts'
import { arrayOf, malformed, objectOf } from './answers/fields.ts'
import type { GitHubClient, GitHubSettings } from './client.ts'
import { unpackSnappy } from './snappy.ts'

/** The newest ones that are looked at. */
export const LOOKED_AT = 30
/** Bytes of a bundle, packed and unpacked. */
const MOST = 4 * 1024 * 1024
const route = '/attestations/{subject_digest}'

/** Gives a bundle as JSON. @throws ATTESTATION_MALFORMED, GITHUB_UNREACHABLE, GITHUB_ANSWER */
export type FetchBundle = () => Promise<unknown>

/**
 * `GET …/attestations/sha256:{digest}`, the newest first; none where GitHub says that there are none, as 404 or as an empty list.
 * @throws GITHUB_*
 */
export async function readAttestations(
  github: GitHubClient,
  settings: Pick<GitHubSettings, 'apiUrl' | 'timeoutMs' | 'waitsMs'>,
  sha256: string,
): Promise<readonly FetchBundle[]> {
  const parameters = { subject_digest: `sha256:${sha256}`, per_page: String(LOOKED_AT), predicate_type: 'provenance' }
  const answer = await github.get({ route, parameters, permission: 'attestations: read' }).catch((error: unknown) => {
    if (error instanceof QuorateError && error.code === 'GITHUB_FORBIDDEN' && error.details.observed === 404)
      return null
    throw error
  })
  if (answer === null) return []
  const listed = arrayOf(objectOf(answer, 'answer').attestations, 'attestations').slice(0, LOOKED_AT)
  return listed.map((one) => {
    const { bundle, bundle_url: url } = objectOf(one, 'attestation')
    // GitHub stores bundles beside its API since 2026; a server of one's own may still answer with them.
    return async () => (bundle ? bounded(bundle) : await stored(settings, addressOf(url, settings.apiUrl)))
  })
}

/** Of a bundle in the answer itself. */
function bounded(bundle: unknown): unknown {
  if (Buffer.byteLength(JSON.stringify(bundle)) > MOST) throw tooLarge()
  return bundle
}

/** By TLS, or at the address of the API itself. @throws GITHUB_ANSWER */
function addressOf(value: unknown, apiUrl: string): URL {
  const field = 'attestation.bundle_url'
  const url = typeof value === 'string' ? URL.parse(value) : null
  if (url === null) throw malformed(field, 'an address')
  if (url.protocol !== 'https:' && url.origin !== new URL(apiUrl).origin) throw malformed(field, 'an https address')
  return url
}

async function stored({ timeoutMs = 10_000, waitsMs = [500, 2000] }: Timing, url: URL): Promise<unknown> {
  for (const wait of waitsMs) {
    try {
      return await storedOnce(url, timeoutMs)
    } catch (error) {
      if (!(error instanceof QuorateError) || error.code !== 'GITHUB_UNREACHABLE') throw error
      await sleep(wait)
    }
  }
  return storedOnce(url, timeoutMs)
}
type Timing = Pick<GitHubSettings, 'timeoutMs' | 'waitsMs'>

async function storedOnce(url: URL, timeoutMs: number): Promise<unknown> {
  const signal = AbortSignal.timeout(timeoutMs)
  const unreachable = (observed: string | number) =>
    new QuorateError('GITHUB_UNREACHABLE', { expected: `an attestation from ${url.host}`, observed })
  const answer = await fetch(url, { redirect: 'error', signal }).catch(() => null)
  if (answer === null) throw unreachable('no answer')
  if (answer.status >= 500) throw unreachable(answer.status)
  if (answer.status !== 200)
    throw new QuorateError('GITHUB_ANSWER', {
      expected: { [`an attestation from ${url.host}`]: 200 },
      observed: answer.status,
    })
  const bytes = await bodyOf(answer).catch((error: unknown) => {
    throw error instanceof QuorateError ? error : unreachable('no answer')
  })
  return unpacked(bytes)
}

async function bodyOf({ body }: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.length
    if (size > MOST) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** A bundle is longer than 123 bytes, so that no packed one begins as JSON does. */
function unpacked(bytes: Buffer): unknown {
  const text = bytes[0] === 0x7b ? bytes : unpackSnappy(bytes, MOST)
  try {
    return JSON.parse((text as Buffer).toString('utf8'))
  } catch (cause) {
    throw new QuorateError('ATTESTATION_MALFORMED', { expected: 'JSON, as it is or packed by Snappy' }, { cause })
  }
}

function tooLarge(): QuorateError {
  return new QuorateError('ATTESTATION_MALFORMED', { expected: `at most ${MOST} bytes` })
}
