// A connection as any login, or as whoever installs: for commands and the doctor.

import { serverText } from '../../manifest/address.ts'
import { BRIEFLY, connectPrimary, type Database } from '../../postgres/connect.ts'
import { type DatabaseSettings, installerSettings, type Login } from '../../settings/settings.ts'
import { connectInstaller } from './connect-installer.ts'
import { loginSettings, type Reviewed } from './connect-login.ts'

/** A connection with what led to it. */
export interface Opened {
  readonly database: Database
  readonly settings: DatabaseSettings
  /** The server and database, as facts of a verdict. */
  readonly reached: { readonly host: string; readonly database: string }
}

/** At a shell nobody waits in line. `installer` is PGUSER, and needs no policy. @throws as `connectInstaller`, or as `loginSettings` and `connectPrimary` */
export async function openAs(login: Login | 'installer', reviewed: Reviewed, session?: string): Promise<Opened> {
  const isInstaller = login === 'installer'
  const settings = isInstaller ? installerSettings(reviewed.env, reviewed.via) : await loginSettings(reviewed, login)
  const database = await (isInstaller
    ? connectInstaller(settings, session)
    : connectPrimary(settings, session, BRIEFLY))
  const host = (settings.via === null && database.reached?.server) || settings.servers.map(serverText).join(', ')
  return { database, settings, reached: { host, database: settings.database } }
}
