// Installs the gate into a database: numbered migrations in one transaction, then the logins' passwords.
// Must not: recreate what is there; migrations only go forward, and a changed one is refused.
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Secret } from '../adapters/env.ts'
import { packageRoot } from '../adapters/package-root.ts'
import type { Database } from '../adapters/postgres/connect.ts'
import { QuorateError } from '../gate/error.ts'
import type { Verdict } from '../report/verdict.ts'
import { onlyThroughPublic } from './public-rights.ts'

/**
 * Installers of one database queue for the database's own entry in the catalogue, there before anything of the gate is. Only its owner
 * gets to hold it: its comment is set to what it is. An advisory lock would be anybody's, a table of the gate not there yet.
 */
export const INSTALL_LOCK = `set local lock_timeout = '10s';
do $lock$
begin
  execute pg_catalog.format('comment on database %I is %L', pg_catalog.current_database(), pg_catalog.shobj_description(
    (select d.oid from pg_catalog.pg_database as d where d.datname = pg_catalog.current_database()), 'pg_database'));
end
$lock$;`

/** How the migrations are found, numbered and recorded, for every installer alike. */
export async function migrator(run: {
  readonly query: (query: string) => Promise<readonly object[]>
  readonly script: (script: string) => Promise<unknown>
}) {
  const { default: Postgrator } = await import('postgrator')
  return new Postgrator({
    driver: 'pg',
    schemaTable: 'public.quorate_schema_version',
    migrationPattern: join(packageRoot(), 'src/db/migrations/*.sql'),
    // A checkout may have ended the lines in another way: neither checksums nor what is installed may differ by that.
    newline: 'LF',
    execQuery: async (query: string) => ({ rows: [...(await run.query(query))] }),
    execSqlScript: async (script: string) => {
      await run.script(script.replaceAll(/\r\n?/g, '\n'))
    },
  })
}

/** Applies the migrations that are not there yet. Answers with the names applied. @throws MIGRATION_FAILED, MIGRATION_CHANGED, TARGET_SHAPE */
export async function install(database: Database): Promise<readonly string[]> {
  const postgrator = await migrator({
    query: (query) => database.query<object>(query),
    script: (script) => database.query(script),
  })
  await database.query('begin')
  try {
    await database.query(INSTALL_LOCK)
    const applied = await postgrator.migrate()
    await database.query('commit')
    return applied.map(({ filename }) => filename)
  } catch (cause) {
    await database.query('rollback').catch(() => [])
    if (cause instanceof QuorateError && cause.code === 'LEDGER_BUSY') throw await blockedBy(database, cause)
    throw failureOf(cause)
  }
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

/** What a migration met, by code and SQLSTATE; a connection that was lost at the end may have installed all. */
export function failureOf(cause: unknown): QuorateError {
  if (cause instanceof QuorateError && ['DB_LOST', 'DB_TIMEOUT', 'TARGET_SHAPE'].includes(cause.code)) return cause
  if (cause instanceof Error && /checksum/i.test(cause.message)) {
    return new QuorateError('MIGRATION_CHANGED', { observed: cause.message }, { cause })
  }
  const observed = cause instanceof QuorateError ? { code: cause.code, state: cause.details.observed ?? null } : null
  return new QuorateError('MIGRATION_FAILED', { observed }, { cause })
}

/** Sets a login's password as a SCRAM verifier, so that the password itself is in no statement or log. */
export async function setPassword(database: Database, role: string, password: Secret): Promise<void> {
  await database.query(`alter role ${quoteIdentifier(role)} password '${scramVerifier(password)}'`)
}

/** RFC 5802 with SHA-256 as PostgreSQL stores it: `SCRAM-SHA-256$<iterations>:<salt>$<StoredKey>:<ServerKey>`. */
function scramVerifier(password: Secret): string {
  const iterations = 4096
  const salt = randomBytes(16)
  const salted = pbkdf2Sync(password.reveal().normalize('NFKC'), salt, iterations, 32, 'sha256')
  const keyFor = (label: string) => createHmac('sha256', salted).update(label).digest()
  const storedKey = createHash('sha256').update(keyFor('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${keyFor('Server Key').toString('base64')}`
}

function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** Installs and tells what was applied, and what others lost by it. @throws as `install` */
export async function installVerdict(database: Database): Promise<Verdict> {
  const lost = await onlyThroughPublic(database)
  const applied = await install(database)
  return {
    outcome: 'pass',
    mode: 'install',
    findings: [],
    notes: lost.length === 0 ? [] : [{ code: 'PUBLIC_RIGHTS_TAKEN', observed: lost }],
    facts: { 'migrations applied': String(applied.length) },
  }
}
