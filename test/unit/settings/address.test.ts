// The reviewed address and the variables beside it: they repeat it, or nothing is sent.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { QuorateError } from '../../../src/codes/error.ts'
import { addressIn, parseServer, serverText } from '../../../src/manifest/address.ts'
import { expandEnvironment } from '../../../src/manifest/expand/expand.ts'
import { databaseSettings, type ReviewedAddress, readVia, type Variables } from '../../../src/settings/settings.ts'
import { codesOf } from '../identity/refusal.ts'
import { environment } from '../manifest/environment.ts'

const PEM = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'
const secrets: Variables = { DOT_CUTTER_EXEC_DB_USER: 'cutter_exec', DOT_CUTTER_EXEC_DB_PASSWORD: 'hunter2' }
const address: ReviewedAddress = {
  servers: [
    { host: 'one.example.com', port: 5432 },
    { host: 'two.example.com', port: 5433 },
    { host: '2001:db8::1', port: 5434 },
  ],
  name: 'ledger',
  ca: PEM,
}
const here: ReviewedAddress = { servers: [{ host: '127.0.0.1', port: 5432 }], name: 'ledger', ca: null }

const folder = mkdtempSync(join(tmpdir(), 'quorate-address-'))
afterAll(() => rmSync(folder, { recursive: true }))
const same = join(folder, 'same.pem')
const other = join(folder, 'other.pem')
writeFileSync(same, `\n${PEM}`)
writeFileSync(other, PEM.replace('AAAA', 'AAAB'))

const using = (at: ReviewedAddress, env: Variables) =>
  codesOf(() => databaseSettings({ ...secrets, ...env }, 'cut', at))

