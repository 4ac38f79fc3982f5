// The database's address for the first policy: given, or taken from libpq's variables.
// Must not: guess; a value that nobody gives stays the sample's, and the next steps name it.

import { QuorateError } from '../../codes/error.ts'
import { serverText } from '../../manifest/address.ts'
import { forms } from '../../manifest/forms.ts'
import type { Variables } from '../../settings/settings.ts'
import { optional } from '../../settings/variable.ts'
import type { InitOptions } from './options.ts'

/** The sample's line in the policy that is copied. */
export const SAMPLE_ADDRESS = 'database: { hosts: [db.example.com:5432], name: ledger }'

/** The policy's line; null where nobody gives an address. @throws USAGE for a form that the policy does not take */
export function addressLine(env: Variables, { database, authority }: InitOptions): string | null {
  const told = database ?? toldByVariables(env)
  if (told === null) return null
  const at = told.lastIndexOf('/')
  const [hosts, name] = [told.slice(0, Math.max(at, 0)).split(','), told.slice(at + 1)]
  const isFormed =
    hosts.every((host) => forms.databaseHost.pattern.test(host)) &&
    forms.databaseName.pattern.test(name) &&
    (authority === undefined || forms.authority.pattern.test(authority))
  if (!isFormed || authority?.startsWith('-')) {
    const expected = { database: 'host:port[,host:port…]/name', authority: 'a path inside the repository' }
    throw new QuorateError('USAGE', { expected, observed: [told, authority ?? null] })
  }
  const ca = authority === undefined ? '' : `, ca: ${JSON.stringify(authority)}`
  return `database: { hosts: ${JSON.stringify(hosts).replaceAll(',', ', ')}, name: ${name}${ca} }`
}

function toldByVariables(env: Variables): string | null {
  const [host, name] = [optional(env, 'PGHOST'), optional(env, 'PGDATABASE')]
  if (host === null || name === null || host.startsWith('/')) return null
  return `${serverText({ host, port: Number(optional(env, 'PGPORT') ?? 5432) })}/${name}`
}
