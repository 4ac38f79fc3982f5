// Runs a command's use case with a connection as one login.

import { QuorateError } from '../codes/error.ts'
import type { Database } from '../postgres/connect.ts'
import type { Verdict } from '../report/verdict.ts'
import { type Login, readVariables, readVia } from '../settings/settings.ts'
import { folderFiles } from '../system/files.ts'
import type { Reviewed } from '../usecases/proof/connect-login.ts'
import type { Opened } from '../usecases/proof/open-as.ts'
import type { Common } from './options.ts'

/** The options that say where the database is; `environment` names the policy, which an installer does not need. */
type Where = Pick<Common, 'settings' | 'via'> & { readonly environment?: string }

/** The folder that the command runs in, and what its options say of it. @throws USAGE, and codes of the settings' file */
export function reviewedBy({ settings: files, via, environment = 'production' }: Where): Reviewed {
  const env = readVariables(files === undefined ? {} : { files })
  return { env, files: folderFiles(process.cwd()), environment, via: readVia(via) }
}

/** Connects, runs, closes. `installer` is PGUSER. @throws as `openAs` */
export async function withLogin(
  login: Login | 'installer',
  where: Where,
  use: (database: Database, reached: Opened['reached']) => Promise<Verdict>,
): Promise<Verdict> {
  // A command that connects to nothing loads nothing of it.
  const { openAs } = await import('../usecases/proof/open-as.ts')
  const { database, reached } = await openAs(login, reviewedBy(where))
  try {
    return await use(database, reached)
  } catch (error) {
    throw error instanceof QuorateError ? error.withFacts(reached) : error
  } finally {
    await database.close()
  }
}

/** The same verdict, which names the server and database that it is about: for what cannot be taken back. */
export function saidWhere(verdict: Verdict, reached: Opened['reached']): Verdict {
  return { ...verdict, facts: { ...reached, ...verdict.facts } }
}

/** The database in words, for questions about it. */
export function databaseOf({ host, database }: Opened['reached']): string {
  return `${database} on ${host}`
}
