// Puts on record that a login's password is being replaced, before it is: as the migrator, or as a superuser in the migrator's place (EV-4).
// Must not: call a function of the ledger with a superuser's rights; whoever owns the functions could have replaced it.

import { QuorateError } from '../../codes/error.ts'
import type { Finding } from '../../codes/finding.ts'
import { call, callGate } from '../../postgres/call.ts'
import { AT_ONCE, type Database } from '../../postgres/connect.ts'
import { GATE_ANSWERS } from '../../postgres/gate-answers.ts'
import { optional } from '../../settings/variable.ts'
import { connectLogin, type Reviewed } from '../proof/connect-login.ts'
import { type Outwaited, outwait, type Patience } from '../proof/outwait.ts'

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
 * As the migrator where its settings are there; otherwise `installer` does it, being a superuser of PostgreSQL 18 or later.
 * @throws ROTATION_UNRECORDED where neither can, and what `quorate.rotate_credential` refuses
 */
export async function recordRotation(reviewed: Reviewed, role: string, installer: Database): Promise<Recorded> {
  if (optional(reviewed.env, 'QUORATE_MIGRATOR_DB_USER') === null) return inItsPlace(installer, role)
  const migrator = await connectLogin(reviewed, 'migrator')
  try {
    const patience = briefly(() => connectLogin(reviewed, 'migrator', AT_ONCE))
    return await recorded(() =>
      outwait(migrator, patience, () => callGate(migrator, 'quorate.rotate_credential', [role])),
    )
  } finally {
    await migrator.close()
  }
}

/** Nobody is ended for it: that is a function of the ledger too. */
async function inItsPlace(installer: Database, role: string): Promise<Recorded> {
  const [state] = await installer.query<{ is_super: boolean; is_late: boolean; version: string; is_there: boolean }>(
    `select r.rolsuper as is_super, pg_catalog.current_setting('server_version') as version,
       pg_catalog.current_setting('server_version_num')::pg_catalog.int4 operator(pg_catalog.>=) 180000 as is_late, exists (select from pg_catalog.pg_class as c
         join pg_catalog.pg_namespace as n on n.oid operator(pg_catalog.=) c.relnamespace
         where n.nspname operator(pg_catalog.=) 'qt001_cp' and c.relname operator(pg_catalog.=) 'privilege_set_manifest') as is_there
     from pg_catalog.pg_roles as r where r.rolname operator(pg_catalog.=) session_user`,
  )
  if (!state?.is_there) return NO_LEDGER
  // Before 18 what the ledger's functions defer runs at the commit with the rights of whoever commits.
  if (!state.is_super || !state.is_late)
    throw new QuorateError('ROTATION_UNRECORDED', {
      expected: ['QUORATE_MIGRATOR_DB_USER', 'QUORATE_MIGRATOR_DB_PASSWORD'],
      observed: state.is_super ? `PostgreSQL ${state.version}` : 'PGUSER is no superuser',
    })
  return recorded(async () => ({ answer: await asMigrator(installer, role), ended: [] }))
}

/**
 * Within a definer's function nobody can become another role: the ledger's own function, and a table whose types and rules are its owner's
 * as well, get the rights of the gate's owner and no more. All of it is one transaction, of whose functions and schema nothing stays.
 */
async function asMigrator(installer: Database, role: string) {
  await installer.query('begin')
  try {
    await installer.query(`create schema quorate_rotation authorization quorate_owner;
      set local role quorate_owner;
      create function quorate_rotation.migrator() returns text language sql security definer set search_path = pg_catalog, pg_temp
        as 'select migrator::text from qt001_cp.privilege_set_manifest where active';
      create function quorate_rotation.record(p_role text) returns jsonb language sql security definer set search_path = pg_catalog, pg_temp
        as 'select quorate.rotate_credential(p_role)';
      reset role`)
    const [policy] = await installer.query<{ migrator: string | null }>(
      'select pg_catalog.quote_ident(quorate_rotation.migrator()) as migrator',
    )
    const migrator = policy?.migrator ?? null
    if (migrator === null) throw new QuorateError('GENESIS_MISSING')
    await installer.query(`grant usage on schema quorate_rotation to ${migrator};
      set local session authorization ${migrator}`)
    const answer = await call(installer, 'quorate_rotation.record', [role], GATE_ANSWERS['quorate.rotate_credential'])
    // A cursor WITH HOLD would run its query at the commit, as whoever commits.
    await installer.query(`reset session authorization;
      close all;
      drop function quorate_rotation.record(text), quorate_rotation.migrator();
      drop schema quorate_rotation`)
    await installer.query('commit')
    return answer
  } catch (error) {
    await installer.query('rollback').catch(() => [])
    throw error
  }
}

const NO_LEDGER: Recorded = { ended: [], facts: { epoch: 'no ledger yet' } }

type Rotated = Awaited<ReturnType<typeof asMigrator>>

async function recorded(rotate: () => Promise<Outwaited<Rotated>>): Promise<Recorded> {
  try {
    const { answer, ended } = await rotate()
    return { ended, facts: { epoch: `raised to ${answer.ledger?.epoch}`, evidence: String(answer.evidenceId) } }
  } catch (error) {
    if (!(error instanceof QuorateError) || error.code !== 'GENESIS_MISSING') throw error
    return NO_LEDGER
  }
}
