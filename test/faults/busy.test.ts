// A server that is full, stops, or ends what takes too long.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll } from 'vitest'
import type { Database } from '../../src/postgres/connect.ts'
import { type Postgres, startPostgres } from '../../src/sandbox/postgres.ts'
import { begun } from '../../src/system/begun.ts'
import { testBinaries } from '../support/own-server.ts'
import { at, fault, MAKE_LOGIN, open, reach, superuserOf } from './support/fault.ts'

let server: Postgres
let superuser: Database
beforeAll(async () => {
  const settings = { max_connections: '5', superuser_reserved_connections: '3', max_wal_senders: '0' }
  server = await startPostgres({ ...testBinaries(), settings })
  superuser = await open(at(server.port, superuserOf(server)))
  await superuser.query(MAKE_LOGIN)
  await superuser.query('create table public.held (i int)')
  await superuser.query('grant all on public.held to somebody')
})
afterAll(async () => {
  await superuser?.close()
  await server?.stop()
})

const where = () => `127.0.0.1:${server.port}/postgres`
const here = () => reach(at(server.port))
const asSuperuser = () => open(at(server.port, superuserOf(server)))

/** Until the sessions of before are gone. */
async function alone(): Promise<void> {
  for (;;) {
    const rows = await superuser.query(
      `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    )
    if (rows.length === 0) return
    await sleep(20)
  }
}

async function held(count: number) {
  await alone()
  const sessions: Database[] = []
  for (let left = count; left > 0; left -= 1) sessions.push(await asSuperuser())
  return async () => {
    for (const one of sessions) await one.close()
    await alone()
    await here()
  }
}

/** One statement in a session of its own. */
async function asked(...statements: readonly string[]): Promise<void> {
  const database = await open(at(server.port))
  try {
    for (const statement of statements) await database.query(statement)
  } finally {
    await database.close()
  }
}

fault('only the connections reserved for superusers are free', 'DB_FULL', async () => {
  const control = await held(1)
  return { where: where(), meet: here, control, reason: 'reserved for superusers', said: '53300' }
})

fault('the server is full', 'DB_FULL', async () => {
  const control = await held(4)
  const said = '53300 sorry, too many clients already'
  return { where: where(), meet: here, control, reason: 'all of max_connections are taken', said }
})

fault('statement_timeout ends a statement', 'DB_TIMEOUT', async () => ({
  where: where(),
  meet: () => asked(`set statement_timeout = '50ms'`, 'select pg_sleep(5)'),
  control: () => asked(`set statement_timeout = '5s'`, 'select pg_sleep(0.01)'),
  said: '57014 canceling statement due to statement timeout',
}))

fault('transaction_timeout ends a transaction', 'DB_TRANSACTION_TIMEOUT', async () => ({
  where: where(),
  meet: () => asked(`set transaction_timeout = '50ms'`, 'select pg_sleep(5)'),
  control: () => asked(`set transaction_timeout = '5s'`, 'select pg_sleep(0.01)'),
  said: '25P04 terminating connection due to transaction timeout',
}))

fault('lock_timeout ends a wait', 'LEDGER_BUSY', async () => {
  await superuser.query('begin')
  await superuser.query('lock table public.held')
  const lock = () => asked(`set lock_timeout = '50ms'`, 'select from public.held')
  const control = async () => {
    await superuser.query('rollback')
    await lock()
  }
  return { where: where(), meet: lock, control, said: '55P03 canceling statement due to lock timeout' }
})

fault('somebody ends the session', 'DB_LOST', async () => ({
  where: where(),
  meet: async () => {
    const ended = begun(asked('select pg_sleep(5)'))
    for (let left = 1; left > 0; ) {
      const rows = await superuser.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'somebody' and state = 'active'`,
      )
      left -= rows.length
      await sleep(10)
    }
    await ended
  },
  control: () => asked('select 1'),
  said: '57P01 terminating connection due to administrator command',
}))

// Last: the server does not come back.
fault('the server is shutting down', 'DB_NOT_READY', async () => {
  await here()
  // Waits for the session that is open.
  process.kill(server.pid, 'SIGTERM')
  await sleep(300)
  return {
    where: where(),
    meet: here,
    control: () => superuser.query('select 1'),
    said: '57P03 the database system is shutting down',
  }
})
