// Connects as whoever installs, by libpq's variables; once the ledger is initialised, only at the address that its policy names (PRV-10).
// Must not: call a function of the database before it is known to be the gate's; anybody may have put one there.

import { QuorateError } from '../../codes/error.ts'
import { addressIn, serverText } from '../../manifest/address.ts'
import type { ManifestDocument } from '../../manifest/expand/digest.ts'
import { connectPrimary, type Database } from '../../postgres/connect.ts'
import type { DatabaseSettings } from '../../settings/settings.ts'

/** `settings` are the installer's. @throws HOST_NOT_REVIEWED, and as `connectPrimary` */
export async function connectInstaller(settings: DatabaseSettings, session?: string): Promise<Database> {
  const database = await connectPrimary(settings, session)
  try {
    const documents = await policyIn(database)
    const address = documents && addressIn(documents)
    if (address) {
      const expected = { hosts: address.servers.map(serverText), name: address.name }
      const hosts = settings.servers.map(serverText)
      const observed = { host: hosts.join(', '), name: settings.database }
      if (!hosts.every((host) => expected.hosts.includes(host)) || expected.name !== observed.name)
        throw new QuorateError('HOST_NOT_REVIEWED', { expected, observed })
    }
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

/** The documents of the policy in force, from a plain table only; null before genesis, or where this login may not read them. */
async function policyIn(database: Database): Promise<readonly ManifestDocument[] | null> {
  const [table] = await database.query<{ readable: boolean }>(
    `select pg_catalog.has_table_privilege(c.oid, 'select') and not c.relrowsecurity as readable
     from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n on n.oid operator(pg_catalog.=) c.relnamespace
     where n.nspname operator(pg_catalog.=) 'qt001_cp' and c.relname operator(pg_catalog.=) 'manifest_set'
       and c.relkind operator(pg_catalog.=) 'r' and pg_catalog.has_schema_privilege(n.oid, 'usage')`,
  )
  if (!table?.readable) return null
  const [set] = await database.query<{ bytes: string }>(
    `select bytes from qt001_cp.manifest_set where status operator(pg_catalog.=) 'ACTIVE'`,
  )
  return set === undefined ? null : (JSON.parse(set.bytes) as readonly ManifestDocument[])
}
