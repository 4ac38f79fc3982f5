// The enrolment document: what a seat's key is, whose, in which ledger, until when. Its sha256 is the seat's digest (APR-6).
// Must not: hold a secret or a private key.
import canonicalize from 'canonicalize'
import { type Sha256, sha256 } from '../codes/encoding.ts'
import { fromB64url } from './bytes.ts'

/** How a seat proves itself. */
export const SEAT_SORTS = ['passkey', 'ssh', 'rsa', 'secret'] as const
export type SeatSort = (typeof SEAT_SORTS)[number]

/** Bytes are base64url without padding. */
export interface PasskeyKey {
  readonly alg: 'ES256'
  readonly credential_id: string
  /** Whether the key cannot leave its device. */
  readonly device_bound: boolean
  readonly origin: string
  readonly rp_id: string
  readonly x: string
  readonly y: string
}

/** `y` of the curve P-256 only, `application` of a hardware key only. */
export interface SshKey {
  readonly alg: SshAlgorithm
  readonly application?: string
  readonly x: string
  readonly y?: string
}

export interface RsaKey {
  readonly alg: 'RS256'
  readonly e: string
  readonly n: string
}

export interface SecretKey {
  readonly alg: 'argon2id'
  /** Of the PHC text (parameters, salt, StoredKey), which its holder puts into the database themselves. */
  readonly secret_hash_sha256: string
}

export const SSH_ALGORITHMS = [
  'ssh-ed25519',
  'sk-ssh-ed25519@openssh.com',
  'ecdsa-sha2-nistp256',
  'sk-ecdsa-sha2-nistp256@openssh.com',
] as const
export type SshAlgorithm = (typeof SSH_ALGORITHMS)[number]

/** A key under its sort. */
export type KeyOf = {
  readonly passkey: PasskeyKey
  readonly ssh: SshKey
  readonly rsa: RsaKey
  readonly secret: SecretKey
}
type SortedKey = { readonly [Sort in SeatSort]: { readonly sort: Sort; readonly key: KeyOf[Sort] } }[SeatSort]

/** The members of the document, under the names that they have in its bytes. */
export type SeatDocument = SortedKey & {
  readonly approver_type: 'human' | 'ai_council'
  /** The sha256 of the GitHub id of whoever holds the key. */
  readonly custodian: string
  readonly ledger_id: string
  /** The name of the seat, such as `president`. */
  readonly seat: string
  readonly v: 1
  /** RFC 3339, UTC, whole seconds. */
  readonly valid_until: string
}

/** A seat's name. */
export const SEAT_KEY = /^[a-z][a-z0-9_]{0,62}$/
export const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const HASH = /^[0-9a-f]{64}$/
const DOMAIN = /^(localhost|([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63})$/
const ORIGIN = /^(https:\/\/[a-z0-9.-]{1,253}(:[1-9]\d{0,4})?|http:\/\/localhost(:[1-9]\d{0,4})?)$/
/** What a hardware key is made for (`ssh-keygen -O application=ssh:quorate`): one that logs in somewhere is no seat. */
export const APPLICATION = 'ssh:quorate'

/** The document's bytes. */
export function seatDocumentText(document: SeatDocument): string {
  return canonicalize(document) as string
}

/** What the holder compares with the registered row. */
export function seatDigest(document: string): Sha256 {
  return sha256(document)
}

/** Parses a document's bytes; null when they are not exactly of this form: every member, no unknown one, canonical. */
export function readSeatDocument(text: string): SeatDocument | null {
  const value = canonicalMembers(text)
  if (value === null) return null
  const { approver_type, custodian, key, ledger_id, seat, sort, v, valid_until, ...others } = value
  const isWhole =
    Object.keys(others).length === 0 &&
    (approver_type === 'human' || approver_type === 'ai_council') &&
    isText(custodian, HASH) &&
    isText(ledger_id, UUID) &&
    isText(seat, SEAT_KEY) &&
    isText(valid_until, MOMENT) &&
    v === 1 &&
    SEAT_SORTS.some((one) => one === sort && isKey[one](key))
  return isWhole ? (value as unknown as SeatDocument) : null
}

/** The members of a canonical JSON object; null for every other text. */
function canonicalMembers(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isMembers(value) && canonicalize(value) === text ? value : null
  } catch {
    return null
  }
}

/** Whether a value is an object with members. */
export function isMembers(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is a text of this form. */
export function isText(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value)
}

const isKey: Readonly<Record<SeatSort, (key: unknown) => boolean>> = {
  passkey(key) {
    if (!isMembers(key)) return false
    const { alg, credential_id, device_bound, origin, rp_id, x, y, ...others } = key
    const id = fromB64url(credential_id)
    return (
      Object.keys(others).length === 0 &&
      alg === 'ES256' &&
      id !== null &&
      id.length > 0 &&
      id.length <= 1023 &&
      typeof device_bound === 'boolean' &&
      isText(origin, ORIGIN) &&
      isText(rp_id, DOMAIN) &&
      isOriginOf(origin, rp_id) &&
      isCoordinate(x) &&
      isCoordinate(y)
    )
  },
  ssh(key) {
    if (!isMembers(key)) return false
    const { alg, application, x, y, ...others } = key
    const one = SSH_ALGORITHMS.find((name) => name === alg)
    return (
      one !== undefined &&
      Object.keys(others).length === 0 &&
      (isHardware(one) ? application === APPLICATION : application === undefined) &&
      isCoordinate(x) &&
      (isP256(one) ? isCoordinate(y) : y === undefined)
    )
  },
  rsa(key) {
    if (!isMembers(key)) return false
    const { alg, e, n, ...others } = key
    const modulus = fromB64url(n)
    // 2048 to 4096 bits, all of them used, and no even number.
    return (
      Object.keys(others).length === 0 &&
      alg === 'RS256' &&
      e === 'AQAB' &&
      modulus !== null &&
      modulus.length >= 256 &&
      modulus.length <= 512 &&
      (modulus[0] ?? 0) >= 0x80 &&
      (modulus.at(-1) ?? 0) % 2 === 1
    )
  },
  secret(key) {
    if (!isMembers(key)) return false
    const { alg, secret_hash_sha256: digest, ...others } = key
    return Object.keys(others).length === 0 && alg === 'argon2id' && isText(digest, /^[0-9a-f]{64}$/)
  },
}

/** Whether an SSH key is one of a hardware key (`sk-`). */
export function isHardware(alg: SshAlgorithm): boolean {
  return alg.startsWith('sk-')
}

/** Whether an SSH key is of the curve P-256. */
export function isP256(alg: SshAlgorithm): boolean {
  return alg.includes('nistp256')
}

/** A page may use the domain that it is of, or one above it (WebAuthn). */
export function isOriginOf(origin: string, rpId: string): boolean {
  const host = URL.parse(origin)?.hostname ?? ''
  return host === rpId || (rpId.includes('.') && host.endsWith(`.${rpId}`))
}

function isCoordinate(value: unknown): boolean {
  return fromB64url(value, 32) !== null
}
