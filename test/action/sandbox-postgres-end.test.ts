import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, copyFile, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { embeddedBinaries } from '../../src/sandbox/postgres/binaries.ts'
import { startPostgres } from '../../src/sandbox/postgres.ts'

interface Said {
  readonly pid: number
  readonly home: string
  readonly url: string
  readonly code?: string
}

const source = join(import.meta.dirname, 'sandbox-server.ts')

async function start(command: string, args: string[], ids: object = {}): Promise<{ parent: ChildProcess; said: Said }> {
  const env = { PATH: '/usr/bin:/bin' }
  const parent = spawn(command, args, { ...ids, cwd: '/', env, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  let errors = ''
  parent.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk
  })
  const said = await new Promise<Said>((resolve, reject) => {
    parent.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      if (text.includes('\n')) resolve(JSON.parse(text))
    })
    parent.on('close', () => reject(new Error(`ended without a word: ${errors}`)))
  })
  return { parent, said }
}

/** Every process with its parent, state and number, from /proc or, on systems without it, from ps. */
async function processes(): Promise<{ pid: number; parent: number; state: string }[]> {
  const names = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  if (names.length === 0) {
    const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,stat='])
    return stdout
      .trim()
      .split('\n')
      .map((line) => {
        const [pid, parent, state = ''] = line.trim().split(/\s+/)
        return { pid: Number(pid), parent: Number(parent), state }
      })
  }
  const stats = await Promise.all(names.map((name) => readFile(`/proc/${name}/stat`, 'utf8').catch(() => null)))
  return stats.flatMap((stat, index) => {
    if (stat === null) return []
    const [state = '', parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return [{ pid: Number(names[index]), parent: Number(parent), state }]
  })
}

/** Whether a process runs; one that has ended and waits to be collected does not. Only its own entry is read: a whole list can miss one. */
async function runs(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  if (stat !== null) return !stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z')
  return (await processes()).some((one) => one.pid === pid && !one.state.startsWith('Z'))
}

/** Kills the keeper of a server and the keeper's other children, at once and without a word. */
async function killKeeper(server: number): Promise<void> {
  const all = await processes()
  const keeper = all.find(({ pid }) => pid === server)?.parent
  const family = all.filter(({ pid, parent }) => pid === keeper || (parent === keeper && pid !== server))
  expect(family).toHaveLength(2)
  for (const { pid } of family) process.kill(pid, 'SIGKILL')
}

async function untilGone(said: Said): Promise<void> {
  await expect
    .poll(async () => [existsSync(said.home), await runs(said.pid)], { timeout: 15_000, interval: 50 })
    .toEqual([false, false])
}

describe('the end of the process that started the sandbox PostgreSQL', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
    '[SBX-1] takes the server with it on %s',
    async (signal) => {
      const { parent, said } = await start(process.execPath, [source, 'wait'])
      expect([existsSync(said.home), await runs(said.pid)]).toEqual([true, true])
      parent.kill(signal)
      await untilGone(said)
      expect(parent.signalCode).toBe(signal)
    },
  )

  it.each(['throw', 'return'])('[SBX-1] takes the server with it on a %s, without a call of stop', async (how) => {
    const { parent, said } = await start(process.execPath, [source, how])
    await untilGone(said)
    expect(parent.exitCode).toBe(how === 'throw' ? 1 : 0)
  })

  it('[SBX-1] is outlived by a server whose keeper was killed too, until the next start ends it', async () => {
    // A directory of its own: any other start would end the server too early.
    const directory = await mkdtemp(join(tmpdir(), 'sandbox-homes-'))
    await chmod(directory, 0o777)
    const { parent, said } = await start(process.execPath, [source, 'wait', '', directory])
    await using bystander = await startPostgres({ directory })
    await killKeeper(said.pid)
    parent.kill('SIGKILL')
    await expect.poll(() => parent.signalCode).toBe('SIGKILL')
    // The server's own words say why, should it not have outlived them.
    const log = await readFile(join(said.home, 'log'), 'utf8').catch((error: Error) => error.message)
    expect([existsSync(said.home), await runs(said.pid)], log).toEqual([true, true])
    await using next = await startPostgres({ directory })
    await untilGone(said)
    expect([await runs(bystander.pid), await runs(next.pid)]).toEqual([true, true])
  })

  it('[SBX-1] leaves nothing when the keeper was killed and the server is stopped', async () => {
    const server = await startPostgres()
    await killKeeper(server.pid)
    await server.stop()
    await untilGone({ pid: server.pid, home: server.home, url: '' })
  })
})

describe('the sandbox PostgreSQL in a bundle, far from node_modules', () => {
  let directory: string
  const node = () => join(directory, 'node')
  const bundle = () => join(directory, 'server.mjs')
  // Root runs it as an account of no rights; anybody else as themselves.
  const ids = process.geteuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'sandbox-bundle-'))
    await chmod(directory, 0o755)
    await copyFile(process.execPath, node())
    await cp(join(embeddedBinaries(), '..'), join(directory, 'native'), { recursive: true, verbatimSymlinks: true })
    await build({
      entryPoints: [source],
      outfile: bundle(),
      bundle: true,
      platform: 'node',
      format: 'esm',
      external: ['pg-native'],
      banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` },
      logLevel: 'error',
    })
  })
  afterAll(() => rm(directory, { recursive: true }))

  it('[SBX-1] starts for a user who is not root, and goes with them', async () => {
    const { parent, said } = await start(node(), [bundle(), 'wait', join(directory, 'native', 'bin')], ids)
    const client = new Client({ connectionString: said.url })
    await client.connect()
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    await client.end()
    parent.kill('SIGKILL')
    await untilGone(said)
  })

  it('[SBX-1] says by code that the npm package is missing', async () => {
    const { said } = await start(node(), [bundle(), 'wait'], ids)
    expect(said.code).toBe('SANDBOX_UNAVAILABLE')
  })
})
