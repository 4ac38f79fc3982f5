// Takes the gate out of a database, all of it in one transaction; the ledger stays to be read (PRV-8).

import { QuorateError } from '../../codes/error.ts'
import type { Database } from '../../postgres/connect.ts'
import type { Verdict } from '../../report/verdict.ts'
import { failureOf, isInstalled, uninstallFrame } from './install.ts'

const ROLES = ['cutter_exec', 'cutter_verify', 'cutter_deploy', 'quorate_door', 'quorate_revoke', 'quorate_migrator']

/** `name` repeats the database's, since nothing brings the gate back. @throws USAGE, NOT_INSTALLED, INSTALL_…, LEDGER_BUSY */
export async function uninstallVerdict(database: Database, name: string): Promise<Verdict> {
  const [reached] = await database.query<{ name: string }>('select pg_catalog.current_database()::text as name')
  if (reached?.name !== name)
    throw new QuorateError('USAGE', { expected: `--database ${reached?.name}`, observed: name })
  if (!(await isInstalled(database))) throw new QuorateError('NOT_INSTALLED', { observed: name })
  await database.query('begin')
  try {
    for (const statements of uninstallFrame()) await database.query(statements)
    await database.query('commit')
  } catch (cause) {
    await database.query('rollback').catch(() => [])
    throw failureOf(cause, 'UNINSTALL_FAILED')
  }
  const kept = await database.query<{ role: string }>(
    'select rolname::text as role from pg_catalog.pg_roles where rolname = any ($1::text[]) order by rolname',
    [`{${ROLES.join(',')}}`],
  )
  return {
    outcome: 'pass',
    mode: 'uninstall',
    findings: [],
    facts: {
      ledger: 'stays in the schemas qt001_cp and cutter_governance, readable by the database’s owner',
      'logins that stay': kept.map(({ role }) => role).join(', ') || 'none',
    },
  }
}
