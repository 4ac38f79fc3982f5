// Has a seat's key sign a statement, each sort in its own way, and checks the answer before it is handed in.
// Must not: keep a secret longer than it signs, or show it.
import { createPrivateKey, sign } from 'node:crypto'
import { QuorateError } from '../../codes/error.ts'
import type { Statement } from '../../codes/statement.ts'
import type { Signed, SignedBy } from '../../seats/approval.ts'
import { b64url, fromB64url } from '../../seats/bytes.ts'
import type { KeyOf, SeatDocument, SeatSort } from '../../seats/document.ts'
import { jwsSignedBytes } from '../../seats/rsa.ts'
import { ARGON2, type Challenge, readSecretHash, SECRET_BYTES, secretHash, secretProof } from '../../seats/secret.ts'
import { NAMESPACE, readSshSignature } from '../../seats/ssh.ts'
import { isSignedBy } from '../../seats/verify.ts'
import { optionalSecret, type Secret, type Variables } from '../../settings/settings.ts'
import { stretchSecret } from '../../system/argon2.ts'
import { readOwnFile, requireOwnFile } from '../../system/own-file.ts'
import { signWithSshKey } from '../../system/ssh-keygen.ts'
import { signOnPage } from './page.ts'

/** The variable that a secret comes from, and never an argument. */
export const SECRET_VARIABLE = 'QUORATE_SEAT_SECRET'

/** What is signed, as the text and as its parts, which the passkey page shows. */
export interface ToSign {
  readonly statement: string
  readonly parts: Statement
  readonly packet?: string
}

/** What signs. `challenge` is the database's, of a secret; at enrolment its nonce is empty. */
export interface Signing {
  readonly document: SeatDocument
  readonly digest: string
  readonly key: string | null
  readonly page: string | null
  readonly secretHash: string | null
  readonly env: Variables
  readonly challenge?: () => Promise<Challenge>
}

type By<Sort extends SeatSort> = (key: KeyOf[Sort], what: ToSign, by: Signing) => Promise<SignedBy[Sort]>

/**
 * Signs. @throws DEVICE_SIGNING_FAILED, DEVICE_SECRET_WRONG, DEVICE_CHALLENGE_UNFIT, DEVICE_PASSKEY_REFUSED, DEVICE_FILE_OPEN,
 *   DEVICE_FILE_MALFORMED, ENV_MISSING, DEVICE_SSH_KEYGEN_MISSING
 */
export async function signStatement(what: ToSign, by: Signing): Promise<Signed> {
  const { document, digest, challenge, secretHash } = by
  const asked = document.sort === 'secret' && challenge !== undefined ? await challenge() : null
  const settled = asked === null ? by : { ...by, challenge: async () => asked }
  const members = await (signers[document.sort] as By<SeatSort>)(document.key as never, what, settled)
  const signed = { sort: document.sort, members } as Signed
  const nonce = asked?.nonce ?? ''
  if (!isSignedBy(document, signed, { statement: what.statement, seatDigest: digest, nonce, secretHash }))
    throw refused(document.sort, `a signature by the key of ${digest}`)
  return signed
}

function refused(sort: SeatSort, expected: string): QuorateError {
  const isOfPage = sort === 'passkey'
  return new QuorateError(isOfPage ? 'DEVICE_PASSKEY_REFUSED' : 'DEVICE_SIGNING_FAILED', { expected })
}

const signers: { readonly [Sort in SeatSort]: By<Sort> } = {
  passkey: (key, what, { document, page }) =>
    signOnPage(key, { page: page ?? `${key.origin}/`, seat: document.seat }, what),
  async ssh(key, { statement }, { key: path, env }) {
    if (path === null) throw new QuorateError('DEVICE_FILE_MALFORMED', { expected: 'the path of a key' })
    // Where an agent or hardware has the key, this is its public half.
    if (!path.endsWith('.pub')) requireOwnFile(path)
    const armoured = await signWithSshKey(path, { namespace: NAMESPACE, text: statement }, env)
    const read = readSshSignature(armoured, key)
    if (read === null)
      throw new QuorateError('DEVICE_SIGNING_FAILED', { expected: `a signature of ${key.alg}, namespace ${NAMESPACE}` })
    const { signature, ...ofHardware } = read
    return { signature: b64url(signature), ...ofHardware }
  },
  async rsa(_, { statement }, { key: path, digest }) {
    if (path === null) throw new QuorateError('DEVICE_FILE_MALFORMED', { expected: 'the path of a key' })
    const pem = readOwnFile(path)
    try {
      return { signature: b64url(sign('sha256', jwsSignedBytes(digest, statement), createPrivateKey(pem))) }
    } catch {
      // The cause would show what the file holds.
      throw new QuorateError('DEVICE_FILE_MALFORMED', { observed: path })
    }
  },
  async secret(_, { statement }, { env, challenge, secretHash: enrolled }) {
    const secret = secretBytes(optionalSecret(env, SECRET_VARIABLE))
    if (enrolled === null || challenge === undefined)
      throw new QuorateError('DEVICE_FILE_MALFORMED', { expected: 'what the secret is proved against' })
    const { salt, nonce } = await challenge()
    // With another salt the answer would tell the asker something about the secret that enrolment did not.
    if (!salt.equals(saltOf(enrolled)))
      throw new QuorateError('DEVICE_CHALLENGE_UNFIT', { expected: 'the enrolled salt', observed: 'another' })
    const salted = await stretchSecret(secret, salt)
    if (secretHash(salt, salted) !== enrolled)
      throw new QuorateError('DEVICE_SECRET_WRONG', { expected: 'the enrolled secret' })
    return { proof: b64url(secretProof(salted, statement, nonce)) }
  },
}

/** The secret's bytes. @throws ENV_MISSING, DEVICE_SECRET_WRONG for what is no secret of ours */
function secretBytes(secret: Secret | null): Buffer {
  if (secret === null) throw new QuorateError('ENV_MISSING', { expected: SECRET_VARIABLE })
  const bytes = fromB64url(secret.reveal().trim(), SECRET_BYTES)
  if (bytes === null)
    throw new QuorateError('DEVICE_SECRET_WRONG', { expected: `${SECRET_BYTES} bytes as enrolment wrote them` })
  return bytes
}

function saltOf(text: string): Buffer {
  return readSecretHash(text)?.salt ?? Buffer.alloc(ARGON2.saltBytes)
}
