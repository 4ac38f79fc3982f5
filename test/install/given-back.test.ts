// What an uninstallation gives back where the tables, their owners or others' keys are not as usual, and who is told to lose what (PRV-8).
import { expect, it } from 'vitest'
import { makeIssuerKeys } from '../../src/sandbox/github.ts'
import { install } from '../../src/usecases/install/install.ts'
import { uninstallVerdict } from '../../src/usecases/install/uninstall.ts'
import { targetTables } from '../support/brownfield.ts'
import { prepareTemplate, session } from '../support/cluster.ts'
import { testBinaries } from '../support/own-server.ts'
import { findingsOf } from './support/installation.ts'
import { freshServer, makeDatabase, makeLogin, within } from './support/server.ts'

const CONSTRAINTS = `select c.relname::text as relation, k.conname::text as name from pg_constraint as k join pg_class as c on c.oid = k.conrelid
  where c.relname in ('information_unit', 'unit_version') and k.contype <> 'n' order by 1, 2`

it('[PRV-8] tables that had no keys have none afterwards, though the ledger referred to them', async () => {
  await using server = await freshServer('18')
  await within(await makeDatabase(server), async (session) => {
    await session.query(`${targetTables()} alter table public.unit_version drop constraint pk_unit_version, drop constraint uq_unit_version__unit;
      alter table public.information_unit drop constraint pk_information_unit`)
    const before = await session.query(CONSTRAINTS)
    await install(session)
    expect((await session.query(CONSTRAINTS)).length).toBeGreaterThan(before.length + 3)
    await uninstallVerdict(
      session,
      String((await session.query<{ n: string }>('select current_database() as n'))[0]?.n),
    )
    expect(await session.query(CONSTRAINTS)).toEqual(before)
  })
})

it('[PRV-8] a table whose owner is gone goes to the database’s owner', async () => {
  await using server = await freshServer('18')
  const database = await makeDatabase(server)
  await within(database, async (session) => {
    await session.query(
      `create role gone; ${targetTables()} alter table public.unit_version owner to gone; grant usage on schema public to gone`,
    )
    await install(session)
    await session.query('drop owned by gone; drop role gone')
    await uninstallVerdict(session, database.database)
    const owners = `select relname::text as name, relowner::regrole::text as owner from pg_class where relname in ('information_unit', 'unit_version') order by 1`
    expect(await session.query(owners)).toEqual([
      { name: 'information_unit', owner: database.user },
      { name: 'unit_version', owner: database.user },
    ])
  })
})

it('[PRV-8] a role that a login becomes, and an owner of large objects, are told what they would lose', async () => {
  await using server = await freshServer('18')
  const database = await makeDatabase(server)
  const login = await makeLogin(database, 'noinherit')
  await within(database, (session) =>
    session.query(`create role app_group; create role idle_group; grant app_group to ${login.user}; create table public.orders (a int);
      grant select on public.orders to app_group; select lo_create(77); alter large object 77 owner to ${login.user};
      grant connect, temporary on database ${database.database} to ${login.user}; grant usage on schema public to ${login.user}`),
  )
  const use = () =>
    within(login, (session) =>
      session.query('set role app_group; select from public.orders; reset role; select lo_create(0)'),
    )
  const told = (await findingsOf(within(database, (session) => install(session)))).map(({ observed }) => observed)
  expect(told).toEqual([
    'grant usage on schema public to app_group;',
    `grant execute on function lo_creat(integer) to ${login.user};`,
    `grant execute on function lo_create(oid) to ${login.user};`,
    `grant execute on function lo_from_bytea(oid,bytea) to ${login.user};`,
  ])
  await within(database, (session) => session.query(told.join('\n')))
  await within(database, (session) => install(session))
  await use()
})

it('[PRV-8] two at once queue where the database begins its transactions as serializable and quotes every name', async () => {
  await using server = await freshServer('18')
  const database = await makeDatabase(server)
  await within(database, (session) =>
    session.query(`alter database ${database.database} set default_transaction_isolation = 'serializable';
      alter database ${database.database} set quote_all_identifiers = on`),
  )
  const one = () => within(database, async (session) => (await install(session)).applied.length > 0)
  expect((await Promise.all([one(), one()])).toSorted()).toEqual([false, true])
  await within(database, (session) => uninstallVerdict(session, database.database))
  expect(
    await within(database, (session) =>
      session.query(
        `select from pg_trigger where not tgisinternal and tgrelid in ('public.information_unit'::regclass, 'public.unit_version'::regclass)`,
      ),
    ),
  ).toEqual([])
})

it.each([
  [
    'a trigger',
    'create trigger seize before insert on public.unit_version for each row execute function public.seize()',
    'drop trigger seize on public.unit_version',
    'unit_version: trigger seize',
  ],
  [
    'an index of a function',
    'create index seize on public.unit_version (public.seized(title))',
    'drop index public.seize',
    'unit_version: index public.seize',
  ],
  [
    'a check',
    'alter table public.unit_version add constraint seize check (public.seized(title) is not null or true)',
    'alter table public.unit_version drop constraint seize',
    'unit_version: constraint seize',
  ],
  [
    'a default',
    'alter table public.unit_version alter column title set default public.seized(null)',
    'alter table public.unit_version alter column title drop default',
    'unit_version: default title',
  ],
  [
    'statistics',
    'create statistics public.seize on (public.seized(title)) from public.unit_version',
    'drop statistics public.seize',
    'unit_version: statistics seize',
  ],
])('[PRV-8] %s that the gate’s owner put on a table is not given back with it', async (_, plant, undo, told) => {
  await using server = await freshServer('18')
  const database = await makeDatabase(server)
  await within(database, async (session) => {
    await session.query(targetTables())
    await install(session)
    await session.query(`set role quorate_owner;
      create function public.seized(text) returns text language sql immutable return $1;
      create function public.seize() returns trigger language plpgsql as $$ begin return new; end $$;
      ${plant}; reset role`)
    expect(await findingsOf(uninstallVerdict(session, database.database))).toEqual([
      { code: 'UNINSTALL_FOREIGN', observed: [told] },
    ])
    await session.query(undo)
    expect(await findingsOf(uninstallVerdict(session, database.database))).toEqual([])
  })
})

it('[PRV-8] [EV-1] a ledger that was begun ends with a link that says so, and stays guarded', async () => {
  const { cluster, stop } = await prepareTemplate({ keys: await makeIssuerKeys(), ...testBinaries() })
  const superuser = await session(cluster, cluster.template, 'superuser')
  try {
    await uninstallVerdict(superuser, cluster.template)
    const links = 'select kind from qt001_cp.evidence_registry order by seq desc limit 1'
    expect(await superuser.query(links)).toEqual([{ kind: 'GATE_UNINSTALLED' }])
    expect(
      (await findingsOf(superuser.query('delete from qt001_cp.evidence_registry'))).map(({ code }) => code),
    ).toEqual(['APPEND_ONLY'])
  } finally {
    await superuser.close()
    await stop()
  }
})
