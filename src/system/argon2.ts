// Stretches a secret with argon2id.
// It is Node's own since 24.7, by OpenSSL: a package would bring native code or WebAssembly into the place where the secret is.
import crypto from 'node:crypto'
import { promisify } from 'node:util'
import { QuorateError } from '../codes/error.ts'
import { ARGON2 } from '../seats/secret.ts'

/** The stretched secret; the parameters are the one set. @throws USAGE on a Node that has no argon2 */
export async function stretchSecret(secret: Buffer, salt: Buffer): Promise<Buffer> {
  // Not imported by its name, which an older Node would refuse before anybody is told why.
  if (typeof crypto.argon2 !== 'function')
    throw new QuorateError('USAGE', { expected: 'Node 24.7 or newer', observed: process.versions.node })
  const { memory, passes, parallelism, tagBytes: tagLength } = ARGON2
  return promisify(crypto.argon2)('argon2id', { message: secret, nonce: salt, memory, passes, parallelism, tagLength })
}
