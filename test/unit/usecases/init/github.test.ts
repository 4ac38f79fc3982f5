// `quorate init` and GitHub's failures, each its own code with the host; and files that cannot be written.
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { packageRoot } from '../../../../src/system/package-root.ts'
import { init } from '../../../../src/usecases/init/init.ts'
import type { InitOptions } from '../../../../src/usecases/init/options.ts'
import { writeAll } from '../../../../src/usecases/init/write.ts'
import { codesOf } from '../../identity/refusal.ts'
import { ACTION, DATABASE, TODAY, useInit } from './support.ts'

const { dir, github, env, tree } = useInit()
const options = (changes: Partial<InitOptions> = {}): InitOptions => ({
  ...{ environment: 'production', dir: dir(), profile: 'duo', repository: 'acme/ledger' },
  ...{ action: ACTION, database: DATABASE, person: ['ada', 'ben'] },
  ...changes,
})

describe('init asks GitHub', () => {
  it('[ID-5] for every id, which is the positive control of all below', async () => {
    const { facts, notes } = await init(env(), options(), TODAY)
    expect([facts.lint, notes]).toEqual(['no fault', []])
    expect(parse(await readFile(join(dir(), 'manifests/people.yaml'), 'utf8')).spec.people).toMatchObject([
      { id: '1001', login: 'ada' },
      { id: '1002', login: 'ben' },
    ])
  })

  it('[ACT-6] and names every login that it does not know, bots and organizations too', async () => {
    const person = ['nobody-there', 'acme']
    await expect(init(env(), options({ person }), TODAY)).rejects.toMatchObject({
      code: 'GITHUB_LOGIN_UNKNOWN',
      exit: 64,
      findings: [{ observed: 'nobody-there' }, { observed: { login: 'acme', type: 'Organization' } }],
    })
    expect(await tree()).toEqual([])
  })

  it('[ACT-6] and names a repository that it does not show', async () => {
    await expect(init(env(), options({ repository: 'acme/nowhere' }), TODAY)).rejects.toMatchObject({
      code: 'GITHUB_REPOSITORY_UNKNOWN',
      details: { observed: 'acme/nowhere' },
    })
  })

  it('[ID-11] and refuses two logins of one account', async () => {
    const body = { id: 1001, login: 'ada', type: 'User' }
    const undo = github().fault({ path: '/users/ben', status: 200, body })
    expect(await codesOf(() => init(env(), options(), TODAY))).toEqual(['INIT_PERSON_TWICE'])
    undo()
  })

  const USERS = /^\/users\//
  it.each([
    ['a token that it does not take', 401, {}, 'GITHUB_TOKEN_REFUSED', 401],
    [
      'a limit of the rate',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1900000000' },
      'GITHUB_RATE_LIMITED',
      { status: 403, resets: 'at 2030-03-17T17:46:40.000Z' },
    ],
    ['a fault of its own', 502, {}, 'GITHUB_UNREACHABLE', 502],
    ['a refusal', 403, {}, 'GITHUB_FORBIDDEN', 403],
    ['something else', 418, {}, 'GITHUB_ANSWER', 418],
  ] as const)('[ACT-6] and tells %s by its own code, with the host', async (_, status, headers, code, observed) => {
    const undo = github().fault({ path: USERS, status, headers })
    const { host } = new URL(github().url)
    await expect(init(env(), options(), TODAY)).rejects.toMatchObject({
      code,
      details: { observed, ...(code === 'GITHUB_ANSWER' ? {} : { expected: { host } }) },
    })
    undo()
    expect(await tree()).toEqual([])
  })

  it('[ACT-6] and tells a wrong token, none at all, and no network apart', async () => {
    const told = (changes: object) => init({ ...env(), ...changes }, options(), TODAY)
    await expect(told({ GITHUB_TOKEN: 'wrong' })).rejects.toMatchObject({
      code: 'GITHUB_TOKEN_REFUSED',
      details: { observed: 401 },
    })
    await expect(told({ GITHUB_TOKEN: '' })).rejects.toMatchObject({
      code: 'GITHUB_TOKEN_REFUSED',
      details: { observed: 'no token' },
    })
    await expect(told({ GITHUB_API_URL: 'http://127.0.0.1:1' })).rejects.toMatchObject({
      code: 'GITHUB_UNREACHABLE',
      details: { expected: { host: '127.0.0.1:1' }, observed: 'no answer' },
    })
  })

  it('[ACT-6] and is not asked where ids are given', async () => {
    const given = { repositoryId: '5', ownerId: '6', person: ['ada:7', 'ben:8'] }
    const { facts } = await init({ GITHUB_API_URL: 'http://127.0.0.1:1' }, options(given), TODAY)
    expect(facts.lint).toBe('no fault')
  })

  it('[MAN-11] and writes nothing of a profile whose seats these people cannot fill', async () => {
    const person = ['ada=operator', 'ben=operator']
    const codes = await codesOf(() => init(env(), options({ person }), TODAY))
    expect([codes.includes('ROLE_WITHOUT_PEOPLE'), await tree()]).toEqual([true, []])
  })
})

describe('files that cannot be written', () => {
  const files = new Map([
    ['a/b/one.txt', 'one'],
    ['a/c/two.txt', 'x'.repeat(9000)],
  ])

  it('[CLI-1] are taken back with what was written before, and named', async () => {
    await writeAll(dir(), files)
    expect((await tree()).sort()).toEqual(['a/b/one.txt', 'a/c/two.txt'])
    await expect(
      writeAll(
        dir(),
        new Map([...[...files].map(([path, text]) => [`n/${path}`, text] as const), ['a/b/one.txt', 'x']]),
      ),
    ).rejects.toMatchObject({
      code: 'FILE_EXISTS',
      details: { observed: ['a/b/one.txt'] },
    })
    expect((await tree()).sort()).toEqual(['a/b/one.txt', 'a/c/two.txt'])
  })

  it('[CLI-1] on a disk that takes no file end with the path', async () => {
    await expect(writeAll('/sys', files)).rejects.toMatchObject({
      code: 'FILE_UNWRITABLE',
      details: { observed: ['a/b/one.txt'] },
    })
  })

  it('[CLI-1] on a disk that is full leave no half of a file, and need no home', async () => {
    // A limit on a file's size ends a write in its middle, as a full disk does.
    const script = `trap '' XFSZ; ulimit -f 2; exec "$0" "$@"`
    const cli = join(packageRoot(), 'src/cli.ts')
    const args = [
      'init',
      '--repository',
      'acme/ledger',
      '--repository-id',
      '5',
      '--owner-id',
      '6',
      '--dir',
      dir(),
      '--json',
    ]
    const run = (...shell: readonly string[]) =>
      promisify(execFile)('bash', [...shell, process.execPath, cli, ...args], { env: { PATH: env().PATH } })
    const failed = await run('-c', script).catch((error: { code: number; stdout: string }) => error)
    const { findings } = JSON.parse(failed.stdout)
    expect([findings[0].code, await tree()]).toEqual(['FILE_UNWRITABLE', []])
    expect((await run('-c', 'exec "$0" "$@"')).stdout).toContain('"outcome":"pass"')
  })
})
