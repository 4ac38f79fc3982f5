// A database that cannot be reached, used or trusted: undecided with a code that says what to do, and never a pass.
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Secret } from '../../src/adapters/env.ts'
import { connect } from '../../src/adapters/postgres/connect.ts'
import { install } from '../../src/usecases/install.ts'
import { cutOf, type Dispatch, dispatch, findingsOf, openOf, signoffOf, verifyOf } from './support/dispatch.ts'
import { rows, useSandbox } from './support/sandbox.ts'
import { startProxy } from './support/tcp-proxy.ts'

const sandbox = useSandbox()
const CODE = 'Q-AAAAAAAA'
const withEnv = (env: Dispatch['env']): Dispatch => cutOf(CODE, { env: env ?? {} })
const outcome = async (description: Dispatch) => {
  const ended = await dispatch(sandbox(), description)
  return [ended.exit, ended.outputs.outcome, ended.codes]
}

describe('the database', () => {
  it('[ACT-3] is asked in vain on a port where nobody listens', async () => {
    expect(await outcome(withEnv({ PGPORT: '1' }))).toEqual([2, 'undecided', ['DB_UNREACHABLE']])
  })

  it('[ACT-3] is not reached in its time when a server accepts and says nothing', async () => {
    await using proxy = await startProxy({ host: '127.0.0.1', port: sandbox().postgres.port })
    proxy.onAnswer = () => new Promise(() => {})
    const started = performance.now()
    const slow = withEnv({ PGPORT: String(proxy.port), PGCONNECT_TIMEOUT: '1' })
    expect(await outcome(slow)).toEqual([2, 'undecided', ['DB_UNREACHABLE']])
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('[PRV-5] does not accept a wrong password, an unknown login or an unknown database', async () => {
    for (const env of [
      { DOT_CUTTER_EXEC_DB_PASSWORD: 'wrong' },
      { DOT_CUTTER_EXEC_DB_USER: 'nobody_at_all' },
      { PGDATABASE: 'postgre' },
    ]) {
      expect(await outcome(withEnv(env)), JSON.stringify(env)).toEqual([2, 'undecided', ['DB_AUTH']])
    }
  })

  it('[ACT-3] has no gate, or no ledger yet, and says what to run', async () => {
    await sandbox().postgres.createDatabase('without_gate')
    await rows(sandbox(), 'grant connect on database without_gate to cutter_exec, cutter_verify, quorate_door')
    for (const description of [withEnv({}), verifyOf(CODE), openOf(), signoffOf(CODE, 't2', 'tony')]) {
      const bare = { ...description, env: { PGDATABASE: 'without_gate' } }
      expect(await outcome(bare)).toEqual([2, 'undecided', ['SCHEMA_MISSING']])
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
    for (const description of [withEnv({}), verifyOf(CODE), openOf(), signoffOf(CODE, 't2', 'tony')]) {
      const begun = { ...description, env: { PGDATABASE: 'without_ledger' } }
      expect(await outcome(begun)).toEqual([2, 'undecided', ['GENESIS_MISSING']])
    }
  })

  it('[ACT-3] knows no such change', async () => {
    expect(await outcome(cutOf(CODE))).toEqual([2, 'undecided', ['CHANGE_UNKNOWN']])
  })

  it('[SEAT-1] [ID-3] that shows another packet than the one of its digest gets no token over it', async () => {
    const { change = '' } = (await dispatch(sandbox(), openOf())).outputs
    const tokens = () => sandbox().github.requests.filter(({ path }) => path.startsWith('/_oidc/')).length
    const before = tokens()
    await rows(sandbox(), 'alter function cutter_governance.status(text) rename to honest_status')
    await rows(
      sandbox(),
      `create function cutter_governance.status(p_code text) returns jsonb language sql security definer set search_path = pg_catalog, pg_temp
         as $$ select jsonb_set(a, '{packet}', to_jsonb((a ->> 'packet') || ' ')) from cutter_governance.honest_status(p_code) as a $$`,
    )
    const forged = [await outcome(signoffOf(change, 't2', 'tony')), await outcome(cutOf(change))]
    await rows(sandbox(), 'drop function cutter_governance.status(text)')
    await rows(sandbox(), 'alter function cutter_governance.honest_status(text) rename to status')
    expect([forged, tokens()]).toEqual([forged.map(() => [1, 'blocked', ['PACKET_FORGED']]), before])
    expect(await outcome(signoffOf(change, 't2', 'tony'))).toEqual([0, 'pass', []])
    expect(tokens()).toBeGreaterThan(before)
  })

  it('[PRV-5] [LAN-7] meets the secrets of another lane, in a lane’s job and at the door', async () => {
    const foreign = { DOT_CUTTER_VERIFY_DB_PASSWORD: 'x' }
    for (const description of [cutOf(CODE), openOf(), signoffOf(CODE, 't2', 'tony')]) {
      const both = await dispatch(sandbox(), { ...description, env: foreign })
      expect([both.exit, both.outputs.outcome, both.codes]).toEqual([1, 'blocked', ['LANE_MISMATCH']])
      expect(findingsOf(both)[0]?.observed).toEqual(['DOT_CUTTER_VERIFY_DB_PASSWORD'])
    }
  })
})

describe('the login’s connections', () => {
  const take = async () => [await sandbox().connectAs('cut'), await sandbox().connectAs('cut')]

  it('[PRV-1] are waited for a few seconds, and then the lane is busy', async () => {
    const taken = await take()
    expect(await outcome(cutOf(CODE))).toEqual([2, 'undecided', ['LANE_BUSY']])
    for (const one of taken) await one.close()
  })

  it('[PRV-1] are used as soon as one is free', async () => {
    const taken = await take()
    const job = outcome(cutOf(CODE))
    await sleep(1200)
    for (const one of taken) await one.close()
    expect(await job).toEqual([2, 'undecided', ['CHANGE_UNKNOWN']])
  })
})

describe('TLS', () => {
  let folder: string
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' })
  const certificate = (name: string, ca: string, subject: string) => {
    openssl(
      'req',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.csr`,
      '-subj',
      `/CN=${name}`,
      '-addext',
      `subjectAltName=${subject}`,
    )
    openssl(
      'x509',
      '-req',
      '-in',
      `${name}.csr`,
      '-CA',
      `${ca}.crt`,
      '-CAkey',
      `${ca}.key`,
      '-CAcreateserial',
      '-copy_extensions',
      'copyall',
      '-out',
      `${name}.crt`,
      '-days',
      '2',
    )
  }
  const authority = (name: string) =>
    openssl(
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.crt`,
      '-subj',
      `/CN=${name}`,
      '-days',
      '2',
    )

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'quorate-tls-'))
    authority('ours')
    authority('another')
    certificate('loopback', 'ours', 'IP:127.0.0.1')
    const { uid, gid } = statSync(join(sandbox().postgres.home, 'data'))
    const data = join(sandbox().postgres.home, 'data')
    for (const part of ['crt', 'key']) {
      execFileSync('install', ['-m', '600', join(folder, `loopback.${part}`), join(data, `loopback.${part}`)])
      chownSync(join(data, `loopback.${part}`), uid, gid)
    }
    await rows(sandbox(), `alter system set ssl_cert_file = 'loopback.crt'`)
    await rows(sandbox(), `alter system set ssl_key_file = 'loopback.key'`)
    await setTls('on')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** New sessions see it as soon as the server has read its settings again. */
  async function setTls(value: 'on' | 'off'): Promise<void> {
    await rows(sandbox(), `alter system set ssl = ${value}`)
    await rows(sandbox(), 'select pg_reload_conf()')
    while ((await rows<{ ssl: string }>(sandbox(), 'show ssl'))[0]?.ssl !== value) await sleep(20)
  }

  const verified = (env: Record<string, string>) => withEnv({ PGSSLMODE: 'verify-full', ...env })

  it('[PRV-5] verifies the server’s certificate and name against the authority that was named', async () => {
    expect(await outcome(verified({ PGSSLROOTCERT: join(folder, 'ours.crt') }))).toEqual([
      2,
      'undecided',
      ['CHANGE_UNKNOWN'],
    ])
  })

  it.each([
    ['of another authority', () => ({ PGSSLROOTCERT: join(folder, 'another.crt') }), 'DB_UNREACHABLE'],
    ['of no known authority', () => ({}), 'DB_UNREACHABLE'],
    ['of another name', () => ({ PGSSLROOTCERT: join(folder, 'ours.crt'), PGHOST: 'localhost' }), 'DB_UNREACHABLE'],
    ['with an authority that is not there', () => ({ PGSSLROOTCERT: join(folder, 'none.crt') }), 'FILE_MISSING'],
  ])('[PRV-5] refuses a certificate %s', async (_, env, code) => {
    expect(await outcome(verified(env()))).toEqual([2, 'undecided', [code]])
  })

  it('[PRV-5] is asked for off this machine whatever PGSSLMODE says, before the password leaves', async () => {
    for (const mode of ['disable', 'allow', 'prefer', 'require', 'verify-ca']) {
      const ended = await outcome(withEnv({ PGHOST: 'db.example.com', PGSSLMODE: mode }))
      expect([mode, ...ended]).toEqual([mode, 2, 'undecided', ['DB_TLS_REQUIRED']])
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
    const env = { PGHOST: address, PGPORT: String(proxy.port), DOT_CUTTER_EXEC_DB_PASSWORD: password }
    expect(await outcome(withEnv(env))).toEqual([2, 'undecided', ['DB_UNREACHABLE']])
    expect([asked.length, asked.includes('cutter_exec')]).toEqual([8, false])
  })
})
