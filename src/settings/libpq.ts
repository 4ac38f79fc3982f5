// Where the database is, as libpq's variables say it: for programs other than this one.
import { isIP } from 'node:net'
import type { DatabaseSettings } from './database.ts'

/** Through a tunnel the server is still named as it was reviewed, since TLS proves that name. */
export function libpqAddress({ servers, via }: DatabaseSettings): Readonly<Record<string, string>> {
  if (via === null)
    return { PGHOST: servers.map(({ host }) => host).join(','), PGPORT: servers.map(({ port }) => port).join(',') }
  const address = via.host === 'localhost' ? '127.0.0.1' : via.host
  const named = isIP(address) === 0 ? { PGHOST: address } : { PGHOST: servers[0]?.host ?? address, PGHOSTADDR: address }
  return { ...named, PGPORT: String(via.port) }
}
