// Gives the database logins of a policy their first passwords, each written to an env file that only its owner reads.
// Must not: print a password, put one into a statement, or replace one that is set.
import { randomBytes } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { policyPath } from '../../checkout/paths.ts'
import { QuorateError } from '../../codes/error.ts'
import { actsOf } from '../../manifest/expand/acts.ts'
import { kindOf } from '../../manifest/kinds.ts'
import { readEnvironment } from '../../manifest/read-environment.ts'
import { valueOrThrow } from '../../manifest/result.ts'
import type { Database } from '../../postgres/connect.ts'
import type { Verdict } from '../../report/verdict.ts'
import { LOGIN_PREFIX, Secret } from '../../settings/settings.ts'
import { readText } from '../../system/files.ts'
import { setPassword } from '../install/set-password.ts'

/** Writes `<out>/<login>.env`, mode 600, and sets the passwords in one transaction. @throws FILE_EXISTS, FILE_UNWRITABLE, PASSWORD_SET, DB_… */
export async function initLogins(
  database: Database,
  { folder, environment, out }: { readonly folder: string; readonly environment: string; readonly out: string },
): Promise<Verdict> {
  const path = policyPath(environment)
  const { spec } = valueOrThrow(readEnvironment(await readText(folder, path), path))
  const runs = actsOf(spec).find((act) => kindOf(act)?.lane === 'run')
  const roles = {
    cut: spec.logins.cut?.role,
    verify: spec.logins.verify?.role,
    deploy: runs?.login ? spec.logins[runs.login]?.role : undefined,
    door: spec.door.role,
    revoke: spec.revoke.role,
    migrator: spec.migrator.role,
  }
  const names = ['cut', 'verify', 'deploy', 'door', 'revoke', 'migrator'] as const
  const logins = names.flatMap((login) => {
    const role = roles[login]
    return role === undefined ? [] : [{ login, role, password: new Secret(randomBytes(24).toString('base64url')) }]
  })
  await refuseSet(
    database,
    logins.map(({ role }) => role),
  )
  const written: string[] = []
  try {
    for (const { login, role, password } of logins) {
      const prefix = LOGIN_PREFIX[login]
      const lines = [`${prefix}_USER=${role}`, `${prefix}_PASSWORD=${password.reveal()}`, '']
      written.push(await write(resolve(folder, out), `${login}.env`, lines.join('\n')))
    }
    await database.query('begin')
    for (const { role, password } of logins) await setPassword(database, role, password)
    await database.query('commit')
  } catch (error) {
    await database.query('rollback').catch(() => [])
    await Promise.all(written.map((file) => rm(file, { force: true })))
    throw error
  }
  return {
    outcome: 'pass',
    mode: 'init logins',
    findings: [],
    facts: Object.fromEntries(logins.map(({ login, role }) => [join(out, `${login}.env`), role])),
    next: [`keep ${out} out of the repository, and each file with its login’s custodian`],
  }
}

/** Where the session may see it; on a server that hides it, the custodian knows. @throws PASSWORD_SET */
async function refuseSet(database: Database, roles: readonly string[]): Promise<void> {
  const [seen] = await database.query<{ can: boolean }>(
    `select has_table_privilege('pg_catalog.pg_authid', 'select') as can`,
  )
  if (!seen?.can) return
  const set = await database.query<{ rolname: string }>(
    'select rolname from pg_catalog.pg_authid where rolname = any ($1::text[]) and rolpassword is not null order by 1',
    [`{${roles.map((role) => `"${role}"`).join(',')}}`],
  )
  if (set.length > 0) throw new QuorateError('PASSWORD_SET', { observed: set.map(({ rolname }) => rolname) })
}

async function write(folder: string, name: string, text: string): Promise<string> {
  const path = join(folder, name)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await ignoreAll(folder)
    await writeFile(path, text, { flag: 'wx', mode: 0o600 })
    return path
  } catch (cause) {
    const isThere = (cause as NodeJS.ErrnoException).code === 'EEXIST'
    throw new QuorateError(isThere ? 'FILE_EXISTS' : 'FILE_UNWRITABLE', { observed: [path] }, { cause })
  }
}

/** Whoever adds everything must not commit a password; a `.gitignore` that is there is its owner's. */
async function ignoreAll(folder: string): Promise<void> {
  await writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EEXIST') throw cause
  })
}
