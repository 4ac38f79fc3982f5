// Sets a login's password without sending it.
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import type { Database } from '../../postgres/connect.ts'
import type { Secret } from '../../settings/settings.ts'

/** Sets a login's password as a SCRAM verifier, so that the password itself is in no statement or log. */
export async function setPassword(database: Database, role: string, password: Secret): Promise<void> {
  await database.query(`alter role ${quoteIdentifier(role)} password '${scramVerifier(password)}'`)
}

/** RFC 5802 with SHA-256 as PostgreSQL stores it: `SCRAM-SHA-256$<iterations>:<salt>$<StoredKey>:<ServerKey>`. */
function scramVerifier(password: Secret): string {
  const iterations = 4096
  const salt = randomBytes(16)
  const salted = pbkdf2Sync(password.reveal().normalize('NFKC'), salt, iterations, 32, 'sha256')
  const keyFor = (label: string) => createHmac('sha256', salted).update(label).digest()
  const storedKey = createHash('sha256').update(keyFor('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${keyFor('Server Key').toString('base64')}`
}

function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
