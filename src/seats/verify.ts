// Checks on the device that a signature is the seat's, for the clear message.
// Must not: be relied on; the database verifies the same bytes again, and that counts (APR-8).
import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { sha256 } from '../codes/encoding.ts'
import type { Signed, SignedBy } from './approval.ts'
import { isHardware, isP256, type KeyOf, type PasskeyKey, type SeatDocument, type SshKey } from './document.ts'
import {
  challengeOf,
  FLAGS,
  isAuthenticatorOf,
  isClientData,
  passkeySignedBytes,
  readAuthenticatorData,
} from './passkey.ts'
import { jwsSignedBytes } from './rsa.ts'
import { isSecretProof, readSecretHash } from './secret.ts'
import { sshSignedBytes } from './ssh.ts'

/** What was signed; `nonce` of a secret, empty at enrolment. */
export interface SignedStatement {
  readonly statement: string
  readonly seatDigest: string
  /** Of a secret: the database's nonce, and the PHC text that it is proved against. */
  readonly nonce?: string
  readonly secretHash?: string | null
}

/** Whether what a key answered is this seat's signature of the statement. */
export function isSignedBy(document: SeatDocument, signed: Signed, by: SignedStatement): boolean {
  if (document.sort !== signed.sort) return false
  const check = checks[signed.sort] as (key: unknown, members: unknown, by: SignedStatement) => boolean
  try {
    return check(document.key, signed.members, by)
  } catch {
    // Node throws for a point that is not on its curve.
    return false
  }
}

const checks: {
  readonly [Sort in keyof KeyOf]: (key: KeyOf[Sort], members: SignedBy[Sort], by: SignedStatement) => boolean
} = {
  passkey(key, members, { statement }) {
    const [data, client] = [bytes(members.authenticator_data), bytes(members.client_data)]
    const read = readAuthenticatorData(data)
    return (
      read !== null &&
      isAuthenticatorOf(key, read) &&
      isClientData(client, 'webauthn.get', challengeOf(statement), key.origin) &&
      verify('sha256', passkeySignedBytes(data, client), p256(key), bytes(members.signature))
    )
  },
  ssh(key, members, { statement }) {
    const isVerified = !isHardware(key.alg) || ((members.flags ?? 0) & (FLAGS.UP | FLAGS.UV)) === (FLAGS.UP | FLAGS.UV)
    const signature = bytes(members.signature)
    const signed = sshSignedBytes(key, statement, members)
    if (!isVerified || signature.length !== 64) return false
    return isP256(key.alg)
      ? verify('sha256', signed, { key: p256(key), dsaEncoding: 'ieee-p1363' }, signature)
      : verify(null, signed, ed25519(key), signature)
  },
  rsa: ({ e, n }, { signature }, { statement, seatDigest }) =>
    verify(
      'sha256',
      jwsSignedBytes(seatDigest, statement),
      createPublicKey({ key: { kty: 'RSA', e, n }, format: 'jwk' }),
      bytes(signature),
    ),
  secret({ secret_hash_sha256 }, { proof }, { statement, nonce = '', secretHash }) {
    if (!secretHash || sha256(secretHash) !== secret_hash_sha256) return false
    const hash = readSecretHash(secretHash)
    return hash !== null && isSecretProof(hash, bytes(proof), statement, nonce)
  },
}

function p256({ x, y = '' }: PasskeyKey | SshKey): KeyObject {
  return createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' })
}

function ed25519({ x }: SshKey): KeyObject {
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
}

function bytes(text: string): Buffer {
  return Buffer.from(text, 'base64url')
}
