// Recognisable secrets through a whole change and several failing runs: looked for in everything that outlives the runs.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cutSigners } from '../../src/sandbox/jobs.ts'
import { SANDBOX_LOGINS, type Sandbox, startSandbox } from '../../src/sandbox/start.ts'
import { cutOf, type Dispatch, dispatch, type Ended, openOf, signoffOf, verifyOf } from './support/dispatch.ts'
import { rows } from './support/sandbox.ts'

/** Every spelling under which a secret could travel on. */
function spellings(secret: string): readonly string[] {
  const bytes = Buffer.from(secret)
  const base64 = [0, 1, 2].map((shift) =>
    // Base64 depends on where the secret begins; the outer characters hold neighbours.
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '')
      .slice(shift + 1, -2),
  )
  return [
    secret,
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    ...base64,
    ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    [...secret].reverse().join(''),
  ]
}

/** Which of the named secrets are in a text. */
function found(text: string, secrets: ReadonlyMap<string, string>): readonly string[] {
  return [...secrets].filter(([, secret]) => spellings(secret).some((one) => text.includes(one))).map(([name]) => name)
}

/** A secret in the variable of the login's name: the server logs names that it does not know, we do not. */
const MISPLACED = 'misplaced-4Xk/secret+'
let sandbox: Sandbox
const jobs: Ended[] = []
const passwords = new Map<string, string>()
/** ID tokens and the job's other tokens, by what they are. */
const tokens = new Map<string, string>()
const seen = { cmdlines: '', environments: new Map<string, string>(), children: new Set<string>() }
let watching = true
let watch: Promise<void>

beforeAll(async () => {
  sandbox = await startSandbox({
    settings: {
      log_statement: 'all',
      log_min_messages: 'info',
      log_min_error_statement: 'info',
      log_connections: 'on',
      log_error_verbosity: 'verbose',
    },
  })
  for (const login of Object.keys(SANDBOX_LOGINS) as (keyof typeof SANDBOX_LOGINS)[]) {
    passwords.set(`password of ${login}`, sandbox.passwordOf(login))
  }
  recordTokens()
  watch = watchProcesses()
  await honestAndFailing()
  watching = false
  await watch
})
afterAll(() => sandbox?.close())

/** Hands out the emulator's tokens and remembers them. */
function recordTokens(): void {
  const { createJob } = sandbox.github
  const recorded: typeof createJob = async (description) => {
    const job = await createJob(description)
    const n = tokens.size
    tokens.set(`GitHub token ${n}`, job.env['INPUT_GITHUB-TOKEN'] as string)
    tokens.set(`request token ${n}`, job.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN as string)
    return job
  }
  sandbox = { ...sandbox, github: { ...sandbox.github, createJob: recorded } }
}

async function run(description: Dispatch): Promise<Ended> {
  const job = await dispatch(sandbox, description)
  jobs.push(job)
  return job
}

