import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { actionInputs } from '../../../src/ci/github/inputs.ts'
import { jobContext } from '../../../src/ci/github/job.ts'
import {
  databaseSettings,
  installerSettings,
  type ReviewedAddress,
  readVariables,
  Secret,
  type Variables,
} from '../../../src/settings/settings.ts'
import { codesOf, findingsOf } from '../identity/refusal.ts'

describe('a secret', () => {
  it('[PRV-5] shows itself in no way but reveal', () => {
    const secret = new Secret('hunter2')
    const shown = [`${secret}`, JSON.stringify({ secret }), inspect({ secret }, { showHidden: true }), `${[secret]}`]
    expect(shown.join()).not.toContain('hunter2')
    expect(Object.keys(secret)).toEqual([])
    expect(secret.reveal()).toBe('hunter2')
  })
})

const secrets: Variables = { DOT_CUTTER_EXEC_DB_USER: 'cutter_exec', DOT_CUTTER_EXEC_DB_PASSWORD: 'hunter2' }
const address: ReviewedAddress = { servers: [{ host: 'db.example.org', port: 5432 }], name: 'ledger', ca: null }

describe('a lane’s database settings', () => {
  it('[PRV-5] come from its own variables, fully verified', () => {
    const settings = databaseSettings(secrets, 'cut', address)
    expect(settings).toMatchObject({ servers: address.servers, database: 'ledger', user: 'cutter_exec' })
    expect(settings).toMatchObject({ tls: { ca: null }, connectTimeoutSeconds: 10 })
    expect(settings.password.reveal()).toBe('hunter2')
    expect(JSON.stringify(settings)).not.toContain('hunter2')
  })

  it('[PRV-5] take the time-out from libpq’s variable', async () => {
    expect(databaseSettings({ ...secrets, PGCONNECT_TIMEOUT: '3' }, 'cut', address).connectTimeoutSeconds).toBe(3)
    const odd = { ...secrets, PGCONNECT_TIMEOUT: '-1' }
    expect(await codesOf(() => databaseSettings(odd, 'cut', address))).toEqual(['ENV_INVALID'])
  })

  it.each(['DOT_CUTTER_EXEC_DB_USER', 'DOT_CUTTER_EXEC_DB_PASSWORD'])(
    '[PRV-5] name %s when it is missing or empty',
    (name) => {
      for (const value of [undefined, '']) {
        expect(() => databaseSettings({ ...secrets, [name]: value }, 'cut', address)).toThrow(
          expect.objectContaining({ code: 'ENV_MISSING', details: { expected: name } }),
        )
      }
    },
  )

  it('[PRV-5] [PRV-10] name all that is missing at once, and white space around a value before it is sent', async () => {
    expect(await findingsOf(() => databaseSettings({}, 'cut', address))).toEqual([
      { code: 'ENV_MISSING', expected: ['DOT_CUTTER_EXEC_DB_USER', 'DOT_CUTTER_EXEC_DB_PASSWORD'] },
    ])
    const loose = { DOT_CUTTER_EXEC_DB_USER: '\tcutter_exec ', DOT_CUTTER_EXEC_DB_PASSWORD: 'hunter2\r\n' }
    const findings = await findingsOf(() => databaseSettings(loose, 'cut', address))
    expect(findings).toEqual([
      {
        code: 'ENV_WHITE_SPACE',
        observed: {
          DOT_CUTTER_EXEC_DB_USER: 'begins and ends with white space',
          DOT_CUTTER_EXEC_DB_PASSWORD: 'ends with a line end',
        },
      },
    ])
    expect(JSON.stringify(findings)).not.toContain('hunter2')
    const inner = { ...secrets, DOT_CUTTER_EXEC_DB_PASSWORD: 'hunter 2' }
    expect(databaseSettings(inner, 'cut', address).password.reveal()).toBe('hunter 2')
  })

  const verify = { DOT_CUTTER_VERIFY_DB_USER: 'cutter_verify', DOT_CUTTER_VERIFY_DB_PASSWORD: 'x' }
  const door = { QUORATE_DOOR_DB_USER: 'quorate_door', QUORATE_DOOR_DB_PASSWORD: 'x' }
  it.each([
    ['cut', { DOT_CUTTER_VERIFY_DB_PASSWORD: 'x' }],
    ['cut', { DOT_CUTTER_VERIFY_DB_USER: 'x' }],
    ['verify', verify],
    ['door', door],
    ['cut', door],
    ['verify', { QUORATE_REVOKE_DB_PASSWORD: 'x' }],
    ['door', { QUORATE_REVOKE_DB_USER: 'x' }],
    ['revoke', { QUORATE_DOOR_DB_PASSWORD: 'x' }],
    ['migrator', door],
    ['door', { QUORATE_MIGRATOR_DB_PASSWORD: 'x' }],
  ] as const)('[PRV-5] of %s are refused when another login’s secrets are present', async (login, more) => {
    expect(await codesOf(() => databaseSettings({ ...secrets, ...more }, login, address))).toEqual(['LANE_MISMATCH'])
  })

  it('[PRV-5] of each login are accepted alone', () => {
    expect(databaseSettings(verify, 'verify', address).user).toBe('cutter_verify')
    expect(databaseSettings(door, 'door', address).user).toBe('quorate_door')
  })
})

