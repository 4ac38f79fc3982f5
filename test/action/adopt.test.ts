// docs/adopt.md, executed: two people, a fresh database and its owner, who may create roles and is no superuser, in both directions.
// QUORATE_GUIDE_PG names another server's programs, such as /usr/lib/postgresql/15/bin.
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GitHub, startGitHub } from '../../src/sandbox/github.ts'
import { type Postgres, startPostgres } from '../../src/sandbox/postgres.ts'
import { makeRepository, mergedHead } from '../../src/sandbox/repository.ts'
import { testBinaries } from '../support/own-server.ts'
import { makeBin, readGuide, runIn, STANDS_FOR } from './support/guide.ts'
import { dispatchWorkflow } from './workflows-runner.ts'

const action = join(import.meta.dirname, '../../dist/index.js')
const { text, blocks, rows } = await readGuide('docs/adopt.md')
const commands = blocks('sh')

describe('docs/adopt.md', () => {
  it('[CLI-1] bootstraps in at most five commands, one a block', () => {
    expect(commands.length).toBeGreaterThan(0)
    expect(commands.length).toBeLessThanOrEqual(5)
    for (const command of commands) {
      expect(command.trim().split('\n')).toHaveLength(1)
      expect(command).not.toMatch(/[;&|]|\$\(|`/)
    }
    const numbered = [...text.matchAll(/^\*\*(\d+)\. /gm)].map(([, number]) => Number(number))
    expect(numbered).toEqual(commands.map((_, index) => index + 1))
    expect(text).toContain(`\`quorate\` stands for \`${STANDS_FOR}\``)
  })

  it('[CLI-1] uses only variables that it explains, and explains none that it does not use', () => {
    const used = commands.flatMap((command) => [...command.matchAll(/\$(\w+)/g)].map(([, name]) => name))
    const read = ['GITHUB_TOKEN', 'GITHUB_API_URL']
    expect(rows('Variable').map(([name]) => name)).toEqual([...new Set(used), ...read])
  })
})

describe('its commands, as they stand, and the first change in both directions', () => {
  let postgres: Postgres
  let github: GitHub
  let checkout: string
  let bin: string
  const known: Record<string, string> = {}
  const run = (command: string) =>
    runIn(checkout, bin, Object.fromEntries(rows('Variable').map(([name = '']) => [name, known[name] ?? ''])), command)

  beforeAll(async () => {
    // biome-ignore lint/style/noProcessEnv: the test run's own switch
    const { QUORATE_GUIDE_PG: other } = process.env
    postgres = await startPostgres(other ? { binaries: other } : testBinaries())
    github = await startGitHub({ issuer: null })
    for (const all of [github.world.environments, github.world.rulesets, github.world.actionsPolicies]) all.clear()
    checkout = await mkdtemp(join(tmpdir(), 'quorate-adopt-'))
    bin = await makeBin()
    await writeFile(join(checkout, 'README.md'), '# A repository\n\nIt was there before.\n')
    await mkdir(join(checkout, 'docs'))
    await writeFile(join(checkout, 'docs/rollback.md'), '# The way back\n\nCut the text of before again.\n')
    await postgres.createDatabase('ledger')
    const client = new Client({ connectionString: postgres.url('ledger') })
    await client.connect()
    await client.query(`create role owner login createrole password 'password-of-the-owner'`)
    await client.query('alter database ledger owner to owner')
    await client.query('alter schema public owner to owner')
    await client.end()
    Object.assign(known, {
      REPOSITORY: 'acme/ledger',
      ACTION: `acme/quorate@${'a'.repeat(40)}`,
      DATABASE: `${postgres.host}:${postgres.port}/ledger`,
      JWKS: `${github.url}/.well-known/jwks`,
      GITHUB_TOKEN: github.personalToken(),
      GITHUB_API_URL: github.url,
    })
    const values = [postgres.host, String(postgres.port), 'ledger', 'owner', 'password-of-the-owner']
    const names = (blocks('ini')[0] ?? '').trim().split('\n')
    const lines = names.map((line, index) => `${line.split('=')[0]}=${values[index]}\n`)
    await writeFile(join(checkout, 'installer.env'), lines.join(''), { mode: 0o600 })
    await writeFile(join(checkout, '.gitignore'), '/installer.env\n')
  })
  afterAll(async () => {
    await github.close()
    await postgres.stop()
    for (const folder of [checkout, bin]) await rm(folder, { recursive: true, force: true })
  })

  it.each(commands.map((command, index) => [index + 1, command.trim(), command] as const))(
    '[CLI-1] [PRV-10] %d: %s',
    async (_, __, command) => {
      const { exit, stdout, stderr } = await run(command)
      expect({ exit, told: exit === 0 ? '' : `${stdout}${stderr}` }).toEqual({ exit: 0, told: '' })
      if (command.startsWith('quorate init --profile')) await signedByTheEmulator()
    },
  )

  /** Each confirming job fetches the keys from the issuer of the policy, which here is the emulation of GitHub. */
  async function signedByTheEmulator(): Promise<void> {
    const policy = join(checkout, 'manifests/production.yaml')
    const written = await readFile(policy, 'utf8')
    expect(written).toContain('issuer: https://token.actions.githubusercontent.com')
    await writeFile(policy, written.replace('https://token.actions.githubusercontent.com', github.issuer))
  }

  it('[MAN-11] [SEAT-1] [LAN-4] lead to a change that one of the two cuts and the other verifies', {
    timeout: 180_000,
  }, async () => {
    github.world.head = { ...github.world.head, sha: await makeRepository(checkout) }
    await walk('Workflow')
  })

  it('[MAN-11] lead to one the other way round', { timeout: 180_000 }, async () => {
    await appendFile(join(checkout, 'README.md'), '\nA sentence more.\n')
    github.world.head = { ...github.world.head, sha: (await mergedHead(checkout)) as string }
    await walk('The other way')
  })

  it('[PRV-6] and leave every right as the preset says', async () => {
    const { exit, stdout } = await run('quorate db check --settings secrets/door.env')
    expect([exit, stdout]).toEqual([0, expect.stringContaining('0 missing, 0 extra')])
  })

  /** Dispatches what a table says, row by row; each must pass, and the last change be verified. */
  async function walk(table: string): Promise<void> {
    let code = ''
    for (const [workflow = '', actor = '', inputs = ''] of rows(table)) {
      const [, role] = /role (\w+)/.exec(inputs) ?? []
      const [, plan] = /plan (\w+)/.exec(inputs) ?? []
      const [, mode] = /mode ([\w-]+)/.exec(inputs) ?? []
      const file = `${workflow}.yml`
      const told = await dispatchWorkflow(
        { github, action },
        { vars: {}, secrets: {}, environments: secrets() },
        {
          file,
          text: await readFile(join(checkout, '.github/workflows', file), 'utf8'),
          actor,
          inputs: {
            ...(plan ? { plan } : mode ? { mode } : { change: code }),
            ...(role ? { role } : {}),
          },
          workspace: checkout,
        },
      )
      const seen = { workflow, actor, exit: told.exit, codes: told.codes }
      expect(seen, told.stdout).toEqual({ workflow, actor, exit: 0, codes: [] })
      code = told.outputs['verify-change'] ?? (plan ? (told.outputs.change ?? '') : code)
    }
    expect((await run(`quorate status ${code} --settings secrets/door.env --json`)).stdout).toContain(
      'verified_complete',
    )
  }

  /** What `setup github` put into the environments. */
  const secrets = () =>
    Object.fromEntries(
      [...github.world.secrets].map(([name, all]) => [
        name,
        Object.fromEntries([...all].map(([secret, { value }]) => [secret, value])),
      ]),
    )
})
