// A lent login as its tools take it: libpq's variables, and the password in files that this user alone can read (RUN-6).
import { libpqAddress } from '../../settings/libpq.ts'
import type { Secret } from '../../settings/secret.ts'
import type { DatabaseSettings } from '../../settings/settings.ts'
import { writePrivate } from '../../system/private-folder.ts'

/** The variables, and a file that holds the same for a shell: `set -a; . "$file"`. */
export interface LoginFiles {
  readonly env: Readonly<Record<string, string>>
  readonly file: string
}

/** @throws OUTPUT_UNWRITABLE */
export function writeLogin(
  folder: string,
  { role, password }: { readonly role: string; readonly password: Secret },
  settings: DatabaseSettings,
): LoginFiles {
  const { servers, database, tls } = settings
  const passfile = writePrivate(folder, 'pgpass', `*:*:*:${role}:${password.reveal()}\n`)
  const env = {
    ...libpqAddress(settings),
    PGDATABASE: database,
    PGUSER: role,
    PGPASSFILE: passfile,
    QUORATE_LOGIN_PASSWORD_FILE: writePrivate(folder, 'login-password', password.reveal()),
    ...(servers.length > 1 ? { PGTARGETSESSIONATTRS: 'read-write' } : {}),
    ...(tls === null ? {} : { PGSSLMODE: 'verify-full', PGSSLROOTCERT: authorityOf(folder, tls.ca) }),
  }
  const lines = Object.entries(env).map(([name, value]) => `${name}='${value.replaceAll("'", `'\\''`)}'\n`)
  return { env, file: writePrivate(folder, 'login.env', lines.join('')) }
}

/** libpq reads an authority from a file; `system` are the machine's own. */
function authorityOf(folder: string, ca: string | null): string {
  return ca === null ? 'system' : writePrivate(folder, 'authority.pem', ca)
}
