// Installing where others were before: roles and rows stay, what differs is told, a table of another shape refuses all of it (PRV-6).
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Secret } from '../../src/adapters/env.ts'
import type { Database } from '../../src/adapters/postgres/connect.ts'
import { connect } from '../../src/adapters/postgres/connect.ts'
import { readPrivileges } from '../../src/adapters/postgres/read-privileges.ts'
import type { QuorateError } from '../../src/gate/error.ts'
import { planDocument } from '../../src/lanes/plan-document.ts'
import type { UnitText } from '../../src/lanes/unit.ts'
import { makeIssuerKeys } from '../../src/sandbox/github.ts'
import type { Postgres } from '../../src/sandbox/postgres.ts'
import { scriptsOf } from '../../src/usecases/db-plan.ts'
import { install } from '../../src/usecases/install.ts'
import { startBrownfield, superuserOf, targetTables, unitRows } from '../support/brownfield.ts'
import { prepareTemplate, session } from '../support/cluster.ts'
import { codes, Ledger } from '../support/ledger.ts'
import { testBinaries } from '../support/own-server.ts'

const OLD = '# One\n\nfirst\n\n# Two\n\nsecond\n\n# Three\n\nthird\n'
const NEW = '# One\n\nfirst\n\n# Two\n\nsecond, changed\n\n# Four\n\nfourth\n'

/** The units of a document under the plan of the tests. */
function unitsOf(text: string): readonly UnitText[] {
  const plan = {
    file: 'plan.yaml',
    name: 'docs',
    carrier: 'C1',
    revision: 1,
    root: 'docs',
    sources: ['README.md'],
    rollback: 'docs/rollback.md',
    dependsOn: [],
  }
  return JSON.parse(planDocument(plan, [{ path: 'README.md', text }]).text).units
}

const ROLES = `
  create role cutter_exec nologin createdb connection limit 9; alter role cutter_exec set search_path = public; alter role cutter_exec set work_mem = '64MB';
  create role cutter_verify login; create role legacy; grant legacy to cutter_verify; create role cutter_ro login; create role directus login;`
const TABLES = `${targetTables()}
  ${unitRows(unitsOf(OLD))}
  alter table public.information_unit owner to directus; alter table public.unit_version owner to directus;
  create table public.unrelated (a int); grant select on public.unrelated to directus;
  grant select, insert, update, delete on public.information_unit, public.unit_version to cutter_exec; grant select on public.unit_version to legacy;`
const ROWS = `(select jsonb_build_object('units', (select jsonb_agg(u order by u.unit_id) from public.information_unit as u),
  'versions', (select jsonb_agg(to_jsonb(v) - 'change_set_id' order by v.version_id) from public.unit_version as v)))`

