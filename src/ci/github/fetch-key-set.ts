// Fetches an issuer's key set, once and bounded: a rotation is looked for when somebody asks, never on every run.
// Must not: take keys from anywhere but a verified server; what is pinned decides who is believed.
import { QuorateError } from '../../codes/error.ts'
import { isSafeUrl } from '../../settings/variable.ts'

/** Milliseconds and bytes that one answer may take. */
const LIMITS = { ms: 10_000, bytes: 65_536 } as const

/** The text of the key set. @throws KEYS_UNREACHABLE */
export async function fetchKeySet(url: string): Promise<string> {
  if (!isSafeUrl(url)) throw new QuorateError('KEYS_UNREACHABLE', { expected: 'an https address', observed: null })
  try {
    const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(LIMITS.ms) })
    if (!answer.ok) throw new QuorateError('KEYS_UNREACHABLE', { expected: 200, observed: answer.status })
    const parts: Uint8Array[] = []
    let bytes = 0
    for await (const part of answer.body ?? []) {
      bytes += part.length
      // The rest is not waited for: it may have no end.
      if (bytes > LIMITS.bytes)
        throw new QuorateError('KEYS_UNREACHABLE', { expected: `at most ${LIMITS.bytes} bytes` })
      parts.push(part)
    }
    return Buffer.concat(parts).toString('utf8')
  } catch (cause) {
    if (cause instanceof QuorateError) throw cause
    throw new QuorateError('KEYS_UNREACHABLE', { observed: 'no answer' }, { cause })
  }
}
