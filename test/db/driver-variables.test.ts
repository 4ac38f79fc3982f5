// No variable that the PostgreSQL driver reads by itself changes anything; which those are is read in its installed source.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Database } from '../../src/postgres/connect.ts'
import { type Postgres, startPostgres } from '../../src/sandbox/postgres.ts'
import { Secret } from '../../src/settings/settings.ts'
import { switchTlsOn } from '../support/certificates.ts'
import { bareDriver, gateSession, type SessionTold, type Target } from '../support/driver-session.ts'
import { readsIn, readsOf } from '../support/driver-variables.ts'
import { testBinaries } from '../support/own-server.ts'
import { login, PASSWORD, useCertificates } from '../support/server-proof.ts'

const folder = mkdtempSync(join(tmpdir(), 'quorate-pgpass-'))
afterAll(() => rmSync(folder, { recursive: true }))
const passwords = join(folder, '.pgpass')
writeFileSync(passwords, '*:*:*:*:an\\:other\n', { mode: 0o600 })

/** Each variable with values that would change a session which was given none of it. */
const HOSTILE: Readonly<Record<string, readonly string[]>> = {
  APPDATA: [folder],
  HOME: [folder],
  NODE_PG_FORCE_NATIVE: ['1'],
  PGAPPNAME: ['another'],
  PGBINARY: ['true'],
  PGCLIENT_ENCODING: ['LATIN1'],
  PGCONNECT_TIMEOUT: ['1'],
  PGDATABASE: ['template1'],
  PGHOST: ['192.0.2.1'],
  PGOPTIONS: ['-c search_path=another -c statement_timeout=1'],
  PGPASSFILE: [passwords],
  PGPASSWORD: ['another'],
  PGPASS_NO_DEESCAPE: ['1'],
  PGPORT: ['1'],
  PGREPLICATION: ['database', 'true'],
  PGSSLMODE: ['disable', 'require', 'no-verify'],
  PGSSLNEGOTIATION: ['direct', 'another'],
  PGUSER: ['another'],
  USER: ['another'],
  USERNAME: ['another'],
}
/** Read on Windows only; and what the driver does anyway where it is given nothing. */
const IDLE = ['APPDATA', 'USERNAME', 'disable']
const cases = Object.entries(HOSTILE).flatMap(([name, values]) => values.map((value) => [name, value] as const))

describe('the driver', () => {
  it('[PRV-10] reads these variables and no other, and nowhere in a way that is not understood', () => {
    expect(readsOf('pg')).toEqual({ names: Object.keys(HOSTILE).toSorted(), unclear: [] })
  })

  it.each([
    ['this.user = val("user", config)', []],
    ['const { env } = process', []],
    ['const p = globalThis.process', []],
    [`const p = require('node:process')`, []],
    ['process?.env?.PGNEW', []],
    ['Object.assign({}, process.env)', []],
    [`process['env'].PGNEW`, []],
  ])('[PRV-10] would be found out if it wrote %s', (line, names) => {
    expect(readsIn(line)).toEqual({ names, isClear: false })
  })

  it('[PRV-10] would be found to read another variable', () => {
    expect(readsIn(`x = val('new', config) || process.env.PGNEWER || process.env['PGNEWEST']`)).toEqual({
      names: ['PGNEWER', 'PGNEWEST', 'PGNEW'],
      isClear: true,
    })
  })

  it.each(cases.filter((given) => !given.some((part) => IDLE.includes(part))))(
    '[PRV-10] by itself would heed %s=%s',
    async (name, value) => {
      // What a file's password is written like matters only where there is one.
      const around: Record<string, string> = name === 'PGPASS_NO_DEESCAPE' ? { PGPASSFILE: passwords } : {}
      expect(await bareDriver({ ...around, [name]: value })).not.toEqual(await bareDriver(around))
    },
  )
})

describe('a session of the gate', () => {
  const certificates = useCertificates()
  let postgres: Postgres
  let superuser: Database
  let target: Target
  let plain: SessionTold
  beforeAll(async () => {
    postgres = await startPostgres(testBinaries())
    const { user, password } = postgres.superuser
    const at = { ...login, host: '127.0.0.1', port: postgres.port, tls: null }
    superuser = await connect({ ...at, user, password: new Secret(password) })
    await superuser.query(`create role somebody login password '${PASSWORD}'`)
    await switchTlsOn(postgres, superuser, certificates(), 'reviewed')
    target = { ...at, password: PASSWORD }
    plain = await gateSession(target, {})
  })
  afterAll(async () => {
    await superuser?.close()
    await postgres?.stop()
  })

  it('[PRV-10] is of the login that it was opened for, in clear and by TLS', async () => {
    const facts = { user: 'somebody', login: 'somebody', database: 'postgres', port: postgres.port }
    const began = { backend_type: 'client backend', application_name: 'quorate', ssl: false }
    expect(plain.told).toMatchObject({ ...facts, ...began, settings: { client_encoding: 'UTF8' } })
    expect((await gateSession(byTls(), {})).told).toMatchObject({ ...facts, ...began, ssl: true })
  })

  it('[PRV-10] asks for no variable that the test does not know', () => {
    // Asked for by Node itself.
    const others = ['FORCE_COLOR', 'NODE_V8_COVERAGE', 'WATCH_REPORT_DEPENDENCIES']
    expect(plain.read.filter((name) => !others.includes(name) && !(name in HOSTILE))).toEqual([])
    expect(plain.read).not.toContain('NODE_PG_FORCE_NATIVE')
  })

  it.each(cases)('[PRV-10] is the same with %s=%s, in clear and by TLS', async (name, value) => {
    expect((await gateSession(target, { [name]: value })).told).toEqual(plain.told)
    expect((await gateSession(byTls(), { [name]: value })).told).toMatchObject({ ...(plain.told as object), ssl: true })
  })

  it.each(cases.filter(([name]) => /SSL|NATIVE/.test(name)))(
    '[PRV-10] is refused where the certificate is for another name, with %s=%s too',
    async (name, value) => {
      const other = byTls(['evil.example.com'])
      expect((await gateSession(other, { [name]: value })).told).toBe('DB_CERTIFICATE')
      expect((await gateSession({ ...target, password: 'another' }, { [name]: value })).told).toBe('DB_AUTH')
    },
  )

  function byTls(names: readonly string[] = ['127.0.0.1']): Target {
    return { ...target, tls: { ca: certificates().text('ours.crt'), names } }
  }
})
