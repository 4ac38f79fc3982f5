// What a passkey signs (WebAuthn): client data compared from its first byte, authenticator data, DER signatures.
// Must not: read a member of client data that it does not compare; JSON parsers differ on repeated ones.
import { createHash } from 'node:crypto'
import { b64url, fromB64url, WireReader } from './bytes.ts'
import type { PasskeyKey } from './document.ts'

/** Bits of the flags in authenticator data. */
export const FLAGS = { UP: 0x01, UV: 0x04, BE: 0x08, BS: 0x10, AT: 0x40, ED: 0x80 } as const

/** The challenge of a statement: its sha256, 32 bytes. */
export function challengeOf(statement: string): Buffer {
  return createHash('sha256').update(statement).digest()
}

/** How client data must begin; behind it come `}` or further members, which nobody reads. */
export function clientDataStart(type: 'webauthn.get' | 'webauthn.create', challenge: Buffer, origin: string): string {
  const text = JSON.stringify({ type, challenge: b64url(challenge), origin, crossOrigin: false })
  return text.slice(0, -1)
}

/** Whether client data is of this kind, challenge and page. */
export function isClientData(
  data: Buffer,
  type: 'webauthn.get' | 'webauthn.create',
  challenge: Buffer,
  origin: string,
): boolean {
  const text = data.toString('latin1')
  const start = clientDataStart(type, challenge, origin)
  const rest = text.slice(start.length)
  return text.startsWith(start) && (rest === '}' || (rest.startsWith(',"') && rest.endsWith('}')))
}

/** What authenticator data begins with. */
export interface AuthenticatorData {
  readonly rpIdHash: Buffer
  readonly flags: number
  readonly counter: number
  readonly rest: WireReader
}

/** Parses it; null when it is too short. */
export function readAuthenticatorData(bytes: Buffer): AuthenticatorData | null {
  const rest = new WireReader(bytes)
  const [rpIdHash, flags, counter] = [rest.take(32), rest.number(1), rest.number(4)]
  return rpIdHash === null || flags === null || counter === null ? null : { rpIdHash, flags, counter, rest }
}

/** Whether it is of the domain, with the holder present and verified, and as bound to its device as was enrolled. */
export function isAuthenticatorOf(
  { rp_id, device_bound }: Pick<PasskeyKey, 'rp_id' | 'device_bound'>,
  { rpIdHash, flags }: AuthenticatorData,
): boolean {
  const hash = createHash('sha256').update(rp_id).digest()
  const isVerified = (flags & FLAGS.UP) !== 0 && (flags & FLAGS.UV) !== 0
  return rpIdHash.equals(hash) && isVerified && !(device_bound && (flags & FLAGS.BE) !== 0)
}

/** The bytes that a passkey signs. */
export function passkeySignedBytes(authenticatorData: Buffer, clientData: Buffer): Buffer {
  return Buffer.concat([authenticatorData, createHash('sha256').update(clientData).digest()])
}

/** How a COSE key of ES256 and P-256 begins, and what is between its coordinates (RFC 9053, in the one order of CTAP2). */
const COSE = [Buffer.from('a5010203262001215820', 'hex'), Buffer.from('225820', 'hex')] as const

/** What a page answers once a passkey was made. */
export interface Registration {
  readonly authenticator_data: string
  readonly client_data: string
}

/** The page that asked. */
export interface PasskeyPage {
  readonly rp_id: string
  readonly origin: string
}

/** The key that was made for this challenge on this page; null for every other answer. Whether it is bound to its device it says itself. */
export function readRegistration(
  { authenticator_data, client_data }: Registration,
  challenge: Buffer,
  { rp_id, origin }: PasskeyPage,
): PasskeyKey | null {
  const [data, client] = [fromB64url(authenticator_data), fromB64url(client_data)]
  const read = data === null ? null : readAuthenticatorData(data)
  if (read === null || client === null || !isClientData(client, 'webauthn.create', challenge, origin)) return null
  if (!isAuthenticatorOf({ rp_id, device_bound: false }, read) || (read.flags & FLAGS.AT) === 0) return null
  const { rest, flags } = read
  rest.take(16)
  const id = rest.take(rest.number(2) ?? 0)
  const [start, x, middle, y] = [rest.take(COSE[0].length), rest.take(32), rest.take(COSE[1].length), rest.take(32)]
  if (id === null || id.length === 0 || x === null || y === null) return null
  if (!start?.equals(COSE[0]) || !middle?.equals(COSE[1]) || !(rest.isDone || (flags & FLAGS.ED) !== 0)) return null
  const bound = (flags & FLAGS.BE) === 0
  return { alg: 'ES256', credential_id: b64url(id), device_bound: bound, origin, rp_id, x: b64url(x), y: b64url(y) }
}
