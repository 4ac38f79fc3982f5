// One digest of everything that the gate keeps: all rows of all tables, and the catalogue that rules over them.
import type { Ledger } from './ledger.ts'

const SCHEMAS = `('quorate'::regnamespace, 'qt001_cp'::regnamespace, 'cutter_governance'::regnamespace, 'quorate_targets'::regnamespace, 'public'::regnamespace)`
/** Of a catalogue with many rows of the server's own: how many there are, and which transaction wrote each of ours. */
const versionsOf = (name: string) =>
  `(select count(*) || ' ' || coalesce(sum(hashtextextended(oid::text || xmin::text, 0)) filter (where oid >= 16384), 0) from pg_catalog.${name})`
const rowsOf = (from: string, row = 't::text') =>
  `(select coalesce(md5(string_agg(${row}, e'\\n' order by ${row} collate "C")), '') from ${from} as t)`

/** Answers a function that computes the digest as it is at each call. New tables change it by their catalogue row. */
export async function databaseDigest(ledger: Ledger): Promise<() => Promise<string>> {
  const relations = await ledger.superuser.query<{ name: string; kind: string }>(
    `select c.oid::regclass::text as name, c.relkind::text as kind from pg_catalog.pg_class as c where c.relnamespace in ${SCHEMAS} and c.relkind in ('r', 'p', 'S') order by 1`,
  )
  const roles = `(select r.rolname, r.rolsuper, r.rolcanlogin, r.rolcreatedb, r.rolcreaterole, r.rolreplication, r.rolbypassrls, r.rolpassword,
      array(select s.setconfig from pg_catalog.pg_db_role_setting as s where s.setrole = r.oid and s.setdatabase in (0, (select oid from pg_catalog.pg_database where datname = current_database())))::text,
      array(select g.rolname || g.oid::text from pg_catalog.pg_auth_members as m join pg_catalog.pg_roles as g on g.oid = m.roleid where m.member = r.oid order by 1)::text
    from pg_catalog.pg_authid as r where r.rolname not like 't\\_%')`
  const facts = [
    ...relations.map(({ name, kind }) => rowsOf(kind === 'S' ? `(select last_value, is_called from ${name})` : name)),
    rowsOf(
      `(select oid, relname, relnamespace, relowner, relacl, relkind, relrowsecurity, relhastriggers, relhasrules from pg_catalog.pg_class
        where oid >= 16384 or relacl is not null)`,
    ),
    '(select count(*)::text from pg_catalog.pg_class)',
    ...['pg_proc', 'pg_trigger', 'pg_constraint', 'pg_rewrite'].map(versionsOf),
    ...[
      'pg_namespace',
      'pg_default_acl',
      'pg_largeobject_metadata',
      'pg_event_trigger',
      'pg_extension',
      'pg_policy',
      'pg_language',
      'pg_publication',
    ].map((name) => rowsOf(`pg_catalog.${name}`)),
    rowsOf(
      `(select oid, typname, typnamespace, typowner, typacl from pg_catalog.pg_type where typnamespace in ${SCHEMAS})`,
    ),
    rowsOf(
      `(select datname, datdba, datacl from pg_catalog.pg_database where datname in ('postgres', current_database()))`,
    ),
    rowsOf(roles),
  ]
  // Planned once: it is asked for thousands of times.
  await ledger.superuser.query(
    `prepare gate_digest as select md5(array_to_string(array[${facts.join(',\n')}], '|')) as digest`,
  )
  return async () => {
    const [row] = await ledger.superuser.query<{ digest: string }>('execute gate_digest')
    return String(row?.digest)
  }
}
