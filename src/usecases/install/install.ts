// Installs the gate into a database, all of it in one transaction; it trusts nothing that it finds there (PRV-7).
// Must not: recreate what is there; migrations only go forward, and a changed one is refused.

import { basename, join } from 'node:path'
import type { Code } from '../../codes/catalogue/index.ts'
import { QuorateError } from '../../codes/error.ts'
import { type Finding, isOf } from '../../codes/finding.ts'
import type { Database } from '../../postgres/connect.ts'
import { readPrivileges } from '../../postgres/read-privileges.ts'
import type { Verdict } from '../../report/verdict.ts'
import { packageRoot, packageText } from '../../system/package-root.ts'
import { type GateText, gateText, tableFunctionsCheck } from './gate-text.ts'

export const VERSIONS = 'quorate_install.version'

/**
 * Installers of one database queue for the database's own entry in the catalogue, there before anything of the gate is. Only its owner
 * gets to hold it: its comment is set to what it is. An advisory lock would be anybody's, a table of the gate not there yet.
 */
export const INSTALL_LOCK = `set local lock_timeout = '20s';
do $lock$
begin
  execute format('comment on database %I is %L', current_database(), shobj_description(
    (select d.oid from pg_catalog.pg_database as d where d.datname = current_database()), 'pg_database'));
end
$lock$;
set local lock_timeout = '10s';`

/** What may happen to logins that live on PUBLIC's rights: the installation stops for them, or locks them out and says so. */
export interface InstallOptions {
  readonly lockOut?: boolean
}

const part = (name: string) => packageText(`src/sql/install/${name}.sql`)

/** The statements around the migrations, in their order; all of it is one transaction. */
export function installFrame({ lockOut = false }: InstallOptions) {
  const inspect = part('inspect')
  return {
    // Nothing that somebody planted in a schema of this database is found, and no setting of the database's reads a text otherwise.
    // What was committed while this one waited is seen.
    settings: `set transaction isolation level read committed;
set local search_path = pg_catalog, pg_temp;
set local quote_all_identifiers = off;
set local standard_conforming_strings = on;
set local default_tablespace = '';
set local default_table_access_method = heap;
set local lock_timeout = '10s';
set local quorate.lock_out = ${lockOut ? 'on' : 'off'};
`,
    inspect,
    join: part('join-owners'),
    // Look again: what was seen before the wait may have changed meanwhile.
    before: [
      INSTALL_LOCK,
      part('create-roles'),
      inspect,
      part('join-owners'),
      part('create-versions'),
      tableFunctionsCheck(),
    ],
    after: [part('leave-owners'), part('check-dependencies'), inspect],
  }
}

/** The statements of an uninstallation, in their order; all of it is one transaction. */
export function uninstallFrame(): readonly string[] {
  const { settings, inspect } = installFrame({ lockOut: true })
  const keep = `lock table quorate_install.version, quorate_install.found in access exclusive mode`
  return [settings, inspect, INSTALL_LOCK, part('join-owners'), keep, inspect, part('uninstall'), part('leave-owners')]
}

/** Whether the gate is in this database; whoever asks may not be allowed to look into its schema. */
export async function isInstalled(database: Database): Promise<boolean> {
  const rows = await database.query(
    `select from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n on n.oid operator(pg_catalog.=) c.relnamespace
     where n.nspname operator(pg_catalog.=) 'quorate_install' and c.relname operator(pg_catalog.=) 'version'`,
  )
  return rows.length > 0
}

/** How the migrations are found, numbered and recorded, for every installer alike. */
export async function migrator(run: {
  readonly query: (query: string) => Promise<readonly object[]>
  readonly script: (script: string) => Promise<unknown>
}) {
  const { default: Postgrator } = await import('postgrator')
  return new Postgrator({
    driver: 'pg',
    schemaTable: VERSIONS,
    migrationPattern: join(packageRoot(), 'src/sql/tables/*.sql'),
    // A checkout may have ended the lines in another way: neither checksums nor what is installed may differ by that.
    newline: 'LF',
    execQuery: async (query: string) => ({ rows: [...(await run.query(query))] }),
    execSqlScript: async (script: string) => {
      await run.script(script.replaceAll(/\r\n?/g, '\n'))
    },
  })
}

/** What an installation did: the migrations applied, by file name, and the privileges as they are after it. */
export interface Installed {
  readonly applied: readonly string[]
  /** Whether the gate's text was applied: it is another one, or somebody edited the installed one. */
  readonly isGateNew: boolean
  readonly missing: readonly string[]
  readonly extra: readonly string[]
}

/**
 * Applies the migrations that are not there yet.
 * @throws INSTALL_… with every reason why it cannot be installed here, MIGRATION_NEWER, MIGRATION_FAILED, MIGRATION_CHANGED, TARGET_SHAPE
 */
export async function install(database: Database, options: InstallOptions = {}): Promise<Installed> {
  const frame = installFrame(options)
  const postgrator = await migrator({
    query: (query) => database.query<object>(query),
    script: (script) => database.query(script),
  })
  await database.query('begin')
  try {
    for (const statements of [frame.settings, frame.inspect, ...frame.before]) await database.query(statements)
    await requireNotNewer(postgrator)
    const applied = await postgrator.migrate()
    const gate = gateText()
    const isGateNew = !(await isCurrent(database, gate))
    if (isGateNew) for (const statements of gate.statements) await database.query(statements)
    const privileges = await privilegesAfter(database)
    for (const statements of frame.after) await database.query(statements)
    await database.query('commit')
    return { applied: applied.map(({ filename }) => basename(filename)), isGateNew, ...privileges }
  } catch (cause) {
    await database.query('rollback').catch(() => [])
    if (cause instanceof QuorateError && cause.code === 'LEDGER_BUSY') throw await blockedBy(database, cause)
    throw failureOf(cause)
  }
}

