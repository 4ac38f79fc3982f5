// Servers, databases and logins that the gate is installed on. The gate's roles are the whole server's, so a scenario has a server of
// its own, which starts in half a second.
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll } from 'vitest'
import { connect, type Database } from '../../../src/postgres/connect.ts'
import { type Login, type Postgres, startPostgres } from '../../../src/sandbox/postgres.ts'
import { Secret } from '../../../src/settings/settings.ts'
import { targetTables, unitRows, unitsOf } from '../../support/brownfield.ts'
import { programsOf, type Version } from '../../support/postgresql.ts'

/** A server that nobody else uses, without the gate's roles. Say `await using server = await freshServer(version)`, or stop it. */
export function freshServer(version: Version, settings: Readonly<Record<string, string>> = {}): Promise<Postgres> {
  return startPostgres({ binaries: programsOf(version), settings })
}

/** A fresh server for all tests of a group. */
export function useFreshServer(version: Version, settings: Readonly<Record<string, string>> = {}): () => Postgres {
  let server: Postgres
  beforeAll(async () => {
    server = await freshServer(version, settings)
  })
  afterAll(() => server?.stop())
  return () => server
}

/** A session of a login. */
export function open({ password, ...login }: Login): Promise<Database> {
  return connect({ ...login, password: new Secret(password), connectTimeoutSeconds: 10, tls: null })
}

/** Runs with a session of a login, which is closed afterwards. */
export async function within<T>(login: Login, run: (session: Database) => Promise<T>): Promise<T> {
  const session = await open(login)
  try {
    return await run(session)
  } finally {
    await session.close()
  }
}

/** An empty database, as its superuser. `LATIN1` has the one collation that goes with any encoding. */
export async function makeDatabase(server: Postgres, encoding: 'UTF8' | 'LATIN1' = 'UTF8'): Promise<Login> {
  const database = `db_${randomBytes(6).toString('hex')}`
  const other = encoding === 'UTF8' ? '' : ` encoding '${encoding}' locale_provider libc locale 'C' template template0`
  await within(server.superuser, (session) => session.query(`create database ${database}${other}`))
  return { ...server.superuser, database }
}

/** A login with these attributes, such as `createrole`, in a database that is there. */
export async function makeLogin(database: Login, attributes = ''): Promise<Login> {
  const user = `login_${randomBytes(6).toString('hex')}`
  const password = randomBytes(18).toString('base64url')
  // The superuser may own what it makes in a database, which is none of the login's business.
  await within(database, (session) => session.query(`create role ${user} login password '${password}' ${attributes}`))
  return { ...database, user, password }
}

/** As a hosted server's administrator has it: a login that may create roles and databases, is no superuser, and owns the database. */
export async function makeOwner(database: Login): Promise<Login> {
  const owner = await makeLogin(database, 'createrole createdb')
  await within(database, (session) => session.query(`alter database ${database.database} owner to ${owner.user}`))
  return owner
}

/** What an application left behind: two units with a version each, a table of its own, and its logins. */
export interface Brownfield {
  /** Owns all tables. */
  readonly app: Login
  /** Reads the application's table by a grant of its own. */
  readonly reader: Login
  /** Has nothing but what PUBLIC has: it connects, and uses schema public. */
  readonly guest: Login
}

/** Fills a database as an application would have, long before the gate. `information_unit` and `unit_version` have the gate's shape. */
export async function makeBrownfield(database: Login): Promise<Brownfield> {
  const [app, reader, guest] = [await makeLogin(database), await makeLogin(database), await makeLogin(database)]
  await within(database, (session) =>
    session.query(`${targetTables()}
      ${unitRows(unitsOf('# One\n\nfirst\n\n# Two\n\nsecond\n'))}
      create table public.orders (order_id int primary key, total numeric not null);
      insert into public.orders values (1, 9.5), (2, 20);
      alter table public.information_unit owner to ${app.user};
      alter table public.unit_version owner to ${app.user};
      alter table public.orders owner to ${app.user};
      grant select on public.orders to ${reader.user};`),
  )
  return { app, reader, guest }
}
