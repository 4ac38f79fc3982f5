// Runs a command's use case with a connection as one login.
import {
  type DatabaseSettings,
  databaseSettings,
  installerSettings,
  type Login,
  readEnvironment,
} from '../adapters/env.ts'
import type { Database } from '../adapters/postgres/connect.ts'
import type { Verdict } from '../report/verdict.ts'

/** Connects, runs, closes. `installer` is PGUSER. @throws ENV_MISSING, ENV_INVALID, DB_UNREACHABLE, DB_AUTH */
export async function withLogin(
  login: Login | 'installer',
  settings: string | undefined,
  use: (database: Database, settings: DatabaseSettings) => Promise<Verdict>,
): Promise<Verdict> {
  // A command that connects to nothing loads nothing of it.
  const { connect } = await import('../adapters/postgres/connect.ts')
  const env = readEnvironment(settings === undefined ? {} : { file: settings })
  const where = login === 'installer' ? installerSettings(env) : databaseSettings(env, login)
  const database = await connect(where)
  try {
    return await use(database, where)
  } finally {
    await database.close()
  }
}

/** The same verdict, which names the server and database that it is about: for what cannot be taken back. */
export function saidWhere(verdict: Verdict, { host, port, database }: DatabaseSettings): Verdict {
  return { ...verdict, facts: { host: `${host}:${port}`, database, ...verdict.facts } }
}
