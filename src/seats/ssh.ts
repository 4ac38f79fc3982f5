// SSH keys and signatures: public keys as ssh-keygen writes them, the blob that SSHSIG signs, its armoured signature.
// Must not: take another namespace or hash; a signature for git or for a file says nothing about a change.
import { createHash } from 'node:crypto'
import { b64url, sshString, uint32, WireReader } from './bytes.ts'
import { isHardware, isP256, SSH_ALGORITHMS, type SshKey } from './document.ts'

/** The namespace of Quorate's signatures (`ssh-keygen -Y sign -n quorate`). */
export const NAMESPACE = 'quorate'
const MAGIC = 'SSHSIG'
const HASH = 'sha512'

/** What signs a statement: 64 bytes, and of a hardware key what it says of the moment. */
export interface SshSignature {
  readonly signature: Buffer
  readonly flags?: number
  readonly counter?: number
}

/** The bytes that SSHSIG signs for a statement. */
export function sshsigBlob(statement: string): Buffer {
  const digest = createHash(HASH).update(statement).digest()
  return Buffer.concat([Buffer.from(MAGIC), ...[NAMESPACE, '', HASH, digest].map(sshString)])
}

/** The bytes that a key signs: a hardware key puts its application, flags and counter before the blob's digest. */
export function sshSignedBytes(
  key: SshKey,
  statement: string,
  { flags = 0, counter = 0 }: Pick<SshSignature, 'flags' | 'counter'>,
): Buffer {
  const blob = sshsigBlob(statement)
  if (!isHardware(key.alg)) return blob
  const hash = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest()
  return Buffer.concat([hash(key.application ?? ''), Buffer.from([flags]), uint32(counter), hash(blob)])
}

/** Parses a line `ssh-ed25519 AAAA… comment` of a `.pub` file; null for what is no key of a kind that a seat can have. */
export function readSshPublicKey(line: string): SshKey | null {
  const [alg = '', data = '', ...others] = line.trim().split(/[ \t]+/)
  const bytes = Buffer.from(data, 'base64')
  if (others.some((word) => /[\r\n]/.test(word)) || bytes.toString('base64') !== data) return null
  const key = readKeyBlob(bytes)
  return key?.alg === alg ? key : null
}

/** Parses the wire form of a public key; null for every other. */
export function readKeyBlob(bytes: Uint8Array): SshKey | null {
  const wire = new WireReader(bytes)
  const name = wire.text()
  const alg = SSH_ALGORITHMS.find((one) => one === name)
  if (alg === undefined) return null
  const point = isP256(alg) ? pointOf(wire) : { x: edwards(wire) }
  if (point === null || point.x === null) return null
  const application = isHardware(alg) ? wire.text() : undefined
  if (application === null || !wire.isDone) return null
  return { alg, ...(application === undefined ? {} : { application }), ...point, x: point.x }
}

/** The wire form of a public key. */
export function keyBlob({ alg, application, x, y }: SshKey): Buffer {
  const [left, right] = [x, y ?? ''].map((text) => Buffer.from(text, 'base64url')) as [Buffer, Buffer]
  const point = isP256(alg)
    ? [sshString('nistp256'), sshString(Buffer.concat([Buffer.from([4]), left, right]))]
    : [sshString(left)]
  return Buffer.concat([sshString(alg), ...point, ...(application === undefined ? [] : [sshString(application)])])
}

/** What `ssh-keygen -Y sign` wrote, for this key; null for another key, namespace, hash or shape. */
export function readSshSignature(armoured: string, key: SshKey): SshSignature | null {
  const [, body] =
    /^-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=\n]+)\n-----END SSH SIGNATURE-----\n?$/.exec(armoured) ?? []
  if (body === undefined) return null
  const wire = new WireReader(Buffer.from(body, 'base64'))
  const isOurs =
    wire.take(MAGIC.length)?.toString('latin1') === MAGIC &&
    wire.number(4) === 1 &&
    wire.string()?.equals(keyBlob(key)) === true &&
    wire.text() === NAMESPACE &&
    wire.text() === '' &&
    wire.text() === HASH
  const signature = wire.string()
  return isOurs && signature !== null && wire.isDone ? signatureOf(signature, key) : null
}

function signatureOf(bytes: Buffer, { alg }: SshKey): SshSignature | null {
  const wire = new WireReader(bytes)
  if (wire.text() !== alg) return null
  const raw = wire.string()
  const signature = raw === null ? null : isP256(alg) ? rawEcdsa(raw) : raw
  if (signature === null || signature.length !== 64) return null
  if (!isHardware(alg)) return wire.isDone ? { signature } : null
  const [flags, counter] = [wire.number(1), wire.number(4)]
  return flags === null || counter === null || !wire.isDone ? null : { signature, flags, counter }
}

function rawEcdsa(bytes: Buffer): Buffer | null {
  const wire = new WireReader(bytes)
  const [r, s] = [wire.mpint(32), wire.mpint(32)]
  return r === null || s === null || !wire.isDone ? null : Buffer.concat([r, s])
}

function edwards(wire: WireReader): string | null {
  const bytes = wire.string()
  return bytes?.length === 32 ? b64url(bytes) : null
}

function pointOf(wire: WireReader): { readonly x: string; readonly y: string } | null {
  const curve = wire.text()
  const point = wire.string()
  if (curve !== 'nistp256' || point?.length !== 65 || point[0] !== 4) return null
  return { x: b64url(point.subarray(1, 33)), y: b64url(point.subarray(33)) }
}
