// Replaces a login's password, and records that in the ledger, so that earlier preflights no longer count (EV-4, PRV-5).
// Must not: take the password from the command line, or send it: the server gets a SCRAM verifier.

import { QuorateError } from '../../codes/error.ts'
import type { Finding } from '../../codes/finding.ts'
import { callGate } from '../../postgres/call.ts'
import { AT_ONCE, type Database } from '../../postgres/connect.ts'
import type { Verdict } from '../../report/verdict.ts'
import { Secret } from '../../settings/settings.ts'
import { matching, optional } from '../../settings/variable.ts'
import { connectLogin, type Reviewed } from '../proof/connect-login.ts'
import { openAs } from '../proof/open-as.ts'
import { outwait, type Patience } from '../proof/outwait.ts'
import { setPassword } from './set-password.ts'

/** The variable that the new password comes in. */
const VARIABLE = 'QUORATE_NEW_PASSWORD'

const UNSEEN = [
  'Sessions that are open stay open: end them with pg_terminate_backend where the old password was lost.',
  'A password that is changed elsewhere (a console, ALTER ROLE, a cloud’s own login) is not seen by the ledger: record it with `quorate db password` too.',
]

/**
 * Records the rotation as the migrator, where its settings are there, then sets the password as PGUSER.
 * @throws DB_LOGIN_UNKNOWN, ENV_MISSING, ENV_INVALID, SESSION_ROLE_MISMATCH, DB_AUTH, DB_PERMISSION
 */
export async function dbPassword(reviewed: Reviewed, role: string): Promise<Verdict> {
  const password = new Secret(matching(reviewed.env, VARIABLE, /^[\x21-\x7e]{20,200}$/))
  const installerAgain = async () => (await openAs('installer', reviewed)).database
  const installer = await installerAgain()
  try {
    await requireLogin(installer, role)
    // Record first, then set: an epoch raised for nothing costs one preflight, an epoch not raised would leave old preflights valid.
    const recorded = await recordRotation(reviewed, role)
    // A session of the login may hold its own entry in the catalogue; it gives way like every other one.
    await installer.query(`set lock_timeout = '10s'`)
    const { ended } = await outwait(installer, patience(installerAgain), () => setPassword(installer, role, password))
    return {
      outcome: 'pass',
      mode: 'password',
      findings: [],
      notes: [...recorded.ended, ...ended],
      facts: { login: role, password: 'set, as a SCRAM-SHA-256 verifier', ...recorded.facts },
      next: [...recorded.next, ...UNSEEN],
    }
  } finally {
    await installer.close()
  }
}

async function requireLogin(database: Database, role: string): Promise<void> {
  const known = await database.query<{ rolname: string }>(
    'select rolname::text from pg_catalog.pg_roles where rolname = $1 and rolcanlogin and not rolsuper',
    [role],
  )
  if (known.length === 0) throw new QuorateError('DB_LOGIN_UNKNOWN', { observed: role })
}

/** As long as an idle session may hold something, and a little more; there is no token whose life could end. */
function patience(another: Patience['another']): Patience {
  const now = () => performance.now() / 1000
  return { now, deadline: now() + 60, another }
}

interface Recorded {
  readonly ended: readonly Finding[]
  readonly facts: Readonly<Record<string, string>>
  readonly next: readonly string[]
}

async function recordRotation(reviewed: Reviewed, role: string): Promise<Recorded> {
  if (optional(reviewed.env, 'QUORATE_MIGRATOR_DB_USER') === null) {
    return {
      ended: [],
      facts: { epoch: 'not raised: no migrator settings' },
      next: [
        'Set QUORATE_MIGRATOR_DB_USER and QUORATE_MIGRATOR_DB_PASSWORD and run again: only the migrator can record it.',
      ],
    }
  }
  const migrator = await connectLogin(reviewed, 'migrator')
  try {
    const { answer, ended } = await outwait(
      migrator,
      patience(() => connectLogin(reviewed, 'migrator', AT_ONCE)),
      () => callGate(migrator, 'quorate.rotate_credential', [role]),
    )
    const { ledger, evidenceId } = answer
    return { ended, facts: { epoch: `raised to ${ledger?.epoch}`, evidence: String(evidenceId) }, next: [] }
  } catch (error) {
    if (!(error instanceof QuorateError) || error.code !== 'GENESIS_MISSING') throw error
    return { ended: [], facts: { epoch: 'no ledger yet' }, next: [] }
  } finally {
    await migrator.close()
  }
}
