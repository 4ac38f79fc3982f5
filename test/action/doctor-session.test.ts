// What the doctor makes of a connection, and of a server that only a start of its own can make faulty.
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runJob } from '../../src/sandbox/job.ts'
import { startSandbox } from '../../src/sandbox/start.ts'
import { type SessionFacts, sessionChecks } from '../../src/usecases/doctor/session.ts'
import { withOtherAddress } from '../support/other-address.ts'

const sound: SessionFacts = {
  isHere: false,
  ssl: true,
  version: 'TLSv1.3',
  name: 'quorate doctor 1',
  asked: 'quorate doctor 1',
  idle: '10min',
  keepalive: '30',
  age: 0.1,
  pid: 7,
  pidLater: 7,
  method: 'scram-sha-256',
}
const notOk = (changes: Partial<SessionFacts>) =>
  sessionChecks({ ...sound, ...changes })
    .filter(({ state }) => state !== 'ok')
    .map(({ id, state }) => `${id} ${state}`)

describe('what the doctor makes of a connection', () => {
  it('[PRV-5] is content with TLS, SCRAM, no pooler and a short keepalive', () => {
    expect(notOk({})).toEqual([])
    expect(notOk({ method: null })).toEqual([])
    expect(notOk({ ssl: false, version: null, isHere: true })).toEqual([])
  })

  it.each<readonly [string, Partial<SessionFacts>, string]>([
    ['the connection is not encrypted', { ssl: false, version: null }, 'TLS fail'],
    ['the password is proved by md5', { method: 'md5' }, 'SCRAM fail'],
    ['no password is asked for', { method: 'trust' }, 'SCRAM fail'],
    ['another session’s name is seen', { name: 'app' }, 'DIRECT fail'],
    ['the session’s settings did not come through', { idle: '0' }, 'DIRECT fail'],
    ['the next statement is in another process', { pidLater: 8 }, 'DIRECT fail'],
    ['the process is older than the connection', { age: 3600 }, 'DIRECT fail'],
    ['nobody looks whether the other end is alive', { keepalive: '7200' }, 'KEEPALIVE warn'],
  ])('[PRV-1] minds when %s', (_, changes, expected) => {
    expect(notOk(changes)).toEqual([expected])
  })
})

describe('what the doctor makes of a server', () => {
  it('[PRV-1] minds prepared transactions, and a database that does not speak UTF-8', async () => {
    await using sandbox = await startSandbox({ settings: { max_prepared_transactions: '2' } })
    const look = async (cwd = sandbox.workspace, more: Readonly<Record<string, string>> = {}) => {
      const { stdout } = await runJob(
        { ...sandbox.secretsOf('door'), GITHUB_API_URL: sandbox.github.url, ...more },
        { action: join(dirname(sandbox.action), 'cli.js'), args: ['doctor', '--json'], cwd },
      )
      const { checks } = JSON.parse(stdout) as { checks: { code: string; state: string }[] }
      return checks
        .filter(({ state }) => state === 'fail' || state === 'warn')
        .map(({ code, state }) => `${code} ${state}`)
    }
    const superuser = await sandbox.connectAs('superuser')
    expect(await look()).toEqual(expect.arrayContaining(['PREPARED_OFF fail']))
    // A variable that names another database is wrong, and not only a look that could not be had.
    expect(await look(undefined, { PGDATABASE: 'elsewhere' })).toContain('DATABASE fail')
    expect(await look(undefined, { PGDATABASE: sandbox.database })).not.toContain('DATABASE fail')
    await superuser.query('begin')
    await superuser.query("prepare transaction 'left'")
    expect(await look()).toEqual(expect.arrayContaining(['PREPARED fail', 'PREPARED_OFF fail']))
    await superuser.query("rollback prepared 'left'")
    expect(await look()).not.toEqual(expect.arrayContaining(['PREPARED fail']))

    await superuser.query(
      `create database ascii encoding 'SQL_ASCII' template template0 locale_provider libc locale 'C'`,
    )
    await withOtherAddress(sandbox, { name: 'ascii' }, async (folder) => {
      expect(await look(folder)).toEqual(expect.arrayContaining(['ENCODING fail', 'INSTALLED fail']))
    })
    await superuser.close()
  })
})
