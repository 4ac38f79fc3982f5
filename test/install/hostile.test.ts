// Installing where somebody prepared the database: nothing that was planted runs, and nothing of it stays in the gate (PRV-7).
import { describe, expect, it } from 'vitest'
import type { Database } from '../../src/postgres/connect.ts'
import type { Login } from '../../src/sandbox/postgres.ts'
import { install } from '../../src/usecases/install/install.ts'
import { installScript } from '../../src/usecases/install/install-script.ts'
import { uninstallVerdict } from '../../src/usecases/install/uninstall.ts'
import { withModulesChanged } from '../attacks/support/take-out.ts'
import { powersOf } from './support/installation.ts'
import { IN_THE_LOCK, plant, TEMPORARY_PLANTS } from './support/plants.ts'
import { freshServer, makeDatabase, makeOwner, within } from './support/server.ts'
import { VERSIONS } from './support/versions.ts'

/** Every function, constraint, view, column and index of the gate, as PostgreSQL tells them: names outside pg_catalog would stand there. */
const SCHEMA = `select md5(string_agg(t.told, e'\\n' order by t.told)) as digest from (
  select pg_get_functiondef(p.oid) as told from pg_proc as p join pg_namespace as n on n.oid = p.pronamespace where n.nspname in ('quorate', 'qt001_cp', 'cutter_governance', 'quorate_targets')
  union all select pg_get_constraintdef(k.oid) from pg_constraint as k join pg_namespace as n on n.oid = k.connamespace
    where n.nspname in ('quorate', 'qt001_cp', 'cutter_governance', 'quorate_targets', 'quorate_install')
  union all select pg_get_viewdef(c.oid) from pg_class as c join pg_namespace as n on n.oid = c.relnamespace where n.nspname in ('quorate', 'qt001_cp', 'cutter_governance', 'quorate_targets') and c.relkind = 'v'
  union all select format('%s.%s %s %s', a.attrelid::regclass, a.attname, format_type(a.atttypid, a.atttypmod), a.attcollation::regcollation)
    from pg_attribute as a join pg_class as c on c.oid = a.attrelid join pg_namespace as n on n.oid = c.relnamespace
    where n.nspname in ('quorate', 'qt001_cp', 'cutter_governance', 'quorate_targets', 'quorate_install') and a.attnum > 0) as t`
const digestOf = async (session: Database) => (await session.query<{ digest: string }>(SCHEMA))[0]?.digest
/** Whether anything that was planted ran. */
const isSeized = (login: Login) =>
  within(
    login,
    async (session) => (await session.query<{ ran: boolean }>('select is_called as ran from public.loot'))[0]?.ran,
  )

describe.each(VERSIONS)('on PostgreSQL %s', (version) => {
  it.each(['a superuser', 'an owner that may create roles'])(
    '[PRV-7] %s installs over planted objects of every kind, and none of them runs or stays',
    async (who) => {
      await using server = await freshServer(version)
      const clean = await within(await makeDatabase(server), async (session) => {
        await install(session)
        return digestOf(session)
      })
      // The gate's roles are the first installer's; a second one needs a server without them.
      await using second = await freshServer(version)
      const database = await makeDatabase(second)
      const installer = who === 'a superuser' ? database : await makeOwner(database)
      await plant(database)
      const before = await within(database, powersOf)
      const installed = await within(installer, async (session) => {
        await installScript(session)
        await session.query(TEMPORARY_PLANTS)
        return install(session)
      })
      expect([installed.missing, installed.extra]).toEqual([[], []])
      expect(await within(database, digestOf)).toBe(clean)
      await within(installer, (session) => uninstallVerdict(session, database.database))
      expect(await isSeized(database)).toBe(false)
      expect(await within(database, powersOf)).toEqual(before)
    },
  )
})

it('[PRV-7] without the search path the same planted objects run as the superuser', async () => {
  await using server = await freshServer('18')
  const database = await makeDatabase(server)
  // With all of them the first call is ambiguous, and nothing runs.
  await plant(database, { function: [IN_THE_LOCK] })
  const guard = [
    { file: 'src/usecases/install/install.ts', text: 'set local search_path = pg_catalog, pg_temp;' },
    { file: 'src/postgres/session.ts', text: `  'search_path=pg_catalog,pg_temp',` },
  ]
  await withModulesChanged(guard, async (load) => {
    const { connect } = await load<typeof import('../../src/postgres/connect.ts')>('src/postgres/connect.ts')
    const { Secret } = await load<typeof import('../../src/settings/settings.ts')>('src/settings/settings.ts')
    const { install: unguarded } = await load<typeof import('../../src/usecases/install/install.ts')>(
      'src/usecases/install/install.ts',
    )
    const session = await connect({
      ...database,
      password: new Secret(database.password),
      connectTimeoutSeconds: 10,
      tls: null,
    })
    await unguarded(session).then(
      () => null,
      (error: unknown) => error,
    )
    await session.close()
  })
  expect(await isSeized(database)).toBe(true)
})
