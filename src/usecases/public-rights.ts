// What a login may do only because everybody may: the installation takes it from PUBLIC, and whoever lives on it is locked out (PRV-6).
import type { Database } from '../adapters/postgres/connect.ts'

/** The gate's own logins are granted what they need. */
const OWN = ['cutter_exec', 'cutter_verify', 'quorate_door', 'quorate_revoke', 'quorate_migrator']

/**
 * The rights on this database and its schema `public` that other login roles hold through PUBLIC alone, as the statements
 * that would give each role its own: `grant connect, temporary on database ledger to app;`. None after an installation.
 */
export async function onlyThroughPublic(database: Database): Promise<readonly string[]> {
  const rows = await database.query<{ statement: string }>(
    `with held as (
      select 1 as n, format('database %I', d.datname) as object, d.datdba as owner, coalesce(d.datacl, acldefault('d', d.datdba)) as acl
      from pg_catalog.pg_database as d where d.datname = current_database()
      union all
      select 2, 'schema public', s.nspowner, coalesce(s.nspacl, acldefault('n', s.nspowner))
      from pg_catalog.pg_namespace as s where s.nspname = 'public'
    )
    select format('grant %s on %s to %I;', lower(string_agg(everybody.privilege_type, ', ' order by everybody.privilege_type)), h.object, r.rolname) as statement
    from held as h cross join lateral aclexplode(h.acl) as everybody cross join pg_catalog.pg_roles as r
    where everybody.grantee = 0 and r.rolcanlogin and not r.rolsuper and r.rolname <> all ($1::text[])
      and not pg_has_role(r.oid, h.owner, 'usage')
      and not exists (select from aclexplode(h.acl) as own
        where own.grantee <> 0 and own.privilege_type = everybody.privilege_type and pg_has_role(r.oid, own.grantee, 'usage'))
    group by h.n, h.object, r.rolname order by r.rolname, h.n`,
    [`{${OWN.join(',')}}`],
  )
  return rows.map(({ statement }) => statement)
}
