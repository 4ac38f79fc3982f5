// Other databases of the sandbox's server, as the superuser sees them.
import { connect, type Database } from '../../../src/postgres/connect.ts'
import type { Sandbox } from '../../../src/sandbox/start.ts'
import { Secret } from '../../../src/settings/settings.ts'

async function within<T>(sandbox: Sandbox, database: string, run: (session: Database) => Promise<T>): Promise<T> {
  const { superuser } = sandbox.postgres
  const password = new Secret(superuser.password)
  const session = await connect({ ...superuser, database, password, connectTimeoutSeconds: 10, tls: null })
  return run(session).finally(() => session.close())
}

/** A value of a database. */
export function valueIn<T>(sandbox: Sandbox, database: string, query: string): Promise<T> {
  return within(sandbox, database, async (session) => {
    const [row] = await session.query<{ value: T }>(`select (${query}) as value`)
    return row?.value as T
  })
}

/** Runs statements in a database. */
export function runIn(sandbox: Sandbox, database: string, statements: string): Promise<unknown> {
  return within(sandbox, database, (session) => session.query(statements))
}
