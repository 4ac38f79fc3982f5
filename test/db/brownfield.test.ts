// Installing where others were before: roles and rows stay, what differs is told, a table of another shape refuses all of it (PRV-6).
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Database } from '../../src/postgres/connect.ts'
import { readPrivileges } from '../../src/postgres/read-privileges.ts'
import { makeIssuerKeys } from '../../src/sandbox/github.ts'
import { Secret } from '../../src/settings/settings.ts'
import { install } from '../../src/usecases/install/install.ts'
import { scriptsOf } from '../../src/usecases/install/plan-privileges.ts'
import { startBrownfield, superuserOf, targetTables, unitRows, unitsOf } from '../support/brownfield.ts'
import { prepareTemplate, session } from '../support/cluster.ts'
import { codes, Ledger } from '../support/ledger.ts'
import { testBinaries } from '../support/own-server.ts'

const OLD = '# One\n\nfirst\n\n# Two\n\nsecond\n\n# Three\n\nthird\n'
const NEW = '# One\n\nfirst\n\n# Two\n\nsecond, changed\n\n# Four\n\nfourth\n'

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
    expect((await install(template)).applied).toEqual([])
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
    const files = scriptsOf((await readPrivileges(template)).plan)
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
    await expect(ledger.superuser.query(insert)).rejects.toMatchObject({ details: { observed: '23514' } })
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
            return (await install(one, { lockOut: true })).applied.length
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
