// DATABASE_URL as libpq's variables: `postgres://user:password@host:port,…/database?sslmode=…`, for whoever installs.
// Must not: show the URL; a password stands in it.
import { QuorateError } from '../codes/error.ts'
import { invalid, optional, type Variables } from './variable.ts'

const NAME = 'DATABASE_URL'
const FORM = 'postgres://user:password@host:port/database?sslmode=verify-full, percent-encoded'

/** What each parameter of the URL is called among the variables. */
const PARAMETERS: Readonly<Record<string, string>> = {
  sslmode: 'PGSSLMODE',
  sslrootcert: 'PGSSLROOTCERT',
  connect_timeout: 'PGCONNECT_TIMEOUT',
}

/** What a session has anyway, whatever the URL says of it: channel binding with TLS, the primary, a name of its own. */
const KEPT: Readonly<Record<string, RegExp>> = {
  channel_binding: /^(prefer|require)$/,
  target_session_attrs: /^(any|primary|read-write)$/,
  application_name: /^/,
}

/**
 * The variables with what DATABASE_URL says among them; as they are where there is none. A variable beside it may only say the same.
 * @throws ENV_INVALID, SETTINGS_CONFLICT naming the variables that say something else
 */
export function withDatabaseUrl(env: Variables): Variables {
  const text = optional(env, NAME)
  if (text === null) return env
  const said = parsed(text)
  const others = Object.keys(said).filter((name) => (optional(env, name) ?? said[name]) !== said[name])
  if (others.length === 0) return { ...env, ...said }
  throw new QuorateError('SETTINGS_CONFLICT', {
    observed: Object.fromEntries(others.map((name) => [name, [NAME, name]])),
  })
}

function parsed(text: string): Readonly<Record<string, string>> {
  // A list of hosts is PostgreSQL's own addition to URLs.
  const parts = /^postgres(?:ql)?:\/\/(?:([^@/?#]*)@)?([^@/?#]+)\/([^@/?#]+)(?:\?([^#]*))?$/.exec(text)
  if (parts === null) throw invalid(NAME, FORM)
  const [, credentials = '', hosts = '', database = '', query = ''] = parts
  const [user = '', ...password] = credentials.split(':')
  const servers = hosts.split(',').map((server) => {
    const [, host, port = '5432'] = /^(\[[\da-f:.]+\]|[^:[\]]+)(?::(\d+))?$/i.exec(server) ?? []
    if (host === undefined) throw invalid(NAME, FORM)
    return { host: decode(host).replace(/^\[(.*)\]$/, '$1'), port }
  })
  const said = {
    PGUSER: decode(user),
    PGPASSWORD: decode(password.join(':')),
    PGHOST: servers.map(({ host }) => host).join(','),
    PGPORT: servers.map(({ port }) => port).join(','),
    PGDATABASE: decode(database),
    ...parametersOf(query),
  }
  // What the URL leaves out a variable may say.
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''))
}

function parametersOf(query: string): Readonly<Record<string, string>> {
  const said: Record<string, string> = {}
  for (const pair of query.split('&').filter((one) => one !== '')) {
    const [key = '', ...value] = pair.split('=')
    const name = Object.hasOwn(PARAMETERS, key) ? PARAMETERS[key] : undefined
    const text = decode(value.join('='))
    if (name !== undefined) said[name] = text
    else if (!(Object.hasOwn(KEPT, key) && KEPT[key]?.test(text)))
      throw invalid(NAME, `no parameter but ${Object.keys(PARAMETERS).join(', ')}`)
  }
  return said
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw invalid(NAME, FORM)
  }
}
