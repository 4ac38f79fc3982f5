// What tests of the proof of a server share: certificates of two authorities, a login, and how a connection ends.
import { afterAll, beforeAll } from 'vitest'
import { QuorateError } from '../../src/codes/error.ts'
import type { Database } from '../../src/postgres/connect.ts'
import { Secret } from '../../src/settings/settings.ts'
import { type Certificates, makeCertificates } from './certificates.ts'

export const PASSWORD = 'correct-horse-battery-staple'
export const login = {
  database: 'postgres',
  user: 'somebody',
  password: new Secret(PASSWORD),
  connectTimeoutSeconds: 5,
}

/** Certificates for all tests of a file: the reviewed one, one for another name, one by another authority. */
export function useCertificates(): () => Certificates {
  let certificates: Certificates
  beforeAll(() => {
    certificates = makeCertificates()
    certificates.authority('ours')
    certificates.authority('another')
    certificates.certificate('reviewed', 'ours', 'DNS:db.example.com,IP:127.0.0.1')
    certificates.certificate('other-name', 'ours', 'DNS:evil.example.com')
    certificates.certificate('other-authority', 'another', 'DNS:db.example.com,IP:127.0.0.1')
  })
  afterAll(() => certificates.remove())
  return () => certificates
}

/** The authority and the one name that are reviewed. */
export function byUs(certificates: Certificates): { ca: string; names: string[] } {
  return { ca: certificates.text('ours.crt'), names: ['db.example.com'] }
}

/** The code and the reason that a connection ends with, or `accepted`. */
export async function met(
  open: () => Promise<Database>,
): Promise<{ code: string; server?: unknown; reason?: unknown }> {
  try {
    await (await open()).close()
    return { code: 'accepted' }
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return { code: error.code, ...(error.findings[0]?.observed as { server: string; reason?: string }) }
  }
}
