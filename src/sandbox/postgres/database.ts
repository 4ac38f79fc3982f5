// Databases of a sandbox server: create (also from a template) and drop. One short superuser session each.
import { Client, escapeIdentifier } from 'pg'

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
  const copy = template === undefined ? '' : ` template ${escapeIdentifier(template)}`
  await statement(superuser, `create database ${escapeIdentifier(name)}${copy}`)
}

/** Drops a database and ends its sessions; an absent one is no error. */
export async function dropDatabase(superuser: Login, name: string): Promise<void> {
  await statement(superuser, `drop database if exists ${escapeIdentifier(name)} with (force)`)
}

async function statement(superuser: Login, sql: string): Promise<void> {
  const client = new Client({ ...superuser })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
