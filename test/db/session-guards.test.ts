// Each check of the database session, taken out: what it refuses is accepted then (ID-9).
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/postgres/connect.ts'
import { withGuardOut } from '../support/guard.ts'
import { codes } from '../support/ledger.ts'
import { makeLogin, type TestLogin } from '../support/login.ts'
import { useOwnServer } from '../support/own-server.ts'
import { ID } from '../support/people.ts'

const ledger = useOwnServer()
let login: TestLogin
let door: Database

const asOwner = (...statements: string[]) => ledger().superuser.query(statements.join(';\n'))
const SCOPE = `item_id = quorate.item('AUTHORITY_SCOPE', 'signoff')`
const FINDINGS = 'quorate.session_findings(qt001_cp.authority_scope_manifest)'

// The login takes the door's place in this database: the policy names it, and it may call what the door may.
beforeAll(async () => {
  login = await makeLogin(ledger())
  await asOwner(
    `update qt001_cp.authority_scope_manifest set db_role = '${login.name}' where ${SCOPE}`,
    `grant execute on function quorate.signoff(uuid, text, text, text), quorate.leave_seat(uuid, text, text), quorate.status(text) to ${login.name}`,
  )
  door = await login.session()
})
afterAll(() => login.drop())

/** Takes the tech_lead seat of a new change, and says how it went. */
async function attempt(as: Database = door): Promise<readonly string[]> {
  const plan = `p${randomUUID().slice(0, 8)}`
  const { code } = await ledger().open(`# ${plan}\n`, { planId: plan })
  const answer = await ledger().signoff(code as string, 'tech_lead', ID.tech_lead, { as })
  return answer.outcome === 'done' ? ['accepted'] : codes(answer)
}

describe('each check of the session, taken out', () => {
  const cases: readonly (readonly [string, string, string, string, string])[] = [
    ['SESSION_ROLE_MISMATCH', 'r.rolname <> p_scope.db_role', 'false', '', ''],
    ['SESSION_ROLE_SET', `current_setting('role') <> 'none'`, 'false', 'set role', 'reset role'],
    ['SESSION_ROLE_PRIVILEGED', 'or r.rolcreatedb', '', 'createdb', 'nocreatedb'],
    ['SESSION_ROLE_PRIVILEGED', 'or r.rolcreaterole', '', 'createrole', 'nocreaterole'],
    ['SESSION_ROLE_PRIVILEGED', 'or r.rolreplication', '', 'replication', 'noreplication'],
    ['SESSION_ROLE_PRIVILEGED', 'or r.rolbypassrls', '', 'bypassrls', 'nobypassrls'],
    ['SESSION_ROLE_PRIVILEGED', 'or r.rolsuper', '', 'superuser', 'nosuperuser'],
    ['SESSION_ROLE_PRIVILEGED', 'not r.rolcanlogin or', '', 'nologin', 'login'],
    [
      'SESSION_ROLE_SETTINGS',
      'c not in (select * from quorate.expected_role_settings(r.rolname))',
      'false',
      'set work_mem = 4096',
      'reset work_mem',
    ],
  ]
  it.each(cases)('[ID-9] %s: "%s"', async (code, guard, instead, plant, undo) => {
    const session = await login.session()
    const isRole = plant === 'set role'
    const change = (text: string) =>
      isRole
        ? session.query(text === undo ? text : `${text} ${login.name}`)
        : asOwner(`alter role ${login.name} ${text}`)
    if (plant === '')
      await asOwner(`update qt001_cp.authority_scope_manifest set db_role = 'quorate_door' where ${SCOPE}`)
    else await change(plant)
    expect(await attempt(session)).toEqual([code])
    expect(await withGuardOut(ledger(), FINDINGS, guard, instead, () => attempt(session))).toEqual(['accepted'])
    expect(await attempt(session)).toEqual([code])
    if (plant === '')
      await asOwner(`update qt001_cp.authority_scope_manifest set db_role = '${login.name}' where ${SCOPE}`)
    else await change(undo)
    expect(await attempt(session)).toEqual(['accepted'])
    await session.close()
  })

  it('[ID-9] memberships and forbidden writers', async () => {
    await asOwner(`grant pg_monitor to ${login.name}`)
    expect(await attempt()).toEqual(['SESSION_ROLE_MEMBERSHIP'])
    const member = `exists (select from pg_catalog.pg_auth_members as m where m.member = r.oid)`
    expect(await withGuardOut(ledger(), FINDINGS, member, 'false', () => attempt())).toEqual(['accepted'])
    await asOwner(`revoke pg_monitor from ${login.name}`)
    await asOwner(
      `update qt001_cp.privilege_set_manifest set forbidden_writers = forbidden_writers || '${login.name}'::text where active`,
    )
    expect(await attempt()).toEqual(['SESSION_FORBIDDEN_WRITER'])
    const writer = 'r.rolname = any (p.forbidden_writers)'
    expect(await withGuardOut(ledger(), FINDINGS, writer, 'false', () => attempt())).toEqual(['accepted'])
    await asOwner(
      `update qt001_cp.privilege_set_manifest set forbidden_writers = array_remove(forbidden_writers, '${login.name}') where active`,
    )
  })
})
