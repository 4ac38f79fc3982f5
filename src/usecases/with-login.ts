// Runs a command's use case with a connection as one login.
import { databaseSettings, installerSettings, type Login, readEnvironment } from '../adapters/env.ts'
import type { Database } from '../adapters/postgres/connect.ts'
import type { Verdict } from '../report/verdict.ts'

/** Connects, runs, closes. `installer` is PGUSER. @throws ENV_MISSING, ENV_INVALID, DB_UNREACHABLE, DB_AUTH */
export async function withLogin(
  login: Login | 'installer',
  settings: string | undefined,
  use: (database: Database) => Promise<Verdict>,
): Promise<Verdict> {
  // A command that connects to nothing loads nothing of it.
  const { connect } = await import('../adapters/postgres/connect.ts')
  const env = readEnvironment(settings === undefined ? {} : { file: settings })
  const database = await connect(login === 'installer' ? installerSettings(env) : databaseSettings(env, login))
  try {
    return await use(database)
  } finally {
    await database.close()
  }
}
