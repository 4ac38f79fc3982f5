// What a script could do to the catalogue with more rights than a target has: of the gate, of PostgreSQL, of the server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'
import { billing, dropBilling, effectOf, type Item, line } from '../support/script-effect.ts'

const ledger = useLedger()
const ROLE = 'script_server'

beforeAll(async () => {
  await ledger().superuser.query(billing(ROLE))
})
afterAll(() => dropBilling(ledger(), ROLE))

const me = () => ledger().cluster.superuser.user

type Case = readonly [what: string, script: string, lines: readonly string[], first: string]
const CASES: readonly (readonly [string, string, readonly string[], string?])[] = [
  [
    'who may call the gate',
    'grant execute on function quorate.cut(uuid,text,text,text,text) to public',
    [`pg_proc changed the gate's own rows`],
  ],
  ['a table of the gate', 'alter table qt001_cp.act set (fillfactor = 50)', [`pg_class changed the gate's own rows`]],
  [
    'a trigger on a table of the gate',
    'create trigger more after insert on qt001_cp.act for each row execute function billing.audit()',
    [`pg_trigger changed the gate's own rows`],
  ],
  ['a function of PostgreSQL', 'alter function pg_catalog.now() cost 5', [`pg_proc changed PostgreSQL's own rows`]],
  [
    'an event trigger',
    'create event trigger e on ddl_command_end execute function billing.event()',
    ['pg_event_trigger added e'],
    `create function billing.event() returns event_trigger language plpgsql as 'begin end'`,
  ],
  [
    'a publication',
    'create publication p for table billing.accounts where (id > 1)',
    ['pg_publication added p', 'pg_publication_rel added billing.accounts.p'],
  ],
  [
    'a role, and who is in it',
    `create role script_server_other; grant script_server_other to ${ROLE}`,
    [
      'pg_auth_members added script_server_other.script_server',
      'pg_authid added script_server_other',
      'pg_authid changed what only a superuser reads',
    ],
  ],
  [
    'a role that passes row security',
    `alter role ${ROLE} bypassrls`,
    [`pg_authid changed ${ROLE}`, 'pg_authid changed what only a superuser reads'],
  ],
  ['a comment on a role', `comment on role ${ROLE} is 'x'`, [`pg_shdescription added ${ROLE}`]],
  [
    'a setting of a database',
    `alter database postgres set work_mem = '1MB'`,
    ['pg_db_role_setting added postgres.PUBLIC'],
  ],
  [
    'who may set a parameter',
    'grant set on parameter log_statement to public',
    ['pg_parameter_acl added log_statement'],
  ],
  [
    'a foreign server, and a password for it',
    `create foreign data wrapper w; create server s foreign data wrapper w options (host 'x');
     create user mapping for public server s options (password 'x')`,
    [
      'pg_foreign_data_wrapper added w',
      'pg_foreign_server added s',
      'pg_user_mapping added PUBLIC.s',
      'pg_user_mapping changed what only a superuser reads',
    ],
  ],
  [
    'a password for a foreign server',
    `alter user mapping for public server s options (set password 'y')`,
    ['pg_user_mapping changed what only a superuser reads'],
    `create foreign data wrapper w; create server s foreign data wrapper w; create user mapping for public server s options (password 'x')`,
  ],
  [
    'a large object',
    `select lo_from_bytea(0, 'x')`,
    ['pg_largeobject changed what only a superuser reads', 'pg_largeobject_metadata added a large object'],
  ],
  [
    'bytes of a large object',
    `select lo_put(7, 0, 'y')`,
    ['pg_largeobject changed what only a superuser reads'],
    'select lo_create(7)',
  ],
  ['a language', 'create language other handler plpgsql_call_handler', ['pg_language added other']],
  ['a cast', 'create cast (billing.mood as integer) with inout', ['pg_cast added billing.mood.pg_catalog.int4']],
  ['a replication origin', `select pg_replication_origin_create('x')`, ['pg_replication_origin added x']],
]

const SHOWN = CASES.map(([what, script, lines, first = '']): Case => [what, script, lines, first])

describe('[SQL-4] the catalogue difference, whatever a script may do,', () => {
  it.each(SHOWN)('shows %s', async (_, script, expected, first) => {
    const { items } = await effectOf(ledger(), me(), script, first)
    expect(items.map(line).map((told) => told.replace(/(\.script_server)\.\w+$/, '$1'))).toEqual(expected)
  })

  it('shows what PostgreSQL counts only, and says that it cannot where nothing is counted', async () => {
    const uncounted = await effectOf(ledger(), ROLE, 'select 1', 'set local track_counts = off')
    expect(uncounted.items.map(line)).toEqual(
      ['pg_authid', 'pg_largeobject', 'pg_subscription', 'pg_user_mapping'].map(
        (name) => `${name} changed what only a superuser reads`,
      ),
    )
  })

  it('shows an extension, and what comes with it', async () => {
    const { items } = await effectOf(ledger(), me(), 'create extension pgcrypto schema kept')
    const lines = items.map(line)
    expect(lines).toContain('pg_extension added pgcrypto')
    expect(lines).toContain('pg_proc added kept.digest(pg_catalog.text, pg_catalog.text)')
  })

  it('does not show what others do to the server’s own catalogues meanwhile, but to this database', async () => {
    const session = await ledger().as('superuser')
    const meanwhile = async (statement: string) => {
      await session.query('begin')
      const [row] = await session.query<{ before: string }>('select quorate.catalogue_now()::text as before')
      await ledger().superuser.query(statement)
      const [after] = await session.query<{ items: Item[] }>(
        'select quorate.catalogue_difference($1::cutter_governance.catalogue_row[]) as items',
        [row?.before as string],
      )
      await session.query('rollback')
      return after?.items.map(line)
    }
    expect(await meanwhile('create role script_server_waiting')).toEqual([])
    expect(await meanwhile('drop role script_server_waiting')).toEqual([])
    expect(await meanwhile('create schema others')).toEqual(['pg_namespace added others'])
  })

  it('covers every table of pg_catalog but four', async () => {
    const left = await ledger().value(`select jsonb_agg(c.relname order by c.relname) from pg_catalog.pg_class as c
      where c.relnamespace = 'pg_catalog'::regnamespace and c.relkind = 'r'
        and not exists (select from unnest(quorate.catalogue_now()) as n where n.catalogue = c.relname)`)
    expect(left).toEqual(['pg_depend', 'pg_shdepend', 'pg_statistic', 'pg_statistic_ext_data'])
  })

  it('is blind without its stamp of the gate’s rows', async () => {
    const script = 'grant execute on function quorate.cut(uuid,text,text,text,text) to public'
    const name = 'quorate.catalogue_difference(cutter_governance.catalogue_row[], cutter_governance.catalogue_row[])'
    await withGuardOut(ledger(), name, 'a.gate is distinct from b.gate', 'false', async () => {
      expect((await effectOf(ledger(), me(), script)).items).toEqual([])
    })
  })
})
