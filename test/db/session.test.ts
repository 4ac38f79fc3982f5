// The database session itself: read by the database, never passed in; each fault of a login has its own code (ID-9).
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/postgres/connect.ts'
import { codesOf } from '../support/codes-of.ts'
import { codes } from '../support/ledger.ts'
import { makeLogin, type TestLogin } from '../support/login.ts'
import { useOwnServer } from '../support/own-server.ts'
import { ID } from '../support/people.ts'

const ledger = useOwnServer()
let login: TestLogin
let door: Database

const asOwner = (...statements: string[]) => ledger().superuser.query(statements.join(';\n'))
const SCOPE = `item_id = quorate.item('AUTHORITY_SCOPE', 'signoff')`

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

describe('a login', () => {
  it('[ID-9] is accepted with no power of its own', async () => {
    expect(await attempt()).toEqual(['accepted'])
  })

  it.each([
    ['superuser', 'SESSION_ROLE_PRIVILEGED'],
    ['createdb', 'SESSION_ROLE_PRIVILEGED'],
    ['createrole', 'SESSION_ROLE_PRIVILEGED'],
    ['replication', 'SESSION_ROLE_PRIVILEGED'],
    ['bypassrls', 'SESSION_ROLE_PRIVILEGED'],
  ])('[ID-9] with %s is refused', async (attribute, code) => {
    await asOwner(`alter role ${login.name} ${attribute}`)
    expect(await attempt()).toEqual([code])
    await asOwner(`alter role ${login.name} no${attribute}`)
    expect(await attempt()).toEqual(['accepted'])
  })

  it('[ID-9] that may no longer log in is refused in the session that it still has', async () => {
    await asOwner(`alter role ${login.name} nologin`)
    expect(await attempt()).toEqual(['SESSION_ROLE_PRIVILEGED'])
    await asOwner(`alter role ${login.name} login`)
    expect(await attempt()).toEqual(['accepted'])
  })

  // No role of the gate is given away here: roles are the whole server's, and other tests' databases would tell it as drift.
  it.each(['pg_monitor', 'pg_read_all_data', 'pg_write_all_data', 'pg_signal_backend'])(
    '[ID-9] that is a member of %s is refused',
    async (role) => {
      await asOwner(`grant ${role} to ${login.name}`)
      expect(await attempt()).toEqual(['SESSION_ROLE_MEMBERSHIP'])
      await asOwner(`revoke ${role} from ${login.name}`)
      expect(await attempt()).toEqual(['accepted'])
    },
  )

  it.each([
    'search_path = public',
    `datestyle = 'German'`,
    'role = none',
    'work_mem = 4096',
    'default_transaction_isolation = serializable',
  ])('[ID-9] with a setting of its own, %s, is refused', async (setting) => {
    const name = setting.split(' ')[0]
    for (const place of ['', `in database ${ledger().name}`]) {
      // A role may set these for itself: it needs no power, and so it is told.
      await door.query(`alter role ${login.name} ${place} set ${setting}`)
      expect(await attempt()).toEqual(['SESSION_ROLE_SETTINGS'])
      await door.query(`alter role ${login.name} ${place} reset ${name}`)
      expect(await attempt()).toEqual(['accepted'])
    }
  })

  it.each(['role all', 'database %', 'role all in database %'])(
    '[ID-9] is not refused for what %s begins every session with: the gate pins what it depends on',
    async (whose) => {
      const alter = (change: string) => asOwner(`alter ${whose.replace('%', ledger().name)} ${change}`)
      await alter(`set datestyle = 'German'`)
      expect(await attempt()).toEqual(['accepted'])
      await alter('reset datestyle')
    },
  )

  it('[ID-9] that acts under another role is refused, even under its own name', async () => {
    await door.query(`set role ${login.name}`)
    expect(await attempt()).toEqual(['SESSION_ROLE_SET'])
    await door.query('reset role')
    expect(await attempt()).toEqual(['accepted'])
  })

  it('[ID-9] reached by SET ROLE is refused: the session keeps its own name', async () => {
    const guest = await makeLogin(ledger())
    await asOwner(`grant ${login.name} to ${guest.name}`)
    const session = await guest.session()
    await session.query(`set role ${login.name}`)
    expect(await attempt(session)).toEqual(['SESSION_ROLE_MISMATCH', 'SESSION_ROLE_SET', 'SESSION_ROLE_MEMBERSHIP'])
    await guest.drop()
    expect(await attempt()).toEqual(['accepted'])
  })

  it('[ID-9] of another step is refused though it may call the function', async () => {
    const other = await makeLogin(ledger())
    const session = await other.session()
    expect(await codesOf(() => attempt(session))).toEqual(['DB_PERMISSION'])
    await asOwner(
      `grant execute on function quorate.signoff(uuid, text, text, text), quorate.status(text) to ${other.name}`,
    )
    expect(await attempt(session)).toEqual(['SESSION_ROLE_MISMATCH'])
    await other.drop()
    expect(await attempt()).toEqual(['accepted'])
  })

  it('[ID-9] [PRV-1] that is a forbidden writer is refused, and so is the superuser', async () => {
    const writers = (change: string) =>
      asOwner(`update qt001_cp.privilege_set_manifest set forbidden_writers = ${change} where active`)
    await writers(`forbidden_writers || '${login.name}'::text`)
    expect(await attempt()).toEqual(['SESSION_FORBIDDEN_WRITER'])
    await writers(`array_remove(forbidden_writers, '${login.name}')`)
    expect(await attempt()).toEqual(['accepted'])
    expect(await attempt(ledger().superuser)).toEqual([
      'SESSION_ROLE_MISMATCH',
      'SESSION_ROLE_PRIVILEGED',
      'SESSION_FORBIDDEN_WRITER',
    ])
  })

  it('[ID-9] is told with all its faults at once', async () => {
    await asOwner(
      `alter role ${login.name} createdb`,
      `grant pg_monitor to ${login.name}`,
      `alter role ${login.name} set work_mem = 4096`,
    )
    expect(await attempt()).toEqual(['SESSION_ROLE_PRIVILEGED', 'SESSION_ROLE_MEMBERSHIP', 'SESSION_ROLE_SETTINGS'])
    await asOwner(
      `alter role ${login.name} nocreatedb`,
      `revoke pg_monitor from ${login.name}`,
      `alter role ${login.name} reset all`,
    )
    expect(await attempt()).toEqual(['accepted'])
  })
})