/**
 * The gate's functions are its owner's to replace, and so the migrator's: what they do runs with the owner's rights, never with the
 * installer's. Within a definer's function no role can be set or reset.
 */
const ASK = `set local role quorate_owner;
create or replace function quorate_install.privilege_report() returns jsonb language sql security definer set search_path = pg_catalog, pg_temp
  as 'select quorate.privilege_report()';
reset role`

/** The differences to the preset, without the memberships that the installation gives back: after them this login may not ask. */
async function privilegesAfter(database: Database): Promise<Pick<Installed, 'missing' | 'extra'>> {
  await database.query(ASK)
  const { missing, extra } = await readPrivileges(database, 'quorate_install.privilege_report')
  await database.query('drop function quorate_install.privilege_report()')
  const own = await database.query<{ fact: string }>(
    `select current_user || ': member of ' || r as fact
     from string_to_array(nullif(current_setting('quorate.granted', true), ''), ',') as g cross join lateral unnest(g) as r`,
  )
  return { missing, extra: extra.filter((fact) => !own.some((passing) => passing.fact === fact)) }
}

/** Whether the gate that is installed has this text, and nobody edited it since. */
export async function isCurrent(database: Database, gate: GateText): Promise<boolean> {
  const [there] = await database.query<{ digest: string; live_digest: string }>(
    'select digest, live_digest from quorate_install.gate',
  )
  if (there?.digest !== gate.digest) return false
  const [live] = await database.query<{ digest: string }>(gate.liveDigest)
  return live?.digest === there.live_digest
}

/** This release must not replace the schema of a later one. @throws MIGRATION_NEWER */
export async function requireNotNewer(postgrator: Awaited<ReturnType<typeof migrator>>): Promise<void> {
  const [observed, expected] = [await postgrator.getDatabaseVersion(), await postgrator.getMaxVersion()]
  if (observed > expected) throw new QuorateError('MIGRATION_NEWER', { expected, observed })
}

/** Everybody else in this database who holds more than nothing: an installation is refused a lock by one of them. */
async function blockedBy(database: Database, cause: QuorateError): Promise<QuorateError> {
  const blockers = await database.query<{ pid: number; role: string }>(
    `select a.pid, a.usename::text as role from pg_catalog.pg_stat_activity as a
     where a.pid <> pg_catalog.pg_backend_pid() and exists (
       select from pg_catalog.pg_locks as l where l.pid = a.pid and l.granted and l.locktype in ('relation', 'object', 'transactionid'))
     order by a.pid`,
  )
  return new QuorateError('INSTALL_BLOCKED', { observed: blockers.map(({ pid, role }) => ({ pid, role })) }, { cause })
}

/** The error of a migration, by code and SQLSTATE; a connection that was lost at the end may have installed all. */
export function failureOf(cause: unknown, code: Code = 'MIGRATION_FAILED'): QuorateError {
  if (cause instanceof QuorateError && PASSED_ON.test(cause.code)) return cause
  if (cause instanceof Error && /checksum/i.test(cause.message)) {
    return new QuorateError('MIGRATION_CHANGED', { observed: cause.message }, { cause })
  }
  const observed = cause instanceof QuorateError ? { code: cause.code, state: cause.details.observed ?? null } : null
  return new QuorateError(code, { observed }, { cause })
}

const PASSED_ON =
  /^(INSTALL_\w+|UNINSTALL_FOREIGN|MIGRATION_NEWER|DB_LOST|DB_TIMEOUT|DB_READ_ONLY|DB_TRANSACTION_TIMEOUT|LEDGER_BUSY|TARGET_SHAPE)$/

/** Who would be locked out, as the grants that give each login its own rights; none where the gate is installed. @throws INSTALL_… but INSTALL_LOCK_OUT */
export async function lockedOut(database: Database): Promise<readonly string[]> {
  const { settings, inspect } = installFrame({})
  await database.query('begin')
  try {
    await database.query(settings)
    await database.query(inspect)
    return []
  } catch (error) {
    const findings = error instanceof QuorateError ? error.findings : []
    if (findings.length === 0 || !findings.every(isOf('INSTALL_LOCK_OUT'))) throw failureOf(error)
    return findings.map(({ observed }) => String(observed))
  } finally {
    await database.query('rollback').catch(() => [])
  }
}

/** Installs and reports what was applied, and what others lost by it. @throws as `install` */
export async function installVerdict(database: Database, options: InstallOptions = {}): Promise<Verdict> {
  const lost = options.lockOut ? await lockedOut(database) : []
  const { applied, isGateNew, missing, extra } = await install(database, options)
  return {
    outcome: 'pass',
    mode: 'install',
    findings: [],
    notes: [
      ...(lost.length === 0 ? [] : [{ code: 'PUBLIC_RIGHTS_TAKEN' as const, observed: lost }]),
      ...missing.map((fact): Finding => ({ code: 'PRIVILEGE_DRIFT', expected: fact })),
      ...extra.map((fact): Finding => ({ code: 'PRIVILEGE_DRIFT', observed: fact })),
    ],
    facts: {
      'migrations applied': String(applied.length),
      gate: isGateNew ? 'applied' : 'as it was',
      privileges: `${missing.length} missing, ${extra.length} extra`,
    },
  }
}
