// Seats in memory, one of each sort with a real key: their enrolment, and statements signed by them.
// The hardware ones are software that writes what a security key or a passkey writes.
import {
  argon2Sync,
  createHash,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  randomUUID,
  sign,
} from 'node:crypto'
import { sha256 } from '../../src/codes/encoding.ts'
import { approvalText, type SignedBy } from '../../src/seats/approval.ts'
import { phcBase64 } from '../../src/seats/bytes.ts'
import {
  isHardware,
  isP256,
  type PasskeyKey,
  type RsaKey,
  type SeatDocument,
  type SeatSort,
  type SecretKey,
  type SshAlgorithm,
  type SshKey,
  seatDigest,
  seatDocumentText,
} from '../../src/seats/document.ts'
import { CUSTODY, enrolmentText, type Possession, possessionOf } from '../../src/seats/enrolment.ts'
import { challengeOf, clientDataStart, passkeySignedBytes } from '../../src/seats/passkey.ts'
import { jwsSignedBytes } from '../../src/seats/rsa.ts'
import { ARGON2, secretHash, secretProof } from '../../src/seats/secret.ts'
import { keyBlob, sshSignedBytes } from '../../src/seats/ssh.ts'

/** Whose seat, in which ledger. */
export interface SeatAsked {
  readonly seat: string
  /** The GitHub id of its human. */
  readonly custodian: string | number
  readonly ledgerId: string
  readonly validUntil?: string
  readonly approverType?: 'human' | 'ai_council'
  /** Of `ssh`; `ssh-ed25519` unless said. */
  readonly alg?: SshAlgorithm
  readonly application?: string
  /** Of `passkey`. */
  readonly rpId?: string
  readonly origin?: string
  readonly deviceBound?: boolean
}

/** What a device says otherwise than an honest one. */
export interface SigningOptions {
  /** How often its human left or voided there; 0 where there is no activation. */
  readonly generation?: number
  /** What `quorate.seat_challenge` answered, or the nonce alone; of a secret only. Its salt is the enrolled one. */
  readonly challenge?: { readonly nonce: string } | string
  /** Of a passkey and a hardware key; 0x05 (UP and UV) unless said. */
  readonly flags?: number
  readonly counter?: number
  /** Of a passkey: another page, another domain, the whole of client data. */
  readonly origin?: string
  readonly rpId?: string
  readonly clientData?: string
  /** The seat's name in the approval, where it is not its own. */
  readonly seat?: string
}

/** A seat with its private key. */
export interface SeatDevice {
  readonly sort: SeatSort
  readonly seat: string
  /** The canonical enrolment document. */
  readonly document: string
  /** Its sha256. */
  readonly digest: string
  /** A new enrolment file, with proof of possession; registered within a day unless said. */
  enrolmentFile(options?: {
    readonly enrolmentId?: string
    readonly registerBy?: string
    readonly custody?: string
  }): string
  /** The approval of a statement's text (`quorate:v1:…`). */
  approve(statement: string, options?: SigningOptions): string
  /** Only the members by sort. */
  sign(statement: string, options?: SigningOptions): SignedBy[SeatSort]
  /** Of `ssh` and `rsa`, as PKCS #8; of a secret, the secret. */
  readonly secret: KeyObject | Buffer
  /** Of `ssh`, its public key in wire form. */
  readonly publicBlob: Buffer | null
  /** Of a secret, the PHC text that it is proved against. */
  readonly secretHash: string | null
}

type Made = {
  readonly key: unknown
  readonly secret: KeyObject | Buffer
  readonly publicBlob?: Buffer
  readonly secretHash?: string
  readonly sign: Signing
}
type Signing = (statement: string, options: SigningOptions, digest: string) => SignedBy[SeatSort]

/** Makes a seat of a sort. */
export function makeSeat(sort: SeatSort, asked: SeatAsked): SeatDevice {
  const { seat, custodian, ledgerId, validUntil = '2030-01-01T00:00:00Z', approverType = 'human' } = asked
  const { key, secret, publicBlob = null, secretHash: hash = null, sign: signed } = makers[sort](asked)
  const document = seatDocumentText({
    approver_type: approverType,
    custodian: sha256(String(custodian)),
    key,
    ledger_id: ledgerId,
    seat,
    sort,
    v: 1,
    valid_until: validUntil,
  } as SeatDocument)
  const digest = seatDigest(document)
  return {
    ...{ sort, seat, document, digest, secret, publicBlob, secretHash: hash },
    sign: (statement, options = {}) => signed(statement, options, digest),
    approve(statement, options = {}) {
      const members = signed(statement, options, digest)
      return approvalText({ seat: options.seat ?? seat, sort, generation: options.generation ?? 0, members } as never)
    },
    enrolmentFile({ enrolmentId = randomUUID(), registerBy = inADay(), custody: text = CUSTODY } = {}) {
      const file = { document, enrolmentId, registerBy, custody: { text, at: inADay(-1) } }
      const possession = sort === 'secret' ? {} : signed(possessionOf(file), {}, digest)
      return enrolmentText({ ...file, possession: possession as Possession })
    },
  }
}

