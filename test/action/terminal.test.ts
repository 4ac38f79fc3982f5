// The command line in terminals of any width, and interrupted in its middle (CLI-1).
import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/system/package-root.ts'
import { CLI, quorate } from './support/command.ts'

let folder: string
/** Accepts, and never answers. */
let silent: Server
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quorate-terminal-'))
  await cp(join(packageRoot(), 'manifests'), join(folder, 'manifests'), { recursive: true })
  silent = createServer((socket) => socket.on('error', () => {}))
  await new Promise<void>((listens) => silent.listen(0, '127.0.0.1', listens))
  const policy = join(folder, 'manifests/production.yaml')
  const at = `127.0.0.1:${(silent.address() as AddressInfo).port}`
  await writeFile(policy, (await readFile(policy, 'utf8')).replace('db.example.com:5432', at))
})
afterAll(async () => {
  silent.close()
  await rm(folder, { recursive: true })
})

/** Lines that are wider, although a space was there to break them at. */
const tooWide = (text: string, columns: number) =>
  text.split('\n').filter(
    (line) =>
      line.length > columns &&
      line
        .trim()
        .replace(/^[-✓✗!?·] /, '')
        .includes(' '),
  )

describe.each([40, 60, 80, 120])('in %i columns', (columns) => {
  const env = { COLUMNS: String(columns), GITHUB_API_URL: 'http://127.0.0.1:9' }
  it.each([
    ['--help'],
    ['db', 'install', '--help'],
    ['seat', 'enrol', '--help'],
    ['release', 'seal', '--help'],
    ['sandbox', '--help'],
    ['demo', '--help'],
    ['lint'],
    ['expand', '--no-such-option'],
    ['diff', 'manifests/production.yaml', 'manifests/production.yaml'],
    ['mark', 'docs'],
    ['status'],
    ['list'],
    ['doctor'],
    ['init'],
  ])('[CLI-1] %s %s fits, and loses no word', async (...args) => {
    const words = args.filter(Boolean)
    const { stdout, stderr } = await quorate(words, { cwd: folder, env })
    expect((stdout + stderr).length).toBeGreaterThan(40)
    expect(tooWide(stdout + stderr, columns)).toEqual([])
  })
})

it('[CLI-1] what goes into a pipe keeps its lines, for programs that read them', async () => {
  const { stdout } = await quorate(['status'], { cwd: folder })
  expect(stdout.split('\n').some((line) => line.length > 120)).toBe(true)
})

describe('Ctrl-C', () => {
  async function interrupted(...args: string[]) {
    const env = {
      PATH: '/usr/bin:/bin',
      QUORATE_DOOR_DB_USER: 'quorate_door',
      QUORATE_DOOR_DB_PASSWORD: 'p'.repeat(24),
    }
    const waits = new Promise((arrives) => silent.once('connection', arrives))
    const child = spawn(process.execPath, [CLI, ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const told = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        told[name] += text
      })
    const ended = new Promise<readonly unknown[]>((ends) => child.on('close', (...how) => ends(how)))
    await waits
    child.kill('SIGINT')
    const [exit, signal] = await ended
    return { exit, signal, ...told }
  }

  it('[CLI-1] ends a command that waits for the database in one sentence', async () => {
    expect(await interrupted('status')).toEqual({
      ...{ exit: 130, signal: null, stdout: '', stderr: '\nStopped. Nothing was changed.\n' },
    })
  })

  it('[CLI-1] is told as JSON too', async () => {
    const { exit, stdout, stderr } = await interrupted('list', '--json')
    expect([exit, stderr, JSON.parse(stdout)]).toMatchObject([
      ...[130, ''],
      {
        exit: 130,
        outcome: 'undecided',
        findings: [{ code: 'INTERRUPTED', observed: 'Stopped. Nothing was changed.' }],
      },
    ])
  })
})
