// Compares the live catalogue with the policy's preset and targets in both directions (PRV-3, SQL-2).
// Must not: decide what is expected; the database does, here as in every decision.

import type { Finding } from '../../codes/finding.ts'
import type { Database } from '../../postgres/connect.ts'
import { readPrivileges } from '../../postgres/read-privileges.ts'
import type { Verdict } from '../../report/verdict.ts'

/** Passes with `0 missing, 0 extra`, else is blocked with each difference. @throws SCHEMA_MISSING, DB_PERMISSION, DB_ANSWER */
export async function dbCheck(database: Database): Promise<Verdict> {
  const { preset, expected, missing, extra, edited, targets } = await readPrivileges(database)
  const findings: readonly Finding[] = [
    ...missing.map((fact): Finding => ({ code: 'PRIVILEGE_DRIFT', expected: fact })),
    ...extra.map((fact): Finding => ({ code: 'PRIVILEGE_DRIFT', observed: fact })),
    ...edited,
    ...targets.flatMap((target) => target.findings),
  ]
  return {
    outcome: findings.length === 0 ? 'pass' : 'blocked',
    mode: 'check',
    findings,
    facts: {
      privileges: `${missing.length} missing, ${extra.length} extra`,
      preset: `${preset}, ${expected} facts`,
      ...Object.fromEntries(
        targets.map(({ name, findings: told }) => [`target ${name}`, `${told.length} differences`]),
      ),
    },
    next: findings.length === 0 ? [] : ['quorate db plan --out privileges'],
    data: { missing, extra, targets },
  }
}
