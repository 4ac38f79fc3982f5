// The commands about a database's rights: check, install --sql, password; each with its refusals.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Database } from '../../src/postgres/connect.ts'
import { exitCode } from '../../src/report/exit-code.ts'
import { Secret } from '../../src/settings/settings.ts'
import { folderFiles } from '../../src/system/files.ts'
import { dbPassword } from '../../src/usecases/install/change-password.ts'
import { dbCheck } from '../../src/usecases/install/check-privileges.ts'
import { install } from '../../src/usecases/install/install.ts'
import { installScript } from '../../src/usecases/install/install-script.ts'
import { atItsAddress } from '../support/at-its-address.ts'
import { startBrownfield, superuserOf } from '../support/brownfield.ts'
import { session } from '../support/cluster.ts'
import { codesOf } from '../support/codes-of.ts'
import { withGuardOut } from '../support/guard.ts'
import { codes } from '../support/ledger.ts'
import { useOwnServer } from '../support/own-server.ts'

const ledger = useOwnServer()
const run = (sql: string) => ledger().superuser.query(sql)
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quorate-privileges-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const GRANT = 'grant select on qt001_cp.act to cutter_verify'
const REVOKE = 'revoke select on qt001_cp.act from cutter_verify'

describe('quorate db check', () => {
  it('[PRV-3] passes with 0 missing, 0 extra; after a grant by hand it tells it and exits 1', async () => {
    const clean = await dbCheck(ledger().door)
    expect([clean.facts.privileges, exitCode(clean), clean.data]).toEqual([
      '0 missing, 0 extra',
      0,
      { missing: [], extra: [], targets: {} },
    ])
    await run(GRANT)
    const told = await dbCheck(ledger().door)
    const fact = 'cutter_verify: SELECT on table qt001_cp.act'
    expect([told.facts.privileges, exitCode(told), told.data]).toEqual([
      '0 missing, 1 extra',
      1,
      { missing: [], extra: [fact], targets: {} },
    ])
    expect(told.findings).toEqual([{ code: 'PRIVILEGE_DRIFT', observed: fact }])
    await run(`${REVOKE}; revoke insert on cutter_governance.verify_result from cutter_verify_owner`)
    const less = await dbCheck(ledger().door)
    expect([less.facts.privileges, exitCode(less)]).toEqual(['1 missing, 0 extra', 1])
    expect(less.findings).toEqual([
      { code: 'PRIVILEGE_DRIFT', expected: 'cutter_verify_owner: INSERT on table cutter_governance.verify_result' },
    ])
    await run('grant insert on cutter_governance.verify_result to cutter_verify_owner')
    expect(exitCode(await dbCheck(ledger().door))).toBe(0)
  })
})

describe('quorate db install --sql', () => {
  it('[PRV-6] is one script that psql runs; afterwards nothing is left to install, and nothing drifts', async () => {
    const server = await startBrownfield()
    try {
      await server.createDatabase('by_hand')
      await server.createDatabase('by_us')
      const script = await installScript(null)
      expect(await installScript(null)).toBe(script)
      await writeFile(join(folder, 'install.sql'), script)
      const psql = (name: string) =>
        promisify(execFile)('psql', ['-X', '-q', '-d', server.url(name), '-f', join(folder, 'install.sql')], {
          maxBuffer: 1e7,
        })
      await psql('by_hand')
      const [hand, us] = [await superuserOf(server, 'by_hand'), await superuserOf(server, 'by_us')]
      expect((await install(hand)).applied).toEqual([])
      expect((await install(us)).applied.length).toBeGreaterThan(20)
      expect((await dbCheck(hand)).facts.privileges).toBe('0 missing, 0 extra')
      const versions =
        'select version::int, name, md5, run_at is null as unknown from quorate_install.version order by version'
      expect(await hand.query(versions)).toEqual(await us.query(versions))
      // Said twice it refuses, and so does a script for another state.
      await expect(psql('by_hand')).rejects.toMatchObject({
        stderr: expect.stringMatching(/this script begins at version 0, the database is at version \d+/),
      })
      const rest = await installScript(hand)
      expect([rest.includes('create table qt001_cp'), /begins at version (\d+)/.exec(rest)?.[1]]).toEqual([
        false,
        String((await hand.query<{ version: number }>(versions)).at(-1)?.version),
      ])
      await hand.query(`update quorate_install.version set md5 = 'other' where version = 3`)
      expect(await codesOf(() => installScript(hand))).toEqual(['MIGRATION_CHANGED'])
      await hand.close()
      await us.close()
    } finally {
      await server.stop()
    }
  })

  it('[PRV-6] leaves nothing behind when it fails in the middle', async () => {
    const server = await startBrownfield()
    try {
      await server.createDatabase('broken')
      const script = (await installScript(null)).replace(
        'create table cutter_governance.review_decision',
        'create table quorate.review decision',
      )
      await writeFile(join(folder, 'broken.sql'), script)
      await expect(
        promisify(execFile)('psql', ['-X', '-q', '-d', server.url('broken'), '-f', join(folder, 'broken.sql')]),
      ).rejects.toMatchObject({ code: 3 })
      const broken = await superuserOf(server, 'broken')
      const left =
        await broken.query(`select rolname as name from pg_roles where rolname ~ '^(cutter|quorate)_' union all select nspname from pg_namespace where nspname in ('qt001_cp', 'cutter_governance')
        union all select nspname from pg_namespace where nspname = 'quorate_install'`)
      expect(left).toEqual([])
      await broken.close()
    } finally {
      await server.stop()
    }
  })
})

