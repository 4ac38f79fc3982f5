// `quorate init`, as the bundle runs it: what it writes, what it refuses, and that lint agrees.
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type GitHub, startGitHub } from '../../src/sandbox/github.ts'
import { IDS, useInitFolder } from './support/init-folder.ts'

const root = join(import.meta.dirname, '../..')
const FILES = [
  'manifests/production.yaml',
  'manifests/people.yaml',
  'manifests/plans/first.yaml',
  ...['cut', 'deploy', 'open', 'plan', 'registry', 'revoke', 'signoff', 'verify'].map(
    (name) => `.github/workflows/${name}.yml`,
  ),
]
const ACTION = `acme/quorate@${'a'.repeat(40)}`

let github: GitHub
beforeAll(async () => {
  github = await startGitHub()
})
afterAll(() => github.close())

const { folder, json, quorate, text, tree } = useInitFolder()

describe('quorate init', () => {
  it('[MAN-2] [CLI-1] writes policy, people, a first plan and the workflows, which lint finds without fault', async () => {
    const { exit, facts, next } = await json(['init', '--repository', 'acme/ledger', ...IDS])
    expect(exit).toBe(0)
    expect(Object.keys(facts)).toEqual(expect.arrayContaining(FILES))
    expect((await tree()).sort()).toEqual(FILES.toSorted())
    expect(next).toContain('quorate lint manifests/production.yaml')
    expect(next).toContain('quorate db install --settings installer.env')
    expect(await json(['lint', 'manifests/production.yaml'])).toMatchObject({ exit: 0, codes: [] })
  })

  it.each(['duo', 'team', 'council'])('[MAN-11] writes for a %s the very policy of its sample', async (profile) => {
    const sample = join(root, 'docs/examples/policies', profile)
    const { people } = parse(await readFile(join(sample, 'people.yaml'), 'utf8')).spec
    const persons = people.map(
      ({ id, login, roles }: { id: string; login: string; roles: string[] }) => `${login}:${id}=${roles.join(',')}`,
    )
    const { exit, facts } = await json([
      ...['init', '--profile', profile, '--repository', 'acme/ledger', ...IDS],
      ...['--database', 'db.example.com:5432/ledger', '--action', ACTION],
      ...persons.flatMap((person: string) => ['--person', person]),
    ])
    expect([exit, facts.lint]).toEqual([0, 'no fault'])
    const digestOf = async (file: string) => JSON.parse((await quorate(['expand', file])).stdout).digest as string
    expect(await digestOf('manifests/production.yaml')).toBe(await digestOf(join(sample, 'production.yaml')))
  })

  it('[MAN-2] ends everybody’s roles a year from today', async () => {
    const endOf = (text = '') => parse(text).spec.valid_until as string
    const inAYear = () => new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10)
    const before = inAYear()
    await json(['init', '--repository', 'acme/ledger', ...IDS])
    const end = endOf(await text('manifests/people.yaml'))
    expect(Math.abs(Date.parse(end) - Date.parse(before))).toBeLessThanOrEqual(86_400_000)
  })

  it('[MAN-4] leaves placeholders that lint refuses with their place, and says what to look up', async () => {
    const { exit, next } = await json(['init', '--repository', 'acme/ledger'])
    expect(exit).toBe(0)
    expect(next[0]).toBe(
      "write the numeric ids into manifests/production.yaml: gh api repos/acme/ledger --jq '.id, .owner.id'",
    )
    const linted = await json(['lint', 'manifests/production.yaml'])
    expect([linted.exit, linted.codes]).toEqual([1, ['MANIFEST_VALUE', 'MANIFEST_VALUE']])
    const lines = (await text('manifests/production.yaml')).split('\n')
    for (const { observed, where } of linted.findings) {
      expect(observed).toMatch(/^look up: gh api repos\/acme\/ledger --jq \.(owner\.)?id$/)
      expect(where?.file).toBe('manifests/production.yaml')
      expect(lines[(where?.line ?? 0) - 1]).toContain(observed)
    }
  })

  it('[ID-5] asks GitHub for the ids of repository and people', async () => {
    const job = await github.createJob({ actor: 'ada', workflow: 'open.yml' })
    const env = { GITHUB_API_URL: github.url, GITHUB_TOKEN: job.env['INPUT_GITHUB-TOKEN'] ?? '' }
    const { exit } = await json(
      ['init', '--repository', 'acme/ledger', '--person', 'ada=operator', '--person', 'ben=reviewer,product_lead'],
      env,
    )
    expect(exit).toBe(0)
    const policy = parse(await text('manifests/production.yaml'))
    expect(policy.spec.github).toMatchObject({
      repository: 'acme/ledger',
      repository_id: '812345678',
      owner_id: '7712345',
    })
    expect(parse(await text('manifests/people.yaml')).spec.people).toEqual([
      { id: '1001', login: 'ada', roles: ['operator'] },
      { id: '1002', login: 'ben', roles: ['reviewer', 'product_lead'] },
    ])
  })

  it('[MAN-2] gives placeholders for people ids that no account has, in the sample’s roles', async () => {
    await json(['init', '--repository', 'acme/ledger', ...IDS])
    const written = parse(await text('manifests/people.yaml')).spec.people as { id: string; roles: string[] }[]
    const sample = parse(await readFile(join(root, 'manifests/people.yaml'), 'utf8')).spec.people as {
      roles: string[]
    }[]
    expect(written.map(({ roles }) => roles)).toEqual(sample.map(({ roles }) => roles))
    expect(written.every(({ id }) => /^9000000000000000\d{3}$/.test(id))).toBe(true)
  })

  it('[CLI-1] overwrites nothing, and lists every file that is there', async () => {
    await mkdir(join(folder(), 'manifests'))
    await mkdir(join(folder(), '.github/workflows'), { recursive: true })
    await writeFile(join(folder(), 'manifests/people.yaml'), 'mine')
    await symlink('/nowhere', join(folder(), '.github/workflows/cut.yml'))
    const { exit, findings } = await json(['init', '--repository', 'acme/ledger', ...IDS])
    expect([exit, findings[0]?.code, findings[0]?.observed]).toEqual([
      2,
      'FILE_EXISTS',
      ['manifests/people.yaml', '.github/workflows/cut.yml'],
    ])
    expect((await tree()).sort()).toEqual(['.github/workflows/cut.yml', 'manifests/people.yaml'])
    expect(await text('manifests/people.yaml')).toBe('mine')
  })

  it('[CLI-1] tells when a folder cannot be written to', async () => {
    await writeFile(join(folder(), 'manifests'), 'a file')
    expect((await json(['init', '--repository', 'acme/ledger', ...IDS])).codes).toEqual(['FILE_UNWRITABLE'])
  })

  it('[MAN-2] writes another environment under its own name, with the reviewed release', async () => {
    const { exit } = await json([
      'init',
      '--repository',
      'o/r',
      ...IDS,
      '--environment',
      'staging',
      '--action',
      ACTION,
      '--dir',
      'sub/repo',
    ])
    expect(exit).toBe(0)
    const dir = 'sub/repo'
    expect(parse(await text(`${dir}/manifests/staging.yaml`)).metadata.name).toBe('staging')
    expect(parse(await text(`${dir}/manifests/people.yaml`)).metadata.name).toBe('staging')
    const cut = parse(await text(`${dir}/.github/workflows/cut.yml`))
    expect(cut.jobs['infra-preflight'].environment).toBe('staging-cut')
    expect(cut.jobs['infra-preflight'].steps[1].uses).toBe(ACTION)
    expect(parse(await text(`${dir}/.github/workflows/open.yml`)).jobs.open.steps[1].with.environment).toBe('staging')
    for (const path of await tree()) expect(await text(path)).not.toMatch(/production|acme\/ledger|OWNER/)
    expect(await json(['lint', `${dir}/manifests/staging.yaml`])).toMatchObject({ exit: 0, codes: [] })
  })

  it('[ID-5] writes the very workflows of the examples', async () => {
    await json(['init', '--repository', 'acme/ledger', ...IDS])
    for (const path of FILES.filter((file) => file.startsWith('.github'))) {
      const example = await readFile(join(root, 'docs/examples/workflows', path.split('/').at(-1) ?? ''), 'utf8')
      expect(await text(path)).toBe(example.replace(/^# Copy to .*\n/m, ''))
    }
  })

  it.each([
    ['INIT_FLAG_MALFORMED', ['--repository', 'ledger']],
    ['INIT_FLAG_MISSING', []],
    ['INIT_FLAG_MALFORMED', ['--repository', 'acme/ledger', '--repository-id', 'acme']],
    ['INIT_FLAG_MALFORMED', ['--repository', 'acme/ledger', '--environment', '../up']],
    ['INIT_FLAG_MALFORMED', ['--repository', 'acme/ledger', '--action', 'acme/quorate@v1']],
    ['INIT_FLAG_MALFORMED', ['--repository', 'acme/ledger', ...IDS, '--person', 'ada']],
    ['INIT_ROLE_UNKNOWN', ['--repository', 'acme/ledger', ...IDS, '--person', 'ada:7=operater']],
  ])('[CLI-1] refuses as wrong use, %s: %j, and writes nothing', async (code, args) => {
    const { exit, codes } = await json(['init', ...args])
    expect([exit, codes, await tree()]).toEqual([64, [code], []])
    const { stdout } = await quorate(['init', ...args])
    expect(stdout).toMatch(/^WRONG USE {2}init\n/)
  })

  it('[ACT-6] says that GitHub does not answer where people are looked up, and names it', async () => {
    const { exit, findings } = await json(['init', '--repository', 'acme/ledger', ...IDS, '--person', 'ada=operator'])
    expect([exit, findings[0]]).toMatchObject([
      2,
      { code: 'GITHUB_UNREACHABLE', expected: { host: '127.0.0.1:1', route: '/users/ada' } },
    ])
  })
})
