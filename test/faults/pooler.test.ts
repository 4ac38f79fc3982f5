// PgBouncer in front of PostgreSQL, in session mode too: it refuses the session's settings, or lets another process answer.
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll } from 'vitest'
import { freePort } from '../../src/sandbox/postgres/port.ts'
import { type Postgres, startPostgres } from '../../src/sandbox/postgres.ts'
import { testBinaries } from '../support/own-server.ts'
import { DEBIAN_PGBOUNCER, end, giveTo, startPgBouncer } from './support/debian.ts'
import { at, fault, MAKE_LOGIN, open, reach, superuserOf } from './support/fault.ts'

let server: Postgres
let folder: string
const running: ChildProcess[] = []
beforeAll(async () => {
  if (!DEBIAN_PGBOUNCER.isThere) return
  server = await startPostgres(testBinaries())
  const superuser = await open(at(server.port, superuserOf(server)))
  await superuser.query(MAKE_LOGIN)
  const [row] = await superuser.query<{ verifier: string }>(
    `select rolpassword as verifier from pg_authid where rolname = 'somebody'`,
  )
  await superuser.close()
  folder = await mkdtemp(join(tmpdir(), 'quorate-pgbouncer-'))
  await writeFile(join(folder, 'users.txt'), `"somebody" "${row?.verifier}"\n`)
})
afterAll(async () => {
  for (const one of running) await end(one)
  await server?.stop()
  if (folder !== undefined) await rm(folder, { recursive: true, force: true })
})

async function pooler(name: string, more: readonly string[] = []): Promise<number> {
  const port = await freePort()
  const settings = [
    '[databases]',
    `postgres = host=127.0.0.1 port=${server.port} dbname=postgres`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${port}`,
    'unix_socket_dir =',
    'auth_type = scram-sha-256',
    `auth_file = ${folder}/users.txt`,
    'pool_mode = session',
    ...more,
  ]
  await writeFile(join(folder, `${name}.ini`), `${settings.join('\n')}\n`)
  giveTo(join(server.home, 'data'), folder)
  running.push(startPgBouncer(join(server.home, 'data'), join(folder, `${name}.ini`)))
  for (let tries = 0; tries < 100; tries += 1) {
    if (await listens(port)) return port
    await sleep(50)
  }
  throw new Error('PgBouncer did not start')
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })
}

const behind = (port: number) => ({
  where: `127.0.0.1:${port}/postgres`,
  meet: () => reach(at(port)),
  control: () => reach(at(server.port)),
})

fault(
  'PgBouncer refuses the session’s settings',
  'DB_POOLER',
  async () => ({ ...behind(await pooler('strict')), said: '08P01' }),
  DEBIAN_PGBOUNCER,
)

fault(
  'PgBouncer in session mode lets another process answer',
  'DB_POOLER',
  async () => {
    const port = await pooler('lenient', [
      'ignore_startup_parameters = options,statement_timeout,replication,idle_in_transaction_session_timeout',
    ])
    return { ...behind(port), reason: 'another process answers' }
  },
  DEBIAN_PGBOUNCER,
)
