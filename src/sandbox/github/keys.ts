// The issuer's signing keys: one that its JWKS publishes and a rogue one that it does not.
// Signs whatever header and claims it is given: judging them is the gate's work.
import { createHash, KeyObject, sign } from 'node:crypto'
import { exportJWK, generateKeyPair, type JWK } from 'jose'

/** Which key signs. */
export type KeyName = 'issuer' | 'rogue'

/** One RS256 key pair. */
export interface SigningKey {
  readonly kid: string
  /** 20 bytes in base64url, here over the public key as there is no certificate. */
  readonly x5t: string
  readonly privateKey: KeyObject
  /** Public part as a JWKS lists it. */
  readonly jwk: JWK
}

/** The keys of one emulated issuer. */
export type IssuerKeys = Readonly<Record<KeyName, SigningKey>>

/** Generates both RSA keys, 2048 bits, e = 65537. */
export async function makeIssuerKeys(): Promise<IssuerKeys> {
  const [issuer, rogue] = await Promise.all([makeKey(), makeKey()])
  return { issuer, rogue }
}

async function makeKey(): Promise<SigningKey> {
  const pair = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true })
  const publicKey = KeyObject.from(pair.publicKey)
  const der = publicKey.export({ type: 'spki', format: 'der' })
  const x5t = createHash('sha1').update(der).digest('base64url')
  const kid = createHash('sha256').update(der).digest('hex').slice(0, 40).toUpperCase()
  const { kty, n, e } = await exportJWK(publicKey)
  const jwk = { kty, alg: 'RS256', use: 'sig', kid, x5t, n, e } as JWK
  return { kid, x5t, privateKey: KeyObject.from(pair.privateKey), jwk }
}

/** A compact JWS, signed with RSASSA-PKCS1-v1_5 and SHA-256 whatever `alg` the header claims. */
export function signToken(key: SigningKey, header: object, claims: object): string {
  const input = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${input}.${sign('sha256', Buffer.from(input), key.privateKey).toString('base64url')}`
}