describe('a database with roles and filled targets', () => {
  let started: Awaited<ReturnType<typeof prepareTemplate>>
  let template: Database
  let ledger: Ledger
  let rows: unknown
  const value = async <T>(query: string) =>
    (await template.query<{ value: T }>(`select ${query} as value`))[0]?.value as T

  beforeAll(async () => {
    started = await prepareTemplate({ keys: await makeIssuerKeys(), brownfield: ROLES + TABLES, ...testBinaries() })
    template = await session(started.cluster, started.cluster.template, 'superuser')
    rows = await value(ROWS)
  })
  afterAll(async () => {
    await ledger?.drop()
    await template?.close()
    await started?.stop()
  })

  it('[PRV-6] is installed, and every row is as it was', async () => {
    const { units, versions } = rows as {
      units: { canonical_address: string }[]
      versions: { body: string; content_hash: string }[]
    }
    expect(units.map((unit) => unit.canonical_address).sort()).toEqual(
      unitsOf(OLD)
        .map((unit) => unit.address)
        .sort(),
    )
    expect(versions.map(({ body }) => body).sort()).toEqual(
      unitsOf(OLD)
        .map(({ body }) => body)
        .sort(),
    )
    expect(new Set(versions.map(({ content_hash }) => content_hash))).toEqual(new Set(['0'.repeat(64)]))
    expect(await value('(select count(*)::int from public.unit_version where change_set_id is null)')).toBe(
      units.length,
    )
    expect(await install(template)).toEqual([])
    expect(await value(ROWS)).toEqual(rows)
  })

  it('[PRV-6] [PRV-3] keeps what the roles were, and tells every difference', async () => {
    const { missing, extra } = await readPrivileges(template)
    expect(missing).toEqual(['cutter_exec: LOGIN', 'cutter_ro: NOLOGIN'])
    const table = ['DELETE', 'INSERT', 'SELECT', 'UPDATE'].map((right) => `cutter_exec: ${right} on table public.`)
    expect(extra).toEqual(
      [
        'cutter_exec: CREATEDB',
        'cutter_exec: NOLOGIN',
        ...table.flatMap((right) => [`${right}information_unit`, `${right}unit_version`]),
        'cutter_exec: setting work_mem=64MB',
        'cutter_ro: LOGIN',
        'cutter_verify: member of legacy',
        'legacy: SELECT on table public.unit_version',
      ].sort(),
    )
  })

  it('[PRV-6] is brought to the preset by the two scripts of db plan', async () => {
    const files = scriptsOf(await readPrivileges(template))
    await template.query(`${files.get('administrator.sql')}${files.get('privileges.sql')}`)
    expect((await readPrivileges(template)).plan).toEqual([])
    expect(await value(ROWS)).toEqual(rows)
    expect(await value(`(select has_table_privilege('directus', 'public.unrelated', 'select'))`)).toBe(true)
    await template.close()
    ledger = await Ledger.clone(started.cluster)
  })

  it('[PRV-6] [LAN-3] the first cut keeps, changes, retires and adds against the rows of before; verify agrees', async () => {
    const code = await ledger.ready(NEW)
    const done = await ledger.run(code)
    const { added, changed, retired, unchanged } = done.rest
    expect([done.outcome, codes(done), { added, changed, retired, unchanged }]).toEqual([
      'done',
      [],
      { added: 1, changed: 1, retired: 1, unchanged: 1 },
    ])
    const live = await ledger.value<{ address: string; body: string; number: number; signed: boolean }[]>(
      `(select jsonb_agg(jsonb_build_object('address', u.canonical_address, 'body', v.body, 'number', v.version_number, 'signed', v.change_set_id is not null)
          order by u.canonical_address) from public.information_unit as u join public.unit_version as v on v.version_id = u.anchor_version_id where not v.retired)`,
    )
    expect(live.map(({ address, body }) => ({ address, body }))).toEqual(
      unitsOf(NEW)
        .map(({ address, body }) => ({ address, body }))
        .toSorted((a, b) => (a.address < b.address ? -1 : 1)),
    )
    expect(live.map(({ number, signed }) => [number, signed])).toEqual([
      [1, true],
      [1, false],
      [2, true],
    ])
    const { successor } = await ledger.change(code)
    const verified = await ledger.run(successor as string)
    expect([verified.outcome, codes(verified), (await ledger.change(code)).entry]).toEqual([
      'done',
      [],
      'verified_complete',
    ])
    expect(
      await ledger.value(
        `(select jsonb_agg(change_number is null order by canonical_address) from cutter_governance.unit_view)`,
      ),
    ).toEqual([false, true, false])
  })

  it('[PRV-6] a later verify still tells that a row of before was touched', async () => {
    const code = await ledger.ready(`${NEW}\n# Five\n\nfifth\n`)
    expect((await ledger.run(code)).outcome).toBe('done')
    await ledger.superuser.query(`alter table public.unit_version drop constraint ck_unit_version__change_set; set session_replication_role = replica;
      update public.unit_version set body = 'forged' where change_set_id is null and version_id in (select anchor_version_id from public.information_unit);
      reset session_replication_role; alter table public.unit_version add constraint ck_unit_version__change_set check (change_set_id is not null) not valid`)
    const { successor } = await ledger.change(code)
    const verified = await ledger.run(successor as string)
    expect([verified.outcome, (await ledger.change(code)).entry]).toEqual(['done', 'verify_failed_escalated'])
  })

  it('[PRV-6] new versions without a change set stay impossible', async () => {
    const insert = `insert into public.unit_version (version_id, unit_id, version_number, retired, kind, title, body, content_hash)
      select gen_random_uuid(), unit_id, version_number + 1, false, 'section', 't', 'b', repeat('0', 64) from public.unit_version limit 1`
    await expect(ledger.superuser.query(insert)).rejects.toMatchObject({ code: 'CHANGE_SET_CLOSED' })
    await expect(
      ledger.superuser.query(`begin; set local session_replication_role = replica; ${insert}`),
    ).rejects.toMatchObject({ details: { observed: '23514' } })
    await ledger.superuser.query('rollback')
  })
})

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
      const refused = await install(database).then(
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

  it.each([
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
  ])('[PRV-6] with %s refuses the installation, and nothing is changed', async (_, change, expected) => {
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

describe('many at once', () => {
  it('[PRV-6] eight installers of one brownfield database leave it installed once', async () => {
    const server = await startBrownfield()
    try {
      await server.createDatabase('crowd')
      const first = await superuserOf(server, 'crowd')
      await first.query(ROLES + TABLES)
      const all = await Promise.all(
        Array.from({ length: 8 }, async () => {
          const one = await connect({
            ...server.superuser,
            database: 'crowd',
            password: new Secret(server.superuser.password),
            connectTimeoutSeconds: 10,
            tls: null,
          })
          try {
            return (await install(one)).length
          } finally {
            await one.close()
          }
        }),
      )
      expect(all.filter((count) => count > 0).length).toBe(1)
      await first.close()
    } finally {
      await server.stop()
    }
  })
})
