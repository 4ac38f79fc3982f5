// From a token's text to its parts (ID-1): size, shape, encoding, duplicates. Believes nothing: no signature is checked.
// Must not: be more forgiving than the SQL twin, or look at the meaning of a member.
import { QuorateError } from '../codes/error.ts'
import { type JsonObject, parseJson } from './parse-json.ts'

/** A token taken apart; every field is still the sender's claim. */
export interface UnverifiedToken {
  readonly text: string
  readonly header: JsonObject
  readonly payload: JsonObject
  readonly signature: Buffer
}

const MAX_BYTES = 16_384

/**
 * Takes a compact JWS apart. Rules, each for all parts before the next one begins:
 * 1. at most 16,384 bytes, `TOKEN_TOO_LARGE`;
 * 2. exactly three non-empty parts between two dots, `TOKEN_MALFORMED`;
 * 3. each part is base64url without padding that re-encodes to itself, and header and payload are UTF-8 without a
 *    zero byte, `TOKEN_ENCODING`;
 * 4. header and payload are each a JSON object as `parseJson` reads it, `TOKEN_MALFORMED`;
 * 5. no object at any level of either has a member twice after unescaping, `TOKEN_DUPLICATE_MEMBER`.
 *
 * @throws TOKEN_TOO_LARGE, TOKEN_MALFORMED, TOKEN_ENCODING, TOKEN_DUPLICATE_MEMBER
 */
export function readToken(text: string): UnverifiedToken {
  const size = Buffer.byteLength(text)
  if (size > MAX_BYTES) throw new QuorateError('TOKEN_TOO_LARGE', { expected: MAX_BYTES, observed: size })

  const parts = text.split('.')
  const [head, body, seal] = parts
  if (parts.length !== 3 || !head || !body || !seal) {
    throw new QuorateError('TOKEN_MALFORMED', { expected: '3 parts', observed: parts.length })
  }
  const signature = decode(seal, 'signature')
  const headerText = decodeText(decode(head, 'header'), 'header')
  const payloadText = decodeText(decode(body, 'payload'), 'payload')

  const header = readObject(headerText, 'header')
  const payload = readObject(payloadText, 'payload')
  const twice = header.duplicate ?? payload.duplicate
  if (twice !== null) throw new QuorateError('TOKEN_DUPLICATE_MEMBER', { observed: twice })
  return { text, header: header.members, payload: payload.members, signature }
}

/** The bytes of canonical base64url without padding, or null. */
export function decodeBase64url(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64url')
  return bytes.toString('base64url') === text ? bytes : null
}

function decode(part: string, name: string): Buffer {
  const bytes = decodeBase64url(part)
  if (bytes === null) throw new QuorateError('TOKEN_ENCODING', { expected: 'canonical base64url', observed: name })
  return bytes
}

function decodeText(bytes: Buffer, name: string): string {
  try {
    if (bytes.includes(0)) throw new TypeError()
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new QuorateError('TOKEN_ENCODING', { expected: 'UTF-8', observed: name }, { cause })
  }
}

function readObject(text: string, name: string): { readonly members: JsonObject; readonly duplicate: string | null } {
  const parsed = parseJson(text)
  if (parsed?.value instanceof Map) return { members: parsed.value, duplicate: parsed.duplicate }
  throw new QuorateError('TOKEN_MALFORMED', { expected: 'a JSON object', observed: name })
}
