// A database that lived before the gate: roles of its own making, and targets with rows, in whatever shape a test wants.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { planDocument } from '../../src/documents/plan-document.ts'
import type { UnitText } from '../../src/documents/unit.ts'
import { connect, type Database } from '../../src/postgres/connect.ts'
import { type Postgres, startPostgres } from '../../src/sandbox/postgres.ts'
import { Secret } from '../../src/settings/settings.ts'
import { packageRoot } from '../../src/system/package-root.ts'
import { testBinaries } from './own-server.ts'

/** The targets as the gate itself creates them, cut out of its migration, without what refers to the ledger. */
export function targetTables(): string {
  const migration = readFileSync(join(packageRoot(), 'src/sql/tables/0013.do.create-ledger.sql'), 'utf8')
  const tables = [...migration.matchAll(/create table if not exists public\.\w+ \([\s\S]*?\n\);/g)].map(
    ([table]) => table,
  )
  return tables
    .join('\n')
    .replace(/ not null constraint fk_unit_version__change_set references \S+ \(\S+\)/, '')
    .replace(/ constraint fk_unit_version__unit references \S+ \(\S+\) deferrable initially deferred/, '')
    .replace('content_hash qt001_cp.sha256', 'content_hash text')
}

/** One unit with one version per row; the hash is whatever the old tool made of it. */
export function unitRows(
  units: readonly { readonly address: string; readonly kind: string; readonly title: string; readonly body: string }[],
): string {
  const quote = (text: string) => `'${text.replaceAll("'", "''")}'`
  return units
    .map(
      ({ address, kind, title, body }) => `with v as (
      insert into public.unit_version (version_id, unit_id, version_number, retired, kind, title, body, content_hash)
      values (gen_random_uuid(), gen_random_uuid(), 1, false, ${[kind, title, body].map(quote).join(', ')}, repeat('0', 64)) returning *)
    insert into public.information_unit (unit_id, canonical_address, root, anchor_version_id)
    select unit_id, ${quote(address)}, ${quote(address.split('/')[0] as string)}, version_id from v;`,
    )
    .join('\n')
}

/** A server without the gate. */
export function startBrownfield(): Promise<Postgres> {
  return startPostgres(testBinaries())
}

/** A superuser's session in a database of the server. */
export function superuserOf(server: Postgres, database: string): Promise<Database> {
  const { superuser } = server
  return connect({
    ...superuser,
    database,
    password: new Secret(superuser.password),
    connectTimeoutSeconds: 10,
    tls: null,
  })
}

/** The units of a document under the plan of the tests. */
export function unitsOf(text: string): readonly UnitText[] {
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