describe('the installer’s settings', () => {
  const installer = { PGUSER: 'postgres', PGPASSWORD: 'hunter2', PGHOST: 'db.example.org', PGDATABASE: 'ledger' }

  it('[PRV-5] are libpq’s, with its defaults', () => {
    expect(installerSettings({ ...installer, PGPORT: '6432' })).toMatchObject({
      servers: [{ host: 'db.example.org', port: 6432 }],
      tls: { ca: null },
    })
    expect(installerSettings(installer).servers).toEqual(address.servers)
  })

  it.each(['PGUSER', 'PGPASSWORD', 'PGHOST', 'PGDATABASE'])('[PRV-5] name %s when it is missing', (name) => {
    expect(() => installerSettings({ ...installer, [name]: '' })).toThrow(
      expect.objectContaining({ code: 'ENV_MISSING', details: { expected: name } }),
    )
  })

  it.each([
    ['DB_TLS_REQUIRED', { PGSSLMODE: 'require' }],
    ['DB_TLS_REQUIRED', { PGSSLMODE: 'disable' }],
    ['DB_TLS_REQUIRED', { PGSSLMODE: 'disable', PGHOST: '127.0.0.1.evil.test' }],
    ['DB_TLS_REQUIRED', { PGSSLMODE: 'verify-ca', PGHOST: 'localhost' }],
    ['FILE_MISSING', { PGSSLROOTCERT: '/nowhere/ca.pem' }],
    ['accepted', { PGSSLROOTCERT: 'system' }],
    ['accepted', { PGSSLMODE: 'disable', PGHOST: '127.0.0.1' }],
    ['accepted', { PGSSLMODE: 'prefer', PGHOST: '::1' }],
    ['accepted', { PGHOST: '/var/run/postgresql' }],
    ['ENV_INVALID', { PGPORT: '0' }],
    ['ENV_INVALID', { PGPORT: '5432x' }],
    ['ENV_INVALID', { PGHOST: 'a.test,' }],
    ['ENV_INVALID', { PGHOST: 'a.test,b.test', PGPORT: '1,2,3' }],
    ['accepted', { PGHOST: 'a.test,b.test' }],
    ['ENV_WHITE_SPACE', { PGPASSWORD: 'hunter2\n' }],
    ['ENV_WHITE_SPACE', { PGHOST: ' db.example.org' }],
    ['ENV_INVALID', { PGSSLROOTCERT: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----' }],
  ])('[PRV-5] answer %s to %j', async (code, changes) => {
    expect(await codesOf(() => installerSettings({ ...installer, ...changes }))).toEqual([code])
  })

  it('[PRV-5] are without TLS only on this machine', () => {
    expect(installerSettings({ ...installer, PGHOST: 'localhost' }).tls).toBeNull()
    expect(installerSettings({ ...installer, PGHOST: 'localhost', PGSSLMODE: 'verify-full' }).tls).not.toBeNull()
  })
})

const job: Variables = {
  GITHUB_REPOSITORY: 'acme/ledger',
  GITHUB_RUN_ID: '9000000001',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SHA: 'c'.repeat(40),
  GITHUB_ACTOR_ID: '1001',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_WORKSPACE: '/home/runner/work/ledger/ledger',
}
const idToken = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.test/?v=1', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' }

describe('the job’s context', () => {
  it('[ACT-1] is read from the runner’s variables', () => {
    expect(jobContext(job)).toMatchObject({
      repository: 'acme/ledger',
      runId: '9000000001',
      idToken: null,
    })
  })

  it('[ACT-1] has an ID token’s endpoint only when both variables are there, and never the request token', () => {
    const context = jobContext({ ...job, ...idToken, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'hunter2' })
    expect(context.idToken).toMatchObject({ requestUrl: 'https://token.test/?v=1' })
    expect(JSON.stringify(context)).not.toContain('hunter2')
    expect(jobContext({ ...job, ...idToken, ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }).idToken).toBeNull()
  })

  it.each([
    ['ENV_MISSING', { GITHUB_RUN_ID: undefined }],
    ['ENV_INVALID', { GITHUB_RUN_ID: '0' }],
    ['ENV_INVALID', { GITHUB_REPOSITORY: 'acme/ledger/..' }],
    ['ENV_INVALID', { GITHUB_SHA: 'main' }],
    ['ENV_INVALID', { GITHUB_API_URL: 'http://api.github.com' }],
    ['ENV_INVALID', { GITHUB_API_URL: 'https://user:pass@api.github.com' }],
    ['ENV_INVALID', { GITHUB_API_URL: 'api.github.com' }],
    ['accepted', { GITHUB_API_URL: 'http://127.0.0.1:8080/api/v3' }],
  ])('[ACT-1] answers %s to %j', async (code, changes) => {
    expect(await codesOf(() => jobContext({ ...job, ...changes }))).toEqual([code])
  })
})

describe('the action’s inputs', () => {
  const inputs = { INPUT_MODE: 'cut', INPUT_CHANGE: ' Q-7F3K29XA ', 'INPUT_GITHUB-TOKEN': 'hunter2' }

  it('[ACT-1] of a cut are the mode and the change’s code', () => {
    const read = actionInputs(inputs)
    expect(read).toMatchObject({ mode: 'cut', change: 'Q-7F3K29XA', role: null, plan: null, environment: null })
    expect(read.githubToken?.reveal()).toBe('hunter2')
    expect(JSON.stringify(read)).not.toContain('hunter2')
  })

  it.each([
    ['q-7f3k29xa', 'Q-7F3K29XA'],
    ['7F3K 29XA', 'Q-7F3K29XA'],
    ['Q-7F3K29XI', 'Q-7F3K29X1'],
    ['Q-OF3K29XL', 'Q-0F3K29X1'],
  ])('[SEAT-7] of a change is the code that %j is read as', (typed, change) => {
    expect(actionInputs({ ...inputs, INPUT_CHANGE: typed }).change).toBe(change)
  })

  it.each([
    { INPUT_MODE: undefined },
    { INPUT_MODE: 'Cut' },
    { INPUT_CHANGE: 'Q-7F3K29XU' },
    { INPUT_CHANGE: 'Q-7F3K29X' },
    { INPUT_CHANGE: 'Q-7F3K29XA\u0000' },
    { INPUT_ENVIRONMENT: '../people' },
    { INPUT_ROLE: 'content_owner\n::error::x' },
    { INPUT_VIA: 'bastion' },
  ])('[ACT-3] are wrong use with %j', async (changes) => {
    expect(await codesOf(() => actionInputs({ ...inputs, ...changes }))).toEqual(['USAGE'])
    expect(await codesOf(() => actionInputs(inputs))).toEqual(['accepted'])
  })
})

describe('an env file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quorate-env-'))
  const file = join(folder, 'lane.env')
  writeFileSync(file, 'PGHOST=db.example.org\nPGDATABASE="ledger"\n', { mode: 0o600 })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('[PRV-5] is read when it is its owner’s alone, and what it names goes before the process’s own variables', () => {
    chmodSync(file, 0o600)
    const ambient = { PGHOST: 'staging', PGDATABASE: 'other', PGPORT: '6432' }
    const named = { PGHOST: 'db.example.org', PGDATABASE: 'ledger', PGPORT: '6432' }
    expect([readVariables({ files: [file], env: ambient }), readVariables({ env: ambient })]).toEqual([named, ambient])
  })

  it.each([0o640, 0o604, 0o660, 0o700])('[PRV-5] is refused with the mode %o', async (mode) => {
    chmodSync(file, mode)
    expect(await codesOf(() => readVariables({ files: [file], env: {} }))).toEqual(['ENV_FILE_MODE'])
  })

  it('[PRV-5] is refused when it is missing or no file', async () => {
    expect(await codesOf(() => readVariables({ files: [join(folder, 'none')], env: {} }))).toEqual(['FILE_MISSING'])
    expect(await codesOf(() => readVariables({ files: [folder], env: {} }))).toEqual(['FILE_UNREADABLE'])
    // A pipe without a writer: whoever waited for one would never answer.
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', ['-m', '600', pipe])
    expect(await codesOf(() => readVariables({ files: [pipe], env: {} }))).toEqual(['FILE_UNREADABLE'])
  })
})
