// The doctor on a sandbox whose checkout holds the example workflows: run as the bundle does, and read as JSON.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import type { Database } from '../../../src/postgres/connect.ts'
import { type JobResult, runJob } from '../../../src/sandbox/job.ts'
import { personWith } from '../../../src/sandbox/people.ts'
import { type Sandbox, startSandbox } from '../../../src/sandbox/start.ts'
import { testBinaries } from '../../support/own-server.ts'

const examples = join(import.meta.dirname, '../../../docs/examples/workflows')

/** The logins in the order of the checks. */
export const LOGINS = [
  'cutter_exec',
  'cutter_verify',
  'cutter_deploy',
  'quorate_door',
  'quorate_revoke',
  'quorate_migrator',
]

/** What a sandbox itself has of it: it is not made to last. */
export const SANDBOXED = ['FSYNC']

interface Shown {
  readonly outcome: string
  readonly exit: number
  readonly findings: readonly { code: string; observed: { check: string } }[]
  readonly checks: readonly { code: string; title: string; state: string; observed: unknown; fix: string | null }[]
}

/** A sandbox for all tests of a file, and the doctor that examines it. */
export function useDoctor() {
  let sandbox: Sandbox
  let superuser: Database
  let token: string
  beforeAll(async () => {
    sandbox = await startSandbox(testBinaries())
    superuser = await sandbox.connectAs('superuser')
    const folder = join(sandbox.workspace, '.github/workflows')
    await mkdir(folder, { recursive: true })
    for (const name of await readdir(examples)) {
      const text = await readFile(join(examples, name), 'utf8')
      await writeFile(join(folder, name), text.replace('0'.repeat(40), '1'.repeat(40)))
    }
    const job = await sandbox.github.createJob({
      actor: personWith(sandbox.people, ['content_owner']),
      workflow: 'open.yml',
    })
    token = job.env['INPUT_GITHUB-TOKEN'] ?? ''
  })
  afterAll(async () => {
    await superuser.close()
    await sandbox.close()
  })

  /** Runs the command; `env` replaces or, with undefined, removes variables. */
  async function run(
    env: Record<string, string | undefined> = {},
    args: readonly string[] = [],
    cwd = sandbox.workspace,
  ): Promise<JobResult> {
    const all = { GITHUB_API_URL: sandbox.github.url, GITHUB_TOKEN: token, ...sandbox.secretsOf('door'), ...env }
    const given = Object.fromEntries(
      Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
    )
    return runJob(given, {
      action: join(dirname(sandbox.action), 'cli.js'),
      args: ['doctor', '--jwks-url', `${sandbox.github.url}/.well-known/jwks`, ...args],
      cwd,
    })
  }

  /** Runs it and sorts the checks by their state; every one that is wrong or unknown is a finding too. */
  async function examine(env: Record<string, string | undefined> = {}, cwd?: string) {
    const { exit, stdout } = await run(env, ['--json'], cwd)
    const shown = JSON.parse(stdout) as Shown
    const of = (state: string) => shown.checks.filter((one) => one.state === state).map(({ code }) => code)
    expect(shown.exit).toBe(exit)
    const [failed, unknown] = [of('fail'), of('unknown')]
    expect(shown.findings.map(({ code, observed }) => `${code} ${observed.check}`)).toEqual([
      ...failed.map((check) => `SETUP_WRONG ${check}`),
      ...unknown.map((check) => `SETUP_UNKNOWN ${check}`),
    ])
    return { exit, shown, failed, warned: of('warn'), unknown }
  }

  /** Runs statements as the superuser for one examination; each comes with the one that undoes it. */
  async function arranged(pairs: readonly (readonly [string, string])[]) {
    try {
      for (const [make] of pairs) await superuser.query(make)
      await superuser.query('select pg_reload_conf()')
      return await examine()
    } finally {
      for (const [, undo] of pairs) await superuser.query(undo)
      await superuser.query('select pg_reload_conf()')
    }
  }

  return {
    run,
    examine,
    arranged,
    get sandbox() {
      return sandbox
    },
    get superuser() {
      return superuser
    },
  }
}
