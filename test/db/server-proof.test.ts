// A real server proves itself, by SCRAM and by its certificate; of several the primary is used, and what refuses has its own code.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { QuorateError } from '../../src/codes/error.ts'
import type { Server } from '../../src/manifest/address.ts'
import { connect, connectAsking, connectPrimary, type Database } from '../../src/postgres/connect.ts'
import { type Postgres, startPostgres } from '../../src/sandbox/postgres.ts'
import { Secret } from '../../src/settings/settings.ts'
import { begun } from '../../src/system/begun.ts'
import { startProxy } from '../action/support/tcp-proxy.ts'
import { switchTlsOn } from '../support/certificates.ts'
import { startDelayLine } from '../support/delay-line.ts'
import { startFalseServer } from '../support/false-server.ts'
import { hba } from '../support/hba.ts'
import { testBinaries } from '../support/own-server.ts'
import { byUs, login, met, PASSWORD, useCertificates } from '../support/server-proof.ts'

const certificates = useCertificates()

describe('a real server', () => {
  let postgres: Postgres
  let superuser: Database
  const at = (more: object = {}) => ({
    ...{ ...login, host: '127.0.0.1', port: postgres.port, tls: null },
    ...more,
  })
  beforeAll(async () => {
    postgres = await startPostgres(testBinaries())
    const { user, password } = postgres.superuser
    superuser = await connect(at({ user, password: new Secret(password) }))
    await superuser.query(`create role somebody login password '${PASSWORD}'`)
    await switchTlsOn(postgres, superuser, certificates(), 'reviewed')
  })
  afterAll(async () => {
    await superuser?.close()
    await postgres?.stop()
  })
  const primary = (servers: readonly Server[], more: object = {}) =>
    connectPrimary({ ...login, servers, via: null, tls: null, ...more })

  it('[PRV-10] is accepted with SCRAM, and by TLS with the channel bound', async () => {
    expect(await met(() => connect(at()))).toEqual({ code: 'accepted' })
    const bound = await connect(at({ tls: { ...byUs(certificates()), names: ['127.0.0.1'] } }))
    const [row] = await bound.query<{ ssl: boolean }>(
      'select ssl from pg_catalog.pg_stat_ssl where pid = pg_backend_pid()',
    )
    expect(row).toEqual({ ssl: true })
    await bound.close()
  })

  it('[PRV-10] is reached through a tunnel, while TLS proves a reviewed name', async () => {
    const via = { host: 'localhost', port: postgres.port }
    const servers = ['a.example.com', 'db.example.com'].map((host) => ({ host, port: 5432 }))
    const tls = { ca: certificates().text('ours.crt') }
    expect(await met(() => primary(servers, { via, tls }))).toEqual({ code: 'accepted' })
    const others = [{ host: 'localhost', port: 5432 }]
    expect((await met(() => primary(others, { via, tls }))).code).toBe('DB_CERTIFICATE')
  })

  it('[PRV-10] that trusts everybody is left: it proves nothing', async () => {
    const { rewrite, restore } = await hba(postgres, superuser)
    await rewrite('host all all 127.0.0.1/32 trust')
    expect((await met(() => connect(at()))).code).toBe('SERVER_UNPROVED')
    await rewrite('host all all 127.0.0.1/32 password')
    expect((await met(() => connect(at()))).code).toBe('SERVER_UNPROVED')
    await restore()
    expect(await met(() => connect(at()))).toEqual({ code: 'accepted' })
  })

  it('[PRV-10] says by a code of its own why it lets nobody in, and where', async () => {
    const server = `127.0.0.1:${postgres.port}`
    await superuser.query('create role nobody_here')
    await superuser.query(`alter role nobody_here password '${PASSWORD}'`)
    const { database } = login
    const told = async (more: object) => met(() => connect(at(more)))
    expect(await told({ password: new Secret('wrong') })).toEqual({
      code: 'DB_AUTH',
      server,
      database,
      reason: 'the password is wrong or has expired, or there is no such login (28P01)',
    })
    expect(await told({ user: 'no_such_role' })).toEqual({
      code: 'DB_AUTH',
      server,
      database,
      reason: 'the password is wrong or has expired, or there is no such login (28P01)',
    })
    expect(await told({ database: 'none' })).toEqual({
      code: 'DB_UNKNOWN',
      server,
      database: 'none',
      reason: 'it has no such database (3D000)',
    })
    expect(await told({ user: 'nobody_here' })).toEqual({
      code: 'DB_LOGIN_REFUSED',
      server,
      database,
      reason: 'the login may not log in (28000)',
    })
    const { rewrite, restore } = await hba(postgres, superuser)
    await rewrite('host all postgres 127.0.0.1/32 scram-sha-256')
    expect(await told({})).toEqual({
      code: 'DB_HOST_REFUSED',
      server,
      database,
      reason: 'no line of pg_hba.conf lets this login in from here (28000)',
    })
    await restore()
    await superuser.query('alter role somebody connection limit 0')
    expect(await told({})).toEqual({
      code: 'LANE_BUSY',
      server,
      database,
      reason: 'the login’s own connection limit is reached (53300)',
    })
    await superuser.query('alter role somebody connection limit -1')
    expect(await told({})).toEqual({ code: 'accepted' })
  }, 120_000)

  it('[PRV-10] that has no connection left for anybody is told from a login that has none', async () => {
    await using full = await startPostgres({
      ...testBinaries(),
      settings: { max_connections: '4', superuser_reserved_connections: '3', max_wal_senders: '0' },
    })
    const { user, password } = full.superuser
    const owner = await connect(at({ port: full.port, user, password: new Secret(password) }))
    await owner.query(`create role somebody login password '${PASSWORD}'`)
    const server = `127.0.0.1:${full.port}`
    const open = () => met(() => connect(at({ port: full.port })))
    expect(await open()).toEqual({
      ...{ code: 'DB_FULL', server, database: 'postgres' },
      reason: 'the free connections are reserved for superusers (53300)',
    })
    await owner.close()
    expect(await open()).toEqual({ code: 'accepted' })
  }, 120_000)

  it('[PRV-10] behind a pooler is another process than the one that was introduced', async () => {
    await using proxy = await startProxy(postgres)
    proxy.onAnswer = (chunk) => {
      // BackendKeyData of protocol 3.0: K, twelve bytes.
      const key = chunk.indexOf(Buffer.from([0x4b, 0, 0, 0, 12]))
      if (key >= 0) chunk.writeInt32BE(4711, key + 5)
      return false
    }
    const server = `127.0.0.1:${proxy.port}`
    expect(await met(() => connect(at({ port: proxy.port })))).toEqual({
      ...{ code: 'DB_POOLER', server, database: 'postgres' },
      reason: 'another process answers',
    })
    proxy.onAnswer = null
    expect(await met(() => connect(at({ port: proxy.port })))).toEqual({ code: 'accepted' })
  })

  it('[PRV-10] what is asked with the question who answers counts for nothing where another process does', async () => {
    await using line = await startDelayLine(postgres, 40)
    await using proxy = await startProxy({ host: '127.0.0.1', port: line.port })
    const settings = { ...login, servers: [{ host: '127.0.0.1', port: proxy.port }], via: null, tls: null }
    const early: Promise<readonly object[]>[] = []
    const ask = (database: Database) => early.push(begun(database.query('select 1 as one')))
    const { database } = await connectAsking(settings, undefined, ask)
    expect(await early[0]).toEqual([{ one: 1 }])
    await database.close()
    // Startup, two messages of SCRAM, and both questions in one.
    expect(line.take()).toMatchObject({ connections: 1, exchanges: 4 })
    proxy.onAnswer = (chunk) => {
      const key = chunk.indexOf(Buffer.from([0x4b, 0, 0, 0, 12]))
      if (key >= 0) chunk.writeInt32BE(4711, key + 5)
      return false
    }
    expect((await met(async () => (await connectAsking(settings, undefined, ask)).database)).code).toBe('DB_POOLER')
  })

  it('[ACT-3] is left although something is still asked, and the session ends with it', async () => {
    const database = await connect(at())
    const asking = database.query('select pg_catalog.pg_sleep(600)').catch((error: QuorateError) => error.code)
    await database.close()
    expect(await asking).toBe('DB_LOST')
  })

  it('[PRV-10] that is in recovery is left before it is asked anything', async () => {
    await using proxy = await startProxy(postgres)
    proxy.onAnswer = (chunk) => {
      const at = chunk.indexOf('in_hot_standby\0off\0')
      if (at >= 0) chunk.write('in_hot_standby\0on\0\0', at, 'latin1')
      return false
    }
    const ended = await met(() => connect(at({ port: proxy.port })))
    expect(ended).toMatchObject({ code: 'DB_NOT_PRIMARY', server: `127.0.0.1:${proxy.port}` })
    // Startup and two messages of SCRAM.
    expect(proxy.traffic.roundTrips).toBe(3)
  })

  it('[PRV-10] is found among several: a dead one and one that takes no writes are passed over', async () => {
    await using replica = await startPostgres({
      ...testBinaries(),
      settings: { default_transaction_read_only: 'on' },
    })
    const passwordFile = new Secret(replica.superuser.password)
    const dead = { host: '127.0.0.1', port: 1 }
    const other = { host: '127.0.0.1', port: replica.port }
    const good = { host: '127.0.0.1', port: postgres.port }
    const { user, password } = postgres.superuser
    const all = await primary([dead, good, other], { user, password: new Secret(password) })
    expect(await all.query('select 1 as one')).toEqual([{ one: 1 }])
    await all.close()
    const codes = async (servers: readonly Server[], secret: Secret) => {
      try {
        await primary(servers, { user: 'postgres', password: secret }).then((one) => one.close())
        return ['accepted']
      } catch (error) {
        if (!(error instanceof QuorateError)) throw error
        return error.findings.map(({ code, observed }) => `${code} ${(observed as { server: string }).server}`)
      }
    }
    expect(await codes([other], passwordFile)).toEqual([`DB_READ_ONLY 127.0.0.1:${replica.port}`])
    expect(await codes([other, dead], passwordFile)).toEqual([
      'DB_UNREACHABLE 127.0.0.1:1',
      `DB_READ_ONLY 127.0.0.1:${replica.port}`,
    ])
  }, 120_000)

  it('[PRV-10] is not looked for further where a server could not prove itself: that is an alarm', async () => {
    await using server = await startFalseServer({ manner: 'clear' })
    const ended = await met(() => primary([server, postgres].map(({ port }) => ({ host: '127.0.0.1', port }))))
    expect(ended).toMatchObject({ code: 'SERVER_UNPROVED', server: `127.0.0.1:${server.port}` })
  })
})
