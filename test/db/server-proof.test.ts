// The server proves itself before anything of the password is sent: false servers of every manner, and real ones beside them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Secret } from '../../src/adapters/env.ts'
import { connect, connectPrimary, type Database } from '../../src/adapters/postgres/connect.ts'
import { QuorateError } from '../../src/gate/error.ts'
import type { Server } from '../../src/manifest/address.ts'
import { type Postgres, startPostgres } from '../../src/sandbox/postgres.ts'
import { startProxy } from '../action/support/tcp-proxy.ts'
import { type Certificates, makeCertificates, switchTlsOn } from '../support/certificates.ts'
import { type FalseServerOptions, startFalseServer } from '../support/false-server.ts'
import { hba } from '../support/hba.ts'
import { testBinaries } from '../support/own-server.ts'

const PASSWORD = 'correct-horse-battery-staple'
const login = { database: 'postgres', user: 'somebody', password: new Secret(PASSWORD), connectTimeoutSeconds: 5 }

let certificates: Certificates
beforeAll(() => {
  certificates = makeCertificates()
  certificates.authority('ours')
  certificates.authority('another')
  certificates.certificate('reviewed', 'ours', 'DNS:db.example.com,IP:127.0.0.1')
  certificates.certificate('other-name', 'ours', 'DNS:evil.example.com')
  certificates.certificate('other-authority', 'another', 'DNS:db.example.com,IP:127.0.0.1')
})
afterAll(() => certificates.remove())

/** The code and the reason that a connection ends with, or `accepted`. */
async function met(open: () => Promise<Database>): Promise<{ code: string; server?: unknown; reason?: unknown }> {
  try {
    await (await open()).close()
    return { code: 'accepted' }
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return { code: error.code, ...(error.findings[0]?.observed as { server: string; reason?: string }) }
  }
}

async function meets(options: FalseServerOptions, tls: { ca: string; names: string[] } | null = null) {
  await using server = await startFalseServer(options)
  const {
    code,
    server: where,
    reason,
  } = await met(() => connect({ ...login, host: '127.0.0.1', port: server.port, tls }))
  const isGiven = server.heard.includes(PASSWORD) || server.heard.includes('md5')
  return { code, isNamed: where === `127.0.0.1:${server.port}`, reason, isGiven, ...server }
}
const secure = (name: string) => ({ cert: certificates.text(`${name}.crt`), key: certificates.text(`${name}.key`) })
const byUs = () => ({ ca: certificates.text('ours.crt'), names: ['db.example.com'] })

