// `quorate init`, as the bundle runs it: what it writes, what it refuses, and that lint agrees.
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { PEOPLE_PATH } from '../../src/checkout/paths.ts'
import { type GitHub, startGitHub } from '../../src/sandbox/github.ts'
import { runJob } from '../../src/sandbox/job.ts'
import { type Postgres, startPostgres } from '../../src/sandbox/postgres.ts'
import { initFiles } from '../../src/usecases/init/templates.ts'

const root = join(import.meta.dirname, '../..')
const FILES = [
  'manifests/production.yaml',
  'manifests/people.yaml',
  'manifests/plans/first.yaml',
  ...['cut', 'open', 'plan', 'registry', 'revoke', 'signoff', 'verify'].map((name) => `.github/workflows/${name}.yml`),
]
const NOBODY = 'http://127.0.0.1:1'
const IDS = ['--repository-id', '812345678', '--owner-id', '7712345']
const ACTION = `acme/quorate@${'a'.repeat(40)}`

let folder: string
let github: GitHub
beforeAll(async () => {
  github = await startGitHub()
})
afterAll(() => github.close())
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quorate-init-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function quorate(args: readonly string[], env: Record<string, string> = { GITHUB_API_URL: NOBODY }) {
  const { exit, stdout } = await runJob(env, { action: join(root, 'dist/cli.js'), args, cwd: folder })
  return { exit, stdout }
}

async function json(args: readonly string[], env?: Record<string, string>) {
  const { exit, stdout } = await quorate([...args, '--json'], env)
  const shown = JSON.parse(stdout) as {
    findings: { code: string; observed: unknown; where: { file: string; line: number } | null }[]
    facts: Record<string, string>
    next: string[]
  }
  return { exit, ...shown, codes: shown.findings.map(({ code }) => code) }
}

const text = (path: string) => readFile(join(folder, path), 'utf8')
const tree = async () => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

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

  it('[MAN-2] ends everybody’s roles a year from today', async () => {
    const endOf = (text = '') => parse(text).spec.valid_until as string
    const inAYear = () => new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10)
    const before = inAYear()
    await json(['init', '--repository', 'acme/ledger', ...IDS])
    const end = endOf(await text('manifests/people.yaml'))
    expect(Math.abs(Date.parse(end) - Date.parse(before))).toBeLessThanOrEqual(86_400_000)
    const values = { repository: 'acme/ledger', environment: 'x', repositoryId: '1', ownerId: '2', people: [] }
    const on = async (day: string) => endOf((await initFiles({ ...values, today: new Date(day) })).get(PEOPLE_PATH))
    expect(await on('2027-02-28T23:59:59Z')).toBe('2028-02-28')
    expect(await on('2028-02-29T00:00:00Z')).toBe('2029-03-01')
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
    await mkdir(join(folder, 'manifests'))
    await mkdir(join(folder, '.github/workflows'), { recursive: true })
    await writeFile(join(folder, 'manifests/people.yaml'), 'mine')
    await symlink('/nowhere', join(folder, '.github/workflows/cut.yml'))
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
    await writeFile(join(folder, 'manifests'), 'a file')
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
    [['--repository', 'ledger']],
    [[]],
    [['--repository', 'acme/ledger', '--repository-id', 'acme']],
    [['--repository', 'acme/ledger', '--environment', '../up']],
    [['--repository', 'acme/ledger', '--action', 'acme/quorate@v1']],
    [['--repository', 'acme/ledger', ...IDS, '--person', 'ada']],
    [['--repository', 'acme/ledger', ...IDS, '--person', 'ada=operator']],
  ])('[CLI-1] refuses %j as wrong use, and writes nothing', async (args) => {
    const { exit, codes } = await json(['init', ...args])
    expect([exit, codes, await tree()]).toEqual([64, ['USAGE'], []])
  })
})

