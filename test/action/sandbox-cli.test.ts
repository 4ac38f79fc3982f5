// `quorate sandbox --json` as a foreign program drives it, and what is left after its end: nothing.
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/system/package-root.ts'
import { runIn } from './support/dispatch.ts'

const CLI = join(packageRoot(), 'dist/cli.js')

interface Ready {
  readonly change: string
  readonly admin: string
  readonly api: string
  readonly action: string
  readonly workspace: string
  readonly logins: Record<string, { user: string; password: string; host: string; port: number; database: string }>
  readonly superuser: { user: string; password: string }
  readonly people: readonly { id: string; login: string; roles: string[] }[]
}

/** The temp directory of the sandboxes under test, and of nobody else; their server's account must enter it. */
const directory = mkdtempSync(join(tmpdir(), 'sandbox-cli-test-'))
chmodSync(directory, 0o755)
afterAll(() => rmSync(directory, { recursive: true, force: true }))
const leftovers = () => readdirSync(directory)

function start(...args: string[]) {
  return startCommand('sandbox', ...args)
}

function startCommand(...args: string[]) {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: '/',
    env: { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, TMPDIR: directory },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return { child, ended, output: () => stdout, errors: () => stderr }
}

async function firstLine({ output, errors, ended }: ReturnType<typeof start>): Promise<string> {
  let over = false
  void ended.then(() => {
    over = true
  })
  while (!output().includes('\n')) {
    if (over) throw new Error(`ended early: ${errors()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return output().slice(0, output().indexOf('\n'))
}

/** Processes below one, by their command lines. */
function descendants(pid: number): readonly number[] {
  const children = (one: number) => {
    try {
      return readFileSync(`/proc/${one}/task/${one}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
    } catch {
      return []
    }
  }
  const below = children(pid)
  return [...below, ...below.flatMap(descendants)]
}

const runs = (pid: number) =>
  existsSync(`/proc/${pid}`) && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))

describe('quorate sandbox --json', () => {
  let running: ReturnType<typeof start>
  let ready: Ready
  beforeAll(async () => {
    running = start('--json')
    ready = JSON.parse(await firstLine(running)) as Ready
  })
  afterAll(() => {
    running.child.kill('SIGKILL')
  })

  async function post(
    job: object,
  ): Promise<{ status: number; env: Record<string, string>; code?: string; message?: string }> {
    const response = await fetch(`${ready.admin}/jobs`, { method: 'POST', body: JSON.stringify(job) })
    return { status: response.status, ...((await response.json()) as { env: Record<string, string> }) }
  }
  const cutJob = (more: object = {}) => ({
    actor: 'ada',
    workflow: 'cut.yml',
    environment: 'production-cut',
    approvals: [{ user: 'barbara', state: 'approved' }],
    inputs: { mode: 'cut', change: ready.change },
    secrets: 'cut',
    ...more,
  })

  it('[SBX-1] prints one line with all that a program needs', () => {
    expect(running.output().split('\n')).toEqual([expect.any(String), ''])
    expect(ready.change).toMatch(/^Q-[0-9A-HJKMNP-TV-Z]{8}$/)
    expect(Object.keys(ready.logins).sort()).toEqual(['cut', 'deploy', 'door', 'migrator', 'revoke', 'verify'])
    for (const url of [ready.admin, ready.api]) expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(existsSync(ready.action) && existsSync(join(ready.workspace, 'manifests/production.yaml'))).toBe(true)
    expect(ready.people.find(({ login }) => login === 'ada')).toEqual({ id: '1001', login: 'ada', roles: ['operator'] })
  })

  it.each([
    ['another key', { key: 'rogue' }, 'TOKEN_KEY_UNKNOWN'],
    ['no token at all', { raw: 'not a token' }, 'TOKEN_MALFORMED'],
    ['an empty string', { raw: '' }, 'TOKEN_REQUEST_FAILED'],
    ['another actor', { claims: { actor_id: '6666' } }, 'IDENTITY_UNKNOWN'],
    ['an unsigned header', { header: { alg: 'none' } }, 'TOKEN_ALGORITHM'],
  ])('[SBX-1] [ID-1] refuses the cut with a token of %s', async (_, token, code) => {
    const { env } = await post(cutJob({ token }))
    const cut = await runIn(env, { action: ready.action })
    expect([cut.exit === 0, cut.codes[0]]).toEqual([false, code])
  })

  it('[SBX-1] cuts the prepared change in the environment of a job, and not a second time', async () => {
    const { status, env } = await post(cutJob())
    expect(status).toBe(200)
    const cut = await runIn(env, { action: ready.action })
    expect([cut.exit, cut.outputs.outcome, cut.codes]).toEqual([0, 'pass', []])
    const again = await runIn((await post(cutJob())).env, { action: ready.action })
    expect([again.exit, again.codes]).toEqual([1, expect.arrayContaining(['GRANT_CONSUMED'])])
  })

  it('[SBX-1] says what is wrong with a job', async () => {
    expect(await post(cutJob({ actor: 'nobody' }))).toMatchObject({ status: 400, code: 'SANDBOX_JOB_INVALID' })
  })

  it('[SBX-1] leaves no process and no directory after SIGINT', async () => {
    const below = descendants(running.child.pid as number)
    expect(below.length).toBeGreaterThan(1)
    expect(leftovers().length).toBeGreaterThan(2)
    running.child.kill('SIGINT')
    expect(await running.ended).toBe(0)
    await expect.poll(() => below.filter(runs), { timeout: 10_000 }).toEqual([])
    expect(leftovers()).toEqual([])
    expect(running.errors()).toBe('')
  })
})

describe('an interruption before it is ready', () => {
  it.each([700, 2500])('[SBX-1] after %i ms leaves nothing either', async (delay) => {
    const running = start('--json')
    await new Promise((resolve) => setTimeout(resolve, delay))
    const below = descendants(running.child.pid as number)
    running.child.kill('SIGTERM')
    await running.ended
    await expect.poll(() => below.filter(runs), { timeout: 10_000 }).toEqual([])
    await expect.poll(leftovers, { timeout: 10_000 }).toEqual([])
  })
})

it('[SBX-1] [CLI-1] an interrupted demo says so in JSON, is no pass, and leaves nothing behind', async () => {
  const [before, running] = [leftovers(), startCommand('demo', '--json')]
  while (!running.errors().includes('opens a change')) await new Promise((resolve) => setTimeout(resolve, 20))
  const below = descendants(running.child.pid as number)
  running.child.kill('SIGINT')
  expect(await running.ended).toBe(130)
  expect(JSON.parse(running.output())).toMatchObject({
    ...{ outcome: 'undecided', exit: 130 },
    findings: [{ code: 'INTERRUPTED', observed: 'The demo was stopped (SIGINT); nothing is kept.' }],
  })
  // No step that met the end of its servers is told.
  expect(running.errors()).not.toMatch(/✗|WRONG|Error/)
  await expect.poll(() => below.filter(runs), { timeout: 10_000 }).toEqual([])
  expect(leftovers().filter((name) => !before.includes(name))).toEqual([])
})
