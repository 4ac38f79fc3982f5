// libpq's variables beside a reviewed address: they may only say the same again (PRV-10).
// Must not: change where a connection goes.
import { readFileSync } from 'node:fs'
import { QuorateError } from '../codes/error.ts'
import type { Seen } from '../codes/finding.ts'
import { parseServer, type Server, serverText } from '../manifest/address.ts'
import type { ReviewedAddress } from './database.ts'
import { isLoopback, optional, type Variables } from './variable.ts'

interface Difference {
  readonly name: string
  readonly expected: Seen
  readonly observed: Seen
}

/** @throws HOST_NOT_REVIEWED naming every variable that says something else, and a tunnel at whose end nothing is proved */
export function requireRepeated(
  env: Variables,
  address: ReviewedAddress,
  { isTls, via }: { readonly isTls: boolean; readonly via: Server | null },
): void {
  const differences = [
    ...otherServers(env, address),
    ...other(env, 'PGDATABASE', [address.name]),
    ...other(env, 'PGSSLMODE', isTls ? ['verify-full'] : ['disable', 'allow', 'prefer']),
    ...otherAuthority(env, address),
    ...openTunnel(via, isTls),
  ]
  if (differences.length === 0) return
  throw new QuorateError('HOST_NOT_REVIEWED', {
    expected: Object.fromEntries(differences.map(({ name, expected }) => [name, expected])),
    observed: Object.fromEntries(differences.map(({ name, observed }) => [name, observed])),
  })
}

/** A `--via`, as it is typed; null where there is none. @throws USAGE */
export function readVia(text: string | null | undefined): Server | null {
  if (text === null || text === undefined || text === '') return null
  const server = parseServer(text)
  if (server === null) throw new QuorateError('USAGE', { expected: { via: 'host:port' }, observed: text })
  return server
}

/** The text of certificates: as it is given, or of the file at the path. @throws FILE_MISSING, FILE_UNREADABLE */
export function readCertificates(path: string): string {
  // A secret of GitHub's holds the content; a variable of one line has `\n` for the line ends.
  if (path.includes(PEM)) return path.replaceAll(/\r\n?|\\n/g, '\n')
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT'
    throw new QuorateError(isMissing ? 'FILE_MISSING' : 'FILE_UNREADABLE', { observed: path }, { cause })
  }
}

const PEM = '-----BEGIN CERTIFICATE-----'

/** What is surely no secret in the wrong place. */
const HARMLESS: Readonly<Record<string, RegExp>> = {
  PGHOST: /^(localhost|\/[\w./-]*|[\w-]*[.:][\w.:,-]*)$/,
  PGPORT: /^\d{1,5}(,\d{1,5})*$/,
  PGDATABASE: /^[a-z_][a-z0-9_]{0,30}$/,
  PGSSLMODE: /^(disable|allow|prefer|require|verify-ca|verify-full|no-verify)$/,
  PGSSLROOTCERT: /^(system|\.{0,2}\/.*)$/,
}

function unlessSecret(name: string, value: string): string {
  return HARMLESS[name]?.test(value) ? value : '(not shown: it may be a secret)'
}

function other(env: Variables, name: string, known: readonly string[]): Difference[] {
  const observed = optional(env, name)
  return observed === null || known.includes(observed)
    ? []
    : [{ name, expected: known, observed: unlessSecret(name, observed) }]
}

/** Both are lists, as libpq reads them; one port is every host's. */
function otherServers(env: Variables, { servers }: ReviewedAddress): Difference[] {
  const [hosts, ports] = [optional(env, 'PGHOST'), optional(env, 'PGPORT')]
  if (hosts === null) {
    const known = servers.map(({ port }) => String(port))
    return (ports ?? '').split(',').every((port) => port === '' || known.includes(port))
      ? []
      : [{ name: 'PGPORT', expected: known, observed: unlessSecret('PGPORT', ports ?? '') }]
  }
  const listed = hosts.split(',').map((host) => host.toLowerCase().replace(/^\[(.*)\]$/, '$1'))
  const numbers = ports?.split(',') ?? []
  const isKnown = listed.every((host, index) => {
    const port = numbers.length > 1 ? numbers[index] : numbers[0]
    return servers.some((server) => server.host === host && (port === undefined || String(server.port) === port))
  })
  if (isKnown) return []
  const where = [unlessSecret('PGHOST', hosts), ...(ports === null ? [] : [unlessSecret('PGPORT', ports)])]
  return [{ name: 'PGHOST', expected: servers.map(serverText), observed: where.join(':') }]
}

function otherAuthority(env: Variables, { ca }: ReviewedAddress): Difference[] {
  const path = optional(env, 'PGSSLROOTCERT')
  if (path === null || (path === 'system' && ca === null)) return []
  if (path !== 'system' && ca !== null && readCertificates(path).trim() === ca.trim()) return []
  const expected = ca === null ? 'public authorities' : 'the certificates of the policy'
  return [{ name: 'PGSSLROOTCERT', expected, observed: unlessSecret('PGSSLROOTCERT', path) }]
}

/** Without TLS nothing proves the name, so that the tunnel must end where the server is reviewed to be: here. */
function openTunnel(via: Server | null, isTls: boolean): Difference[] {
  if (via === null || isTls || isLoopback(via.host)) return []
  return [{ name: 'via', expected: 'a port of this machine', observed: serverText(via) }]
}