describe('the database’s address that init writes', () => {
  const line = async () => /^ {2}(database: .*?)(?: +#.*)?$/m.exec(await text('manifests/production.yaml'))?.[1]
  const begin = (args: readonly string[], env: Record<string, string> = {}) =>
    json(['init', '--repository', 'acme/ledger', ...IDS, ...args], { GITHUB_API_URL: NOBODY, ...env })

  it('[PRV-10] is the option’s, with the authority’s file that lint looks for', async () => {
    const { exit, next } = await begin([
      ...['--database', 'a.example.com:5432,[2001:db8::1]:5433/books'],
      ...['--authority', 'certificates/db.pem'],
    ])
    expect([exit, next.filter((step) => step.includes('hosts'))]).toEqual([0, []])
    const hosts = '["a.example.com:5432", "[2001:db8::1]:5433"]'
    expect(await line()).toBe(`database: { hosts: ${hosts}, name: books, ca: "certificates/db.pem" }`)
    const lint = () => json(['lint'])
    expect((await lint()).findings.filter(({ code }) => code.startsWith('DATABASE'))).toMatchObject([
      { code: 'DATABASE_AUTHORITY_MISSING', observed: 'certificates/db.pem' },
    ])
    await mkdir(join(folder, 'certificates'))
    await writeFile(join(folder, 'certificates/db.pem'), 'no certificate')
    expect((await lint()).codes).toContain('DATABASE_AUTHORITY_MISSING')
    await writeFile(join(folder, 'certificates/db.pem'), '-----BEGIN CERTIFICATE-----\n')
    expect((await lint()).codes).not.toContain('DATABASE_AUTHORITY_MISSING')
  })

  it('[PRV-10] is taken from libpq’s variables otherwise, and asked for where nobody tells it', async () => {
    await begin([], { PGHOST: 'db.example.org', PGDATABASE: 'books' })
    expect(await line()).toBe('database: { hosts: ["db.example.org:5432"], name: books }')
    await rm(join(folder, 'manifests'), { recursive: true })
    await rm(join(folder, '.github'), { recursive: true })
    const { next } = await begin([])
    expect(await line()).toBe('database: { hosts: [db.example.com:5432], name: ledger }')
    expect(next.join()).toContain('write the database’s hosts and name into manifests/production.yaml')
  })

  it.each(['db.example.com/ledger', 'db.example.com:5432', 'postgres://db.example.com:5432/ledger', 'db:5432/a b'])(
    '[PRV-10] is refused in the form %s',
    async (database) => {
      const { exit, codes } = await begin(['--database', database])
      expect([exit, codes, await tree()]).toEqual([64, ['USAGE'], []])
    },
  )
})

describe('quorate init logins', () => {
  let postgres: Postgres
  beforeAll(async () => {
    postgres = await startPostgres()
    await postgres.createDatabase('ledger')
  })
  afterAll(() => postgres.stop())
  const installer = () => ({
    PGHOST: postgres.host,
    PGPORT: String(postgres.port),
    PGDATABASE: 'ledger',
    PGUSER: postgres.superuser.user,
    PGPASSWORD: postgres.superuser.password,
  })

  it('[PRV-1] [PRV-5] gives each login a password of its own in a file of its own, once', async () => {
    const env = installer()
    await json(['init', '--repository', 'acme/ledger', ...IDS], { GITHUB_API_URL: NOBODY, ...env })
    expect((await json(['db', 'install'], env)).exit).toBe(0)
    const { exit, stdout } = await quorate(['init', 'logins', '--out', 'secrets'], env)
    expect(exit).toBe(0)

    const files = ['cut', 'door', 'migrator', 'revoke', 'verify'].map((login) => `secrets/${login}.env`)
    expect((await readdir(join(folder, 'secrets'))).sort()).toEqual([
      '.gitignore',
      ...files.map((file) => file.replace('secrets/', '')),
    ])
    expect(await text('secrets/.gitignore')).toBe('*\n')
    expect((await stat(join(folder, 'secrets'))).mode & 0o777).toBe(0o700)
    const passwords = await Promise.all(
      files.map(async (path) => {
        expect((await stat(join(folder, path))).mode & 0o777).toBe(0o600)
        return /_PASSWORD=([\w-]{32})$/m.exec(await text(path))?.[1] ?? ''
      }),
    )
    expect(new Set(passwords).size).toBe(5)
    for (const password of passwords) expect(stdout).not.toContain(password)
    const door = await quorate(['status', 'Q-00000000', '--settings', 'secrets/door.env'])
    // The login gets in: what is missing now is a ledger.
    expect(door.stdout).toContain('GENESIS_MISSING')

    const again = await json(['init', 'logins', '--out', 'elsewhere'], env)
    expect([again.exit, again.codes, await readdir(folder)]).toEqual([
      2,
      ['PASSWORD_SET'],
      expect.not.arrayContaining(['elsewhere']),
    ])
  })

  it.each([
    ['', '*\n'],
    ['mine\n', 'mine\n'],
  ])(
    '[PRV-5] keeps a folder that is there out of commits, and a .gitignore of its owner: %j',
    async (before, after) => {
      const client = new Client({ connectionString: postgres.url('ledger') })
      await client.connect()
      for (const login of ['cutter_exec', 'cutter_verify', 'quorate_door', 'quorate_revoke', 'quorate_migrator'])
        await client.query(`alter role ${login} password null`)
      await client.end()
      await json(['init', '--repository', 'acme/ledger', ...IDS])
      await mkdir(join(folder, 'kept'))
      if (before !== '') await writeFile(join(folder, 'kept/.gitignore'), before)
      expect((await json(['init', 'logins', '--out', 'kept'], installer())).exit).toBe(0)
      expect([await text('kept/.gitignore'), (await readdir(join(folder, 'kept'))).length]).toEqual([after, 6])
    },
  )
})
