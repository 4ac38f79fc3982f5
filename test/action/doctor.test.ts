// The doctor, as the bundle runs it: a sound set-up, what it tells and in which form, and what it cannot see.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { calculateJwkThumbprint, type JWK } from 'jose'
import { describe, expect, it } from 'vitest'
import { pinKey } from '../../src/identity/pinned-key.ts'
import { SANDBOXED, useDoctor } from './support/doctor.ts'

const doctor = useDoctor()
const { examine, run } = doctor

describe('the doctor', () => {
  it('[CLI-1] finds nothing wrong with a sound set-up, and ends with 0', async () => {
    const { exit, failed, warned, unknown, shown } = await examine()
    expect({ exit, failed, warned, unknown }).toEqual({ exit: 0, failed: [], warned: SANDBOXED, unknown: [] })
    expect(shown.checks.length).toBeGreaterThan(60)
    const strength = shown.checks.find(({ code }) => code === 'DEPLOY_STRENGTH')
    expect(strength?.observed).toEqual({
      strength: 'github_protections',
      actions: ['DEPLOY'],
      also: [],
      'not protected by GitHub': [],
    })
  })

  it('[KEY-1] [EV-2] tells the ledger’s head with the keys that are pinned', async () => {
    const [key] = doctor.sandbox.github.jwks.keys
    const [head] = await doctor.superuser.query<{ ledger: string; head: string }>(
      `select h ->> 'ledger_id' as ledger, format('%s %s', h ->> 'seq', h ->> 'head') as head from quorate.head_json() as h`,
    )
    const { shown } = await examine()
    expect(shown.checks.find(({ code }) => code === 'GENESIS')?.observed).toEqual({
      ...head,
      keys: `${key?.kid} ${await calculateJwkThumbprint(key as JWK)}`,
    })
  })

  it('[KEY-1] names a pinned key that is no longer published by the thumbprint that a KEY_CHANGE retires', async () => {
    const { issuer, rogue } = doctor.sandbox.github.keys
    const heal = doctor.sandbox.github.fault({ path: /jwks$/, status: 200, body: { keys: [rogue.jwk] } })
    const { warned, shown } = await examine().finally(heal)
    const seen = shown.checks.find(({ code }) => code === 'KEYS_PUBLISHED')?.observed
    expect([warned, seen]).toEqual([[...SANDBOXED, 'KEYS_PUBLISHED'], { [issuer.kid]: pinKey(issuer.jwk).thumbprint }])
  })

  it('[CLI-1] tells each check in words, what is wrong with what was seen and the fix', async () => {
    const { exit, stdout } = await run({}, ['--all'])
    expect(exit).toBe(0)
    expect(stdout).toContain('✓ the server is PostgreSQL 15 to 18  (VERSION)')
    const kept =
      'production-deploy: deploys can be kept by GitHub’s own protections of environment and branch (github_protections)'
    expect(stdout).toContain(`✓ ${kept}  (DEPLOY_STRENGTH)`)
    expect(stdout).toContain('! what was committed is still there after a crash of the machine  (FSYNC)\n    seen  off')
    expect(stdout).toContain('    fix   alter system set fsync = on')
    expect(stdout).toMatch(
      /^PASS {2}doctor\n[\s\S]*\nchecks {2}0 wrong, 0 not examined, 1 to think about, \d+ well\s*$/,
    )
  })

  it.each(['migrator', 'cut', 'verify'] as const)('[CLI-1] sees the same as the login %s', async (login) => {
    const door = Object.fromEntries(Object.keys(doctor.sandbox.secretsOf('door')).map((name) => [name, undefined]))
    const { exit, failed, unknown } = await examine({ ...door, ...doctor.sandbox.secretsOf(login) })
    expect({ exit, failed, unknown }).toEqual({ exit: 0, failed: [], unknown: [] })
  })

  it('[CLI-1] is undecided without GitHub, without a token, and without a database', async () => {
    const alone = await examine({ GITHUB_API_URL: 'http://127.0.0.1:1' })
    expect([alone.exit, alone.failed, alone.unknown]).toEqual([
      2,
      [],
      ['GITHUB_READ', 'PEOPLE_IDS', 'CLOCK_DATABASE', 'CLOCK_HERE', 'GITHUB_REACHED'],
    ])
    const anonymous = await examine({ GITHUB_TOKEN: undefined })
    expect([anonymous.exit, anonymous.unknown]).toEqual([2, ['GITHUB_READ', 'PEOPLE_IDS', 'GITHUB_TOKEN']])
    expect(JSON.stringify(alone.shown)).toContain('127.0.0.1:1 answers')
    expect(JSON.stringify(anonymous.shown)).toContain('"observed":"no token"')
    const dry = await examine({ QUORATE_DOOR_DB_USER: undefined })
    expect([dry.exit, dry.unknown]).toEqual([2, ['DATABASE', 'CLOCK_DATABASE']])
    const wrong = await examine({ QUORATE_DOOR_DB_PASSWORD: 'wrong' })
    expect([wrong.exit, wrong.unknown]).toEqual([2, ['DATABASE', 'CLOCK_DATABASE']])
    expect(JSON.stringify(wrong.shown)).toContain('DB_AUTH')
  })

  it('[PRV-5] tells in JSON too why it cannot begin', async () => {
    const file = join(doctor.sandbox.workspace, 'open.env')
    await writeFile(file, '', { mode: 0o644 })
    const { exit, stdout } = await run({}, ['--json', '--settings', file])
    expect([exit, JSON.parse(stdout).findings[0].code]).toEqual([2, 'ENV_FILE_MODE'])
    const elsewhere = await run({ GITHUB_API_URL: 'http://example.com' })
    expect([elsewhere.exit, elsewhere.stdout.slice(0, 9), elsewhere.stderr]).toEqual([2, 'UNDECIDED', ''])
    expect(elsewhere.stdout).toContain('ENV_INVALID')
  })

  it('[PRV-5] fails where the secrets of both lanes lie together', async () => {
    const { QUORATE_DOOR_DB_USER: _, ...shared } = doctor.sandbox.secretsOf('door')
    const both = {
      ...shared,
      ...doctor.sandbox.secretsOf('cut'),
      ...doctor.sandbox.secretsOf('verify'),
      QUORATE_DOOR_DB_USER: undefined,
    }
    const { exit, failed } = await examine(both)
    expect([exit, failed]).toEqual([1, ['DATABASE']])
  })
})