describe('the address of the database', () => {
  it('[PRV-10] is the policy’s, with verified TLS and the policy’s authority', () => {
    expect(databaseSettings(secrets, 'cut', address)).toMatchObject({
      ...{ servers: address.servers, database: 'ledger' },
      tls: { ca: PEM },
      via: null,
    })
  })

  it('[PRV-10] goes without TLS only where every host is this machine and no authority is named', () => {
    const both = { ...here, servers: [...here.servers, ...address.servers] }
    expect(databaseSettings(secrets, 'cut', here).tls).toBeNull()
    expect(databaseSettings(secrets, 'cut', both).tls).toEqual({ ca: null })
    expect(databaseSettings(secrets, 'cut', { ...here, ca: PEM }).tls).toEqual({ ca: PEM })
  })

  it.each<readonly [string, Variables]>([
    ['nothing', {}],
    ['a host', { PGHOST: 'one.example.com' }],
    ['a host in capitals', { PGHOST: 'ONE.example.com', PGPORT: '5432' }],
    ['another of the hosts', { PGHOST: 'two.example.com', PGPORT: '5433' }],
    ['IPv6', { PGHOST: '2001:db8::1', PGPORT: '5434' }],
    ['a list', { PGHOST: 'one.example.com,two.example.com', PGPORT: '5432,5433' }],
    ['a port', { PGPORT: '5433' }],
    ['the name', { PGDATABASE: 'ledger' }],
    ['the mode', { PGSSLMODE: 'verify-full' }],
    ['the authority', { PGSSLROOTCERT: same }],
  ])('[PRV-10] may be repeated by variables: %s', async (_, env) => {
    expect(await using(address, env)).toEqual(['accepted'])
  })

  it.each<readonly [string, Variables]>([
    ['another host', { PGHOST: 'evil.example.com' }],
    ['a host of the list and another', { PGHOST: 'one.example.com,evil.example.com', PGPORT: '5432' }],
    ['a longer host', { PGHOST: 'one.example.com.evil.test' }],
    ['an address of this machine', { PGHOST: '127.0.0.1' }],
    ['a socket', { PGHOST: '/tmp' }],
    ['another port', { PGHOST: 'one.example.com', PGPORT: '6432' }],
    ['the port of another host', { PGHOST: 'one.example.com', PGPORT: '5433' }],
    ['a port alone', { PGPORT: '6432' }],
    ['another name', { PGDATABASE: 'ledger2' }],
    ['no TLS', { PGSSLMODE: 'disable' }],
    ['TLS without a name', { PGSSLMODE: 'verify-ca' }],
    ['TLS without a check', { PGSSLMODE: 'no-verify' }],
    ['another authority', { PGSSLROOTCERT: other }],
    ['any authority', { PGSSLROOTCERT: 'system' }],
  ])('[PRV-10] is not changed by variables: %s', async (_, env) => {
    expect(await using(address, env)).toEqual(['HOST_NOT_REVIEWED'])
  })

  it('[PRV-10] is told in full where variables say something else', () => {
    const env = { ...secrets, PGHOST: 'evil.example.com', PGPORT: '1', PGDATABASE: 'mine' }
    const refused = () => databaseSettings(env, 'cut', here)
    expect(refused).toThrow(QuorateError)
    expect(refused).toThrow(
      expect.objectContaining({
        details: {
          expected: { PGHOST: ['127.0.0.1:5432'], PGDATABASE: ['ledger'] },
          observed: { PGHOST: 'evil.example.com:1', PGDATABASE: 'mine' },
        },
      }),
    )
  })

  it('[PRV-5] does not show a secret that stands in the wrong place', () => {
    const secret = 'kE9_x-Qm2vT7'
    for (const name of ['PGHOST', 'PGPORT', 'PGDATABASE', 'PGSSLMODE']) {
      const env = { ...secrets, [name]: secret }
      try {
        databaseSettings(env, 'cut', here)
        expect.unreachable()
      } catch (error) {
        expect((error as QuorateError).code).toBe('HOST_NOT_REVIEWED')
        expect(JSON.stringify((error as QuorateError).findings)).not.toContain(secret)
      }
    }
  })

  it('[PRV-10] takes no authority and no TLS of a variable on this machine either', async () => {
    expect(await using(here, { PGSSLROOTCERT: same })).toEqual(['HOST_NOT_REVIEWED'])
    expect(await using(here, { PGSSLMODE: 'verify-full' })).toEqual(['HOST_NOT_REVIEWED'])
    expect(await using(here, { PGSSLMODE: 'disable', PGSSLROOTCERT: 'system' })).toEqual(['accepted'])
  })

  it('[PRV-10] is reached through a tunnel anywhere where TLS proves the name, and otherwise only on this machine', async () => {
    const through = (at: ReviewedAddress, via: string) =>
      codesOf(() => databaseSettings(secrets, 'cut', at, readVia(via)))
    expect(await through(address, 'bastion.example.com:6000')).toEqual(['accepted'])
    expect(await through(here, '127.0.0.1:6000')).toEqual(['accepted'])
    expect(await through(here, 'bastion.example.com:6000')).toEqual(['HOST_NOT_REVIEWED'])
  })

  it.each(['bastion', 'bastion:0x1', 'bastion:70000', 'http://bastion:1', ':5432', '[::1]', 'a:1,b:2'])(
    '[PRV-10] takes no tunnel of the form %s',
    async (text) => {
      expect(await codesOf(() => readVia(text))).toEqual(['USAGE'])
    },
  )

  it('[PRV-10] is read from the expanded policy, and written as it was', () => {
    const hosts = 'hosts: [one.example.com:5432, "[2001:db8::1]:5433"]'
    const { documents } = expandEnvironment(environment(['hosts: [db.example.com:5432]', hosts]))
    const servers = addressIn(documents)?.servers ?? []
    expect(servers.map(serverText)).toEqual(['one.example.com:5432', '[2001:db8::1]:5433'])
    expect(parseServer('[2001:db8::1]:5433')).toEqual({ host: '2001:db8::1', port: 5433 })
    expect(addressIn(documents.filter(({ kind }) => kind !== 'PRIVILEGE_SET'))).toBeNull()
  })
})
