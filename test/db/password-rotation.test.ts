// `quorate db password`: a login's password is replaced and that is recorded, or it is refused and nothing happens (EV-4, PRV-5).
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { QuorateError } from '../../src/codes/error.ts'
import { connect, type Database } from '../../src/postgres/connect.ts'
import { Secret } from '../../src/settings/settings.ts'
import { folderFiles } from '../../src/system/files.ts'
import { dbPassword } from '../../src/usecases/install/change-password.ts'
import { atItsAddress } from '../support/at-its-address.ts'
import { session } from '../support/cluster.ts'
import { codesOf } from '../support/codes-of.ts'
import { withGuardOut } from '../support/guard.ts'
import { codes } from '../support/ledger.ts'
import { useOwnServer } from '../support/own-server.ts'
import { askedVersion } from '../support/postgresql.ts'

const ledger = useOwnServer()
const run = <Row extends object = object>(sql: string) => ledger().superuser.query<Row>(sql)
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quorate-password-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Before 18 deferred triggers run as whoever commits, so that a superuser alone records nothing. */
const late = Number(askedVersion()) >= 18

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
  const LOGINS = ['cutter_deploy', 'cutter_exec', 'cutter_verify', 'quorate_door', 'quorate_migrator', 'quorate_revoke']
  /** The logins that a refusal of an unknown one lists. */
  const namedBy = async (attempt: () => Promise<unknown>) => {
    const error = await attempt().catch((refused: unknown) => refused)
    expect(error).toMatchObject({ code: 'DB_LOGIN_UNKNOWN' })
    return (error as QuorateError).findings[0]?.expected
  }
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

  it.runIf(late)(
    '[EV-4] needs one file, a superuser’s: it records it in the migrator’s place, and says that nobody else’s change is seen',
    async () => {
      const before = await epoch()
      const { QUORATE_MIGRATOR_DB_USER: _, QUORATE_MIGRATOR_DB_PASSWORD: __, ...alone } = env()
      const done = await changePassword(alone, 'quorate_door')
      expect([done.outcome, done.facts.epoch]).toEqual(['pass', `raised to ${Number(before) + 1}`])
      expect(await epoch()).toBe(String(Number(before) + 1))
      const [link] = await run<{ body: { role: string; session_role: string } }>(
        `select body::jsonb as body from qt001_cp.evidence_registry where kind = 'CREDENTIAL_ROTATED' order by seq desc limit 1`,
      )
      expect(link?.body).toMatchObject({ role: 'quorate_door', session_role: 'quorate_migrator' })
      expect(done.next?.join(' ')).toContain('is not seen by the ledger')
      expect(await run(`select from pg_namespace where nspname = 'quorate_rotation'`)).toEqual([])
      const bare = { ...alone, PGDATABASE: ledger().cluster.bare }
      expect((await changePassword(bare, 'cutter_exec')).facts.epoch).toBe('no ledger yet')
    },
  )

  it.runIf(late)('[EV-4] [PRV-7] gives no function of the ledger a superuser’s rights while it records', async () => {
    const planted = `create or replace function quorate.rotate_credential(p_role text) returns jsonb language plpgsql as $$
      begin execute 'reset session authorization'; alter role quorate_migrator superuser; return null; end $$`
    const { QUORATE_MIGRATOR_DB_USER: _, QUORATE_MIGRATOR_DB_PASSWORD: __, ...alone } = env()
    const text = await ledger().value<string>(`pg_get_functiondef('quorate.rotate_credential(text)'::regprocedure)`)
    await run(planted)
    const refused = await codesOf(() => changePassword(alone, 'quorate_door'))
    await run(text)
    expect(refused).toEqual(['DB_PERMISSION'])
    expect(await run(`select from pg_roles where rolname = 'quorate_migrator' and rolsuper`)).toEqual([])
    expect(await codesOf(() => changePassword(alone, 'quorate_door'))).toEqual(['accepted'])
  })

  const definition = (name: string) => ledger().value<string>('pg_get_functiondef($1::regprocedure)', [name])
  const risen = () => run(`select from pg_roles where rolname = 'quorate_migrator' and rolsuper`)
  const ESCAPE = `if (select rolsuper from pg_roles where rolname = current_user) then alter role quorate_migrator superuser; end if`
  it.each([
    ['a cursor WITH HOLD', '', `execute 'declare escape cursor with hold for select quorate.escape()';`, ''],
    [
      'a deferred trigger',
      `create table quorate.escape_way (n integer);
       create function quorate.escape_fired() returns trigger language plpgsql as 'begin perform quorate.escape(); return null; end';
       create constraint trigger escape after insert on quorate.escape_way deferrable initially deferred
         for each row execute function quorate.escape_fired()`,
      'insert into quorate.escape_way values (1);',
      'drop table quorate.escape_way; drop function quorate.escape_fired()',
    ],
    [
      'a view in the place of the table that names the migrator',
      `alter table qt001_cp.privilege_set_manifest rename to escape_way;
       create view qt001_cp.privilege_set_manifest as select * from qt001_cp.escape_way where quorate.escape() = 1`,
      '',
      'drop view qt001_cp.privilege_set_manifest; alter table qt001_cp.escape_way rename to privilege_set_manifest',
    ],
  ])('[EV-4] [PRV-7] runs nothing of the ledger’s owner as a superuser: %s', async (_, made, said, unmade) => {
    const { QUORATE_MIGRATOR_DB_USER: __, QUORATE_MIGRATOR_DB_PASSWORD: ___, ...alone } = env()
    const text = await definition('quorate.rotate_credential(text)')
    // All of it the migrator may make, being a member of this role.
    const planted = text
      .replace(/v_evidence := quorate\.append_evidence\(.*\);/, 'v_evidence := gen_random_uuid();')
      .replace('return jsonb_build_object', () => `${said} return jsonb_build_object`)
    await run(`set role quorate_owner;
      create function quorate.escape() returns integer language plpgsql as $$ begin ${ESCAPE}; return 1; end $$;
      ${made}; ${planted}; reset role`)
    const told = [await codesOf(() => changePassword(alone, 'quorate_door')), await risen()]
    await run(`alter role quorate_migrator nosuperuser; ${unmade}; drop function quorate.escape(); ${text}`)
    expect(told).toEqual([[late ? 'accepted' : 'ROTATION_UNRECORDED'], []])
    expect(await codesOf(() => changePassword(env(), 'quorate_door'))).toEqual(['accepted'])
  })

  it('[PRV-7] [PRV-11] has nobody ended by a function of the ledger as a superuser while it waits', async () => {
    const text = await definition('quorate.name_holders()')
    await run(`create or replace function quorate.name_holders() returns jsonb language plpgsql as $$
      begin ${ESCAPE}; return '{"named": [], "findings": []}'; end $$`)
    const other = await session(ledger().cluster, ledger().name, 'superuser')
    await other.query('begin')
    await other.query('alter role quorate_door connection limit -1')
    const changing = codesOf(() => changePassword(env(), 'quorate_door'))
    await new Promise((resolve) => setTimeout(resolve, 3500))
    await other.query('rollback')
    expect(await changing).toEqual(['accepted'])
    await other.close()
    await run(text)
    expect(await risen()).toEqual([])
  })

  it('[EV-4] is refused to an installer who is no superuser and cannot record it; beside the migrator’s settings it is done', async () => {
    await run(`create role maker login createrole password '${PASSWORD}'`)
    await run(`grant connect on database ${ledger().name} to maker`)
    await run('grant quorate_door to maker with admin option')
    const both = env({ PGUSER: 'maker', PGPASSWORD: PASSWORD })
    const { QUORATE_MIGRATOR_DB_USER: _, QUORATE_MIGRATOR_DB_PASSWORD: __, ...alone } = both
    const before = await epoch()
    const kept = await run(`select rolpassword from pg_authid where rolname = 'quorate_door'`)
    expect(await codesOf(() => changePassword(alone, 'quorate_door'))).toEqual(['ROTATION_UNRECORDED'])
    expect(await run(`select rolpassword from pg_authid where rolname = 'quorate_door'`)).toEqual(kept)
    expect(await epoch()).toBe(before)
    expect((await changePassword(both, 'quorate_door')).facts.epoch).toBe(`raised to ${Number(before) + 1}`)
    await run(`revoke connect on database ${ledger().name} from maker`)
    await run('revoke quorate_door from maker')
    await run('drop role maker')
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
      expect(await namedBy(() => changePassword(env(), role))).toEqual(LOGINS)
    }
    await run('create role somebody login')
    expect(await namedBy(() => changePassword(env(), 'somebody'))).toEqual(LOGINS)
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