async function honestAndFailing(): Promise<void> {
  const opened = await run(openOf())
  const change = opened.outputs.change as string
  await run(cutOf(change))
  for (const [role, login] of cutSigners(sandbox)) await run(signoffOf(change, role, login))
  await run(cutOf(change, { env: { DOT_CUTTER_EXEC_DB_PASSWORD: `wrong${sandbox.passwordOf('cut')}` } }))
  await run(cutOf(change, { env: { PGPORT: sandbox.passwordOf('cut') } }))
  await run(cutOf(change, { env: { DOT_CUTTER_EXEC_DB_USER: MISPLACED } }))
  await run(cutOf(change, { env: { DOT_CUTTER_VERIFY_DB_PASSWORD: sandbox.passwordOf('verify') } }))
  await run(cutOf(change, { runAttempt: 2 }))
  await run(cutOf(change, { token: { key: 'rogue', header: { kid: sandbox.github.keys.issuer.kid } } }))
  await run(cutOf(change, { token: { claims: { aud: 'quorate:v1:other' } } }))
  const fault = sandbox.github.fault({ path: /^\/_oidc\//, status: 500, times: 1 })
  await run(cutOf(change))
  fault()
  const cut = await run(cutOf(change))
  const verify = cut.outputs['verify-change'] as string
  await run(verifyOf(verify, { actor: 'ada' }))
  await run(verifyOf(verify))
  expect([cut.exit, jobs.at(-1)?.exit]).toEqual([0, 0])
}

/** Reads what anybody on the machine can see of the jobs' processes, for as long as they run. */
async function watchProcesses(): Promise<void> {
  const read = (path: string) => readFile(path, 'utf8').catch(() => '')
  while (watching) {
    const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
    for (const pid of pids) {
      const cmdline = await read(`/proc/${pid}/cmdline`)
      seen.cmdlines += `${cmdline}\n`
      if (!cmdline.includes(sandbox.action)) {
        if (!seen.environments.has(pid)) seen.environments.set(pid, await read(`/proc/${pid}/environ`))
        continue
      }
      for (const child of (await read(`/proc/${pid}/task/${pid}/children`)).split(' ').filter(Boolean)) {
        seen.children.add(await read(`/proc/${child}/cmdline`))
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
}

/** Tokens that GitHub signed for these runs, as the restricted archive keeps them. */
async function archived(): Promise<ReadonlyMap<string, string>> {
  const kept = await rows<{ token: string }>(sandbox, 'select token from qt001_cp.token_archive')
  return new Map(kept.map(({ token }, index) => [`ID token ${index}`, token]))
}

/** The part of a token that must not be elsewhere: with it, what was signed could be shown again. */
async function idTokens(): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await archived())].map(([name, token]) => [name, token.split('.')[1] as string]))
}

const shown = ({ stdout, stderr, summary, outputs }: Ended) =>
  [stdout, stderr, summary, ...Object.values(outputs)].join('\n')

describe('secrets', () => {
  it('[PRV-5] that were planted can be found: the search itself works', async () => {
    const secrets = new Map([['it', 'canary-+/=secret value']])
    const bytes = Buffer.from('xx canary-+/=secret value yy')
    for (const text of [
      bytes.toString(),
      bytes.toString('hex'),
      bytes.toString('base64'),
      encodeURIComponent(`${bytes}`),
    ]) {
      expect(found(text, secrets)).toEqual(['it'])
    }
    expect(found('canary', secrets)).toEqual([])
    expect((await archived()).size).toBeGreaterThan(8)
    expect(tokens.size).toBeGreaterThan(20)
  })

  it('[PRV-5] [SIG-4] are in no log, summary or output of any run, passed or failed', async () => {
    const secrets = new Map([...passwords, ...tokens, ...(await idTokens()), ['misplaced secret', MISPLACED]])
    expect(jobs.map(({ exit }) => exit)).toEqual([
      0,
      1,
      0,
      0,
      0,
      0,
      0,
      2,
      1,
      2,
      1,
      1,
      1,
      1,
      expect.any(Number),
      0,
      1,
      0,
    ])
    for (const [index, job] of jobs.entries()) expect([index, found(shown(job), secrets)]).toEqual([index, []])
  })

  it('[SIG-4] [PRV-5] are in no row of the database, but for the tokens in their own archive', async () => {
    const secrets = new Map([...passwords, ...tokens, ...(await idTokens())])
    const tables = await rows<{ name: string }>(
      sandbox,
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'm') and n.nspname not in ('information_schema')
         and (n.nspname not like 'pg\\_%' or c.relname in ('pg_authid', 'pg_db_role_setting', 'pg_description'))
       order by 1`,
    )
    expect(tables.length).toBeGreaterThan(30)
    const holders: Record<string, readonly string[]> = {}
    for (const { name } of tables) {
      const [row] = await rows<{ content: string | null }>(
        sandbox,
        `select string_agg(t::text, E'\\n') as content from ${name} as t`,
      )
      const there = found(row?.content ?? '', secrets)
      if (there.length > 0) holders[name] = there
    }
    const ids = [...(await idTokens()).keys()]
    expect(holders).toEqual({ 'qt001_cp.token_archive': expect.arrayContaining(ids) })
    expect(holders['qt001_cp.token_archive']?.every((name) => name.startsWith('ID token'))).toBe(true)
  })

  it('[PRV-5] are in no statement of the server’s log, and no password is in it at all', async () => {
    const log = await readFile(join(sandbox.postgres.home, 'log'), 'utf8')
    expect(log).toContain('quorate.cut(')
    expect(found(log, new Map([...passwords, ...tokens]))).toEqual([])
    // Statements carry placeholders; a server that logs statements logs their parameters too, and only it can stop that.
    const statements = log.split('\n').filter((line) => /LOG:.*(execute|statement)/.test(line))
    expect(statements.some((line) => line.includes('quorate.cut($1, $2, $3, $4, $5)'))).toBe(true)
    expect(found(statements.join('\n'), await idTokens())).toEqual([])
  })

  it('[PRV-5] are in no command line, no other process’s environment, and a job’s only child is the git that reads its checkout', async () => {
    const secrets = new Map([...passwords, ...tokens, ...(await idTokens())])
    expect(seen.cmdlines).toContain(sandbox.action)
    expect(found(seen.cmdlines, secrets)).toEqual([])
    expect(seen.environments.size).toBeGreaterThan(3)
    expect(found([...seen.environments.values()].join('\n'), secrets)).toEqual([])
    // A child that has not started its program yet, or has just ended, has none of its own.
    const git = /^git\0--git-dir=[^\0]+\/\.git\0(-c\0[^\0]+\0)+cat-file\0--batch\0$/
    const others = [...seen.children].filter((line) => line !== '' && !line.includes(sandbox.action) && !git.test(line))
    expect(others).toEqual([])
    expect([...seen.children].some((line) => git.test(line))).toBe(true)
  })

  it('[PRV-5] [SIG-4] a server that logs statements logs tokens as parameters, unless it is told not to', async () => {
    const log = () => readFile(join(sandbox.postgres.home, 'log'), 'utf8')
    const known = new Set((await idTokens()).values())
    const fresh = async () => new Map([...(await idTokens())].filter(([, token]) => !known.has(token)))
    const start = (await log()).length
    await run(openOf())
    expect(found((await log()).slice(start), await fresh())).toHaveLength(1)
    for (const token of (await idTokens()).values()) known.add(token)
    await rows(sandbox, 'alter system set log_parameter_max_length = 0')
    await rows(sandbox, 'select pg_reload_conf()')
    const quiet = (await log()).length
    await run(openOf())
    expect((await fresh()).size).toBe(1)
    expect(found((await log()).slice(quiet), await fresh())).toEqual([])
  })
})
