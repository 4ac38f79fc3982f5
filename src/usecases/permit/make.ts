// Has the database make the key of permits that a quorum ordered, in a job that has the environment's sealing key (RUN-3).

import type { Database } from '../../postgres/connect.ts'
import { makePermitKey } from '../../postgres/permit-keys.ts'
import type { Verdict } from '../../report/verdict.ts'
import type { Secret } from '../../settings/secret.ts'

/** @throws PERMIT_SEAL_MALFORMED, PERMIT_KEY_UNKNOWN, PERMIT_KEY_RETIRED, PERMIT_KEY_MADE */
export async function makePermit(database: Database, seal: Secret): Promise<Verdict> {
  const { kid, issuer, keys } = await makePermitKey(database, seal)
  const environment = keys.find((key) => key.kid === kid)?.environment
  return {
    outcome: 'pass',
    mode: 'permit',
    findings: [],
    facts: { kid, issuer: issuer ?? '', environment: environment ?? '', 'keys listed': String(keys.length) },
    next: [`quorate permit metadata --issuer ${issuer} --out <folder>, and publish it before the first permit`],
    data: { kid },
  }
}
