// Databases of a sandbox server: create (also from a template) and drop. One short superuser session each.

import { connect } from '../../postgres/connect.ts'
import { Secret } from '../../settings/settings.ts'

/** Where and as whom to log in. */
export interface Login {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  readonly database: string
}

/** A login as a `postgresql://` URL. */
export function loginUrl(login: Login): string {
  const user = encodeURIComponent(login.user)
  return `postgresql://${user}:${encodeURIComponent(login.password)}@${login.host}:${login.port}/${encodeURIComponent(login.database)}`
}

/** Creates a database, as a copy of the template when one is named; nobody may be connected to the template. */
export async function createDatabase(superuser: Login, name: string, template?: string): Promise<void> {
  const copy = template === undefined ? '' : ` template ${quoted(template)}`
  await statement(superuser, `create database ${quoted(name)}${copy}`)
}

/** Drops a database and ends its sessions; an absent one is no error. */
export async function dropDatabase(superuser: Login, name: string): Promise<void> {
  await statement(superuser, `drop database if exists ${quoted(name)} with (force)`)
}

async function statement({ password, ...superuser }: Login, sql: string): Promise<void> {
  const settings = { ...superuser, password: new Secret(password), connectTimeoutSeconds: 10, tls: null }
  const database = await connect(settings, 'quorate sandbox')
  try {
    await database.query(sql)
  } finally {
    await database.close()
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
