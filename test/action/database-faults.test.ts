// A database that cannot be reached, used or trusted: undecided with a code that says what to do, and never a pass.
import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../src/postgres/connect.ts'
import { Secret } from '../../src/settings/settings.ts'
import { install } from '../../src/usecases/install/install.ts'
import { type Certificates, makeCertificates, switchTlsOn } from '../support/certificates.ts'
import { startFalseServer } from '../support/false-server.ts'
import { type OtherAddress, withOtherAddress } from '../support/other-address.ts'
import { cutOf, type Dispatch, dispatch, findingsOf, openOf, signoffOf, verifyOf } from './support/dispatch.ts'
import { rows, useSandbox } from './support/sandbox.ts'
import { startProxy } from './support/tcp-proxy.ts'

const sandbox = useSandbox()
const CODE = 'Q-AAAAAAAA'
const withEnv = (env: Dispatch['env']): Dispatch => cutOf(CODE, { env: env ?? {} })
const through = (port: number, more: Dispatch = {}): Dispatch =>
  cutOf(CODE, { inputs: { mode: 'cut', change: CODE, via: `127.0.0.1:${port}` }, ...more })
const outcome = async (description: Dispatch) => {
  const ended = await dispatch(sandbox(), description)
  return [ended.exit, ended.outputs.outcome, ended.codes]
}

