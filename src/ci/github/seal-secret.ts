// Seals a secret so that only GitHub can open it: libsodium's `crypto_box_seal`, as GitHub's REST API asks for.
// Made of Node's X25519 and two audited packages of @noble: 38 kB in the bundle, which is not minified (19 kB if it were), where
// libsodium as WebAssembly is 420 kB.
// Must not: keep the ephemeral private key, or seal to a key that is none.
import { createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { hsalsa, xsalsa20poly1305 } from '@noble/ciphers/salsa.js'
import { blake2b } from '@noble/hashes/blake2.js'
import { QuorateError } from '../../codes/error.ts'
import type { Secret } from '../../settings/secret.ts'

/** A key of X25519, and its public half as it is sent. */
interface OwnKey {
  readonly secret: KeyObject
  readonly publicKey: Uint8Array
}

const KEY_BYTES = 32
const NONCE_BYTES = 24

/** The sealed text in base64. `publicKey` is GitHub's, in base64. @throws GITHUB_ANSWER when it is no key */
export function sealSecret(secret: Secret, publicKey: string): string {
  return sealWith(ephemeralKey(), Buffer.from(secret.reveal(), 'utf8'), publicKey)
}

/** The same with a given ephemeral key, so that it can be compared with libsodium's own. */
export function sealWith(own: OwnKey, text: Uint8Array, publicKey: string): string {
  const theirs = Buffer.from(publicKey, 'base64')
  if (theirs.length !== KEY_BYTES) throw noKey(theirs.length)
  return Buffer.concat([own.publicKey, boxTo(own, theirs).encrypt(text)]).toString('base64')
}

/** With a key of low order the secret would be one that everybody knows, and there is none. */
function boxTo({ secret, publicKey }: OwnKey, theirs: Uint8Array) {
  try {
    return boxOf(secret, theirs, publicKey, theirs)
  } catch (cause) {
    throw new QuorateError('GITHUB_ANSWER', { expected: 'a public key of X25519', observed: 'another' }, { cause })
  }
}

/** What was sealed to a key; null when it was not. For GitHub's side in the sandbox. */
export function openSealed(sealed: string, own: OwnKey): string | null {
  const bytes = Buffer.from(sealed, 'base64')
  const ephemeral = bytes.subarray(0, KEY_BYTES)
  try {
    return Buffer.from(
      boxOf(own.secret, ephemeral, ephemeral, own.publicKey).decrypt(bytes.subarray(KEY_BYTES)),
    ).toString('utf8')
  } catch {
    return null
  }
}

/** A new key, of which nothing remains. */
export function ephemeralKey(): OwnKey {
  const { privateKey, publicKey } = generateKeyPairSync('x25519')
  return { secret: privateKey, publicKey: Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url') }
}

/** A key of 32 bytes. */
export function keyOf(secret: Uint8Array, publicKey: Uint8Array): OwnKey {
  const [d, x] = [secret, publicKey].map((bytes) => Buffer.from(bytes).toString('base64url'))
  const jwk = { kty: 'OKP', crv: 'X25519', d, x } as { [name: string]: string }
  return { secret: createPrivateKey({ key: jwk, format: 'jwk' }), publicKey }
}

/** XSalsa20-Poly1305 between two keys; the nonce is drawn from both public ones, the ephemeral first. */
function boxOf(secret: KeyObject, theirs: Uint8Array, ephemeral: Uint8Array, recipient: Uint8Array) {
  const x = Buffer.from(theirs).toString('base64url')
  const shared = diffieHellman({
    privateKey: secret,
    publicKey: createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x }, format: 'jwk' }),
  })
  const key = new Uint32Array(8)
  hsalsa(SIGMA, words(shared), new Uint32Array(4), key)
  const nonce = blake2b(Buffer.concat([ephemeral, recipient]), { dkLen: NONCE_BYTES })
  return xsalsa20poly1305(new Uint8Array(key.buffer), nonce)
}

/** Salsa20's constant. */
const SIGMA = words(Buffer.from('expand 32-byte k', 'latin1'))

/** Bytes as words of this machine, in a buffer of their own. */
function words(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(Uint8Array.from(bytes).buffer)
}

function noKey(length: number): QuorateError {
  return new QuorateError('GITHUB_ANSWER', {
    expected: `a public key of ${KEY_BYTES} bytes`,
    observed: `${length} bytes`,
  })
}
