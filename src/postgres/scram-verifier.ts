// A password that exists for minutes, and what PostgreSQL keeps of it: SCRAM-SHA-256 after RFC 5802 and RFC 7677 (RUN-6).
// Must not: give the password to the database, which needs the verifier alone.
import { createHash, createHmac, pbkdf2 as derive, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { Secret } from '../settings/secret.ts'

/** PostgreSQL's own default. The password is by chance, so that more would slow logins down and nobody else. */
const ITERATIONS = 4096

const pbkdf2 = promisify(derive)

/** A password with its verifier, `SCRAM-SHA-256$iterations:salt$StoredKey:ServerKey`. */
export interface MadeLogin {
  readonly password: Secret
  readonly verifier: string
}

/** A password of 256 random bits. */
export async function makeLogin(): Promise<MadeLogin> {
  const password = randomBytes(32).toString('base64url')
  return { password: new Secret(password), verifier: await verifierOf(password, randomBytes(16)) }
}

/** The verifier of a password of ASCII letters, which SASLprep leaves as they are. */
export async function verifierOf(password: string, salt: Buffer): Promise<string> {
  const salted = await pbkdf2(password, salt, ITERATIONS, 32, 'sha256')
  const keyOf = (name: string) => createHmac('sha256', salted).update(name).digest()
  const stored = createHash('sha256').update(keyOf('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString('base64')}$${stored}:${keyOf('Server Key').toString('base64')}`
}
