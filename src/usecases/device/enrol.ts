// Enrols a seat on its holder's device: makes the key, proves that it is there, and writes the file that is handed over (APR-6).
// Must not: write a secret or a private key into that file, or anywhere but the device's own folder.
import { createPublicKey, generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { sha256, utcSeconds } from '../../codes/encoding.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Verdict } from '../../report/verdict.ts'
import { b64url } from '../../seats/bytes.ts'
import {
  APPLICATION,
  MOMENT,
  readSeatDocument,
  SEAT_KEY,
  SEAT_SORTS,
  type SeatDocument,
  type SeatSort,
  SSH_ALGORITHMS,
  type SshKey,
  seatDigest,
  seatDocumentText,
  UUID,
} from '../../seats/document.ts'
import {
  CUSTODY,
  type Enrolment,
  enrolmentText,
  type Possession,
  possessionOf,
  possessionParts,
} from '../../seats/enrolment.ts'
import { ARGON2, SECRET_BYTES, secretHash } from '../../seats/secret.ts'
import { readSshPublicKey } from '../../seats/ssh.ts'
import { stretchSecret } from '../../system/argon2.ts'
import { isFile } from '../../system/files.ts'
import { requireOwnFile, writeNewFile, writeOwnFile } from '../../system/own-file.ts'
import { makeSshKey } from '../../system/ssh-keygen.ts'
import { agree, type Shell } from './agree.ts'
import { keepSeat, seatFolder } from './home.ts'
import { registerOnPage } from './page.ts'
import { signStatement } from './signing.ts'

/** What the holder asks for. */
export interface EnrolAsked {
  readonly kind: string
  readonly seat: string
  /** The holder's GitHub user id. */
  readonly custodian: string
  readonly ledger: string
  /** A date, or a moment in UTC. */
  readonly validUntil: string
  readonly out: string
  readonly type: string
  /** Of ssh, an existing key made for this seat. */
  readonly key?: string
  /** Of ssh, a hardware key. */
  readonly hardware?: boolean
  /** Of a passkey, the page under the team's domain. */
  readonly page?: string
  readonly port: string
  readonly folder?: string
  /** The holder attests custody by the option, not by typing. */
  readonly attest?: boolean
}

/** A key that was made or found: its public part, and where it is kept. */
interface MadeKey {
  readonly key: SeatDocument['key']
  readonly path: string | null
  readonly kept: string
  /** Of a passkey. */
  readonly page?: string
  /** Of a secret. */
  readonly secretHash?: string
}

/** Within what time the file must be registered. */
const REGISTER_DAYS = 14

/** @throws USAGE, DEVICE_…, FILE_EXISTS */
export async function enrolSeat(asked: EnrolAsked, shell: Shell): Promise<Verdict> {
  const { sort, validUntil } = checked(asked, shell)
  await agree(shell, [{ title: 'You attest', lines: [{ text: CUSTODY }] }], asked.attest, '--attest')
  const enrolmentId = randomUUID()
  const folder = seatFolder(asked.seat, enrolmentId, asked.folder)
  const made = await makers[sort](asked, folder, shell)
  const document = seatDocumentText({
    approver_type: asked.type,
    custodian: sha256(asked.custodian),
    key: made.key,
    ledger_id: asked.ledger,
    seat: asked.seat,
    sort,
    v: 1,
    valid_until: validUntil,
  } as SeatDocument)
  const read = readSeatDocument(document)
  if (read === null) throw new QuorateError('DEVICE_KEY_UNFIT', { expected: 'a key of its sort', observed: sort })
  const digest = seatDigest(document)
  const now = shell.now()
  const file: Omit<Enrolment, 'possession'> = {
    ...{ document, enrolmentId, registerBy: utcSeconds(now + REGISTER_DAYS * 86_400) },
    custody: { text: CUSTODY, at: utcSeconds(now) },
  }
  const what = { statement: possessionOf(file), parts: possessionParts(file) }
  const by = { document: read, digest, key: made.path, page: made.page ?? null, secretHash: null, env: shell.env }
  const possession = sort === 'secret' ? {} : ((await signStatement(what, by)).members as Possession)
  keepSeat(folder, { text: document, key: made.path, page: made.page ?? null, secretHash: made.secretHash ?? null })
  writeNewFile(resolve(shell.folder, asked.out), enrolmentText({ ...file, possession }))
  return {
    ...{ outcome: 'pass', mode: 'enrol', findings: [] },
    facts: {
      seat: `${asked.seat} (${sort})`,
      digest,
      'kept in': made.kept,
      'enrolment file': asked.out,
      'valid until': validUntil,
      'register by': file.registerBy,
    },
    next: [
      `Write the digest down, on paper or on another device: what is registered must have it.`,
      `Hand ${asked.out} over to whoever registers seats; it holds no secret.`,
      ...(sort === 'secret' ? [`Once it is registered: quorate seat put --seat ${asked.seat} --settings <file>`] : []),
      `Once it is registered, confirm it by a job of your own: gh workflow run signoff.yml -f mode=seat-confirm -f seat=${asked.seat} -f seat-digest=${digest}`,
    ],
    data: { seat: asked.seat, sort, digest, enrolment_id: enrolmentId, kept: made.kept },
  }
}

function checked(asked: EnrolAsked, { folder }: Shell): { readonly sort: SeatSort; readonly validUntil: string } {
  const { kind, seat, custodian, ledger, type, key, page, hardware } = asked
  const sort = SEAT_SORTS.find((one) => one === kind)
  const validUntil = /^\d{4}-\d{2}-\d{2}$/.test(asked.validUntil) ? `${asked.validUntil}T00:00:00Z` : asked.validUntil
  const wrong: Readonly<Record<string, readonly [isRight: boolean, form: string]>> = {
    kind: [sort !== undefined, SEAT_SORTS.join(', ')],
    seat: [SEAT_KEY.test(seat), 'lower-case letters, digits and _, such as president'],
    custodian: [/^[1-9]\d{0,18}$/.test(custodian), 'your numeric GitHub user id'],
    ledger: [UUID.test(ledger), 'the ledger’s id, as `quorate status` shows it'],
    'valid-until': [MOMENT.test(validUntil) && !Number.isNaN(Date.parse(validUntil)), 'a date such as 2027-11-30'],
    type: [type === 'human' || type === 'ai_council', 'human or ai_council'],
    key: [key === undefined || sort === 'ssh', 'only with --kind ssh'],
    hardware: [hardware !== true || (sort === 'ssh' && key === undefined), 'only with --kind ssh, without --key'],
    page: [page === undefined || (sort === 'passkey' && isPage(page)), 'an https address, only with --kind passkey'],
    port: [/^[1-9]\d{3,4}$/.test(asked.port) && Number(asked.port) < 65_536, 'a port from 1000 on'],
  }
  const faults = Object.entries(wrong).filter(([, [isRight]]) => !isRight)
  if (sort === undefined || faults.length > 0)
    throw new QuorateError('USAGE', { expected: Object.fromEntries(faults.map(([name, [, form]]) => [name, form])) })
  // Before a key is made for nothing.
  if (isFile(folder, asked.out)) throw new QuorateError('FILE_EXISTS', { observed: [asked.out] })
  return { sort, validUntil }
}

function isPage(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && url.protocol === 'https:' && !url.username && !url.password && !url.hash && !url.search
}

const makers: Readonly<Record<SeatSort, (asked: EnrolAsked, folder: string, shell: Shell) => Promise<MadeKey>>> = {
  async passkey({ page, port, seat }) {
    const at = page ?? `http://localhost:${port}/`
    const key = await registerOnPage(at, seat)
    return {
      key,
      path: null,
      page: at,
      kept: key.device_bound ? 'the passkey’s own device' : 'the passkey’s keystore, which copies it',
    }
  },
  async ssh({ key, hardware, seat }, folder, shell) {
    const path = key === undefined ? join(folder, 'key') : resolve(shell.folder, key).replace(/\.pub$/, '')
    if (key === undefined) {
      const application = hardware === true ? APPLICATION : null
      await makeSshKey({ path, comment: `quorate ${seat}`, application, asks: shell.isTerminal }, shell.env)
    }
    // A key in an agent has its public half here only.
    else if (isFile(shell.folder, path)) requireOwnFile(path)
    return { key: await publicKey(`${path}.pub`), path: isFile(shell.folder, path) ? path : `${path}.pub`, kept: path }
  },
  async rsa(_, folder) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 3072 })
    const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }) as string
    const path = writeOwnFile(join(folder, 'key.pem'), pem)
    const { n = '', e = '' } = createPublicKey(privateKey).export({ format: 'jwk' })
    return { key: { alg: 'RS256', e, n }, path, kept: path }
  },
  async secret(_, folder) {
    const [secret, salt] = [randomBytes(SECRET_BYTES), randomBytes(ARGON2.saltBytes)]
    const path = writeOwnFile(join(folder, 'secret'), `${b64url(secret)}\n`)
    const hash = secretHash(salt, await stretchSecret(secret, salt))
    const key = { alg: 'argon2id', secret_hash_sha256: sha256(hash) } as const
    return { key, path: null, kept: path, secretHash: hash }
  },
}

async function publicKey(path: string): Promise<SshKey> {
  const line = await readFile(path, 'latin1').catch((cause: unknown) => {
    throw new QuorateError('FILE_MISSING', { observed: path }, { cause })
  })
  const key = readSshPublicKey(line)
  if (key === null)
    throw new QuorateError('DEVICE_KEY_UNFIT', {
      expected: [...SSH_ALGORITHMS, `application ${APPLICATION} of a hardware key`],
      observed: line.split(' ')[0]?.slice(0, 60) ?? null,
    })
  return key
}
