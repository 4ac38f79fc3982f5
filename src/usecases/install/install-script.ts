// The installation as one script for a database administrator to read and run with psql.
// Must not: run any of it; what is recorded is what `quorate db install` would record.
import type { Database } from '../../postgres/connect.ts'
import { gateText } from './gate-text.ts'
import {
  failureOf,
  type InstallOptions,
  installFrame,
  isCurrent,
  isInstalled,
  lockedOut,
  migrator,
  requireNotNewer,
  VERSIONS,
} from './install.ts'

/** As Postgrator asks for them: the table of versions that `create-versions.sql` makes. */
const COLUMNS = ['version', 'name', 'md5', 'run_at'].map((name) => ({ column_name: name }))

/**
 * The script of the migrations that are missing in `database`, or of all when it is null: one transaction that refuses a database at another version.
 * @throws INSTALL_… but INSTALL_LOCK_OUT, MIGRATION_NEWER, MIGRATION_CHANGED, DB_…
 */
export async function installScript(database: Database | null, options: InstallOptions = {}): Promise<string> {
  const statements: string[] = []
  const record = async (text: string) => {
    statements.push(`${recorded(text.trim())}\n`)
    return []
  }
  const hasVersions = database !== null && (await isInstalled(database))
  const read = (query: string) => {
    if (hasVersions) return database.query<object>(query)
    return Promise.resolve(/information_schema/i.test(query) ? COLUMNS : [])
  }
  const postgrator = await migrator({
    query: (query) => (/^\s*select\b/i.test(query) ? read(query) : record(query)),
    script: record,
  })
  try {
    const lost = database === null ? [] : await lockedOut(database)
    const { settings, inspect, before, after, join } = installFrame(options)
    // Whoever is no superuser may read the versions as a member of their owner only: for this look, and no longer.
    if (hasVersions) for (const look of ['begin', settings, inspect, join]) await database.query(look)
    await requireNotNewer(postgrator)
    await postgrator.migrate()
    const from = await postgrator.getDatabaseVersion()
    const gate = gateText()
    if (!hasVersions || !(await isCurrent(database, gate))) statements.push(...gate.statements)
    const script = [HEAD, settings, inspect, ...before, guard(from), ...statements, ...after, 'commit;\n']
    return [...warning(lost), ...script].join('\n')
  } catch (cause) {
    throw failureOf(cause)
  } finally {
    if (hasVersions) await database.query('rollback').catch(() => [])
  }
}

const HEAD = `-- Installs the gate: quorate db install --sql | psql -d <database>, as a role that may create roles and owns the database. All of it, or nothing.
\\set ON_ERROR_STOP on
begin;
`

/** A name may hold a line break; a comment must not end there. */
function warning(lost: readonly string[]): readonly string[] {
  if (lost.length === 0) return []
  const lines = lost.map((statement) => `--   ${statement.replaceAll(/\s/g, ' ')}`)
  return [
    '-- Through PUBLIC alone these logins hold what is taken from it below. Run first, for those that need it;',
    '-- while one of them is without, this stops, unless it was printed with --lock-out:',
    ...lines,
  ]
}

/** The moment is the administrator's, so that the script has one digest. */
function recorded(statement: string): string {
  return statement.replace(/'\d{4}-\d{2}-\d{2} [\d:.]+'(\s*\);)$/, 'current_timestamp$1')
}

function guard(version: number): string {
  return `do $guard$
declare
  v_version bigint := (select coalesce(max(version), 0) from ${VERSIONS});
begin
  if v_version <> ${version} then
    raise exception 'this script begins at version ${version}, the database is at version %', v_version;
  end if;
end
$guard$;
`
}
