// Attacks on an installation by a login that may create roles, by the migrator, and by whoever owned the targets; each with its control, in
// which the guards that refuse it are taken out (PRV-7).
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import type { Login } from '../../src/sandbox/postgres.ts'
import { Secret } from '../../src/settings/settings.ts'
import { setPassword } from '../../src/usecases/install/set-password.ts'
import type { SourceGuard } from '../attacks/support/attack.ts'
import { type Load, withModulesChanged } from '../attacks/support/take-out.ts'
import { codesOf } from './support/installation.ts'
import { freshServer, makeDatabase, makeLogin, makeOwner, open, within } from './support/server.ts'

interface Seizing {
  /** With what it is refused; nothing where it goes through and gives nothing away. */
  readonly code?: string
  readonly guard: readonly SourceGuard[]
  /** Tries it with an installer of these modules. */
  run(database: Login, call: Calls): Promise<{ readonly seized: boolean; readonly codes: readonly string[] }>
}
interface Calls {
  install(login: Login): Promise<readonly string[]>
  uninstall(login: Login): Promise<readonly string[]>
}

/** The installer and its session of one tree. */
async function callsOf(load: Load): Promise<Calls> {
  const { connect } = await load<typeof import('../../src/postgres/connect.ts')>('src/postgres/connect.ts')
  const env = await load<typeof import('../../src/settings/settings.ts')>('src/settings/settings.ts')
  const { install } = await load<typeof import('../../src/usecases/install/install.ts')>(
    'src/usecases/install/install.ts',
  )
  const { uninstallVerdict } = await load<typeof import('../../src/usecases/install/uninstall.ts')>(
    'src/usecases/install/uninstall.ts',
  )
  const run = async (login: Login, act: (session: Awaited<ReturnType<typeof connect>>) => Promise<unknown>) => {
    const password = new env.Secret(login.password)
    const session = await connect({ ...login, password, connectTimeoutSeconds: 10, tls: null })
    const codes = await act(session).then(
      () => [],
      (error: { findings: readonly { code: string }[] }) => [...new Set(error.findings.map(({ code }) => code))],
    )
    await session.close()
    return codes
  }
  return {
    install: (login) => run(login, (session) => install(session, { lockOut: true })),
    uninstall: (login) => run(login, (session) => uninstallVerdict(session, login.database)),
  }
}

function seizing(title: string, { code, guard, run }: Seizing): void {
  it(`[PRV-7] ${title}`, async () => {
    const attempt = (guards: readonly SourceGuard[]) =>
      withModulesChanged(guards, async (load) => {
        await using server = await freshServer('18')
        return await run(await makeDatabase(server), await callsOf(load))
      })
    const tried = await attempt([])
    expect([tried.seized, tried.codes]).toEqual([false, code === undefined ? [] : [code]])
    expect(await attempt(guard)).toMatchObject({ seized: true })
  })
}

const INSPECT = 'src/sql/install/inspect.sql'
const INSTALL = 'src/usecases/install/install.ts'
const ROLES_FIRST = `part('create-roles'),\n      inspect,\n      part`
const ownsTheGate = `set role quorate_owner; comment on schema qt001_cp is 'seized'`
const succeeds = (login: Login, statements: string) =>
  within(login, async (session) => (await codesOf(session.query(statements))).length === 0)

seizing('a login that may create roles makes the migrator before the gate comes', {
  code: 'INSTALL_ROLE',
  guard: [
    { file: INSPECT, text: ` || name 'quorate_migrator')\n        and not`, instead: `)\n        and not` },
    {
      file: INSPECT,
      text: `where r.rolname = 'quorate_migrator' and not exists`,
      instead: 'where false and not exists',
    },
  ],
  async run(database, { install }) {
    const mallory = await makeLogin(database, 'createrole')
    await within(mallory, (session) => session.query(`create role quorate_migrator login password 'mine'`))
    const codes = await install(database)
    const login = { ...database, user: 'quorate_migrator', password: 'mine' }
    return { codes, seized: codes.length === 0 && (await succeeds(login, ownsTheGate)) }
  },
})

seizing('a migrator whose maker is gone has a password that somebody knows', {
  code: 'INSTALL_ROLE',
  guard: [
    {
      file: INSPECT,
      text: `where r.rolname = 'quorate_migrator' and not exists`,
      instead: 'where false and not exists',
    },
  ],
  async run(database, { install }) {
    const mallory = await makeLogin(database, 'createrole')
    await within(mallory, (session) => session.query(`create role quorate_migrator login password 'mine'`))
    await within(database, (session) => session.query(`drop role ${mallory.user}`))
    const codes = await install(database)
    const login = { ...database, user: 'quorate_migrator', password: 'mine' }
    return { codes, seized: codes.length === 0 && (await succeeds(login, ownsTheGate)) }
  },
})

