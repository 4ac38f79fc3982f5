// The installation as one script for a database administrator to read and run with psql.
// Must not: run any of it; what is recorded is what `quorate db install` would record.
import type { Database } from '../adapters/postgres/connect.ts'
import { failureOf, INSTALL_LOCK, migrator } from './install.ts'
import { onlyThroughPublic } from './public-rights.ts'

const VERSIONS = 'public.quorate_schema_version'

/**
 * The script of the migrations that are missing in `database`, or of all when it is null: one transaction that refuses a database at another version.
 * @throws MIGRATION_CHANGED, DB_…
 */
export async function installScript(database: Database | null): Promise<string> {
  const statements: string[] = []
  const keep = async (text: string) => {
    statements.push(`${recorded(text.trim())}\n`)
    return []
  }
  const postgrator = await migrator({
    query: (query) => (!/^\s*select\b/i.test(query) ? keep(query) : (database?.query(query) ?? Promise.resolve([]))),
    script: keep,
  })
  try {
    await postgrator.migrate()
    const from = await postgrator.getDatabaseVersion()
    const lost = database === null ? [] : await onlyThroughPublic(database)
    return [...warning(lost), HEAD, guard(from), ...statements, 'commit;\n'].join('\n')
  } catch (cause) {
    throw failureOf(cause)
  }
}

const HEAD = `-- Installs the gate: quorate db install --sql | psql -d <database>, as a role that may create roles. All of it, or nothing.
\\set ON_ERROR_STOP on
begin;
${INSTALL_LOCK}
`

/** A name may hold a line break; a comment must not end there. */
function warning(lost: readonly string[]): readonly string[] {
  if (lost.length === 0) return []
  const lines = lost.map((statement) => `--   ${statement.replaceAll(/\s/g, ' ')}`)
  return [
    '-- Through PUBLIC alone these logins hold what is taken from it below. Run first, for those that need it:',
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
  v_version bigint := 0;
begin
  if to_regclass('${VERSIONS}') is not null then
    execute 'select coalesce(max(version), 0) from ${VERSIONS}' into v_version;
  end if;
  if v_version <> ${version} or (${version} = 0 and to_regclass('${VERSIONS}') is not null) then
    raise exception 'this script begins at version ${version}, the database is at version %', v_version;
  end if;
end
$guard$;
`
}
