// The commands that talk to a database: install, genesis, status; idempotence, refusals, many at once.
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { calculateJwkThumbprint, type JWK } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { connect, type Database } from '../../src/postgres/connect.ts'
import { Secret } from '../../src/settings/settings.ts'
import { withOtherAddress } from '../support/other-address.ts'
import { quorate, quorateJson, settingsOf } from './support/command.ts'
import { dispatch, openOf, signoffOf } from './support/dispatch.ts'
import { rows, useSandbox } from './support/sandbox.ts'
import { startProxy } from './support/tcp-proxy.ts'

const sandbox = useSandbox()
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quorate-cli-db-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A session of the superuser in any database. */
function superuserIn(database: string): Promise<Database> {
  const { superuser } = sandbox().postgres
  return connect({
    ...superuser,
    database,
    password: new Secret(superuser.password),
    connectTimeoutSeconds: 10,
    tls: null,
  })
}

async function valueIn<T>(database: string, query: string): Promise<T> {
  const session = await superuserIn(database)
  try {
    const [row] = await session.query<{ value: T }>(`select (${query}) as value`)
    return row?.value as T
  } finally {
    await session.close()
  }
}

async function runIn(database: string, statements: string): Promise<void> {
  const session = await superuserIn(database)
  await session.query(statements).finally(() => session.close())
}

const versions = (database: string) =>
  valueIn<string>(
    database,
    `select string_agg(version || ':' || md5, ' ' order by version) from quorate_install.version`,
  )