seizing('an owner’s role is made while the installation waits for its name', {
  code: 'INSTALL_ROLE',
  guard: [
    { file: INSTALL, text: ROLES_FIRST, instead: `inspect, part('create-roles'), part` },
    { file: INSTALL, text: `part('check-dependencies'), inspect]`, instead: `part('check-dependencies')]` },
  ],
  async run(database, { install }) {
    const mallory = await makeLogin(database, 'createrole')
    await within(database, (session) =>
      session.query(`grant connect on database ${database.database} to ${mallory.user}`),
    )
    const session = await open(mallory)
    await session.query('begin; create role quorate_owner')
    const installation = install(database)
    await within(database, async (superuser) => {
      const waiting = () => superuser.query(`select from pg_locks where not granted and locktype = 'transactionid'`)
      while ((await waiting()).length === 0) await sleep(20)
    })
    await session.query('commit')
    const codes = await installation
    await session.query(`grant quorate_owner to ${mallory.user}`)
    const seized = codes.length === 0 && (await codesOf(session.query(ownsTheGate))).length === 0
    await session.close()
    return { codes, seized }
  },
})

seizing('an installer keeps a membership that somebody else gave it', {
  code: 'INSTALL_ROLE',
  guard: [{ file: INSPECT, text: 'm.grantor = m.member or v_number < 160000', instead: 'true' }],
  async run(database, { install }) {
    const owner = await makeOwner(database)
    await within(owner, (session) => session.query('create role quorate_owner'))
    await within(database, (session) =>
      session.query(`grant quorate_owner to ${owner.user} with inherit true, set true`),
    )
    const codes = await install(owner)
    return { codes, seized: codes.length === 0 && (await succeeds(owner, ownsTheGate)) }
  },
})

seizing('an installer’s own setting makes it a member of the migrator', {
  guard: [
    {
      file: 'src/sql/install/create-roles.sql',
      text: `perform set_config('createrole_self_grant', '', true);`,
      instead: 'null;',
    },
    { file: INSTALL, text: ROLES_FIRST, instead: `inspect, part('create-roles'), part` },
    { file: INSTALL, text: `part('check-dependencies'), inspect]`, instead: `part('check-dependencies')]` },
  ],
  async run(database, { install }) {
    const owner = await makeOwner(database)
    await within(owner, (session) =>
      session.query(`alter role ${owner.user} set createrole_self_grant = 'set, inherit'`),
    )
    return { codes: await install(owner), seized: await succeeds(owner, ownsTheGate) }
  },
})

/** Installs, and lets the migrator prepare what the superuser's next command meets. */
async function asMigrator(database: Login, { install }: Calls, plant: string): Promise<void> {
  await install(database)
  const login = { ...database, user: 'quorate_migrator', password: 'mine' }
  await within(database, (session) => setPassword(session, login.user, new Secret(login.password)))
  await within(login, (session) => session.query(`set role quorate_owner; ${plant}`))
}
const isMade = (database: Login) =>
  within(
    database,
    async (session) => (await session.query(`select from pg_roles where rolname = 'loot' and rolsuper`)).length > 0,
  )
const RESET = 'begin reset role; create role loot superuser;'

seizing('the migrator replaces what a superuser’s next installation asks', {
  code: 'MIGRATION_FAILED',
  guard: [{ file: INSTALL, text: `, 'quorate_install.privilege_report')`, instead: ')' }],
  async run(database, calls) {
    await asMigrator(
      database,
      calls,
      `create or replace function quorate.privilege_report() returns jsonb language plpgsql as
        $$ ${RESET} return '{"preset": "x", "expected": 0, "missing": [], "extra": [], "edited": [], "by_hand": [], "targets": [], "plan": [], "preset_plan": []}';
        end $$;
       -- Else the gate would be applied anew before it is asked.
       update quorate_install.gate set live_digest = quorate.gate_digest()`,
    )
    return { codes: await calls.install(database), seized: await isMade(database) }
  },
})

seizing('the migrator replaces what an uninstallation by a superuser writes', {
  code: 'UNINSTALL_FAILED',
  guard: [
    {
      file: 'src/sql/install/uninstall.sql',
      text: '  perform quorate_install.note_uninstallation();',
      instead: `  set local role quorate_owner;
    perform quorate.append_evidence('GATE_UNINSTALLED', null, '{}');
    reset role;`,
    },
  ],
  async run(database, calls) {
    await asMigrator(
      database,
      calls,
      `insert into qt001_cp.ledger (ledger_id) values (gen_random_uuid());
       create or replace function quorate.append_evidence(p_kind text, p_activation uuid, p_body jsonb) returns uuid
         language plpgsql as $$ ${RESET} return null; end $$`,
    )
    return { codes: await calls.uninstall(database), seized: await isMade(database) }
  },
})

seizing('the migrator writes a statement where an uninstallation reads what was there before', {
  guard: [
    {
      file: 'src/sql/install/uninstall.sql',
      text: 'as k(noted, object) on k.noted = f.object',
      instead: `as h(noted, was) on h.noted = 'database' cross join lateral (select f.object) as k(object)`,
    },
  ],
  async run(database, calls) {
    await asMigrator(
      database,
      calls,
      `delete from quorate_install.found; insert into quorate_install.found values
        ('schema public to public; create role loot superuser; grant usage on schema public', 'x', '{USAGE}', '{}')`,
    )
    return { codes: await calls.uninstall(database), seized: await isMade(database) }
  },
})
