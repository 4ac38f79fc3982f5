// A passkey in software: answers what a page asks, as an authenticator would whose owner it has just verified.
// Must not: be more than a stand-in; the page itself is tried in a browser, in the tests.
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { challengeOf, clientDataStart, FLAGS, passkeySignedBytes } from '../seats/passkey.ts'

/** What a link asks of the page; see src/seats/passkey-link.ts. */
interface Task {
  readonly do: 'register' | 'sign'
  readonly rp_id: string
  readonly challenge?: string
  readonly statement?: string
}

/** Answers links of one page. */
export interface Passkey {
  /** The line that the page shows for a link, to be pasted. */
  answer(link: string): string
}

/** A new one, which makes its key when it is first asked to register. */
export function makePasskey(): Passkey {
  const id = randomBytes(16)
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return {
    answer(link) {
      const url = new URL(link)
      const task = JSON.parse(Buffer.from(url.hash.slice(1), 'base64url').toString()) as Task
      const answer =
        task.do === 'register' ? registered(task, url.origin, id, publicKey) : signed(task, url.origin, privateKey)
      return Buffer.from(JSON.stringify(answer)).toString('base64url')
    },
  }
}

const text = (bytes: Buffer) => bytes.toString('base64url')

function registered({ rp_id, challenge = '' }: Task, origin: string, id: Buffer, publicKey: KeyObject) {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const [idLength, coordinates] = [Buffer.alloc(2), [x, y].map((one) => Buffer.from(one, 'base64url'))]
  idLength.writeUInt16BE(id.length)
  const cose = [
    Buffer.from('a5010203262001215820', 'hex'),
    coordinates[0],
    Buffer.from('225820', 'hex'),
    coordinates[1],
  ]
  const credential = [Buffer.alloc(16), idLength, id, ...cose] as Buffer[]
  const data = Buffer.concat([authenticatorData(rp_id, FLAGS.UP | FLAGS.UV | FLAGS.AT), ...credential])
  const client = `${clientDataStart('webauthn.create', Buffer.from(challenge, 'base64url'), origin)}}`
  return { authenticator_data: text(data), client_data: text(Buffer.from(client)) }
}

function signed({ rp_id, statement = '' }: Task, origin: string, key: KeyObject) {
  const data = authenticatorData(rp_id, FLAGS.UP | FLAGS.UV)
  const client = Buffer.from(`${clientDataStart('webauthn.get', challengeOf(statement), origin)}}`)
  const signature = sign('sha256', passkeySignedBytes(data, client), key)
  return { authenticator_data: text(data), client_data: text(client), signature: text(signature) }
}

/** The domain, what was checked, and a counter that does not count. */
function authenticatorData(domain: string, flags: number): Buffer {
  return Buffer.concat([createHash('sha256').update(domain).digest(), Buffer.from([flags]), Buffer.alloc(4)])
}
