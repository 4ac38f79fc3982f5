// Where an installation does not go on from the one that is there: a table of versions that was tampered with, a later release (PRV-7, PRV-8).
import { describe, expect, it } from 'vitest'
import { codesOf, findingsOf, installUpTo } from './support/installation.ts'
import { installIn, run, useRefusals } from './support/refusals.ts'
import { makeDatabase, within } from './support/server.ts'
import { VERSIONS } from './support/versions.ts'

describe.each(VERSIONS)('on PostgreSQL %s', (version) => {
  const { server, forget } = useRefusals(version)

  it.each([
    [
      'a trigger',
      'create function public.seize() returns trigger language plpgsql as $$ begin return new; end $$; create trigger seize before insert on quorate_install.version for each row execute function public.seize()',
      'drop trigger seize on quorate_install.version',
      'trigger seize',
    ],
    [
      'a rule',
      'create rule quiet as on insert to quorate_install.version do instead nothing',
      'drop rule quiet on quorate_install.version',
      'rule quiet',
    ],
    [
      'another owner',
      'create role mallory; alter table quorate_install.version owner to mallory',
      'alter table quorate_install.version owner to quorate_owner; drop role mallory',
      'owner mallory',
    ],
    [
      'a column too many',
      'alter table quorate_install.version add column more text',
      'alter table quorate_install.version drop column more',
      'columns version bigint not null, name text, md5 text, run_at timestamp with time zone, more text',
    ],
    [
      'row security',
      'alter table quorate_install.version enable row level security',
      'alter table quorate_install.version disable row level security',
      'no plain table',
    ],
    [
      'a default',
      `alter table quorate_install.version alter column name set default 'x'`,
      'alter table quorate_install.version alter column name drop default',
      'default 2',
    ],
    [
      'an index',
      'create index seize on quorate_install.version ((lower(name)))',
      'drop index quorate_install.seize',
      'index quorate_install.seize',
    ],
  ])('[PRV-7] an upgrade over a table of versions with %s is refused', async (_, plant, undo, told) => {
    const database = await makeDatabase(server())
    await within(database, (session) => installUpTo(session, 5))
    await run(database, plant)
    const findings = await findingsOf(installIn(database))
    expect(findings).toEqual([
      {
        code: 'INSTALL_FOREIGN',
        expected: 'made by quorate db install',
        observed: [`quorate_install.version: ${told}`],
      },
    ])
    await run(database, undo)
    expect(await codesOf(installIn(database))).toEqual([])
    await forget(database.database)
  })

  it('[PRV-8] over a later release nothing is changed', async () => {
    const database = await makeDatabase(server())
    await installIn(database)
    await run(database, 'insert into quorate_install.version (version) values (900)')
    expect(await findingsOf(installIn(database))).toEqual([
      { code: 'MIGRATION_NEWER', expected: expect.any(Number), observed: 900 },
    ])
    await run(database, 'delete from quorate_install.version where version = 900')
    expect(await codesOf(installIn(database))).toEqual([])
    await forget(database.database)
  })
})
