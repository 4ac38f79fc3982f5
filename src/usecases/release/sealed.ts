// Seals a secret to the key of one environment of GitHub, and opens it in a job that has the private half (RUN-5; docs/adr/0027).
// Must not: open what is of another ledger, environment, name, version or recipient; nor put a key or a cleartext into an error.
import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { netstring, type Sha256, sha256 } from '../../codes/encoding.ts'
import { QuorateError } from '../../codes/error.ts'
import { decodeBase64url } from '../../identity/read-token.ts'
import { Secret } from '../../settings/secret.ts'

/** Bytes of a cleartext at most. */
export const MOST_CLEARTEXT = 32_768
const INFO = 'quorate:v1:release'
const CIPHER = 'aes-256-gcm'
const KEY = 32
const NONCE = 12
const TAG = 16
/** What the private half begins with, so that nobody takes it for the public one. */
const PRIVATE = 'quorate-release-key-'
/** What stands before 32 bytes of an X25519 private key in PKCS #8, RFC 8410. */
const PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex')

/** What a sealed secret is for; `environment` is GitHub's. */
export interface ReleaseAbout {
  readonly ledger: string
  readonly environment: string
  readonly name: string
  readonly version: number
}

/** A version of a secret as a start was granted it: `quorate.releases_of`. */
export interface GrantedRelease {
  readonly name: string
  readonly version: number
  /** The public key that it is sealed to, in base64url. */
  readonly recipient: string
  /** In base64url. */
  readonly sealed: string
}

/** A pair of an environment: the private half as 32 bytes in base64url behind its prefix, the public half likewise. */
export function newReleaseKey(): { readonly secret: Secret; readonly recipient: string } {
  const { privateKey } = generateKeyPairSync('x25519')
  const { d } = privateKey.export({ format: 'jwk' })
  return { secret: new Secret(`${PRIVATE}${d}`), recipient: publicOf(privateKey) }
}

/** Seals a cleartext, each time to other bytes. @throws RELEASE_RECIPIENT_MALFORMED, RELEASE_SECRET_REFUSED */
export function sealRelease(
  cleartext: Secret,
  recipient: string,
  about: ReleaseAbout,
): { readonly sealed: string; readonly sha256: Sha256 } {
  const bytes = Buffer.from(cleartext.reveal())
  if (bytes.length === 0 || bytes.length > MOST_CLEARTEXT || bytes.includes(0))
    throw new QuorateError('RELEASE_SECRET_REFUSED', {
      expected: `1 to ${MOST_CLEARTEXT} bytes of UTF-8, none of them zero`,
      observed: `${bytes.length} bytes`,
    })
  const { privateKey } = generateKeyPairSync('x25519')
  const shared = agreed(privateKey, recipient)
  if (shared === null) throw new QuorateError('RELEASE_RECIPIENT_MALFORMED', { observed: recipient })
  const epk = publicOf(privateKey)
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, keyOf(shared, epk, recipient), nonce, { authTagLength: TAG })
  cipher.setAAD(aboutBytes(about, recipient))
  const sealed = Buffer.concat([
    Buffer.from(epk, 'base64url'),
    nonce,
    cipher.update(bytes),
    cipher.final(),
    cipher.getAuthTag(),
  ])
  return { sealed: sealed.toString('base64url'), sha256: sha256(sealed) }
}

/** The public half of a private key. @throws RELEASE_KEY_MALFORMED */
export function recipientOf(secret: Secret): string {
  return publicOf(privateOf(secret))
}

/** Opens one. @throws RELEASE_KEY_MALFORMED, RELEASE_KEY_WRONG for another environment's or an older key, RELEASE_BROKEN for all else */
export function openRelease(
  secret: Secret,
  { name, version, recipient, sealed }: GrantedRelease,
  of: Pick<ReleaseAbout, 'ledger' | 'environment'>,
): Secret {
  const privateKey = privateOf(secret)
  const own = publicOf(privateKey)
  if (own !== recipient)
    throw new QuorateError('RELEASE_KEY_WRONG', { expected: recipient, observed: { [name]: version, recipient: own } })
  const bytes = decodeBase64url(sealed)
  const cleartext = bytes === null ? null : decipher(privateKey, bytes, { ...of, name, version })
  if (cleartext === null) throw new QuorateError('RELEASE_BROKEN', { observed: { [name]: version } })
  return new Secret(cleartext.toString())
}

/**
 * Opens what a start was granted: exactly the secrets that its plan names.
 * @throws RELEASES_DIFFER, and as `openRelease`
 */
export function openReleases(
  secret: Secret,
  granted: readonly GrantedRelease[],
  of: Pick<ReleaseAbout, 'ledger' | 'environment'> & { readonly names: readonly string[] },
): ReadonlyMap<string, Secret> {
  const observed = granted.map(({ name }) => name).sort()
  if (JSON.stringify(observed) !== JSON.stringify(of.names.toSorted()))
    throw new QuorateError('RELEASES_DIFFER', { expected: of.names, observed })
  return new Map(granted.map((one) => [one.name, openRelease(secret, one, of)]))
}

/** @throws RELEASE_KEY_MALFORMED */
function privateOf(secret: Secret): KeyObject {
  const text = secret.reveal()
  const bytes = text.startsWith(PRIVATE) ? decodeBase64url(text.slice(PRIVATE.length)) : null
  if (bytes?.length !== KEY)
    throw new QuorateError('RELEASE_KEY_MALFORMED', { expected: `${PRIVATE} and 43 characters of base64url` })
  return createPrivateKey({ key: Buffer.concat([PKCS8, bytes]), format: 'der', type: 'pkcs8' })
}

function publicOf(privateKey: KeyObject): string {
  return createPublicKey(privateKey).export({ format: 'jwk' }).x as string
}

/** Null where the other half is no point, or one that gives the same to everybody (RFC 7748, section 6.1). */
function agreed(privateKey: KeyObject, x: string): Buffer | null {
  if (decodeBase64url(x)?.length !== KEY) return null
  try {
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x }, format: 'jwk' })
    return diffieHellman({ privateKey, publicKey })
  } catch {
    return null
  }
}

function keyOf(shared: Buffer, epk: string, recipient: string): Buffer {
  const salt = Buffer.concat([Buffer.from(epk, 'base64url'), Buffer.from(recipient, 'base64url')])
  return Buffer.from(hkdfSync('sha256', shared, salt, INFO, KEY))
}

function aboutBytes({ ledger, environment, name, version }: ReleaseAbout, recipient: string): Buffer {
  return netstring([INFO, ledger, environment, name, String(version), recipient])
}

/** Null for whatever does not open. */
function decipher(privateKey: KeyObject, bytes: Uint8Array, about: ReleaseAbout): Buffer | null {
  const recipient = publicOf(privateKey)
  const epk = Buffer.from(bytes.subarray(0, KEY)).toString('base64url')
  const shared = agreed(privateKey, epk)
  if (shared === null) return null
  try {
    const key = keyOf(shared, epk, recipient)
    const opening = createDecipheriv(CIPHER, key, bytes.subarray(KEY, KEY + NONCE), { authTagLength: TAG })
    opening.setAAD(aboutBytes(about, recipient)).setAuthTag(bytes.subarray(-TAG))
    return Buffer.concat([opening.update(bytes.subarray(KEY + NONCE, -TAG)), opening.final()])
  } catch {
    return null
  }
}
