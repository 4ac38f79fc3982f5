// Target tables that are there already: of the very shape they are taken over, of any other the installation is refused whole (PRV-6).
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { QuorateError } from '../../src/codes/error.ts'
import type { Postgres } from '../../src/sandbox/postgres.ts'
import { install } from '../../src/usecases/install/install.ts'
import { startBrownfield, superuserOf, targetTables, unitRows, unitsOf } from '../support/brownfield.ts'
import { sampled } from '../support/sample.ts'

const OLD = '# One\n\nfirst\n\n# Two\n\nsecond\n\n# Three\n\nthird\n'

describe('a table that is there already', () => {
  let server: Postgres
  beforeAll(async () => {
    server = await startBrownfield()
    const admin = await superuserOf(server, 'postgres')
    await admin.query('create role directus login')
    await admin.close()
  })
  afterAll(() => server?.stop())

  const IMAGE = `(select md5(string_agg(f, ';' order by f)) from (
    select format('%s %s %s %s', c.relname, c.relowner, c.relacl, c.relkind) from pg_class as c where c.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace, 'pg_toast'::regnamespace)
    union all select format('%s %s %s', a.attrelid, a.attname, a.attnotnull) from pg_attribute as a join pg_class as c on c.oid = a.attrelid and c.relnamespace = 'public'::regnamespace
    union all select format('%s %s', conname, conrelid) from pg_constraint union all select nspname || nspowner from pg_namespace where nspname !~ '^pg_temp|^pg_toast_temp'
    union all select format('%s %s %s', rolname, rolconfig, rolcanlogin) from pg_roles union all select datacl::text from pg_database where datname = current_database()
    union all select proacl::text from pg_proc where proacl is not null) as t(f))`

  /** Installs over the SQL; answers with what was refused, and asserts that then nothing changed. */
  async function installOver(sql: string): Promise<readonly string[]> {
    const name = `b_${randomUUID().replaceAll('-', '')}`
    await server.createDatabase(name)
    const database = await superuserOf(server, name)
    try {
      await database.query(sql)
      const image = async () => (await database.query<{ value: string }>(`select ${IMAGE} as value`))[0]?.value
      const before = await image()
      const refused = await install(database, { lockOut: true }).then(
        () => null,
        (error: QuorateError) => error,
      )
      if (refused === null) return ['installed']
      expect([refused.code, await image()]).toEqual(['TARGET_SHAPE', before])
      return refused.findings.map(
        ({ expected, observed }) => (expected ? `- ${expected}` : '') + (observed ? `+ ${observed}` : ''),
      )
    } finally {
      await database.close()
      await server.dropDatabase(name)
    }
  }
  const SAME = targetTables()
  const UNIT = 'public.information_unit'
  const VERSION = 'public.unit_version'

  it('[PRV-6] of the very shape is taken over, empty or filled, with or without its constraints', async () => {
    const filled = SAME + unitRows(unitsOf(OLD))
    expect(await installOver(SAME)).toEqual(['installed'])
    expect(await installOver(filled)).toEqual(['installed'])
    expect(await installOver(SAME.replace('  change_set_id uuid,\n', ''))).toEqual(['installed'])
    expect(await installOver(SAME.replaceAll(' collate "C"', ''))).toEqual(['installed'])
    expect(
      await installOver(
        `${filled} alter table ${UNIT} add constraint other_name foreign key (anchor_version_id, unit_id) references ${VERSION} (version_id, unit_id) deferrable initially deferred`,
      ),
    ).toEqual(['installed'])
  })

  it.each(
    sampled([
      [
        'a missing column',
        'alter table public.unit_version drop column title cascade',
        [`- ${VERSION}: column title text`],
      ],
      ['a column too many', 'alter table public.unit_version add column note text', [`+ ${VERSION}: column note text`]],
      [
        'another type',
        'alter table public.unit_version alter column version_number type bigint',
        [`- ${VERSION}: column version_number integer not null`, `+ ${VERSION}: column version_number bigint not null`],
      ],
      [
        'a column that may be empty',
        'alter table public.information_unit alter column root drop not null',
        [`- ${UNIT}: column root text not null`, `+ ${UNIT}: column root text`],
      ],
      [
        'another default',
        `alter table public.unit_version alter column kind set default 'section'`,
        [`- ${VERSION}: column kind text`, `+ ${VERSION}: column kind text default 'section'::text`],
      ],
      [
        'another collation',
        'alter table public.information_unit alter column root type text collate "und-x-icu"',
        [`- ${UNIT}: column root text not null`, `+ ${UNIT}: column root text not null collate "und-x-icu"`],
      ],
      [
        'a rule of somebody else',
        `create function public.f(text) returns boolean language sql immutable return true; alter table public.unit_version add constraint theirs check (public.f(body))`,
        [`+ ${VERSION}: CHECK (public.f(body))`],
      ],
      [
        'another rule under our name',
        'alter table public.unit_version drop constraint ck_unit_version__number, add constraint ck_unit_version__number check (true)',
        [`+ ${VERSION}: CHECK (true)`],
      ],
      [
        'a key that is checked at once',
        `alter table public.unit_version add foreign key (unit_id) references public.information_unit`,
        [`+ ${VERSION}: FOREIGN KEY (unit_id) REFERENCES public.information_unit(unit_id)`],
      ],
      [
        'a trigger',
        `create function public.t() returns trigger language plpgsql as 'begin return new; end'; create trigger theirs before insert on public.unit_version for each row execute function public.t()`,
        [`+ ${VERSION}: trigger theirs`],
      ],
      [
        'a rewrite rule',
        'create rule theirs as on insert to public.unit_version do instead nothing',
        [`+ ${VERSION}: rule theirs`],
      ],
      [
        'row security',
        'alter table public.information_unit enable row level security; create policy theirs on public.information_unit using (true)',
        [`+ ${UNIT}: policy theirs`, `+ ${UNIT}: row level security`],
      ],
      [
        'a computed index',
        'create index theirs on public.unit_version (lower(body))',
        [`+ ${VERSION}: computed index public.theirs`],
      ],
      ['an unlogged table', 'alter table public.unit_version set unlogged', [`- ${VERSION}: a plain table`]],
      [
        'a table with children',
        'create table public.child () inherits (public.unit_version)',
        [`- ${VERSION}: a plain table`],
      ],
    ]),
  )('[PRV-6] with %s refuses the installation, and nothing is changed', async (_, change, expected) => {
    expect(await installOver(`${SAME} ${change}`)).toEqual(expected)
  })

  it('[PRV-6] alone, or as a view, refuses the installation', async () => {
    const one = await installOver(`${SAME} drop table ${VERSION}`)
    expect([one.length, one.every((line) => line.startsWith(`- ${VERSION}: `)), one[0]]).toEqual([
      10,
      true,
      `- ${VERSION}: a plain table`,
    ])
    const view = await installOver(`${SAME} drop table ${VERSION}; create view ${VERSION} as select 1 as a`)
    expect(view).toContain(`- ${VERSION}: a plain table`)
    expect(view).toContain(`+ ${VERSION}: column a integer`)
  })

  const loose = `create table ${UNIT} (unit_id uuid not null, canonical_address text not null, root text not null, anchor_version_id uuid not null,
      created_at timestamptz not null default clock_timestamp());
    create table ${VERSION} (version_id uuid not null, unit_id uuid not null, version_number integer not null, retired boolean not null,
      kind text, title text, body text, content_hash text, created_at timestamptz not null default clock_timestamp());`
  const ID = `'11111111-1111-4111-8111-11111111111`
  it.each([
    [
      'two units at one address',
      `insert into ${UNIT} values (${ID}1', 'docs/a', 'docs', ${ID}1'), (${ID}2', 'docs/a', 'docs', ${ID}2');
      insert into ${VERSION} (version_id, unit_id, version_number, retired, kind, title, body, content_hash) values (${ID}1', ${ID}1', 1, false, 'k', 't', 'b', 'h'), (${ID}2', ${ID}2', 1, false, 'k', 't', 'b', 'h')`,
      [`- rows of ${UNIT}: UNIQUE (canonical_address)`],
    ],
    [
      'a version that is half retired',
      `insert into ${UNIT} values (${ID}1', 'docs/a', 'docs', ${ID}1'); insert into ${VERSION} (version_id, unit_id, version_number, retired, kind) values (${ID}1', ${ID}1', 1, false, 'k')`,
      [
        `- rows of ${VERSION}: CHECK ((num_nulls(kind, title, body, content_hash) =\nCASE\n    WHEN retired THEN 4\n    ELSE 0\nEND))`,
      ],
    ],
    [
      'an anchor of an earlier version',
      `insert into ${UNIT} values (${ID}1', 'docs/a', 'docs', ${ID}1');
      insert into ${VERSION} (version_id, unit_id, version_number, retired, kind, title, body, content_hash) values (${ID}1', ${ID}1', 1, false, 'k', 't', 'b', 'h'), (${ID}2', ${ID}1', 2, false, 'k', 't', 'b', 'h')`,
      [`- rows of ${UNIT}: each anchor names the unit's last version+ 1`],
    ],
    [
      'a version of no unit',
      `insert into ${VERSION} (version_id, unit_id, version_number, retired) values (${ID}1', ${ID}1', 1, true)`,
      [`- rows of ${VERSION}: each belongs to a unit+ 1`],
    ],
  ])('[PRV-6] with %s refuses the installation, and nothing is changed', async (_, sql, expected) => {
    expect(await installOver(`${loose} ${sql}`)).toEqual(expected)
  })

  it('[PRV-6] of rows that fit is taken over without one constraint of its own', async () => {
    expect(await installOver(`${loose} ${unitRows(unitsOf(OLD))}`)).toEqual(['installed'])
  })
})
