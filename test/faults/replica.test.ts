// A real streaming replica, made by pg_basebackup: it is told from the primary, and passed over for it.
import type { ChildProcess } from 'node:child_process'
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { freePort } from '../../src/sandbox/postgres/port.ts'
import { type Postgres, startPostgres } from '../../src/sandbox/postgres.ts'
import { DEBIAN_POSTGRESQL, debianPrograms, end, giveTo, startAs } from './support/debian.ts'
import { at, fault, MAKE_LOGIN, open, reach, superuserOf } from './support/fault.ts'

const programs = debianPrograms()
let primary: Postgres
let folder: string
let port: number
let standby: ChildProcess | undefined

beforeAll(async () => {
  if (programs === null) return
  const settings = { wal_level: 'replica', max_wal_senders: '4', wal_sync_method: 'fsync' }
  primary = await startPostgres({ binaries: programs, settings })
  const superuser = await open(at(primary.port, superuserOf(primary)))
  await superuser.query(MAKE_LOGIN)
  await superuser.close()
  folder = await mkdtemp(join(tmpdir(), 'quorate-replica-'))
  const from = ['-h', '127.0.0.1', '-p', String(primary.port), '-U', primary.superuser.user]
  await promisify(execFile)(join(programs, 'pg_basebackup'), [...from, '-D', `${folder}/data`, '-R', '-c', 'fast'], {
    env: { PGPASSWORD: primary.superuser.password },
  })
  giveTo(join(primary.home, 'data'), folder)
  port = await freePort()
})
afterAll(async () => {
  await end(standby, 'SIGQUIT')
  await primary?.stop()
  if (folder !== undefined) await rm(folder, { recursive: true, force: true })
})

/** Starts the standby with one more setting, in place of the one that runs. */
async function start(setting: string): Promise<void> {
  await end(standby)
  const options = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', setting]
  const args = ['-D', `${folder}/data`, ...options.flatMap((option) => ['-c', option])]
  standby = startAs(join(folder, 'data'), join(programs ?? '', 'postgres'), args)
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await answerOf()
    if (answer === (setting === 'hot_standby=on' ? 'in' : 'not accepting')) return
    await sleep(50)
  }
  throw new Error('the replica did not start')
}

/** By pg alone: our own way in takes no standby. */
async function answerOf(): Promise<string> {
  const { user, password } = primary.superuser
  const client = new pg.Client({ host: '127.0.0.1', port, user, password, database: 'postgres' })
  client.on('error', () => {})
  try {
    await client.connect()
    return 'in'
  } catch (error) {
    return String((error as Error).message).includes('not accepting connections') ? 'not accepting' : ''
  } finally {
    await client.end().catch(() => {})
  }
}

const replica = () => `127.0.0.1:${port}/postgres`

fault(
  'a replica is all that answers',
  'DB_NOT_PRIMARY',
  async () => {
    await start('hot_standby=on')
    // Of several the primary is used, wherever it stands in the list.
    const both = { PGHOST: '127.0.0.1,127.0.0.1', PGPORT: `${port},${primary.port}` }
    const control = async () => {
      const database = await open(both)
      const [row] = await database.query<{ standby: boolean }>('select pg_is_in_recovery() as standby')
      await database.close()
      if (row?.standby !== false || database.reached?.server !== `127.0.0.1:${primary.port}`)
        throw new Error('not the primary')
    }
    return { where: replica(), meet: () => reach(at(port)), control, reason: 'in_hot_standby is on' }
  },
  DEBIAN_POSTGRESQL,
)

fault(
  'a replica takes no connections',
  'DB_NOT_READY',
  async () => {
    await start('hot_standby=off')
    const control = () => reach(at(primary.port))
    return {
      where: replica(),
      meet: () => reach(at(port)),
      control,
      said: '57P03 the database system is not accepting',
    }
  },
  DEBIAN_POSTGRESQL,
)
