// Replaces a login's password, and records that in the ledger, so that earlier preflights no longer count (EV-4, PRV-5).
// Must not: take the password from the command line, or send it: the server gets a SCRAM verifier.

import { loadPolicy } from '../../checkout/load.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Database } from '../../postgres/connect.ts'
import type { Verdict } from '../../report/verdict.ts'
import { Secret } from '../../settings/settings.ts'
import { matching, requireAll } from '../../settings/variable.ts'
import type { Reviewed } from '../proof/connect-login.ts'
import { openAs } from '../proof/open-as.ts'
import { outwait } from '../proof/outwait.ts'
import { briefly, recordRotation } from './record-rotation.ts'
import { setPassword } from './set-password.ts'

/** The variable that the new password comes in. */
const VARIABLE = 'QUORATE_NEW_PASSWORD'

const NEXT = [
  'Give GitHub the new value: write it into the login’s own file, such as secrets/cut.env, then quorate setup github --replace-secrets.',
  'Sessions that are open stay open: end them with pg_terminate_backend where the old password was lost.',
  'A password that is changed elsewhere (a console, ALTER ROLE, a cloud’s own login) is not seen by the ledger: record it with `quorate db password` too.',
]

/**
 * Records the rotation, then sets the password as PGUSER. A superuser's settings are enough for both; any other installer needs the
 * migrator's beside them.
 * @throws DB_LOGIN_UNKNOWN, ENV_MISSING, ENV_WHITE_SPACE, ENV_INVALID, ROTATION_UNRECORDED, SESSION_ROLE_MISMATCH, DB_AUTH, DB_PERMISSION
 */
export async function dbPassword(reviewed: Reviewed, role: string): Promise<Verdict> {
  requireAll(reviewed.env, [VARIABLE])
  const password = new Secret(matching(reviewed.env, VARIABLE, /^[\x21-\x7e]{20,200}$/))
  const installerAgain = async () => (await openAs('installer', reviewed)).database
  const { database: installer, reached } = await openAs('installer', reviewed)
  try {
    await requireLogin(installer, role, reviewed)
    // Record first, then set: an epoch raised for nothing costs one preflight, an epoch not raised would leave old preflights valid.
    const recorded = await recordRotation(reviewed, role, installer)
    // A session of the login may hold its own entry in the catalogue; it gives way like every other one.
    await installer.query(`set lock_timeout = '10s'`)
    const set = () => setPassword(installer, role, password)
    // Who ends them is a function of the ledger, which would get a superuser's rights.
    const ended = (await isSuper(installer))
      ? await set().then(() => [])
      : (await outwait(installer, briefly(installerAgain), set)).ended
    return {
      outcome: 'pass',
      mode: 'password',
      findings: [],
      notes: [...recorded.ended, ...ended],
      facts: { login: role, password: 'set, as a SCRAM-SHA-256 verifier', ...recorded.facts },
      next: NEXT,
    }
  } catch (error) {
    throw error instanceof QuorateError ? error.withFacts(reached) : error
  } finally {
    await installer.close()
  }
}

async function isSuper(database: Database): Promise<boolean> {
  const [own] = await database.query<{ holds: boolean }>(
    `select pg_catalog.current_setting('is_superuser') operator(pg_catalog.=) 'on' as holds`,
  )
  return own?.holds !== false
}

async function requireLogin(database: Database, role: string, reviewed: Reviewed): Promise<void> {
  const logins = await database.query<{ name: string }>(
    'select rolname::text as name from pg_catalog.pg_roles where rolcanlogin and not rolsuper order by 1',
  )
  const names = logins.map(({ name }) => name)
  if (names.includes(role)) return
  throw new QuorateError('DB_LOGIN_UNKNOWN', { expected: (await loginsOf(reviewed)) ?? names, observed: role })
}

/** The logins of the checkout's policy; null where there is none to read, which this command does without. */
async function loginsOf({ files, environment, policy }: Reviewed): Promise<readonly string[] | null> {
  try {
    const { documents } = policy ?? (await loadPolicy(files, environment))
    const roles = documents.flatMap(({ kind, spec }) => (kind === 'AUTHORITY_SCOPE' ? [String(spec.db_role)] : []))
    return [...new Set(roles)].toSorted()
  } catch {
    return null
  }
}
