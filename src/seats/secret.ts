// The mathematics of a secret seat: SCRAM (RFC 5802) with argon2id as the stretch, whose result is given (APR-3).
// Must not: take other parameters than the one set, so that a database can ask for no weaker ones.
import { createHmac } from 'node:crypto'
import { sha256 } from '../codes/encoding.ts'
import { fromB64url, fromPhcBase64, phcBase64 } from './bytes.ts'

/** The one set of parameters: kibibytes, passes, lanes. */
export const ARGON2 = { memory: 65_536, passes: 3, parallelism: 1, saltBytes: 16, tagBytes: 32 } as const
const PREFIX = `$argon2id$v=19$m=${ARGON2.memory},t=${ARGON2.passes},p=${ARGON2.parallelism}$`
/** The bytes of a secret: 256 bits. */
export const SECRET_BYTES = 32

/** What the database holds of a secret. */
export interface SecretHash {
  readonly salt: Buffer
  readonly storedKey: Buffer
}

/** What the database asks of a secret seat before it signs. */
export interface Challenge {
  readonly salt: Buffer
  /** Lower-case hexadecimal; empty at enrolment. */
  readonly nonce: string
}

/** Parses the PHC text; null for other parameters or lengths. */
export function readSecretHash(text: string): SecretHash | null {
  if (!text.startsWith(PREFIX)) return null
  const [saltText = '', keyText = '', ...others] = text.slice(PREFIX.length).split('$')
  const salt = fromPhcBase64(saltText, ARGON2.saltBytes)
  const storedKey = fromPhcBase64(keyText, 32)
  return others.length > 0 || salt === null || storedKey === null ? null : { salt, storedKey }
}

/** The PHC text of a secret that was stretched with this salt. */
export function secretHash(salt: Buffer, salted: Buffer): string {
  return `${PREFIX}${phcBase64(salt)}$${phcBase64(storedKeyOf(clientKeyOf(salted)))}`
}

/** Reads what `quorate.seat_challenge` answers; null for other parameters than the one set, or another shape. */
export function readChallenge(value: unknown): Challenge | null {
  if (typeof value !== 'object' || value === null) return null
  const { alg, m, t, p, salt, nonce } = value as Record<string, unknown>
  const isSet = alg === 'argon2id' && m === ARGON2.memory && t === ARGON2.passes && p === ARGON2.parallelism
  const bytes =
    typeof salt === 'string' ? (fromPhcBase64(salt, ARGON2.saltBytes) ?? fromB64url(salt, ARGON2.saltBytes)) : null
  if (!isSet || bytes === null || typeof nonce !== 'string' || !/^[0-9a-f]{32,128}$/.test(nonce)) return null
  return { salt: bytes, nonce }
}

/** The proof of a stretched secret for a statement: it opens nothing else, and only once. */
export function secretProof(salted: Buffer, statement: string, nonce: string): Buffer {
  const clientKey = clientKeyOf(salted)
  return xor(clientKey, signatureOf(storedKeyOf(clientKey), statement, nonce))
}

/** Whether a proof is the secret's, as the database checks it. */
export function isSecretProof({ storedKey }: SecretHash, proof: Buffer, statement: string, nonce: string): boolean {
  if (proof.length !== 32) return false
  return storedKeyOf(xor(proof, signatureOf(storedKey, statement, nonce))).equals(storedKey)
}

function clientKeyOf(salted: Buffer): Buffer {
  return createHmac('sha256', salted).update('Client Key').digest()
}

function storedKeyOf(clientKey: Buffer): Buffer {
  return Buffer.from(sha256(clientKey), 'hex')
}

function signatureOf(storedKey: Buffer, statement: string, nonce: string): Buffer {
  return createHmac('sha256', storedKey).update(`${statement},${nonce}`).digest()
}

function xor(left: Buffer, right: Buffer): Buffer {
  return Buffer.from(left.map((byte, index) => byte ^ (right[index] ?? 0)))
}
