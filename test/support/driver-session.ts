// A thread with an environment of its own: opens a session as the gate does, or asks the driver alone what it would do; tells what came of it.
import { createRequire } from 'node:module'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import type { ServerSettings } from '../../src/postgres/connect.ts'

/** Where to connect, and as whom; the password as text, since a thread gets plain data. */
export type Target = Omit<ServerSettings, 'password'> & { readonly password: string }
type Env = Readonly<Record<string, string>>

/** What the session is: of whom, where, how it began; or the code that it ended with. `read` are the variables that were asked for. */
export interface SessionTold {
  readonly told: unknown
  readonly read: readonly string[]
}

const FACTS = `select current_user::text as user, session_user::text as login, current_database()::text as database,
  pg_catalog.inet_server_port() as port, a.backend_type, a.application_name, coalesce(s.ssl, false) as ssl,
  (select pg_catalog.jsonb_object_agg(g.name, g.setting) from pg_catalog.pg_settings as g
   where g.source in ('client', 'session', 'override', 'user', 'database', 'database user')) as settings
  from pg_catalog.pg_stat_activity as a left join pg_catalog.pg_stat_ssl as s on s.pid = a.pid where a.pid = pg_catalog.pg_backend_pid()`

/** A session as the gate opens it, with these variables and no other of the driver's. */
export function gateSession(target: Target, env: Env): Promise<SessionTold> {
  return inThread({ target }, env)
}

/** What the driver would do by itself: the settings of a client that was given none, and the password that it finds in a file. */
export async function bareDriver(env: Env): Promise<unknown> {
  return (await inThread({}, env)).told
}

async function inThread(data: { readonly target?: Target }, env: Env): Promise<SessionTold> {
  const worker = new Worker(new URL(import.meta.url), { workerData: data, env: { ...env }, stderr: true })
  try {
    return await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
  } finally {
    await worker.terminate()
  }
}

async function session(target: Target): Promise<unknown> {
  const { connect } = await import('../../src/postgres/connect.ts')
  const { Secret } = await import('../../src/settings/settings.ts')
  const { QuorateError } = await import('../../src/codes/error.ts')
  try {
    const database = await connect({ ...target, password: new Secret(target.password) })
    const [facts] = await database.query<object>(FACTS)
    await database.close()
    return facts
  } catch (error) {
    return error instanceof QuorateError ? error.code : String(error)
  }
}

async function bare(): Promise<unknown> {
  try {
    const { default: pg } = await import('pg')
    const client = new pg.Client()
    const { connectionParameters } = client as unknown as { connectionParameters: object }
    const find = createRequire(import.meta.resolve('pg'))('pgpass') as (
      of: object,
      tell: (found: unknown) => void,
    ) => void
    const file = await new Promise((resolve) => find({ host: 'h', user: 'u', database: 'd' }, resolve))
    return { ...connectionParameters, password: client.password, file: file ?? null }
  } catch (error) {
    return (error as Error).message.split('\n')[0]
  }
}

if (parentPort !== null) {
  const read = new Set<string>()
  // biome-ignore lint/style/noProcessEnv: it watches who reads it
  const own = process.env
  process.env = new Proxy(own, {
    get(env, name) {
      if (typeof name === 'string') read.add(name)
      return env[name as string]
    },
  })
  const { target } = workerData as { readonly target?: Target }
  const told = await (target === undefined ? bare() : session(target))
  parentPort.postMessage({ told, read: [...read].toSorted() })
}