describe('a false server', () => {
  it.each([
    ['clear', 'it asks for the password in clear text'],
    ['md5', 'it asks for an MD5 of the password'],
    ['gss', 'a message that PostgreSQL does not send'],
    ['garbage', 'a message that PostgreSQL does not send'],
    ['ok', 'it lets in without a proof of the password, as `trust` in pg_hba.conf does'],
    ['ready', 'it does not prove itself by SCRAM-SHA-256'],
  ] as const)('[PRV-10] [PRV-5] is left before one byte of a proof is sent: %s', async (manner, reason) => {
    const refused = { code: 'SERVER_UNPROVED', isNamed: true, reason, isGiven: false, proofBytes: 0, isBelieved: false }
    expect(await meets({ manner })).toMatchObject(refused)
  })

  it.each([
    ['scram-then-clear', 'it asks for the password in clear text'],
    ['scram-few-rounds', 'it asks for fewer than 4096 rounds of SCRAM'],
  ] as const)('[PRV-10] is told a nonce only, and nothing of the password: %s', async (manner, reason) => {
    const ended = await meets({ manner })
    expect(ended).toMatchObject({ code: 'SERVER_UNPROVED', reason, isGiven: false, isBelieved: false })
    // The header, SCRAM-SHA-256 and a zero, the length of what follows, `n,,n=*,r=` and a nonce of 24 characters.
    expect(ended.proofBytes).toBe(5 + 14 + 4 + 9 + 24)
  })

  it.each([
    ['scram-wrong-signature', 'its answer to the proof is wrong'],
    ['scram-no-signature', 'its answer to the proof is wrong'],
    ['scram-then-ok', 'it lets in without a proof of the password, as `trust` in pg_hba.conf does'],
  ] as const)('[PRV-10] is not believed without the signature of SCRAM: %s', async (manner, reason) => {
    expect(await meets({ manner })).toMatchObject({
      code: 'SERVER_UNPROVED',
      reason,
      isGiven: false,
      isBelieved: false,
    })
  })

  it('[PRV-10] that offers no SCRAM-SHA-256 is left', async () => {
    const ended = await meets({ manner: 'scram-then-ok', mechanisms: ['SCRAM-SHA-1', 'PLAIN'] })
    expect(ended).toMatchObject({ code: 'SERVER_UNPROVED', reason: 'it does not offer SCRAM-SHA-256', proofBytes: 0 })
  })

  it('[PRV-10] that cannot speak TLS hears eight bytes, which ask for it', async () => {
    const ended = await meets({ manner: 'clear' }, byUs())
    expect([ended.code, ended.heard.length, ended.isGiven]).toEqual(['DB_TLS_REFUSED', 8, false])
  })

  it.each([
    ['of its own name', 'other-name', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['of another authority', 'other-authority', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ])('[PRV-10] with a certificate %s is left, whatever it asks for', async (_, name, reason) => {
    for (const manner of ['clear', 'ok', 'scram-then-ok'] as const) {
      const ended = await meets({ manner, tls: secure(name) }, byUs())
      expect(ended).toMatchObject({ code: 'DB_CERTIFICATE', reason, isGiven: false, proofBytes: 0, isBelieved: false })
    }
  })

  it('[PRV-10] with the reviewed certificate must bind SCRAM to it', async () => {
    const tls = secure('reviewed')
    const unbound = await meets({ manner: 'scram-then-ok', tls, mechanisms: ['SCRAM-SHA-256'] }, byUs())
    expect(unbound).toMatchObject({
      code: 'SERVER_UNPROVED',
      reason: 'it does not offer SCRAM-SHA-256-PLUS',
      proofBytes: 0,
    })
    const bound = await meets({ manner: 'scram-wrong-signature', tls }, byUs())
    expect(bound).toMatchObject({ code: 'SERVER_UNPROVED', reason: 'its answer to the proof is wrong', isGiven: false })
    expect(bound.heard.toString('latin1')).toContain('p=tls-server-end-point')
  })

  it('[PRV-10] that is a pooler refuses the settings of the session, and is told from PostgreSQL', async () => {
    expect(await meets({ manner: 'pooler' })).toMatchObject({ code: 'DB_POOLER', isNamed: true, proofBytes: 0 })
  })
})

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
    await switchTlsOn(postgres, superuser, certificates, 'reviewed')
  })
  afterAll(async () => {
    await superuser?.close()
    await postgres?.stop()
  })
  const primary = (servers: readonly Server[], more: object = {}) =>
    connectPrimary({ ...login, servers, via: null, tls: null, ...more })

  it('[PRV-10] is accepted with SCRAM, and by TLS with the channel bound', async () => {
    expect(await met(() => connect(at()))).toEqual({ code: 'accepted' })
    const bound = await connect(at({ tls: { ...byUs(), names: ['127.0.0.1'] } }))
    const [row] = await bound.query<{ ssl: boolean }>(
      'select ssl from pg_catalog.pg_stat_ssl where pid = pg_backend_pid()',
    )
    expect(row).toEqual({ ssl: true })
    await bound.close()
  })

  it('[PRV-10] is reached through a tunnel, while TLS proves a reviewed name', async () => {
    const via = { host: 'localhost', port: postgres.port }
    const servers = ['a.example.com', 'db.example.com'].map((host) => ({ host, port: 5432 }))
    const tls = { ca: certificates.text('ours.crt') }
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
    const told = async (more: object) => met(() => connect(at(more)))
    expect(await told({ password: new Secret('wrong') })).toEqual({ code: 'DB_AUTH', server, reason: '28P01' })
    expect(await told({ user: 'no_such_role' })).toEqual({ code: 'DB_AUTH', server, reason: '28P01' })
    expect(await told({ database: 'none' })).toEqual({ code: 'DB_UNKNOWN', server, reason: '3D000' })
    expect(await told({ user: 'nobody_here' })).toEqual({ code: 'DB_LOGIN_REFUSED', server, reason: '28000' })
    const { rewrite, restore } = await hba(postgres, superuser)
    await rewrite('host all postgres 127.0.0.1/32 scram-sha-256')
    expect(await told({})).toEqual({ code: 'DB_HOST_REFUSED', server, reason: '28000' })
    await restore()
    await superuser.query('alter role somebody connection limit 0')
    expect(await told({})).toEqual({ code: 'LANE_BUSY', server, reason: '53300' })
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
    expect(await open()).toEqual({ code: 'DB_FULL', server, reason: '53300' })
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
      ...{ code: 'DB_POOLER', server },
      reason: 'another process answers',
    })
    proxy.onAnswer = null
    expect(await met(() => connect(at({ port: proxy.port })))).toEqual({ code: 'accepted' })
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

  it('[PRV-10] is found among several: a dead one and a replica are passed over', async () => {
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
    expect(await codes([other], passwordFile)).toEqual([`DB_NOT_PRIMARY 127.0.0.1:${replica.port}`])
    expect(await codes([other, dead], passwordFile)).toEqual([
      'DB_UNREACHABLE 127.0.0.1:1',
      `DB_NOT_PRIMARY 127.0.0.1:${replica.port}`,
    ])
  }, 120_000)

  it('[PRV-10] is not looked for further where a server could not prove itself: that is an alarm', async () => {
    await using server = await startFalseServer({ manner: 'clear' })
    const ended = await met(() => primary([server, postgres].map(({ port }) => ({ host: '127.0.0.1', port }))))
    expect(ended).toMatchObject({ code: 'SERVER_UNPROVED', server: `127.0.0.1:${server.port}` })
  })
})
