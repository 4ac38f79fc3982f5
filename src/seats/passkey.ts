// What a passkey signs (WebAuthn): client data compared from its first byte, authenticator data, DER signatures.
// Must not: read a member of client data that it does not compare; JSON parsers differ on repeated ones.
import { createHash } from 'node:crypto'
import { b64url, WireReader } from './bytes.ts'
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
