// What the tests of an installation ask of a database before and after it.

import { QuorateError } from '../../../src/codes/error.ts'
import type { Finding } from '../../../src/codes/finding.ts'
import type { Database } from '../../../src/postgres/connect.ts'
import { installFrame, migrator } from '../../../src/usecases/install/install.ts'

/** The findings that a call ends with; none when it does not fail. */
export async function findingsOf(run: Promise<unknown>): Promise<readonly Finding[]> {
  return run.then(
    () => [],
    (error: unknown) => {
      if (error instanceof QuorateError) return error.findings
      throw error
    },
  )
}

/** Their codes, each once, in order. */
export async function codesOf(run: Promise<unknown>): Promise<readonly string[]> {
  return [...new Set((await findingsOf(run)).map(({ code }) => code))]
}

/** Installs the migrations up to a number, as an earlier release would have. */
export async function installUpTo(database: Database, version: number): Promise<void> {
  const frame = installFrame({ lockOut: true })
  const postgrator = await migrator({
    query: (query) => database.query<object>(query),
    script: (script) => database.query(script),
  })
  await database.query('begin')
  for (const statements of [frame.settings, ...frame.before]) await database.query(statements)
  await postgrator.migrate(String(version))
  for (const statements of frame.after) await database.query(statements)
  await database.query('commit')
}

/** What everybody but the gate's roles may do: attributes, memberships, rights on the schemas of others. An installation changes none of it. */
export async function powersOf(superuser: Database): Promise<readonly string[]> {
  const rows = await superuser.query<{ power: string }>(`
    with others as (select oid, rolname from pg_catalog.pg_roles where rolname !~ '^(quorate|cutter|pg)_')
    select pg_catalog.format('%s %s', r.rolname, array[r.rolsuper, r.rolcreaterole, r.rolcreatedb, r.rolreplication, r.rolbypassrls, r.rolcanlogin]) as power
    from pg_catalog.pg_roles as r where r.oid in (select oid from others)
    union all
    -- From 16 on whoever makes a role may give it away, and no more than that.
    select pg_catalog.format('%s member of %s', u.rolname, r.rolname) from pg_catalog.pg_auth_members as m
    join others as u on u.oid = m.member join pg_catalog.pg_roles as r on r.oid = m.roleid
    where pg_catalog.to_jsonb(m) @> '{"set_option": false, "inherit_option": false}' is not true
    union all
    select pg_catalog.format('%s on schema %s: %s', u.rolname, n.nspname, a.privilege_type) from pg_catalog.pg_namespace as n
    cross join lateral pg_catalog.aclexplode(n.nspacl) as a join others as u on u.oid = a.grantee
    where n.nspname !~ '^pg_(toast|temp)' and n.nspname not in ('quorate', 'qt001_cp', 'cutter_governance', 'quorate_targets')
    order by power`)
  return rows.map(({ power }) => power)
}

/** Names of what the gate leaves in a database and its server; none before an installation, and after one that was refused. */
export async function tracesOf(database: Database): Promise<readonly string[]> {
  const rows = await database.query<{ name: string }>(`
    select rolname::text as name from pg_catalog.pg_roles where rolname ~ '^(cutter|quorate)_'
    union all select nspname from pg_catalog.pg_namespace where nspname in ('quorate', 'qt001_cp', 'cutter_governance', 'quorate_targets', 'quorate_install') order by name`)
  return rows.map(({ name }) => name)
}
