// What one server refuses: a login, a database, a line of pg_hba.conf, TLS, writes; each by its own code.
import { afterAll, beforeAll } from 'vitest'
import type { Database } from '../../src/postgres/connect.ts'
import { type Postgres, startPostgres } from '../../src/sandbox/postgres.ts'
import { type Certificates, makeCertificates, switchTlsOn } from '../support/certificates.ts'
import { hba } from '../support/hba.ts'
import { testBinaries } from '../support/own-server.ts'
import { at, fault, MAKE_LOGIN, open, reach, superuserOf } from './support/fault.ts'

let server: Postgres
let superuser: Database
let certificates: Certificates
let access: Awaited<ReturnType<typeof hba>>
beforeAll(async () => {
  server = await startPostgres(testBinaries())
  superuser = await open(at(server.port, superuserOf(server)))
  await superuser.query(MAKE_LOGIN)
  access = await hba(server, superuser)
  certificates = makeCertificates()
  certificates.authority('ours')
  certificates.authority('another')
  certificates.certificate('here', 'ours', 'IP:127.0.0.1')
  certificates.certificate('elsewhere', 'ours', 'DNS:db.example.com')
})
afterAll(async () => {
  await superuser?.close()
  await server?.stop()
  certificates?.remove()
})

const where = (database = 'postgres') => `127.0.0.1:${server.port}/${database}`
const here = (more = {}) => reach(at(server.port, more))
const met = (more = {}, undo: () => Promise<unknown> = async () => {}) => ({
  where: where(),
  meet: () => here(more),
  control: async () => {
    await undo()
    await here()
  },
})
const sql = (text: string) => superuser.query(text)

fault('the password is wrong', 'DB_AUTH', async () => ({
  ...met({ PGPASSWORD: 'wrong' }),
  said: '28P01 password authentication failed for user "…"',
}))

fault('the database is missing', 'DB_UNKNOWN', async () => ({
  ...met({ PGDATABASE: 'ledgre' }),
  where: where('ledgre'),
  said: '3D000 database "ledgre" does not exist',
}))

fault('the role may not log in', 'DB_LOGIN_REFUSED', async () => {
  await sql('alter role somebody nologin')
  return { ...met({}, () => sql('alter role somebody login')), said: 'is not permitted to log in' }
})

fault('the login may not connect to the database', 'DB_PERMISSION', async () => {
  await sql('create database closed')
  await sql('revoke connect on database closed from public')
  return { ...met({ PGDATABASE: 'closed' }), where: where('closed'), reason: 'may not connect' }
})

fault('pg_hba.conf has no line', 'DB_HOST_REFUSED', async () => {
  await access.rewrite('host all postgres 127.0.0.1/32 scram-sha-256')
  return { ...met({}, access.restore), said: '28000 no pg_hba.conf entry for host "127.0.0.1"' }
})

fault('the server trusts everybody and proves nothing', 'SERVER_UNPROVED', async () => {
  await access.rewrite('host all all 127.0.0.1/32 trust')
  return met({}, access.restore)
})

fault('the server takes no writes', 'DB_READ_ONLY', async () => {
  await sql('alter role somebody set default_transaction_read_only = on')
  return { ...met({}, () => sql('alter role somebody reset all')), reason: 'default_transaction_read_only is on' }
})

fault('the server takes no writes since a moment ago', 'DB_READ_ONLY', async () => {
  const write = async (mode: string) => {
    const database = await open(at(server.port))
    try {
      await database.query(`set default_transaction_read_only = ${mode}`)
      await database.query('create temporary table written (i int) on commit drop')
    } finally {
      await database.close()
    }
  }
  const said = '25006 cannot execute CREATE TABLE in a read-only transaction'
  return { where: where(), meet: () => write('on'), control: () => write('off'), said }
})

fault('the login has no connection left', 'LANE_BUSY', async () => {
  await sql('alter role somebody connection limit 0')
  const undo = () => sql('alter role somebody connection limit -1')
  return { ...met({}, undo), said: '53300 too many connections for role "somebody"' }
})

fault('the database has no connection left', 'DB_FULL', async () => {
  await sql('create database small connection limit 0')
  const undo = () => sql('drop database small')
  return { ...met({ PGDATABASE: 'small' }, undo), where: where('small'), reason: 'the database’s own connection limit' }
})

fault('TLS is missing at the server', 'DB_TLS_REFUSED', async () => ({
  ...met({ PGSSLMODE: 'verify-full', PGSSLROOTCERT: certificates.text('ours.crt') }),
  reason: 'it answers that it has no TLS',
}))

fault('the server demands TLS', 'DB_TLS_DEMANDED', async () => {
  await switchTlsOn(server, superuser, certificates, 'here')
  await access.rewrite('hostssl all somebody 127.0.0.1/32 scram-sha-256\nhost all postgres 127.0.0.1/32 scram-sha-256')
  // The authority as content, as a secret of GitHub's holds it.
  const secured = () => here({ PGSSLMODE: 'verify-full', PGSSLROOTCERT: certificates.text('ours.crt') })
  return { ...met(), control: secured, reason: 'with TLS only', said: 'no encryption' }
})

fault('the server has TLS, and pg_hba.conf has no line with or without it', 'DB_HOST_REFUSED', async () => {
  await access.rewrite('host all postgres 127.0.0.1/32 scram-sha-256')
  return met({}, access.restore)
})

fault('another authority signed the certificate', 'DB_CERTIFICATE', async () => ({
  ...met({ PGSSLMODE: 'verify-full', PGSSLROOTCERT: certificates.path('another.crt') }),
  control: () => here({ PGSSLMODE: 'verify-full', PGSSLROOTCERT: certificates.path('ours.crt') }),
}))

fault('the certificate is for another host', 'DB_CERTIFICATE', async () => {
  await switchTlsOn(server, superuser, certificates, 'elsewhere')
  const ours = { PGSSLMODE: 'verify-full', PGSSLROOTCERT: certificates.text('ours.crt') }
  const control = async () => {
    await switchTlsOn(server, superuser, certificates, 'here')
    await here(ours)
  }
  return { ...met(ours), control }
})
