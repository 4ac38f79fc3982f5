// The database's address for the first policy: given, or taken from libpq's variables.
// Must not: guess; a value that nobody gives stays the sample's, and the next steps name it.
import { serverText } from '../../manifest/address.ts'
import type { Variables } from '../../settings/settings.ts'
import { optional } from '../../settings/variable.ts'

/** The samples' line in the policy that is copied; what follows is a comment. */
export const SAMPLE_ADDRESS = 'database: { hosts: [db.example.com:5432], name: ledger }'

/** The policy's line. */
export function addressLine(
  { hosts, name }: { readonly hosts: readonly string[]; readonly name: string },
  authority: string | undefined,
): string {
  const ca = authority === undefined ? '' : `, ca: ${JSON.stringify(authority)}`
  return `database: { hosts: ${JSON.stringify(hosts).replaceAll(',', ', ')}, name: ${asText(name)}${ca} }`
}

/** YAML reads these three names as something else than text. */
function asText(name: string): string {
  return /^(?:null|true|false)$/i.test(name) ? JSON.stringify(name) : name
}

/** `host:port/name` of the variables; null where they name no server, or a socket. */
export function toldByVariables(env: Variables): string | null {
  const [host, name] = [optional(env, 'PGHOST'), optional(env, 'PGDATABASE')]
  if (host === null || name === null || host.startsWith('/')) return null
  return `${serverText({ host, port: Number(optional(env, 'PGPORT') ?? 5432) })}/${name}`
}