const makers: Readonly<Record<SeatSort, (asked: SeatAsked) => Made>> = {
  passkey({ rpId = 'seats.example.org', origin = `https://${rpId}`, deviceBound = true }) {
    const { privateKey, point } = p256()
    const key: PasskeyKey = {
      ...{ alg: 'ES256', credential_id: randomBytes(16).toString('base64url'), device_bound: deviceBound },
      ...{ origin, rp_id: rpId, ...point },
    }
    const signing: Signing = (statement, options) => {
      const flags = options.flags ?? (deviceBound ? 0x05 : 0x1d)
      const data = Buffer.concat([hash(options.rpId ?? rpId), Buffer.from([flags]), counterOf(options.counter ?? 0)])
      const client = Buffer.from(
        options.clientData ?? `${clientDataStart('webauthn.get', challengeOf(statement), options.origin ?? origin)}}`,
      )
      const signature = sign('sha256', passkeySignedBytes(data, client), privateKey)
      return { authenticator_data: text(data), client_data: text(client), signature: text(signature) }
    }
    return { key, secret: privateKey, sign: signing }
  },
  ssh({ alg = 'ssh-ed25519', application = 'ssh:quorate' }) {
    const { privateKey, point } = isP256(alg) ? p256() : ed25519()
    const key: SshKey = { alg, ...(isHardware(alg) ? { application } : {}), ...point }
    const signing: Signing = (statement, { flags = 0x05, counter = 1 }) => {
      const bytes = sshSignedBytes(key, statement, { flags, counter })
      const signature = isP256(alg)
        ? sign('sha256', bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' })
        : sign(null, bytes, privateKey)
      return { signature: text(signature), ...(isHardware(alg) ? { flags, counter } : {}) }
    }
    return { key, secret: privateKey, publicBlob: keyBlob(key), sign: signing }
  },
  rsa() {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const { n = '', e = '' } = publicKey.export({ format: 'jwk' })
    const key: RsaKey = { alg: 'RS256', e, n }
    const signing: Signing = (statement, _, digest) => ({
      signature: text(sign('sha256', jwsSignedBytes(digest, statement), privateKey)),
    })
    return { key, secret: privateKey, sign: signing }
  },
  secret() {
    const [secret, salt] = [randomBytes(32), randomBytes(ARGON2.saltBytes)]
    const salted = stretch(secret, salt)
    const hash = secretHash(salt, salted)
    const key: SecretKey = { alg: 'argon2id', secret_hash_sha256: sha256(hash) }
    const signing: Signing = (statement, { challenge = '' }) => ({
      proof: text(secretProof(salted, statement, typeof challenge === 'string' ? challenge : challenge.nonce)),
    })
    return { key, secret, secretHash: hash, sign: signing }
  },
}

/** What the database answers to a secret seat, made here. */
export function challengeFor({ secretHash: hash }: SeatDevice, nonce: string = randomBytes(32).toString('hex')) {
  const [, , , , salt = ''] = (hash ?? '').split('$')
  return { alg: 'argon2id', m: ARGON2.memory, t: ARGON2.passes, p: ARGON2.parallelism, salt, nonce }
}

/** A secret stretched with the one set of parameters. */
export function stretch(secret: Buffer, salt: Buffer): Buffer {
  const { memory, passes, parallelism, tagBytes: tagLength } = ARGON2
  return argon2Sync('argon2id', { message: secret, nonce: salt, memory, passes, parallelism, tagLength })
}

/** A PHC text of a secret with other parameters than the one set: what nobody may accept. */
export function otherParameters(parameters: string): string {
  return `$argon2id$v=19$${parameters}$${phcBase64(randomBytes(16))}$${phcBase64(randomBytes(32))}`
}

function p256() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  return { privateKey: createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' })), point: { x, y } }
}

function ed25519() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const { x = '' } = publicKey.export({ format: 'jwk' })
  return { privateKey, point: { x } }
}

function inADay(days = 1): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z')
}

function hash(value: string): Buffer {
  return createHash('sha256').update(value).digest()
}

function counterOf(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

function text(bytes: Buffer): string {
  return bytes.toString('base64url')
}
