// Puts on record that a login's password is being replaced, before it is: as the migrator, or as a superuser in the migrator's place (EV-4).
// Must not: call a function of the ledger with a superuser's rights; whoever owns the functions could have replaced it.

import { QuorateError } from '../../codes/error.ts'
import type { Finding } from '../../codes/finding.ts'
import { call, callGate } from '../../postgres/call.ts'
import { AT_ONCE, type Database } from '../../postgres/connect.ts'
import { GATE_ANSWERS } from '../../postgres/gate-answers.ts'
import { optional } from '../../settings/variable.ts'
import { connectLogin, type Reviewed } from '../proof/connect-login.ts'
import { outwait, type Patience } from '../proof/outwait.ts'

/** What was recorded, as facts, and the sessions that were ended for it. */
export interface Recorded {
  readonly ended: readonly Finding[]
  readonly facts: Readonly<Record<string, string>>
}

/** As long as an idle session may hold something, and a little more; there is no token whose life could end. */
export function briefly(another: Patience['another']): Patience {
  const now = () => performance.now() / 1000
  return { now, deadline: now() + 60, another }
}

/**
 * As the migrator where its settings are there; otherwise `installer` does it, being a superuser. `another` opens a second session as it.
 * @throws ROTATION_UNRECORDED where neither can, and what `quorate.rotate_credential` refuses
 */
export async function recordRotation(
  reviewed: Reviewed,
  role: string,
  installer: Database,
  another: Patience['another'],
): Promise<Recorded> {
  if (optional(reviewed.env, 'QUORATE_MIGRATOR_DB_USER') === null) return inItsPlace(installer, role, another)
  const migrator = await connectLogin(reviewed, 'migrator')
  try {
    const patience = briefly(() => connectLogin(reviewed, 'migrator', AT_ONCE))
    return await recorded(migrator, patience, () => callGate(migrator, 'quorate.rotate_credential', [role]))
  } finally {
    await migrator.close()
  }
}

async function inItsPlace(installer: Database, role: string, another: Patience['another']): Promise<Recorded> {
  const [state] = await installer.query<{ is_super: boolean; is_there: boolean }>(
    `select r.rolsuper as is_super, exists (select from pg_catalog.pg_class as c
         join pg_catalog.pg_namespace as n on n.oid operator(pg_catalog.=) c.relnamespace
         where n.nspname operator(pg_catalog.=) 'qt001_cp' and c.relname operator(pg_catalog.=) 'privilege_set_manifest') as is_there
     from pg_catalog.pg_roles as r where r.rolname operator(pg_catalog.=) session_user`,
  )
  if (!state?.is_there) return NO_LEDGER
  if (!state.is_super)
    throw new QuorateError('ROTATION_UNRECORDED', {
      expected: ['QUORATE_MIGRATOR_DB_USER', 'QUORATE_MIGRATOR_DB_PASSWORD'],
      observed: 'PGUSER is no superuser',
    })
  const [policy] = await installer.query<{ migrator: string }>(
    'select pg_catalog.quote_ident(migrator) as migrator from qt001_cp.privilege_set_manifest where active',
  )
  if (policy === undefined) return NO_LEDGER
  return recorded(installer, briefly(another), () => asMigrator(installer, policy.migrator, role))
}

/**
 * Within a definer's function nobody can become another role: the ledger's own function, whatever it is by now, gets the rights of the
 * gate's owner and no more. All of it is one transaction, of whose function and schema nothing stays.
 */
async function asMigrator(installer: Database, migrator: string, role: string) {
  await installer.query('begin')
  try {
    await installer.query(`create schema quorate_rotation authorization quorate_owner;
      set local role quorate_owner;
      create function quorate_rotation.record(p_role text) returns jsonb language sql security definer set search_path = pg_catalog, pg_temp
        as 'select quorate.rotate_credential(p_role)';
      grant usage on schema quorate_rotation to ${migrator};
      reset role;
      set local session authorization ${migrator}`)
    const answer = await call(installer, 'quorate_rotation.record', [role], GATE_ANSWERS['quorate.rotate_credential'])
    await installer.query(`reset session authorization;
      drop function quorate_rotation.record(text);
      drop schema quorate_rotation`)
    await installer.query('commit')
    return answer
  } catch (error) {
    await installer.query('rollback').catch(() => [])
    throw error
  }
}

const NO_LEDGER: Recorded = { ended: [], facts: { epoch: 'no ledger yet' } }

async function recorded(
  database: Database,
  patience: Patience,
  rotate: () => ReturnType<typeof asMigrator>,
): Promise<Recorded> {
  try {
    const { answer, ended } = await outwait(database, patience, rotate)
    return { ended, facts: { epoch: `raised to ${answer.ledger?.epoch}`, evidence: String(answer.evidenceId) } }
  } catch (error) {
    if (!(error instanceof QuorateError) || error.code !== 'GENESIS_MISSING') throw error
    return NO_LEDGER
  }
}
