// `--json` of every command, whatever becomes of it: one JSON document on standard output, and nothing else there (CLI-1).
import { mkdtempSync } from 'node:fs'
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runProgram } from '../../../src/cli/program.ts'
import { allCommands } from '../../../src/cli/run-cli.ts'
import { leftBy } from '../../../src/cli/stopped.ts'
import { packageRoot } from '../../../src/system/package-root.ts'

// Nobody sits here.
vi.mock('../../../src/system/ask.ts', async (original) => ({
  ...(await original<typeof import('../../../src/system/ask.ts')>()),
  ...{ askLine: async () => '', askNoMore: () => {}, canAsk: () => false },
}))

/** Every command that does something, by the words that call it. */
const COMMANDS = leaves(allOf())

function allOf(): Command {
  const program = new Command('quorate')
  allCommands(program, async () => {})
  return program
}

function leaves(
  command: Command,
  words: readonly string[] = [],
): readonly { words: readonly string[]; command: Command }[] {
  const below = command.commands.flatMap((one) => leaves(one, [...words, one.name()]))
  // A group does nothing by itself; `init` is a command with one below it.
  const isLeaf = words.length > 0 && (below.length === 0 || command.options.length > 0)
  return isLeaf ? [{ words, command }, ...below] : below
}

/** These start servers; tests of their own stop them and read what they say. */
const SERVERS = ['sandbox', 'demo']

const GIVEN: Readonly<Record<string, string>> = {
  ...{ jwks: 'jwks.json', reason: 'x', person: 'ada', seat: 'president', kind: 'ssh', custodian: '1001', out: 'out' },
  ...{
    ledger: '11111111-1111-4111-8111-111111111111',
    validUntil: '2027-01-01',
    approver: 'president',
    role: 'reviewer',
  },
  ...{ issuer: 'https://permits.example.com/p', audience: 'a', githubEnvironment: 'production-deploy', to: 'k' },
  ...{ database: 'ledger', enrolment: 'none.json', repository: 'acme/ledger', code: 'Q-7F3K29XA', what: 'Q-7F3K29XA' },
}

/** What it takes at least, from its own declaration: a new command is tried without a line here. */
function leastOf({ words, command }: (typeof COMMANDS)[number]): readonly string[] {
  const args = command.registeredArguments.filter(({ required }) => required).map((one) => GIVEN[one.name()] ?? 'x')
  const needed = command.options.filter(({ mandatory }) => mandatory)
  const yes = command.options.some(({ long }) => long === '--yes') ? ['--yes'] : []
  return [...words, ...args, ...needed.flatMap((one) => [one.long ?? '', GIVEN[one.attributeName()] ?? 'x']), ...yes]
}

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quorate-json-'))
  await cp(join(packageRoot(), 'manifests'), join(folder, 'manifests'), { recursive: true })
  const policy = join(folder, 'manifests/production.yaml')
  const text = await readFile(policy, 'utf8')
  // Nobody listens at port 9, and this machine needs no TLS.
  await writeFile(policy, text.replace('db.example.com:5432', '127.0.0.1:9'))
  await writeFile(join(folder, 'jwks.json'), '{"keys": []}')
})
afterAll(() => rm(folder, { recursive: true }))

/** The settings of one login, and of whoever installs, for a server that is not there. */
const unreachable = (login: 'DOOR' | 'MIGRATOR' | 'DEPLOY') => ({
  ...{ [`QUORATE_${login}_DB_USER`]: 'u', [`QUORATE_${login}_DB_PASSWORD`]: 'p'.repeat(24) },
  ...{ PGHOST: '127.0.0.1', PGPORT: '9', PGDATABASE: 'ledger', PGUSER: 'postgres', PGPASSWORD: 'p' },
  ...{ QUORATE_NEW_PASSWORD: 'p'.repeat(24), QUORATE_PERMIT_SEAL: 'a'.repeat(64) },
})

/** Runs it in this process; what it writes is caught, and its settings are these alone. */
async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const out: string[] = []
  const write = (text: unknown) => out.push(String(text)) > 0
  const spies = [
    vi.spyOn(process, 'cwd').mockReturnValue(folder),
    vi.spyOn(process.stdout, 'write').mockImplementation(write),
    vi.spyOn(process.stderr, 'write').mockReturnValue(true),
    vi.spyOn(console, 'log').mockImplementation((text) => void write(`${text}\n`)),
    vi.spyOn(console, 'error').mockReturnValue(),
  ]
  for (const [name, value] of Object.entries({ HOME: folder, GITHUB_API_URL: 'http://127.0.0.1:9', ...env }))
    vi.stubEnv(name, value)
  try {
    const exit = await runProgram(args, allCommands)
    return { exit, out: out.join('') }
  } finally {
    vi.unstubAllEnvs()
    for (const spy of spies) spy.mockRestore()
  }
}

async function toldOf(args: readonly string[], env?: Readonly<Record<string, string>>) {
  const { exit, out } = await run([...args, '--json'], env)
  const told = JSON.parse(out) as { exit?: number; findings?: { code: string }[] }
  return { exit, told, codes: told.findings?.map(({ code }) => code) ?? [] }
}

const named = COMMANDS.map((one) => [one.words.join(' '), one] as const)
const still = named.filter(([name]) => !SERVERS.includes(name))

describe('--json', () => {
  it('[CLI-1] is taken by every command', () => {
    expect(named.length).toBeGreaterThan(35)
    expect(named.filter(([, { command }]) => !command.options.some(({ long }) => long === '--json'))).toEqual([])
  })

  it.each(named)('[CLI-1] tells wrong use of %s as one document', async (_, { words }) => {
    const { exit, told, codes } = await toldOf([...words, '--no-such-option'])
    expect([exit, told.exit, codes]).toEqual([64, 64, ['USAGE']])
  })

  it.each(still)(
    '[CLI-1] tells as one document what becomes of %s without settings, files or a server',
    async (_, one) => {
      for (const env of [{}, unreachable('DOOR'), unreachable('MIGRATOR'), unreachable('DEPLOY')]) {
        const { exit, told } = await toldOf(leastOf(one), env)
        expect(told.exit ?? exit).toBe(exit)
      }
    },
  )

  it('[CLI-1] tells the installation’s script as a member of it', async () => {
    const { exit, told } = await toldOf(['db', 'install', '--sql'])
    expect([exit, (told as { data?: { script?: string } }).data?.script]).toEqual([
      0,
      expect.stringContaining('begin;'),
    ])
    // Without it the script is all that there is.
    expect((await run(['db', 'install', '--sql'])).out).toBe((told as { data?: { script?: string } }).data?.script)
  })

  it('[CLI-1] does not hide which fault it was', async () => {
    expect((await toldOf(['status'])).codes).toEqual(['ENV_MISSING'])
    expect((await toldOf(['status'], unreachable('DOOR'))).codes).toEqual(['DB_UNREACHABLE'])
    expect((await toldOf(['genesis', '--jwks', 'jwks.json'], unreachable('DOOR'))).codes).toEqual([
      'CONFIRMATION_NEEDED',
    ])
  })
})

describe('Ctrl-C', () => {
  it('[CLI-1] says of each command what it leaves; that nothing happened only where that is certain', () => {
    for (const [name] of named) expect(leftBy(name)).toMatch(/^Stopped.*\.$/)
    for (const name of ['registry', 'hold', 'keys', 'policy', 'approve', 'seat end', 'unblock', 'something new'])
      expect(leftBy(name)).toContain('It may have been carried out')
  })
})
