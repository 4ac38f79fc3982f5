// Fetches an issuer's key set, once and bounded: a rotation is looked for when somebody asks, never on every run.
import { QuorateError } from '../../gate/error.ts'

/** Milliseconds and bytes that one answer may take. */
const LIMITS = { ms: 10_000, bytes: 65_536 } as const

/** The text of the key set. @throws KEYS_UNREACHABLE */
export async function fetchKeySet(url: string): Promise<string> {
  try {
    const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(LIMITS.ms) })
    const text = await answer.text()
    if (!answer.ok || text.length > LIMITS.bytes) {
      throw new QuorateError('KEYS_UNREACHABLE', { observed: `${answer.status}, ${text.length} bytes` })
    }
    return text
  } catch (cause) {
    if (cause instanceof QuorateError) throw cause
    throw new QuorateError('KEYS_UNREACHABLE', { observed: 'no answer' }, { cause })
  }
}