describe('quorate db password', () => {
  const PASSWORD = 'correct-horse-battery-staple-9'
  const env = (more: Record<string, string> = {}) => {
    const { cluster, name } = ledger()
    const { superuser, passwords } = cluster
    return {
      PGHOST: cluster.host,
      PGPORT: String(cluster.port),
      PGDATABASE: name,
      PGUSER: superuser.user,
      PGPASSWORD: superuser.password,
      QUORATE_MIGRATOR_DB_USER: 'quorate_migrator',
      QUORATE_MIGRATOR_DB_PASSWORD: passwords.quorate_migrator as string,
      QUORATE_NEW_PASSWORD: PASSWORD,
      ...more,
    }
  }
  const changePassword = (settings: Record<string, string>, role: string) =>
    atItsAddress(ledger(), settings.PGDATABASE ?? '', (reviewed) => dbPassword({ env: settings, ...reviewed }, role))
  const epoch = () => ledger().value<string>('(select epoch from qt001_cp.ledger)')
  const logsIn = (password: string) =>
    codesOf(async () => {
      const { host, port } = ledger().cluster
      await (
        await connect({
          host,
          port,
          database: ledger().name,
          user: 'cutter_verify',
          password: new Secret(password),
          connectTimeoutSeconds: 10,
          tls: null,
        })
      ).close()
    })

  it('[EV-4] [PRV-5] replaces it as a SCRAM verifier, raises the epoch, leaves evidence; a conclusion of before is stale', async () => {
    const code = await ledger().ready('# One\n')
    const passed = await ledger().preflightCut(code, { runId: '9000000042' })
    const before = await epoch()
    const done = await changePassword(env(), 'cutter_verify')
    expect([done.outcome, done.facts.epoch]).toEqual(['pass', `raised to ${Number(before) + 1}`])
    expect(await epoch()).toBe(String(Number(before) + 1))
    expect(
      await ledger().value(
        `(select body::jsonb ->> 'role' from qt001_cp.evidence_registry where kind = 'CREDENTIAL_ROTATED')`,
      ),
    ).toBe('cutter_verify')
    expect(
      await ledger().value(
        `(select rolpassword ~ '^SCRAM-SHA-256\\$4096:' from pg_authid where rolname = 'cutter_verify')`,
      ),
    ).toBe(true)
    expect([await logsIn(PASSWORD), await logsIn(ledger().cluster.passwords.cutter_verify as string)]).toEqual([
      ['accepted'],
      ['DB_AUTH'],
    ])
    expect(JSON.stringify(done)).not.toContain(PASSWORD)
    expect(codes(await ledger().cut(code, passed.toSign as string, { runId: '9000000042' }))).toEqual(['EPOCH_STALE'])
    expect((await ledger().run(code)).outcome).toBe('done')
  })

  it('[PRV-10] is set at the address of the policy in force only', async () => {
    const before = await epoch()
    const reviewed = { env: env(), files: folderFiles(folder), environment: 'production', via: null }
    expect(await codesOf(() => dbPassword(reviewed, 'cutter_verify'))).toEqual(['HOST_NOT_REVIEWED'])
    expect(await epoch()).toBe(before)
    expect((await changePassword(env(), 'cutter_verify')).outcome).toBe('pass')
  })

  it('[EV-4] says where it could not record it, and that nobody else’s change is seen', async () => {
    const before = await epoch()
    const { QUORATE_MIGRATOR_DB_USER: _, ...without } = env()
    const done = await changePassword(without, 'quorate_door')
    expect([done.outcome, done.facts.epoch, await epoch()]).toEqual([
      'pass',
      'not raised: no migrator settings',
      before,
    ])
    expect(done.next?.join(' ')).toContain('is not seen by the ledger')
  })

  it('[PRV-5] refuses a missing, short or odd password, and a role that is no login; nothing changes then', async () => {
    const before = await epoch()
    const { QUORATE_NEW_PASSWORD: _, ...none } = env()
    expect(await codesOf(() => changePassword(none, 'cutter_verify'))).toEqual(['ENV_MISSING'])
    for (const odd of ['short', 'with a space in the middle', 'x'.repeat(201), 'ümlauts-ümlauts-ümlauts']) {
      expect(await codesOf(() => changePassword(env({ QUORATE_NEW_PASSWORD: odd }), 'cutter_verify'))).toEqual([
        'ENV_INVALID',
      ])
    }
    for (const role of ['postgres', 'quorate_owner', 'nobody', `cutter_exec"; drop role x; --`]) {
      expect(await codesOf(() => changePassword(env(), role))).toEqual(['DB_LOGIN_UNKNOWN'])
    }
    await run('create role somebody login')
    expect(await codesOf(() => changePassword(env(), 'somebody'))).toEqual(['DB_LOGIN_UNKNOWN'])
    expect(await epoch()).toBe(before)
  })

  it('[EV-4] only the migrator records it: not the door, not a lane, not the superuser', async () => {
    const rotate = (as: Database) => codesOf(() => as.query('select quorate.rotate_credential($1)', ['cutter_exec']))
    for (const session of [ledger().door, ledger().exec]) expect(await rotate(session)).toEqual(['DB_PERMISSION'])
    expect(await rotate(ledger().superuser)).toEqual(['SESSION_ROLE_MISMATCH'])
    const guard = 'session_user is distinct from v_migrator or'
    const before = await epoch()
    expect(
      await withGuardOut(ledger(), 'quorate.assert_migrator()', guard, '', () => rotate(ledger().superuser)),
    ).toEqual(['accepted'])
    expect(await epoch()).toBe(String(Number(before) + 1))
    const bare = await session(ledger().cluster, ledger().cluster.bare, 'quorate_migrator')
    expect(await rotate(bare)).toEqual(['GENESIS_MISSING'])
    await bare.close()
    expect((await changePassword(env({ PGDATABASE: ledger().cluster.bare }), 'cutter_exec')).facts.epoch).toBe(
      'no ledger yet',
    )
  })
})
