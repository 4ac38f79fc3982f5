// docs/adopt-team.md, executed: its commands as they stand, against a PostgreSQL and a GitHub that know nothing yet.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GitHub, startGitHub } from '../../src/sandbox/github.ts'
import { type Postgres, startPostgres } from '../../src/sandbox/postgres.ts'
import { makeRepository } from '../../src/sandbox/repository.ts'
import { makeBin, readGuide, runIn, STANDS_FOR } from './support/guide.ts'
import { dispatchWorkflow, type Settings } from './workflows-runner.ts'

const root = join(import.meta.dirname, '../..')
const action = join(root, 'dist/index.js')
const { text, blocks, rows } = await readGuide('docs/adopt-team.md')
const commands = blocks('sh')

describe('docs/adopt-team.md', () => {
  it('[CLI-1] bootstraps in at most eight commands, one a block', () => {
    expect(commands.length).toBeGreaterThan(0)
    expect(commands.length).toBeLessThanOrEqual(8)
    for (const command of commands) {
      expect(command.replaceAll('\\\n', '').trim().split('\n')).toHaveLength(1)
      expect(command).not.toMatch(/[;&|]|\$\(|`/)
    }
    const numbered = [...text.matchAll(/^\*\*(\d+)\. /gm)].map(([, number]) => Number(number))
    expect(numbered).toEqual(commands.map((_, index) => index + 1))
  })

  it('[CLI-1] uses only variables that it explains, and explains none that it does not use', () => {
    const used = commands.flatMap((command) => [...command.matchAll(/\$(\w+)/g)].map(([, name]) => name))
    const read = ['GITHUB_TOKEN', 'GITHUB_API_URL']
    expect(rows('Variable').map(([name]) => name)).toEqual([...new Set(used), ...read])
  })
})

it('[CLI-1] every guide runs the command line from a checkout, never by a name of the npm registry', async () => {
  expect(text).toContain(`\`quorate\` stands for \`${STANDS_FOR}\``)
  const guides = (await readdir(join(root, 'docs')))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
  for (const guide of ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', ...guides]) {
    expect(await readFile(join(root, guide), 'utf8')).not.toMatch(
      /npx (-\S+ )*quorate|npm (exec|x|i|install) .*quorate/,
    )
  }
})

describe('its commands, as they stand', () => {
  let postgres: Postgres
  let github: GitHub
  let checkout: string
  let bin: string
  const known: Record<string, string> = {}

  beforeAll(async () => {
    postgres = await startPostgres()
    github = await startGitHub()
    checkout = await mkdtemp(join(tmpdir(), 'quorate-adopt-'))
    bin = await makeBin()
    await writeFile(join(checkout, 'README.md'), '# A repository\n\nIt was there before.\n')
    await postgres.createDatabase('ledger')
    const job = await github.createJob({ actor: 'ada', workflow: 'open.yml' })
    Object.assign(known, {
      REPOSITORY: 'acme/ledger',
      ACTION: `acme/quorate@${'a'.repeat(40)}`,
      DATABASE: `${postgres.host}:${postgres.port}/ledger`,
      JWKS: `${github.url}/.well-known/jwks`,
      GITHUB_TOKEN: job.env['INPUT_GITHUB-TOKEN'] ?? '',
      GITHUB_API_URL: github.url,
    })
  })
  afterAll(async () => {
    await github.close()
    await postgres.stop()
    for (const folder of [checkout, bin]) await rm(folder, { recursive: true, force: true })
  })

  /** Runs one command in the checkout, with the documented variables and nothing else. */
  const run = (command: string) =>
    runIn(checkout, bin, Object.fromEntries(rows('Variable').map(([name = '']) => [name, known[name] ?? ''])), command)

  it('[PRV-6] are preceded by an installer’s settings, in a database that is in use', async () => {
    const { host, port, superuser } = postgres
    const values: Record<string, string> = {
      PGHOST: host,
      PGPORT: String(port),
      PGDATABASE: 'ledger',
      PGUSER: superuser.user,
      PGPASSWORD: superuser.password,
    }
    const [settings = ''] = blocks('ini')
    const lines = settings
      .trim()
      .split('\n')
      .map((line) => line.split('=')[0] as string)
    expect(Object.keys(values)).toEqual(lines)
    const file = join(checkout, 'installer.env')
    await writeFile(file, lines.map((name) => `${name}=${values[name]}\n`).join(''), { mode: 0o600 })
    const { Client } = await import('pg')
    const client = new Client({ connectionString: postgres.url('ledger') })
    await client.connect()
    await client.query('create table public.customer (id integer primary key); insert into public.customer values (1)')
    await client.query('create role app login; create role forgotten login')
    await client.query(blocks('sql').join(''))
    // Whom nobody thought of is named by the installation, which then changes nothing.
    const install = commands.find((command) => command.startsWith('quorate db install')) as string
    const { exit, stdout } = await run(`${install.trim()} --json`)
    const { findings } = JSON.parse(stdout) as { findings: { code: string; observed: string }[] }
    expect([exit, findings.map(({ code, observed }) => `${code}: ${observed}`)]).toEqual([
      1,
      [
        'INSTALL_LOCK_OUT: grant connect, temporary on database ledger to forgotten;',
        'INSTALL_LOCK_OUT: grant usage on schema public to forgotten;',
      ],
    ])
    for (const { observed } of findings) await client.query(observed)
    await client.end()
  })

  it.each(
    commands.map((command, index) => [index + 1, command.split('\n')[0]?.replace(/ \\$/, ' …'), command] as const),
  )('[CLI-1] %d: %s', async (_, __, command) => {
    const { exit, stdout, stderr } = await run(command)
    expect({ exit, told: exit === 0 ? '' : `${stdout}${stderr}` }).toEqual({ exit: 0, told: '' })
  })

  it('[PRV-6] leave what was in the database as it was, to whoever was given it by name', async () => {
    const { Client } = await import('pg')
    const client = new Client({ connectionString: postgres.url('ledger') })
    await client.connect()
    const { rows: found } = await client.query('select id from public.customer')
    const { rows: allowed } =
      await client.query(`select r.rolname as role, has_database_privilege(r.oid, 'ledger', 'connect') as connects,
        has_schema_privilege(r.oid, 'public', 'usage') as uses, has_function_privilege(r.oid, 'lo_creat(integer)', 'execute') as makes
      from pg_roles as r where r.rolname in ('app', 'forgotten') order by 1`)
    await client.end()
    expect(found).toEqual([{ id: 1 }])
    expect(allowed).toEqual([
      { role: 'app', connects: true, uses: true, makes: true },
      { role: 'forgotten', connects: true, uses: true, makes: false },
    ])
    expect((await run('quorate db check --settings secrets/door.env')).stdout).toContain('0 missing, 0 extra')
  })

  it('[CLI-1] change nothing when they are given again', async () => {
    const codes: string[] = []
    for (const command of commands) {
      const { exit, stdout } = await run(command)
      codes.push(exit === 0 ? 'pass' : (/^[A-Z]+_[A-Z_]+(?= )/m.exec(stdout)?.[0] ?? `exit ${exit}`))
    }
    expect(codes).toEqual(['FILE_EXISTS', 'pass', 'pass', 'pass', 'PASSWORD_SET', 'GENESIS_DONE', 'pass'])
  })

  it('[SEAT-1] [LAN-4] end with a change that is opened, signed, cut and verified by the people of the table', async () => {
    const settings = await settingsOf(checkout)
    // The reader has a repository, and merges what the commands wrote.
    github.world.head = { ...github.world.head, sha: await makeRepository(checkout) }
    let code = ''
    for (const [workflow = '', who = '', inputs = ''] of rows('Workflow')) {
      const [actor = '', approver] = who.split(', approved by ')
      const role = /role (\w+)/.exec(inputs)?.[1]
      const plan = /plan (\w+)/.exec(inputs)?.[1]
      const file = `${workflow}.yml`
      const told = await dispatchWorkflow({ github, action }, settings, {
        file,
        text: await readFile(join(checkout, '.github/workflows', file), 'utf8'),
        actor,
        inputs: { ...(plan ? { plan } : { change: code }), ...(role ? { role } : {}) },
        approvals: approver === undefined ? [] : [{ user: approver, state: 'approved' }],
        workspace: checkout,
      })
      expect({ workflow, actor, exit: told.exit, codes: told.codes }).toEqual({ workflow, actor, exit: 0, codes: [] })
      code = told.outputs['verify-change'] ?? (plan ? (told.outputs.change ?? '') : code)
    }
    const { stdout } = await run(`quorate status ${code} --settings secrets/door.env --json`)
    expect(stdout).toContain('verified_complete')
  })

  it('[MAN-5] are enough for the five people that the document names', async () => {
    const [five = ''] = blocks('text')
    await mkdir(join(checkout, 'five'))
    const people = five
      .trim()
      .split(' ')
      .map((person) => `--person ${person}`)
    expect(people).toHaveLength(5)
    const made = await run(`quorate init --dir five --repository acme/ledger ${people.join(' ')}`)
    expect(made.exit).toBe(0)
    const linted = await run('quorate lint five/manifests/production.yaml')
    expect({ exit: linted.exit, told: linted.exit === 0 ? '' : linted.stdout }).toEqual({ exit: 0, told: '' })
  })
})

/** Secrets and variables where the document's table puts them, out of the files that the commands wrote. */
async function settingsOf(checkout: string): Promise<Settings> {
  const kept: Record<string, Record<string, string>> = {}
  for (const [where = '', names = '', from = ''] of rows('Where')) {
    const lines = (await readFile(join(checkout, from), 'utf8')).trim().split('\n')
    const values = Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    )
    kept[where] = Object.fromEntries(names.split(', ').map((name) => [name, values[name] ?? '']))
  }
  const { repository = {}, ...environments } = kept
  return { vars: {}, secrets: repository, environments }
}