describe('quorate db install', () => {
  beforeAll(async () => {
    for (const name of ['once', 'many']) await sandbox().postgres.createDatabase(name)
  })
  const install = (database: string) =>
    quorateJson(['db', 'install'], { env: settingsOf(sandbox(), 'installer', database) })

  it('[CLI-1] [PRV-6] applies everything, and the second time nothing', async () => {
    const first = await install('once')
    expect([first.exit, first.verdict.outcome, first.lines]).toEqual([0, 'pass', 1])
    expect(Number(first.verdict.facts['migrations applied'])).toBeGreaterThan(10)
    const applied = await versions('once')
    const second = await install('once')
    expect([second.exit, second.verdict.facts['migrations applied']]).toEqual([0, '0'])
    expect(await versions('once')).toBe(applied)
  })

  it('[CLI-1] [PRV-6] twenty at once queue: all succeed, and one of them has applied it', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => install('many')))
    expect(all.map(({ exit }) => exit)).toEqual(all.map(() => 0))
    const applied = all.map(({ verdict }) => Number(verdict.facts['migrations applied']))
    expect(applied.filter((count) => count > 0)).toHaveLength(1)
    expect(await versions('many')).toBe(await versions('once'))
  })

  it('[CLI-1] refuses to go on from a migration that is not ours', async () => {
    const session = await superuserIn('many')
    await session.query(`update quorate_install.version set md5 = repeat('0', 32) where version = 1`)
    await session.close()
    const { exit, codes } = await install('many')
    expect([exit, codes]).toEqual([2, ['MIGRATION_CHANGED']])
  })

  it('[CLI-1] as a role that may not install changes nothing and says what it met', async () => {
    await sandbox().postgres.createDatabase('poor')
    const session = await superuserIn('poor')
    await session.query('grant connect on database poor to quorate_door')
    await session.close()
    const door = sandbox().secretsOf('door')
    const env = {
      ...settingsOf(sandbox(), 'installer', 'poor'),
      PGUSER: 'quorate_door',
      PGPASSWORD: door.QUORATE_DOOR_DB_PASSWORD as string,
    }
    const { exit, codes, verdict } = await quorateJson(['db', 'install'], { env })
    expect([exit, new Set(codes)]).toEqual([2, new Set(['INSTALL_RIGHTS'])])
    expect(JSON.stringify(verdict.findings)).toContain('owner of database poor')
    expect(await valueIn('poor', `select count(*)::integer from pg_namespace where nspname like 'qt001%'`)).toBe(0)
  })

  it('[PRV-6] names the logins that it locks out, with the grants that let them in again and are no drift', async () => {
    await sandbox().postgres.createDatabase('shared')
    await runIn(
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
    const { exit, verdict } = await quorateJson(['db', 'install', '--lock-out'], { env })
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

    for (const statement of lost) await runIn('shared', statement)
    expect(await enters('app')).toBe(true)
    const drift = `select array_agg(quorate.privilege_text(g.fact)) from quorate.privilege_gap() as g`
    expect(await valueIn('shared', drift)).toBeNull()
    await runIn('shared', 'grant usage on schema public to public')
    expect(await valueIn('shared', drift)).toEqual(['PUBLIC: USAGE on schema public'])
    expect((await install('shared')).verdict.notes).toMatchObject([
      { code: 'PRIVILEGE_DRIFT', observed: 'PUBLIC: USAGE on schema public' },
    ])
  })

  it('[PRV-5] reads settings from an env file of mode 600 only', async () => {
    const file = join(folder, 'admin.env')
    const lines = Object.entries(settingsOf(sandbox(), 'installer', 'once')).map(([name, value]) => `${name}=${value}`)
    await writeFile(file, lines.join('\n'), { mode: 0o600 })
    const named = await quorateJson(['db', 'install', '--settings', file])
    expect([named.exit, named.verdict.facts.database]).toEqual([0, 'once'])
    // The database that happens to be exported is another one, and stays as it is.
    await sandbox().postgres.createDatabase('staging')
    const ambient = settingsOf(sandbox(), 'installer', 'staging') as Record<string, string>
    const file2 = await quorateJson(['db', 'install', '--settings', file], { env: ambient })
    expect(file2.verdict.facts).toMatchObject({ host: `${ambient.PGHOST}:${ambient.PGPORT}`, database: 'once' })
    expect(await valueIn('staging', `select to_regnamespace('qt001_cp')`)).toBeNull()
    const other = await quorateJson(['db', 'install', '--lock-out'], { env: ambient })
    expect([
      other.verdict.facts.database,
      await valueIn('staging', `select to_regnamespace('qt001_cp')::text`),
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

describe('quorate genesis', () => {
  /** In the checkout of a ledger that is to begin in the database `once`. */
  const at = (args: readonly string[], env: Record<string, string>) =>
    withOtherAddress(sandbox(), { name: 'once' }, (cwd) => quorateJson(args, { cwd, env }))
  const run = (jwks: string, env: Record<string, string>, ...more: string[]) =>
    at(['genesis', '--jwks', jwks, ...more], env)
  const migrator = (database = 'once') => settingsOf(sandbox(), 'migrator', database) as Record<string, string>
  const keep = (name: string, text: string) => writeFile(join(sandbox().workspace, name), text)
  beforeAll(async () => {
    await keep('jwks.json', JSON.stringify(sandbox().github.jwks))
  })

  it.each([
    ['no JSON', '{', 'KEYS_MALFORMED'],
    ['null', 'null', 'KEYS_MALFORMED'],
    ['a list', '[]', 'KEYS_MALFORMED'],
    ['no keys', '{"keys": []}', 'KEYS_MALFORMED'],
    ['keys that are none', '{"keys": [null]}', 'KEYS_MALFORMED'],
    ['a weak key', '{"keys": [{"kty": "RSA", "kid": "a", "n": "AQAB", "e": "AQAB"}]}', 'TOKEN_KEY_WEAK'],
  ])('[MAN-7] [CLI-1] refuses a key set that is %s, before it begins', async (_, text, code) => {
    await keep('wrong.json', text)
    const { exit, codes } = await run('wrong.json', migrator())
    expect([exit, codes[0]]).toEqual([1, code])
    expect(await valueIn('once', 'select count(*)::integer from qt001_cp.ledger')).toBe(0)
  })

  it('[MAN-7] [MAN-2] begins with nobody who is still a placeholder, and names each with its place', async () => {
    const people = await readFile(join(sandbox().workspace, 'manifests/people.yaml'), 'utf8')
    await keep(
      'nobody.yaml',
      people.replace('"1001"', '"9000000000000000001"').replace('"1005"', '"9000000000000000005"'),
    )
    const { exit, verdict } = await run('jwks.json', migrator(), '--people', 'nobody.yaml')
    const told = verdict.findings.map(({ code, observed, where }) => [code, observed, where?.file])
    const expected = ['ada', 'donald'].map((login) => ['PERSON_PLACEHOLDER', login, 'nobody.yaml'])
    expect([exit, told]).toEqual([1, expected])
    expect(await valueIn('once', 'select count(*)::integer from qt001_cp.ledger')).toBe(0)
  })

  it('[MAN-7] [CLI-1] [KEY-1] begins once, by the migrator, and never again; head and keys are told', async () => {
    const door = settingsOf(sandbox(), 'door', 'once')
    const wrong = await run('jwks.json', {
      ...migrator(),
      QUORATE_MIGRATOR_DB_USER: 'quorate_door',
      QUORATE_MIGRATOR_DB_PASSWORD: (door as Record<string, string>).QUORATE_DOOR_DB_PASSWORD as string,
    })
    expect([wrong.exit, wrong.codes]).toEqual([1, ['DB_PERMISSION']])
    const begun = await run('jwks.json', migrator())
    expect([begun.exit, begun.verdict.outcome]).toEqual([0, 'pass'])
    const [key] = sandbox().github.jwks.keys
    expect(begun.verdict.facts).toMatchObject({
      outcome: 'done',
      ledger: expect.any(String),
      head: expect.any(String),
      keys: `${key?.kid} ${await calculateJwkThumbprint(key as JWK)}`,
      database: 'once',
    })
    const again = await run('jwks.json', migrator())
    expect([again.exit, again.codes]).toEqual([1, ['GENESIS_DONE']])
    const elsewhere = await run('jwks.json', migrator('staging'))
    expect([elsewhere.exit, elsewhere.codes]).toEqual([1, ['HOST_NOT_REVIEWED']])
    expect(await valueIn('once', 'select ledger_id::text from qt001_cp.ledger')).toBe(begun.verdict.facts.ledger)
  })

  it('[KEY-1] [CLI-1] tells the keys again that are pinned without a token', async () => {
    const { issuer, rogue: next } = sandbox().github.keys
    await keep('next.json', JSON.stringify({ keys: [next.jwk] }))
    const asked = ['keys', 'break-glass', '--jwks', 'next.json', '--reason', 'replaced']
    const { exit, verdict } = await at(asked, migrator())
    const told = [issuer, next].map(async ({ kid, jwk }) => `${kid} ${await calculateJwkThumbprint(jwk)}`)
    expect([exit, verdict.facts.keys]).toEqual([0, (await Promise.all(told)).sort().join(', ')])
  })

  it('[CLI-1] [ACT-3] says which file is missing', async () => {
    expect((await run('none.json', migrator())).codes).toEqual(['FILE_MISSING'])
    expect((await run('jwks.json', migrator(), '--people', 'manifests/none.yaml')).codes).toEqual(['FILE_MISSING'])
    expect((await run('jwks.json', migrator(), '--environment', 'none')).codes).toEqual(['FILE_MISSING'])
  })
})

it('[PRV-10] quorate db install is at the address of the policy, once the ledger has begun', async () => {
  const install = (env: object, ...more: string[]) =>
    quorateJson(['db', 'install', ...more], { env: { ...settingsOf(sandbox(), 'installer', 'once'), ...env } })
  expect((await install({})).codes).toEqual([])
  expect(await install({ PGHOST: 'localhost' })).toMatchObject({ exit: 1, codes: ['HOST_NOT_REVIEWED'] })
  await using proxy = await startProxy(sandbox().postgres)
  expect((await install({ PGPORT: String(proxy.port) })).codes).toEqual(['HOST_NOT_REVIEWED'])
  expect((await install({}, '--via', `127.0.0.1:${proxy.port}`)).codes).toEqual([])
  expect(proxy.traffic.connections).toBe(2)
})

describe('quorate status', () => {
  const status = (code: string, env = settingsOf(sandbox(), 'door')) =>
    quorateJson(['status', code], { cwd: sandbox().workspace, env })

  it('[ACT-2] [CLI-1] [GRT-7] [KEY-1] shows who is waited for, what to type and the keys beside the head, and reading is no decision', async () => {
    const opened = await dispatch(sandbox(), openOf())
    const change = opened.outputs.change as string
    const { exit, verdict } = await status(change)
    expect([exit, verdict.outcome, verdict.change]).toEqual([0, 'pass', change])
    const [key] = sandbox().github.jwks.keys
    const keys = `${key?.kid} ${await calculateJwkThumbprint(key as JWK)}`
    expect(verdict.facts).toMatchObject({ action: 'CUT', status: 'open', entry: 'swept', keys })
    expect(verdict.seats?.waiting).toHaveLength(8)
    expect(verdict).toMatchObject({ lacking: ['AUTHORITY_MISSING_ONLY'], can_proceed: 'NO' })
    expect(verdict.next).toContainEqual(expect.stringContaining(`-f change=${change} -f role=tech_lead`))
    const text = await quorate(['status', change], { cwd: sandbox().workspace, env: settingsOf(sandbox(), 'door') })
    expect(text.stdout).toMatch(/tech_lead 1 +… waiting/)
    await dispatch(sandbox(), signoffOf(change, 'tech_lead', 'tony'))
    const told = (folder: string) =>
      quorate(['status', change], { cwd: folder, env: settingsOf(sandbox(), 'door') }).then(({ stdout }) => stdout)
    expect(await told(sandbox().workspace)).toMatch(/tech_lead 1 +✓ tony \(dispatch\)/)
    // Where no people file tells who that is, the account is shown as the registry knows it.
    const { id = '' } = sandbox().people.people.find(({ githubLogin: login }) => login === 'tony') ?? {}
    await withOtherAddress(sandbox(), {}, async (nameless) => {
      await rm(join(nameless, 'manifests/people.yaml'))
      expect(await told(nameless)).toContain(`✓ account ${sha256(id).slice(0, 12)} (dispatch)`)
    })
    const [row] = await rows<{ acts: number }>(sandbox(), 'select count(*)::integer as acts from qt001_cp.act')
    expect(row?.acts).toBe(0)
  })

  it('[PRV-10] is the same whatever stands in variables that the driver would read by itself', async () => {
    const hostile = {
      ...{ NODE_PG_FORCE_NATIVE: '1', PGAPPNAME: 'another', PGBINARY: 'true', PGCLIENT_ENCODING: 'LATIN1' },
      ...{
        PGOPTIONS: '-c search_path=another',
        PGPASSFILE: '/nowhere',
        PGPASS_NO_DEESCAPE: '1',
        PGPASSWORD: 'another',
      },
      ...{ PGREPLICATION: 'database', PGSSLNEGOTIATION: 'direct', PGUSER: 'another', USER: 'another' },
    }
    const env = { ...settingsOf(sandbox(), 'door'), ...hostile }
    const options = { cwd: sandbox().workspace, env }
    const { exit, verdict } = await quorateJson(['db', 'check'], options)
    expect([exit, verdict.facts.privileges]).toEqual([0, '0 missing, 0 extra'])
  })

  it('[ACT-3] of no change, of nothing and by nobody is undecided', async () => {
    expect(await status('Q-AAAAAAAA')).toMatchObject({ exit: 2, codes: ['CHANGE_UNKNOWN'] })
    expect(await status(`x'; drop table qt001_cp.ledger; --`)).toMatchObject({ exit: 2, codes: ['CHANGE_UNKNOWN'] })
    const through = await quorateJson(['status', 'Q-AAAAAAAA', '--via', '127.0.0.1:1'], {
      cwd: sandbox().workspace,
      env: settingsOf(sandbox(), 'door'),
    })
    expect(through.codes).toEqual(['DB_UNREACHABLE'])
    expect(await status('Q-AAAAAAAA', { ...settingsOf(sandbox(), 'door'), PGPORT: '1' })).toMatchObject({
      exit: 1,
      codes: ['HOST_NOT_REVIEWED'],
    })
    expect(await status('Q-AAAAAAAA', {} as never)).toMatchObject({ exit: 2, codes: ['ENV_MISSING'] })
  })
})
