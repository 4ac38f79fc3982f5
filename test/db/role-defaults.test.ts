// How long a login's sessions idle and work, and how much they spill, unless they say otherwise (EV-7): rows of the preset like any right.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/system/package-root.ts'
import { codesOf } from '../support/codes-of.ts'
import { makeLogin } from '../support/login.ts'
import { useOwnServer } from '../support/own-server.ts'

const ledger = useOwnServer()
const run = (statement: string) => ledger().superuser.query(statement)
const drift = () =>
  ledger().value<string[]>(
    `(select coalesce(jsonb_agg(coalesce('missing ' || (expected #>> '{}'), 'extra ' || (observed #>> '{}'))), '[]') from quorate.privilege_drift())`,
  )
const LOGINS = [
  'cutter_exec',
  'cutter_verify',
  'cutter_deploy',
  'quorate_door',
  'quorate_revoke',
  'quorate_migrator',
] as const

describe('[EV-7] [PRV-1] a session of a login', () => {
  it.each(LOGINS)('begins with them: %s', async (login) => {
    const session = await ledger().as(login)
    const [row] = await session.query(
      `select current_setting('idle_in_transaction_session_timeout') as idle, current_setting('temp_file_limit') as spill,
         (select reset_val from pg_settings where name = 'statement_timeout') as statement`,
    )
    expect(row).toEqual({ idle: '30s', spill: '1GB', statement: '240000' })
    await session.close()
  })

  it('may set two of them otherwise, which is why others end it, and not the third', async () => {
    const session = await ledger().as('quorate_door')
    await session.query('set idle_in_transaction_session_timeout = 0')
    await session.query('set statement_timeout = 0')
    expect(await codesOf(() => session.query('set temp_file_limit = -1'))).toEqual(['DB_PERMISSION'])
    await session.close()
  })
})

describe('[EV-7] [PRV-3] the preset', () => {
  it.each([
    ['idle_in_transaction_session_timeout', '30s'],
    ['statement_timeout', '240s'],
  ])('misses %s where it is gone, and finds another value too much', async (name, value) => {
    expect(await drift()).toEqual([])
    await run(`alter role quorate_door reset ${name}`)
    expect(await drift()).toEqual([`missing quorate_door: setting ${name}=${value}`])
    await run(`alter role quorate_door set ${name} = 0`)
    expect(await drift()).toEqual([
      `missing quorate_door: setting ${name}=${value}`,
      `extra quorate_door: setting ${name}`,
    ])
    await run(`alter role quorate_door set ${name} = '${value}'`)
    expect(await drift()).toEqual([])
  })

  it('does not miss what only a superuser can set, finds another value too much, and plans no statement for it', async () => {
    await run('alter role quorate_door reset temp_file_limit')
    expect(await drift()).toEqual([])
    await run('alter role quorate_door set temp_file_limit = -1')
    expect(await drift()).toEqual(['extra quorate_door: setting temp_file_limit'])
    await run(`alter role quorate_door set temp_file_limit = '1GB'`)
    expect(await drift()).toEqual([])
    const whole = await ledger().value<string>(`quorate.privilege_report() ->> 'preset_plan'`)
    expect(whole).toContain('set statement_timeout')
    expect(whole).not.toContain('temp_file_limit')
  })
})

describe('[EV-7] [PRV-8] whoever installs', () => {
  it('without being a superuser sets two of them, and goes on', async () => {
    const text = await readFile(join(packageRoot(), 'src/sql/gate/rights.sql'), 'utf8')
    const block = /do \$\$\ndeclare\n {2}v_login name;[\s\S]*?\n\$\$;/.exec(text)?.[0] ?? ''
    const installer = await makeLogin(ledger())
    await run(`alter role ${installer.name} createrole`)
    const session = await installer.session()
    const made = LOGINS.map((login) => `${installer.name}_${login}`)
    for (const role of made) await session.query(`create role ${role} login`)
    await session.query(LOGINS.reduce((so, login) => so.replace(`'${login}'`, `'${installer.name}_${login}'`), block))
    const settings = await ledger().value(
      `(select jsonb_agg(distinct s.setconfig) from pg_db_role_setting as s join pg_roles as r on r.oid = s.setrole
        where r.rolname like '${installer.name}\\_%')`,
    )
    expect(settings).toEqual([['idle_in_transaction_session_timeout=30s', 'statement_timeout=240s']])
    for (const role of made) await run(`drop role ${role}`)
    await installer.drop()
  })
})
