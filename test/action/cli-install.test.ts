// `quorate db install`: once and again, many at once, who is locked out, and from which settings (PRV-6).
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../src/postgres/connect.ts'
import { Secret } from '../../src/settings/settings.ts'
import { quorate, quorateJson, settingsOf } from './support/command.ts'
import { runIn, valueIn } from './support/databases.ts'
import { useSandbox } from './support/sandbox.ts'
import { startProxy } from './support/tcp-proxy.ts'

const sandbox = useSandbox()
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quorate-cli-db-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const versions = (database: string) =>
  valueIn<string>(
    sandbox(),
    database,
    `select string_agg(version || ':' || md5, ' ' order by version) from quorate_install.version`,
  )

describe('quorate db install', () => {
  const install = (database: string) =>
    quorateJson(['db', 'install'], { env: settingsOf(sandbox(), 'installer', database) })

  it('[CLI-1] [PRV-6] applies everything, and the second time nothing', async () => {
    await sandbox().postgres.createDatabase('once')
    const first = await install('once')
    expect([first.exit, first.verdict.outcome, first.lines]).toEqual([0, 'pass', 1])
    expect(Number(first.verdict.facts['migrations applied'])).toBeGreaterThan(10)
    const applied = await versions('once')
    const second = await install('once')
    expect([second.exit, second.verdict.facts['migrations applied']]).toEqual([0, '0'])
    expect(await versions('once')).toBe(applied)
  })

  it('[CLI-1] [PRV-6] twenty at once queue: all succeed, and one of them has applied it', async () => {
    await sandbox().postgres.createDatabase('many')
    const all = await Promise.all(Array.from({ length: 20 }, () => install('many')))
    expect(all.map(({ exit, codes }) => [exit, ...codes])).toEqual(all.map(() => [0]))
    const applied = all.map(({ verdict }) => Number(verdict.facts['migrations applied']))
    expect(applied.filter((count) => count > 0)).toHaveLength(1)
    expect(await versions('many')).toBe(await versions(sandbox().database))
  })

  it('[CLI-1] refuses to go on from a migration that is not ours', async () => {
    await sandbox().postgres.createDatabase('changed')
    expect((await install('changed')).exit).toBe(0)
    await runIn(sandbox(), 'changed', `update quorate_install.version set md5 = repeat('0', 32) where version = 1`)
    const { exit, codes } = await install('changed')
    expect([exit, codes]).toEqual([2, ['MIGRATION_CHANGED']])
  })

  it('[CLI-1] as a role that may not install changes nothing and says what it met', async () => {
    await sandbox().postgres.createDatabase('poor')
    await runIn(sandbox(), 'poor', 'grant connect on database poor to quorate_door')
    const door = sandbox().secretsOf('door')
    const env = {
      ...settingsOf(sandbox(), 'installer', 'poor'),
      PGUSER: 'quorate_door',
      PGPASSWORD: door.QUORATE_DOOR_DB_PASSWORD as string,
    }
    const { exit, codes, verdict } = await quorateJson(['db', 'install'], { env })
    expect([exit, new Set(codes)]).toEqual([2, new Set(['INSTALL_RIGHTS'])])
    expect(JSON.stringify(verdict.findings)).toContain('owner of database poor')
    expect(
      await valueIn(sandbox(), 'poor', `select count(*)::integer from pg_namespace where nspname like 'qt001%'`),
    ).toBe(0)
  })

  it('[PRV-6] names the logins that it locks out, with the grants that let them in again and are no drift', async () => {
    await sandbox().postgres.createDatabase('shared')
    await runIn(
      sandbox(),
      'shared',
      `create role app login password 'app'; create role "other ""app" login;
      create role readers; create role named login; grant readers to named;
      grant connect, temporary on database shared to readers; grant usage on schema public to readers`,
    )
    const enters = async (user: string) => {
      const { superuser } = sandbox().postgres
      const settings = { ...superuser, user, database: 'shared', password: new Secret('app') }
      const login = await connect({ ...settings, connectTimeoutSeconds: 10, tls: null })
      const [row] = await login.query<{ usage: boolean }>(`select has_schema_privilege('public', 'usage') as usage`)
      await login.close()
      return row?.usage
    }
    expect(await enters('app')).toBe(true)

    const env = settingsOf(sandbox(), 'installer', 'shared') as Record<string, string>
    const script = (await quorate(['db', 'install', '--sql'], { env })).stdout
    const refused = await install('shared')
    expect([refused.exit, new Set(refused.codes)]).toEqual([1, new Set(['INSTALL_LOCK_OUT'])])
    expect(await enters('app')).toBe(true)
    const { exit, verdict } = await quorateJson(['db', 'install', '--lock-out', '--yes'], { env })
    const [note, ...rest] = verdict.notes
    const lost = (note?.observed ?? []) as string[]
    expect([exit, note?.code, rest]).toEqual([0, 'PUBLIC_RIGHTS_TAKEN', []])
    expect(refused.verdict.findings.map(({ observed }) => observed)).toEqual(lost)
    expect(lost).toEqual([
      'grant connect, temporary on database shared to app;',
      'grant usage on schema public to app;',
      'grant connect, temporary on database shared to "other ""app";',
      'grant usage on schema public to "other ""app";',
    ])
    for (const statement of lost) expect(script).toContain(`\n--   ${statement}\n`)
    await expect(enters('app')).rejects.toMatchObject({ code: 'DB_PERMISSION' })

    for (const statement of lost) await runIn(sandbox(), 'shared', statement)
    expect(await enters('app')).toBe(true)
    const drift = `select array_agg(quorate.privilege_text(g.fact)) from quorate.privilege_gap() as g`
    expect(await valueIn(sandbox(), 'shared', drift)).toBeNull()
    await runIn(sandbox(), 'shared', 'grant usage on schema public to public')
    expect(await valueIn(sandbox(), 'shared', drift)).toEqual(['PUBLIC: USAGE on schema public'])
    expect((await install('shared')).verdict.notes).toMatchObject([
      { code: 'PRIVILEGE_DRIFT', observed: 'PUBLIC: USAGE on schema public' },
    ])
    // Roles are the server's: with them, every later installation here would lock somebody out.
    for (const statement of ['drop database shared with (force)', 'drop role app, "other ""app", named, readers'])
      await runIn(sandbox(), 'postgres', statement)
  })

  it('[PRV-5] reads settings from an env file of mode 600 only', async () => {
    const file = join(folder, 'admin.env')
    await sandbox().postgres.createDatabase('named')
    const lines = Object.entries(settingsOf(sandbox(), 'installer', 'named')).map(([name, value]) => `${name}=${value}`)
    await writeFile(file, lines.join('\n'), { mode: 0o600 })
    const named = await quorateJson(['db', 'install', '--settings', file])
    expect([named.exit, named.verdict.facts.database]).toEqual([0, 'named'])
    // The database that happens to be exported is another one, and stays as it is.
    await sandbox().postgres.createDatabase('staging')
    const ambient = settingsOf(sandbox(), 'installer', 'staging') as Record<string, string>
    const file2 = await quorateJson(['db', 'install', '--settings', file], { env: ambient })
    expect(file2.verdict.facts).toMatchObject({ host: `${ambient.PGHOST}:${ambient.PGPORT}`, database: 'named' })
    expect(await valueIn(sandbox(), 'staging', `select to_regnamespace('qt001_cp')`)).toBeNull()
    const other = await quorateJson(['db', 'install', '--lock-out', '--yes'], { env: ambient })
    expect([
      other.verdict.facts.database,
      await valueIn(sandbox(), 'staging', `select to_regnamespace('qt001_cp')::text`),
    ]).toEqual(['staging', 'qt001_cp'])
    await chmod(file, 0o644)
    const open = await quorateJson(['db', 'install', '--settings', file])
    expect([open.exit, open.codes]).toEqual([2, ['ENV_FILE_MODE']])
    expect((await quorateJson(['db', 'install', '--settings', join(folder, 'none')])).codes).toEqual(['FILE_MISSING'])
    expect((await quorateJson(['db', 'install'])).codes).toEqual(['ENV_MISSING'])
    // Node takes an option named --env-file for itself, before any check of ours.
    expect((await quorate(['db', 'install', '--help'])).stdout).not.toContain('--env-file')
  })
})

it('[PRV-10] quorate db install is at the address of the policy, once the ledger has begun', async () => {
  const install = (env: object, ...more: string[]) =>
    quorateJson(['db', 'install', ...more], { env: { ...settingsOf(sandbox(), 'installer'), ...env } })
  expect((await install({})).codes).toEqual([])
  expect(await install({ PGHOST: 'localhost' })).toMatchObject({ exit: 1, codes: ['HOST_NOT_REVIEWED'] })
  await using proxy = await startProxy(sandbox().postgres)
  expect((await install({ PGPORT: String(proxy.port) })).codes).toEqual(['HOST_NOT_REVIEWED'])
  expect((await install({}, '--via', `127.0.0.1:${proxy.port}`)).codes).toEqual([])
  expect(proxy.traffic.connections).toBe(2)
})
