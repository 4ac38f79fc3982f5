// Hands the database the sealed bytes that a quorum ordered (RUN-5).
import type { Database } from '../../postgres/connect.ts'
import { putRelease } from '../../postgres/releases.ts'
import type { Verdict } from '../../report/verdict.ts'

/** @throws RELEASE_MALFORMED, RELEASE_NOT_ORDERED, RELEASE_WITHDRAWN, RELEASE_PUT */
export async function putSealed(database: Database, sealed: string): Promise<Verdict> {
  const { environment, name, version, sha256 } = await putRelease(database, sealed)
  return {
    outcome: 'pass',
    mode: 'release',
    findings: [],
    facts: { name, version: String(version), environment, sha256 },
    next: [`the next run of ${environment} whose plan names ${name} gets it`],
    data: { environment, name, version, sha256 },
  }
}
