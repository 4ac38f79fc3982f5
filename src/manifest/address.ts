// Where the database is, as an expanded policy says it (PRV-10). The CLI and the action connect nowhere else.
import type { ManifestDocument } from './expand/digest.ts'

/** A server of PostgreSQL. An IPv6 host has no brackets here. */
export interface Server {
  readonly host: string
  readonly port: number
}

/** The reviewed address. `authority` is PEM text or the path of a file of it; null means public authorities. */
export interface DatabaseAddress {
  readonly servers: readonly Server[]
  readonly name: string
  readonly authority: string | null
}

/** The address that a set of documents names; null for one of another form. */
export function addressIn(documents: readonly ManifestDocument[]): DatabaseAddress | null {
  const told = documents.find(({ kind }) => kind === 'PRIVILEGE_SET')?.spec.database
  const { hosts, name, ca = null } = (told ?? {}) as { hosts?: unknown; name?: unknown; ca?: unknown }
  if (!Array.isArray(hosts) || typeof name !== 'string' || !(ca === null || typeof ca === 'string')) return null
  const servers = hosts.flatMap((host) => parseServer(String(host)) ?? [])
  return servers.length === hosts.length && servers.length > 0 ? { servers, name, authority: ca } : null
}

/** `host:port`, with an IPv6 address in brackets; null for another form. */
export function parseServer(text: string): Server | null {
  const [, bracketed, plain, digits] = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9.-]+)):([1-9][0-9]{0,4})$/i.exec(text) ?? []
  const [host, port] = [bracketed ?? plain, Number(digits)]
  return host === undefined || port > 65_535 ? null : { host: host.toLowerCase(), port }
}

/** As it is written. */
export function serverText({ host, port }: Server): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`
}