describe('a session', () => {
  it.each(['repeatable read', 'serializable'])('[SEP-3] in %s decides nothing', async (isolation) => {
    await door.query(`begin isolation level ${isolation}`)
    expect(await codesOf(() => attempt())).toEqual(['ISOLATION_REFUSED'])
    await door.query('rollback')
    expect(await attempt()).toEqual(['accepted'])
  })

  it.each([
    ['timezone', 'Pacific/Chatham'],
    ['datestyle', 'German, DMY'],
    ['intervalstyle', 'sql_standard'],
    ['extra_float_digits', '-15'],
    ['bytea_output', 'escape'],
    ['search_path', 'pg_temp, public'],
    ['array_nulls', 'off'],
    ['transform_null_equals', 'on'],
    ['quote_all_identifiers', 'on'],
    ['standard_conforming_strings', 'off'],
    ['client_encoding', 'LATIN1'],
    ['plan_cache_mode', 'force_custom_plan'],
    ['plan_cache_mode', 'force_generic_plan'],
    ['row_security', 'off'],
    ['check_function_bodies', 'off'],
    ['client_min_messages', 'debug1'],
  ])('[ID-9] with %s = %s is judged like any other', async (name, value) => {
    const session = await login.session()
    await session.query(`select set_config('${name}', '${value}', false)`)
    expect(await attempt(session)).toEqual(['accepted'])
    const plan = `p${randomUUID().slice(0, 8)}`
    const { code } = await ledger().open(`# ${plan}\n`, { planId: plan })
    const forged = { as: session, key: 'rogue', header: { kid: ledger().cluster.keys.issuer.kid } } as const
    expect(await codesOf(() => ledger().signoff(code as string, 'tech_lead', ID.tech_lead, forged))).toEqual([
      'TOKEN_SIGNATURE',
    ])
    expect(codes(await ledger().signoff(code as string, 'tech_lead', ID.content_owner, { as: session }))).toEqual([
      'OCCUPANT_NOT_OF_CLASS',
    ])
    await session.close()
  })
})
