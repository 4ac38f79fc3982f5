// Where the gate is not installed: each reason has its code, all are told at once, and nothing was written (PRV-7, PRV-8).

import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startPostgres } from '../../src/sandbox/postgres.ts'
import { install } from '../../src/usecases/install/install.ts'
import { programsOf, TOO_OLD } from '../support/postgresql.ts'
import { codesOf, findingsOf, tracesOf } from './support/installation.ts'
import { installIn, run, useRefusals } from './support/refusals.ts'
import { makeDatabase, makeLogin, makeOwner, within } from './support/server.ts'
import { VERSIONS } from './support/versions.ts'

const OWNER_ROLE = 'create role quorate_owner nologin'

describe.each(VERSIONS)('on PostgreSQL %s', (version) => {
  const { server, refusedUntil, forget } = useRefusals(version)

  it('[PRV-8] a database in another encoding is refused', async () => {
    const findings = await findingsOf(installIn(await makeDatabase(server(), 'LATIN1')))
    expect(findings).toEqual([{ code: 'INSTALL_ENCODING', expected: 'UTF8', observed: 'LATIN1' }])
  })

  it('[PRV-8] a database that takes no writes is refused', async () => {
    const database = await makeDatabase(server())
    await within(database, async (session) => {
      await session.query('set default_transaction_read_only = on')
      expect(await findingsOf(install(session))).toEqual([
        { code: 'INSTALL_READ_ONLY', expected: 'a database that takes writes', observed: 'read only' },
      ])
      await session.query('set default_transaction_read_only = off')
      expect(await codesOf(install(session))).toEqual([])
    })
    await forget(database.database)
  })

  it('[PRV-8] whoever lacks a right is told each one', async () => {
    const database = await makeDatabase(server())
    const login = await makeLogin(database)
    const findings = await refusedUntil(login, () =>
      run(
        database,
        `alter role ${login.user} createrole`,
        `alter database ${database.database} owner to ${login.user}`,
      ),
    )
    expect(findings).toEqual([
      { code: 'INSTALL_RIGHTS', expected: 'CREATEROLE', observed: login.user },
      { code: 'INSTALL_RIGHTS', expected: `owner of database ${database.database}`, observed: login.user },
      {
        code: 'INSTALL_RIGHTS',
        expected: `owner of schema public, which is pg_database_owner's`,
        observed: login.user,
      },
    ])
  })

  it('[PRV-8] the owner of a database whose schema public is another’s is told so', async () => {
    const database = await makeDatabase(server())
    const owner = await makeOwner(database)
    await run(database, `alter schema public owner to ${database.user}`)
    const findings = await refusedUntil(owner, () => run(database, 'alter schema public owner to pg_database_owner'))
    expect(findings).toEqual([
      { code: 'INSTALL_RIGHTS', expected: `owner of schema public, which is ${database.user}'s`, observed: owner.user },
    ])
  })

  it.each([
    [
      'with another attribute',
      'alter role quorate_owner login createdb',
      'alter role quorate_owner nologin nocreatedb',
      { expected: 'quorate_owner without login and attributes', observed: 'quorate_owner LOGIN CREATEDB' },
    ],
    [
      'with a member',
      'create role mallory; grant quorate_owner to mallory',
      'drop role mallory',
      { expected: 'quorate_owner without other members', observed: 'member mallory' },
    ],
    [
      'that is a member',
      'create role mallory; grant mallory to quorate_owner',
      'drop role mallory',
      { expected: 'quorate_owner is member of nothing', observed: 'member of mallory' },
    ],
  ])('[PRV-7] an owner’s role that is there %s is refused', async (_, plant, undo, finding) => {
    const database = await makeDatabase(server())
    await run(database, OWNER_ROLE, plant)
    expect(await refusedUntil(database, () => run(database, undo))).toEqual([{ code: 'INSTALL_ROLE', ...finding }])
  })

  it.each([
    [
      'a schema of the gate’s name',
      (mallory: string) => `create schema qt001_cp authorization ${mallory}`,
      'drop schema qt001_cp cascade',
      /^schema qt001_cp of login_\w+$/,
    ],
    [
      'the versions’ schema',
      (mallory: string) =>
        `create schema quorate_install authorization ${mallory}; create table quorate_install.version (version bigint)`,
      'drop schema quorate_install cascade',
      /^schema quorate_install of login_\w+$/,
    ],
  ])('[PRV-7] %s that somebody else made is refused', async (_, plant, undo, observed) => {
    const database = await makeDatabase(server())
    const mallory = await makeLogin(database)
    await run(
      database,
      plant(mallory.user),
      `grant connect, temporary on database ${database.database} to ${mallory.user}; grant usage on schema public to ${mallory.user}`,
    )
    expect(await refusedUntil(database, () => run(database, undo))).toEqual([
      { code: 'INSTALL_FOREIGN', expected: 'made by quorate db install', observed: [expect.stringMatching(observed)] },
    ])
  })

  it('[PRV-7] an event trigger is refused while its function is no superuser’s', async () => {
    const database = await makeDatabase(server())
    await run(
      database,
      `create role mallory; grant usage on schema public to mallory; create function public.seize() returns event_trigger language plpgsql as $$ begin end $$;
       create event trigger watch on ddl_command_start execute function public.seize(); alter function public.seize() owner to mallory`,
    )
    const findings = await refusedUntil(database, () => run(database, 'alter event trigger watch disable'))
    expect(findings).toEqual([
      {
        code: 'INSTALL_EVENT_TRIGGER',
        expected: 'owned by a superuser, as its function',
        observed: 'watch: public.seize() of mallory',
      },
    ])
  })

  it('[PRV-7] a superuser’s event trigger and somebody’s row security on other tables stand in nobody’s way', async () => {
    const database = await makeDatabase(server())
    await run(
      database,
      `create function public.log() returns event_trigger language plpgsql as $$ begin end $$; create event trigger log on ddl_command_end execute function public.log();
       create table public.orders (a int); alter table public.orders enable row level security; create policy p on public.orders using (false)`,
    )
    expect(await codesOf(installIn(database))).toEqual([])
    await forget(database.database)
  })
})

describe.skipIf(!existsSync(programsOf(TOO_OLD)))(`PostgreSQL ${TOO_OLD}`, () => {
  it('[PRV-8] is refused before anything else is asked of it', async () => {
    const programs = await mkdtemp(join(tmpdir(), 'quorate-old-'))
    try {
      await symlink(join(programsOf(TOO_OLD), 'postgres'), join(programs, 'postgres'))
      // Its initdb does not know the options that all later ones are given.
      const initdb = `#!/bin/bash\nfor word; do case $word in --locale-provider=*|--icu-locale=*) ;; *) set -- "$@" "$word" ;; esac; shift; done
exec ${join(programsOf(TOO_OLD), 'initdb')} "$@"\n`
      await writeFile(join(programs, 'initdb'), initdb, { mode: 0o755 })
      await chmod(programs, 0o755)
      await using server = await startPostgres({ binaries: programs })
      const findings = await findingsOf(installIn(await makeDatabase(server)))
      expect(findings).toEqual([
        { code: 'INSTALL_VERSION', expected: 'PostgreSQL 15 to 18', observed: expect.stringMatching(/^14\./) },
      ])
      expect(await within(server.superuser, tracesOf)).toEqual([])
    } finally {
      await rm(programs, { recursive: true })
    }
  })
})
