// A real PostgreSQL for demo, sandbox and tests: its own directory and loopback port, gone when this process is gone.
// Must not be pointed at data that anybody wants to keep.
import { randomBytes } from 'node:crypto'
import { readFile, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { QuorateError } from '../codes/error.ts'
import { chooseAccount } from './postgres/account.ts'
import { embeddedBinaries, settle } from './postgres/binaries.ts'
import { createDatabase, dropDatabase, type Login, loginUrl } from './postgres/database.ts'
import { homesDirectory, makeHome } from './postgres/home.ts'
import { type Keeper, startKeeper } from './postgres/keeper.ts'
import { freePort } from './postgres/port.ts'
import { clearHome, sweep } from './postgres/sweep.ts'

export type { Login } from './postgres/database.ts'

/** How to start a server; everything may be left out. */
export interface PostgresOptions {
  /** Directory of `initdb` and `postgres`, such as `/usr/lib/postgresql/15/bin`; the npm package's by default. */
  readonly binaries?: string
  /** Where the server's directory is made; the system's temp directory by default. */
  readonly directory?: string
  /** Server settings beyond the sandbox's own, by name. */
  readonly settings?: Readonly<Record<string, string>>
  /** Milliseconds until a start counts as failed; 60 000 by default. */
  readonly timeoutMs?: number
}

/** A running server. `superuser` logs in with scram-sha-256 like everybody else. */
export interface Postgres extends AsyncDisposable {
  readonly host: '127.0.0.1'
  readonly port: number
  /** Such as `18.4`. */
  readonly version: string
  /** Process id of the postmaster. */
  readonly pid: number
  /** Everything that the server writes lies below. */
  readonly home: string
  readonly superuser: Login
  /** Ends with the server, asked or not; the text is the end of its log when it failed. */
  readonly ended: Promise<{ readonly status: number | null; readonly log: string }>
  /** A connection URL; the superuser's unless a user and password are given. */
  url(database?: string, as?: { readonly user: string; readonly password: string }): string
  /** Creates a database, as a copy of `template` when given (nobody may be connected to it). */
  createDatabase(name: string, template?: string): Promise<void>
  /** Drops a database and ends its sessions. */
  dropDatabase(name: string): Promise<void>
  /** Stops the server and removes its directory; calling again is harmless. */
  stop(): Promise<void>
}

// Durable is what this server must not cost; its data is thrown away.
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  fsync: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  shared_buffers: '32MB',
  max_connections: '100',
  timezone: 'UTC',
}

/**
 * Starts a server with UTF-8 databases and scram-sha-256 logins on 127.0.0.1, first removing what crashed starts left behind.
 * @throws SANDBOX_UNAVAILABLE when there is no PostgreSQL to run.
 * @throws SANDBOX_START_FAILED with the end of the server's log.
 */
export async function startPostgres(options: PostgresOptions = {}): Promise<Postgres> {
  const account = await chooseAccount()
  const source = options.binaries ?? embeddedBinaries()
  const directory = await homesDirectory(options.directory, account)
  await sweep(directory)
  const password = randomBytes(24).toString('base64url')
  for (let attempt = 1; ; attempt += 1) {
    const home = await makeHome(directory, password)
    try {
      const binaries = await settle(source, home, account)
      const port = await freePort()
      const all = { ...settings, ...options.settings }
      const keeper = startKeeper({ home, binaries: binaries.directory, port, account, settings: all })
      const pid = await whenReady(keeper, home, options.timeoutMs ?? 60_000)
      if (pid !== null) return running(keeper, { home, port, pid, password, version: binaries.version })
      if (attempt === 3) throw new QuorateError('SANDBOX_START_FAILED', { observed: 'three ports were taken in turn' })
    } catch (error) {
      await clearHome(home)
      throw error
    }
  }
}

/** The postmaster's pid once it accepts connections; null when its port was taken meanwhile. */
async function whenReady(keeper: Keeper, home: string, timeoutMs: number): Promise<number | null> {
  const deadline = performance.now() + timeoutMs
  let end: Awaited<Keeper['ended']> | undefined
  void keeper.ended.then((ended) => {
    end = ended
  })
  while (end === undefined && performance.now() < deadline) {
    const lines = (await readFile(join(home, 'data', 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
    if (lines[7]?.trim() === 'ready') return Number(lines[0])
    await sleep(10)
  }
  if (end === undefined) {
    await keeper.release()
    throw new QuorateError('SANDBOX_START_FAILED', { expected: `ready in ${timeoutMs} ms`, observed: 'still starting' })
  }
  if (/could not bind|Address already in use/.test(end.log)) return null
  throw new QuorateError('SANDBOX_START_FAILED', {
    expected: 'ready',
    observed: end.log.trim() || `exit ${end.status}`,
  })
}

interface Started {
  readonly home: string
  readonly port: number
  readonly pid: number
  readonly password: string
  readonly version: string
}

function running(keeper: Keeper, started: Started): Postgres {
  const { home, port, password, version, pid } = started
  const superuser: Login = { host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' }
  let stopping: Promise<void> | undefined
  const stop = async () => {
    const { status } = await keeper.release()
    // A killed keeper cleaned up nothing; a living one empties its home but cannot unlink it from a directory of others.
    if (status === null) await clearHome(home)
    else await rmdir(home).catch(() => {})
  }
  keeper.detach()
  const server: Postgres = {
    host: '127.0.0.1',
    port,
    version,
    pid,
    home,
    superuser,
    ended: keeper.ended,
    url: (database = 'postgres', as = superuser) => loginUrl({ ...superuser, ...as, database }),
    createDatabase: (name, template) => createDatabase(superuser, name, template),
    dropDatabase: (name) => dropDatabase(superuser, name),
    stop: () => {
      stopping ??= stop()
      return stopping
    },
    [Symbol.asyncDispose]: () => server.stop(),
  }
  return server
}
