// What keeps `quorate setup github` from its work, each with its own code; the control is made.test.ts.
import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Fault } from '../../../../src/sandbox/github.ts'
import { useSetup } from '../../../support/setup-world.ts'

const at = useSetup()
const NO_REVIEWERS =
  'Failed to create the environment protection rule. Please ensure the billing plan supports the required reviewers protection rule.'

describe('before anything is changed', () => {
  it.each<readonly [string, string, () => Record<string, string>, Fault | null]>([
    ['there is no token', 'GITHUB_TOKEN_MISSING', () => ({ GITHUB_TOKEN: '' }), null],
    ['GitHub does not take the token', 'GITHUB_TOKEN_REFUSED', () => ({ GITHUB_TOKEN: 'ghp_gone' }), null],
    [
      'the repository is not there',
      'GITHUB_REPOSITORY_UNKNOWN',
      () => ({}),
      { path: '/repos/acme/ledger', status: 404 },
    ],
    [
      'another repository bears the name',
      'GITHUB_REPOSITORY_OTHER',
      () => ({}),
      { path: '/repos/acme/ledger', status: 200, body: { id: 4242, owner: { id: 7712345 } } },
    ],
    [
      'the token is of somebody who does not administer it',
      'GITHUB_FORBIDDEN',
      () => ({}),
      {
        path: '/repos/acme/ledger',
        status: 200,
        body: { id: 812345678, owner: { id: 7712345 }, permissions: { admin: false } },
      },
    ],
    [
      'the plan has no required reviewers',
      'GITHUB_PLAN',
      () => ({}),
      { path: '/orgs/acme', status: 200, body: { plan: { name: 'team' } } },
    ],
    [
      'rulesets are not to be read',
      'GITHUB_FORBIDDEN',
      () => ({}),
      { path: /\/rulesets$/, status: 403, body: { message: 'Resource not accessible by personal access token' } },
    ],
    [
      'the plan has no rulesets',
      'GITHUB_PLAN',
      () => ({}),
      {
        path: /\/rulesets$/,
        status: 403,
        body: { message: 'Upgrade to GitHub Pro or make this repository public to enable this feature.' },
      },
    ],
    ['GitHub is asked too often', 'GITHUB_RATE_LIMITED', () => ({}), { path: /\/rulesets$/, status: 429 }],
    ['GitHub does not answer', 'GITHUB_UNREACHABLE', () => ({}), { path: /\/rulesets$/, drop: true }],
  ])('[CLI-1] refuses when %s: %s', async (_, code, env, fault) => {
    if (fault !== null) at.fault(fault)
    const { verdict, codes, written } = await at.setup({}, env())
    expect([codes, written]).toEqual([[code], []])
    expect(verdict.outcome).not.toBe('pass')
  })

  it.each<readonly [string, string, (file: string) => Promise<unknown>]>([
    ['is of another role', 'SETUP_SECRET_FILE', (file) => edit(file, 'quorate_door', 'quorate_migrator')],
    ['lacks the password', 'SETUP_SECRET_FILE', (file) => edit(file, /_PASSWORD=.*/, '_PASSWORD=')],
    ['is open to others', 'ENV_FILE_MODE', (file) => chmod(file, 0o644)],
  ])('[PRV-5] refuses when an env file %s: %s', async (_, code, spoil) => {
    await spoil(join(at.folder, 'door.env'))
    const { verdict, codes, written } = await at.setup()
    expect([codes, written]).toEqual([[code], []])
    expect(JSON.stringify(verdict)).not.toContain('password-of-')
  })
})

async function edit(file: string, from: string | RegExp, to: string) {
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to))
}