describe('the database', () => {
  it('[ACT-3] is asked in vain on a port where nobody listens', async () => {
    expect(await outcome(through(1))).toEqual([2, 'undecided', ['DB_UNREACHABLE']])
  })

  it('[ACT-3] is not reached in its time when a server accepts and says nothing', async () => {
    await using proxy = await startProxy({ host: '127.0.0.1', port: sandbox().postgres.port })
    proxy.onAnswer = () => new Promise(() => {})
    const started = performance.now()
    const slow = through(proxy.port, { env: { PGCONNECT_TIMEOUT: '1' } })
    expect(await outcome(slow)).toEqual([2, 'undecided', ['DB_UNREACHABLE']])
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('[PRV-5] does not accept a wrong password, an unknown login or an unknown database', async () => {
    for (const env of [{ DOT_CUTTER_EXEC_DB_PASSWORD: 'wrong' }, { DOT_CUTTER_EXEC_DB_USER: 'nobody_at_all' }]) {
      expect(await outcome(withEnv(env)), JSON.stringify(env)).toEqual([2, 'undecided', ['DB_AUTH']])
    }
    await withOtherAddress(sandbox(), { name: 'postgre' }, async (workspace) => {
      expect(await outcome(cutOf(CODE, { workspace }))).toEqual([2, 'undecided', ['DB_UNKNOWN']])
    })
  })

  it('[ACT-3] has no gate, or no ledger yet, and says what to run', async () => {
    await sandbox().postgres.createDatabase('without_gate')
    await rows(sandbox(), 'grant connect on database without_gate to cutter_exec, cutter_verify, quorate_door')
    for (const description of [withEnv({}), verifyOf(CODE), openOf(), signoffOf(CODE, 'tech_lead', 'tony')]) {
      await withOtherAddress(sandbox(), { name: 'without_gate' }, async (workspace) => {
        expect(await outcome({ ...description, workspace })).toEqual([2, 'undecided', ['SCHEMA_MISSING']])
      })
    }
    await sandbox().postgres.createDatabase('without_ledger')
    const superuser = sandbox().postgres.superuser
    const database = await connect({
      ...superuser,
      database: 'without_ledger',
      password: new Secret(superuser.password),
      connectTimeoutSeconds: 10,
      tls: null,
    })
    await install(database)
    await database.close()
    for (const description of [withEnv({}), verifyOf(CODE), openOf(), signoffOf(CODE, 'tech_lead', 'tony')]) {
      await withOtherAddress(sandbox(), { name: 'without_ledger' }, async (workspace) => {
        expect(await outcome({ ...description, workspace })).toEqual([2, 'undecided', ['GENESIS_MISSING']])
      })
    }
  })

  it('[PRV-10] [MAN-8] holds the ledger of another environment than the policy that names it', async () => {
    await withOtherAddress(sandbox(), {}, async (workspace) => {
      const policy = await readFile(join(workspace, 'manifests/production.yaml'), 'utf8')
      await writeFile(
        join(workspace, 'manifests/staging.yaml'),
        policy.replace('name: production }', 'name: staging }'),
      )
      const staging = cutOf(CODE, { workspace, inputs: { mode: 'cut', change: CODE, environment: 'staging' } })
      expect(await outcome(staging)).toEqual([1, 'blocked', ['LEDGER_OTHER']])
      const signoff = { ...signoffOf(CODE, 'tech_lead', 'tony'), workspace }
      const asked = { mode: 'signoff', change: CODE, role: 'tech_lead', environment: 'staging' }
      expect(await outcome({ ...signoff, inputs: asked })).toEqual([1, 'blocked', ['LEDGER_OTHER']])
      expect(await outcome(signoff)).toEqual([2, 'undecided', ['CHANGE_UNKNOWN']])
    })
  })

  it('[PRV-10] is not where a variable says, and nothing is sent there', async () => {
    await using server = await startFalseServer({ manner: 'clear' })
    for (const env of [{ PGPORT: String(server.port) }, { PGHOST: 'localhost' }, { PGDATABASE: 'postgres' }]) {
      expect(await outcome(withEnv(env))).toEqual([1, 'blocked', ['HOST_NOT_REVIEWED']])
    }
    expect(server.connections).toBe(0)
    const { host, port } = sandbox().postgres
    const same = withEnv({ PGHOST: host, PGPORT: String(port), PGDATABASE: sandbox().database })
    expect(await outcome(same)).toEqual([2, 'undecided', ['CHANGE_UNKNOWN']])
  })

  it('[PRV-10] is asked as it would be without the variables that pg reads by itself', async () => {
    const env = {
      ...{ PGUSER: 'postgres', PGPASSWORD: 'x', PGOPTIONS: '-c role=postgres', PGAPPNAME: 'x', PGBINARY: '1' },
      ...{ PGREPLICATION: 'database', PGSSLNEGOTIATION: 'direct', PGCLIENT_ENCODING: 'LATIN1', PGSSLCERT: '/none' },
    }
    expect(await outcome(withEnv(env))).toEqual([2, 'undecided', ['CHANGE_UNKNOWN']])
  })

  it('[ACT-3] knows no such change', async () => {
    expect(await outcome(cutOf(CODE))).toEqual([2, 'undecided', ['CHANGE_UNKNOWN']])
  })

  it('[SEAT-1] [ID-3] that shows another packet than the one of its digest gets no token over it', async () => {
    const { change = '' } = (await dispatch(sandbox(), openOf())).outputs
    const tokens = () => sandbox().github.requests.filter(({ path }) => path.startsWith('/_oidc/')).length
    const before = tokens()
    await rows(sandbox(), 'alter function quorate.status(text) rename to honest_status')
    await rows(
      sandbox(),
      `create function quorate.status(p_code text) returns jsonb language sql security definer set search_path = pg_catalog, pg_temp
         as $$ select jsonb_set(a, '{packet}', to_jsonb((a ->> 'packet') || ' ')) from quorate.honest_status(p_code) as a $$`,
    )
    const forged = [await outcome(signoffOf(change, 'tech_lead', 'tony')), await outcome(cutOf(change))]
    await rows(sandbox(), 'drop function quorate.status(text)')
    await rows(sandbox(), 'alter function quorate.honest_status(text) rename to status')
    expect([forged, tokens()]).toEqual([forged.map(() => [1, 'blocked', ['PACKET_FORGED']]), before])
    expect(await outcome(signoffOf(change, 'tech_lead', 'tony'))).toEqual([0, 'pass', []])
    expect(tokens()).toBeGreaterThan(before)
  })

  it('[PRV-5] [LAN-7] meets the secrets of another lane, in a lane’s job and at the door', async () => {
    const foreign = { DOT_CUTTER_VERIFY_DB_PASSWORD: 'x' }
    for (const description of [cutOf(CODE), openOf(), signoffOf(CODE, 'tech_lead', 'tony')]) {
      const both = await dispatch(sandbox(), { ...description, env: foreign })
      expect([both.exit, both.outputs.outcome, both.codes]).toEqual([1, 'blocked', ['LANE_MISMATCH']])
      expect(findingsOf(both)[0]?.observed).toEqual(['DOT_CUTTER_VERIFY_DB_PASSWORD'])
    }
  })
})

describe('TLS', () => {
  let certificates: Certificates
  beforeAll(async () => {
    certificates = makeCertificates()
    certificates.authority('ours')
    certificates.authority('another')
    certificates.certificate('loopback', 'ours', 'IP:127.0.0.1')
    const superuser = await sandbox().connectAs('superuser')
    await switchTlsOn(sandbox().postgres, superuser, certificates, 'loopback')
    await superuser.close()
    await setTls('on')
  })
  afterAll(() => certificates.remove())

  /** New sessions see it as soon as the server has read its settings again. */
  async function setTls(value: 'on' | 'off'): Promise<void> {
    await rows(sandbox(), `alter system set ssl = ${value}`)
    await rows(sandbox(), 'select pg_reload_conf()')
    while ((await rows<{ ssl: string }>(sandbox(), 'show ssl'))[0]?.ssl !== value) await sleep(20)
  }

  const at = (address: OtherAddress, more: Dispatch = {}) =>
    withOtherAddress(sandbox(), address, (workspace) => outcome(cutOf(CODE, { workspace, ...more })))
  const ours = () => certificates.text('ours.crt')

  it('[PRV-5] [PRV-10] verifies the server’s certificate and name against the authority that the policy names', async () => {
    expect(await at({ ca: ours() })).toEqual([2, 'undecided', ['CHANGE_UNKNOWN']])
    await withOtherAddress(sandbox(), { ca: 'manifests/ours.crt' }, async (workspace) => {
      const job = cutOf(CODE, { workspace })
      expect(await outcome(job)).toEqual([1, 'blocked', ['DATABASE_AUTHORITY_MISSING']])
      await writeFile(join(workspace, 'manifests/ours.crt'), ours())
      expect(await outcome(job)).toEqual([2, 'undecided', ['CHANGE_UNKNOWN']])
      const own = { ...job, env: { PGSSLROOTCERT: certificates.path('another.crt') } }
      expect(await outcome(own)).toEqual([1, 'blocked', ['HOST_NOT_REVIEWED']])
    })
  })

  it.each([
    ['of another authority', () => ({ ca: certificates.text('another.crt') })],
    ['of another name', () => ({ ca: ours(), hosts: [`localhost:${sandbox().postgres.port}`] })],
  ])('[PRV-5] [PRV-10] refuses a certificate %s', async (_, address) => {
    expect(await at(address())).toEqual([2, 'undecided', ['DB_CERTIFICATE']])
  })

  it('[PRV-5] [PRV-10] is what the policy says, whatever PGSSLMODE says', async () => {
    for (const mode of ['disable', 'allow', 'prefer', 'require', 'verify-ca']) {
      const ended = await at({ ca: ours() }, { env: { PGSSLMODE: mode } })
      expect([mode, ...ended]).toEqual([mode, 1, 'blocked', ['HOST_NOT_REVIEWED']])
    }
  })

  it('[PRV-5] is never given up: a server off this machine without TLS gets no password', async () => {
    const address = Object.values(networkInterfaces())
      .flat()
      .find((one) => one?.family === 'IPv4' && !one.internal)?.address
    if (address === undefined) return
    const password = randomBytes(12).toString('hex')
    let asked = ''
    await using proxy = await startProxy({ host: '127.0.0.1', port: sandbox().postgres.port }, address)
    proxy.onQuestion = (chunk) => {
      asked += chunk.toString('latin1')
      return false
    }
    await setTls('off')
    const env = { DOT_CUTTER_EXEC_DB_PASSWORD: password }
    expect(await at({ hosts: [`${address}:${proxy.port}`] }, { env })).toEqual([2, 'undecided', ['DB_TLS_REFUSED']])
    expect([asked.length, asked.includes('cutter_exec')]).toEqual([8, false])
  })
})