describe('while it works', () => {
  it('[CLI-1] names the right that a token lacks, and what is not done', async () => {
    const { codes, states, verdict } = await at.setup({}, { GITHUB_TOKEN: at.github.personalToken('reader') })
    expect(new Set(codes)).toEqual(new Set(['GITHUB_FORBIDDEN']))
    expect(verdict.findings[0]?.expected).toMatchObject({ right: 'Administration: write' })
    expect([states['rules of main'], states['secrets of production-door']]).toEqual(['failed', 'not tried'])
    expect(at.world.secrets.size).toBe(0)
  })

  it('[CLI-1] says when the plan has no required reviewers, sets no secret there, and goes on when repeated', async () => {
    const path = /\/environments\/production-cut$/
    at.fault({ method: 'PUT', path, status: 422, body: { message: NO_REVIEWERS }, times: 1 })
    const { verdict, codes, states } = await at.setup()
    expect([verdict.outcome, codes]).toEqual(['blocked', ['GITHUB_PLAN']])
    expect(states).toMatchObject({
      'environment production-cut': 'failed',
      'secrets of production-cut': 'not tried',
      'environment production-door': 'made',
      'secrets of production-door': 'made',
    })
    expect(at.world.secrets.has('production-cut')).toBe(false)

    const again = await at.setup()
    expect([again.verdict.outcome, again.states['environment production-cut']]).toEqual(['pass', 'made'])
    expect(again.states['environment production-door']).toBe('kept')
    expect(at.world.secrets.has('production-cut')).toBe(true)
    expect((await at.doctor()).wrong).toEqual([])
  })

  it('[ID-6] believes no answer: what is not there when it is read again has failed, and gets no secret', async () => {
    at.fault({ method: 'PUT', path: /\/environments\/production-verify$/, status: 200, body: {}, times: 1 })
    const { codes, states } = await at.setup()
    expect(codes).toContain('GITHUB_PLAN')
    expect(states['secrets of production-verify']).toBe('not tried')
  })

  it('[ID-6] says of a setting that GitHub ignores that it is to be made by hand', async () => {
    const path = /\/environments\/production-cut$/
    await at.setup()
    const cut = at.world.environments.get('production-cut')
    if (cut !== undefined) at.world.environments.set('production-cut', { ...cut, canAdminsBypass: true })
    at.fault({ method: 'PUT', path, status: 200, body: {} })
    const { verdict, codes } = await at.setup()
    expect([verdict.outcome, codes]).toEqual(['blocked', ['GITHUB_SETTING_IGNORED']])
    expect(String(verdict.findings[0]?.expected)).toContain('administrators cannot pass it by')
  })

  it('[CLI-1] shows GitHub’s own words where it refuses a setting', async () => {
    at.fault({
      method: 'POST',
      path: /\/rulesets$/,
      status: 422,
      body: { message: 'Invalid rule', errors: ['no such type'] },
    })
    const { verdict, codes } = await at.setup()
    expect(codes).toEqual(['GITHUB_SETTING_REFUSED'])
    expect(verdict.findings[0]?.observed).toMatchObject({ status: 422, said: 'Invalid rule no such type' })
  })

  it('[CLI-1] stops where nobody answers, and says what it did not try', async () => {
    at.fault({ method: 'PUT', path: /\/environments\/production-verify$/, drop: true })
    const { verdict, codes, states } = await at.setup()
    expect([verdict.outcome, codes]).toEqual(['undecided', ['GITHUB_UNREACHABLE']])
    expect(states).toMatchObject({
      'environment production-cut': 'made',
      'environment production-verify': 'failed',
      'environment production-door': 'not tried',
      'secrets of production-cut': 'not tried',
    })
  })

  it('[CLI-1] says what it made where nothing can be read again, and sets no secret', async () => {
    // The first reading goes through.
    at.fault({ method: 'GET', path: /\/rulesets$/, delayMs: 0, times: 1 })
    at.fault({ method: 'GET', path: /\/rulesets$/, drop: true })
    const { verdict, codes, states } = await at.setup()
    expect([verdict.outcome, codes]).toEqual(['undecided', ['GITHUB_UNREACHABLE']])
    expect(states).toMatchObject({
      'environment production-cut': 'made',
      'reading it again': 'failed',
      'secrets of production-cut': 'not tried',
    })
  })

  it('[CLI-1] leaves alone who starts workflows where GitHub does not show it, and says where to look', async () => {
    at.fault({ path: /\/actions\/policies$/, status: 404 })
    const { verdict, steps } = await at.setup()
    expect(verdict.outcome).toBe('pass')
    expect(steps.find(({ state }) => state === 'left')?.words).toContain('Settings, Actions, Policies')
  })
})
