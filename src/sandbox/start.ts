// A whole environment on this machine: PostgreSQL with the gate installed, a GitHub, a checkout, genesis done.
// Must not: be used for anything real; its passwords are in its own memory only, its keys are its own.
import { randomBytes } from 'node:crypto'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { policyPath } from '../checkout/paths.ts'
import { QuorateError } from '../codes/error.ts'
import { pinKey } from '../identity/pinned-key.ts'
import { readPeople } from '../manifest/read-people.ts'
import { valueOrThrow } from '../manifest/result.ts'
import type { People } from '../manifest/types.ts'
import { connect, type Database } from '../postgres/connect.ts'
import { Secret } from '../settings/settings.ts'
import { readText } from '../system/files.ts'
import { packageRoot } from '../system/package-root.ts'
import { genesis } from '../usecases/install/genesis.ts'
import { install } from '../usecases/install/install.ts'
import { setPassword } from '../usecases/install/set-password.ts'
import { type GitHub, type IssuerKeys, makeIssuerKeys, startGitHub } from './github.ts'
import { type Postgres, startPostgres } from './postgres.ts'
import { makeRepository, mergedHead } from './repository.ts'
import { worldOf } from './world-of.ts'

/** The logins whose secrets jobs are given, by the name of their scope in the policy. */
export const SANDBOX_LOGINS = {
  cut: { user: 'cutter_exec', prefix: 'DOT_CUTTER_EXEC_DB' },
  verify: { user: 'cutter_verify', prefix: 'DOT_CUTTER_VERIFY_DB' },
  deploy: { user: 'cutter_deploy', prefix: 'QUORATE_DEPLOY_DB' },
  door: { user: 'quorate_door', prefix: 'QUORATE_DOOR_DB' },
  revoke: { user: 'quorate_revoke', prefix: 'QUORATE_REVOKE_DB' },
  migrator: { user: 'quorate_migrator', prefix: 'QUORATE_MIGRATOR_DB' },
} as const
export type SandboxLogin = keyof typeof SANDBOX_LOGINS

/** A running sandbox. */
export interface Sandbox extends AsyncDisposable {
  readonly postgres: Postgres
  readonly github: GitHub
  /** The database of the environment. */
  readonly database: string
  /** The checkout of every job: this package's own policy and documents, copied. What is written there is merged when a job is made. */
  readonly workspace: string
  readonly people: People
  /** Path of the action's bundle. */
  readonly action: string
  passwordOf(login: SandboxLogin): string
  /** The variables that a job of this login is given as secrets. */
  secretsOf(login: SandboxLogin): Record<string, string>
  /** A session as a login, or as the superuser. */
  connectAs(login: SandboxLogin | 'superuser'): Promise<Database>
  close(): Promise<void>
}

/** How to start; everything may be left out. */
export interface SandboxOptions {
  /** Another PostgreSQL's programs. */
  readonly binaries?: string
  readonly settings?: Record<string, string>
  readonly keys?: IssuerKeys
  /** Another policy than the sample's, for an issuer that publishes its keys at its own address. */
  readonly policy?: (sample: string, issuer: string) => string
  /** A folder of this package whose `manifests` and `db` lie over those of the sample, and whose application.sql the database has before the gate. */
  readonly application?: string
  /** A folder of this package whose policy and people lie over those of the sample. */
  readonly manifests?: string
}

/** Starts PostgreSQL and GitHub, installs the gate and initialises its ledger. @throws SANDBOX_UNAVAILABLE, SANDBOX_START_FAILED */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { keys = await makeIssuerKeys(), policy, application, manifests, ...server } = options
  const postgres = await startPostgres(server)
  const workspace = await mkdtemp(join(tmpdir(), 'quorate-checkout-'))
  const undo: (() => Promise<unknown>)[] = [
    () => postgres.stop(),
    () => rm(workspace, { recursive: true, force: true }),
  ]
  try {
    await copyCheckout(workspace, application)
    if (manifests !== undefined)
      await cp(join(packageRoot(), manifests), join(workspace, 'manifests'), { recursive: true })
    const people = valueOrThrow(readPeople(await readText(workspace, 'manifests/people.yaml'), 'manifests/people.yaml'))
    const sandbox = compose(postgres, workspace, people)
    const github = await startGitHub({
      keys,
      ...(policy === undefined ? {} : { issuer: null }),
      workspace,
      headOf: mergedHead,
      world: worldOf(people),
      resolveSecrets: (name) => (name in SANDBOX_LOGINS ? sandbox.secretsOf(name as SandboxLogin) : undefined),
    })
    undo.unshift(() => github.close())
    await rewrite(sandbox, (sample) => addressed(sample, sandbox))
    if (policy !== undefined) await rewrite(sandbox, (sample) => policy(sample, github.issuer))
    github.world.head = { ...github.world.head, sha: await makeRepository(workspace) }
    await prepare(sandbox, github, application)
    const jobs = closable(github)
    undo.unshift(jobs.close)
    const close = async () => {
      for (const step of undo) await step()
    }
    return { ...sandbox, github: { ...github, createJob: jobs.create }, close, [Symbol.asyncDispose]: close }
  } catch (error) {
    for (const step of undo) await step()
    throw error
  }
}

/** Makes jobs until it is closed, so that an interrupted caller leaves no directory of a job behind. */
function closable(github: GitHub) {
  const making = new Set<Promise<unknown>>()
  let isClosed = false
  const create: GitHub['createJob'] = async (description) => {
    if (isClosed) throw new QuorateError('SANDBOX_STEP_FAILED', { expected: 'a running sandbox', observed: 'closed' })
    const job = github.createJob(description)
    making.add(job)
    return job.finally(() => making.delete(job))
  }
  const close = async () => {
    isClosed = true
    await Promise.allSettled(making)
  }
  return { create, close }
}

type Composed = Omit<Sandbox, 'github' | 'close' | typeof Symbol.asyncDispose>

function compose(postgres: Postgres, workspace: string, people: People): Composed {
  const database = 'ledger'
  const passwords = new Map(Object.keys(SANDBOX_LOGINS).map((login) => [login, randomBytes(18).toString('base64url')]))
  const passwordOf = (login: SandboxLogin) => passwords.get(login) as string
  return {
    postgres,
    workspace,
    people,
    database,
    action: join(packageRoot(), 'dist/index.js'),
    passwordOf,
    secretsOf: (login) => ({
      [`${SANDBOX_LOGINS[login].prefix}_USER`]: SANDBOX_LOGINS[login].user,
      [`${SANDBOX_LOGINS[login].prefix}_PASSWORD`]: passwordOf(login),
    }),
    connectAs: (login) =>
      connect({
        host: postgres.host,
        port: postgres.port,
        database,
        user: login === 'superuser' ? postgres.superuser.user : SANDBOX_LOGINS[login].user,
        password: new Secret(login === 'superuser' ? postgres.superuser.password : passwordOf(login)),
        connectTimeoutSeconds: 10,
        tls: null,
      }),
  }
}

async function prepare(sandbox: Composed, github: GitHub, application?: string): Promise<void> {
  await sandbox.postgres.createDatabase(sandbox.database)
  const superuser = await sandbox.connectAs('superuser')
  try {
    if (application !== undefined)
      await superuser.query(await readText(join(packageRoot(), application), 'application.sql'))
    await install(superuser)
    for (const login of Object.keys(SANDBOX_LOGINS) as SandboxLogin[]) {
      await setPassword(superuser, SANDBOX_LOGINS[login].user, new Secret(sandbox.passwordOf(login)))
    }
  } finally {
    await superuser.close()
  }
  const migrator = await sandbox.connectAs('migrator')
  try {
    await genesis(migrator, {
      folder: sandbox.workspace,
      environment: sandbox.people.name,
      people: 'manifests/people.yaml',
      keys: github.jwks.keys.map(pinKey),
    })
  } finally {
    await migrator.close()
  }
}

async function rewrite({ workspace, people }: Composed, edit: (text: string) => string): Promise<void> {
  const path = policyPath(people.name)
  await writeFile(join(workspace, path), edit(await readText(workspace, path)))
}

/** The sample policy with the address of this machine's server. */
function addressed(sample: string, { postgres, database }: Composed): string {
  const address = `database: { hosts: ["${postgres.host}:${postgres.port}"], name: ${database} }`
  return sample.replace(/^( {2})database: .*$/m, (_, indent: string) => indent + address)
}

/** Only what the policy and the sample plan name: real documents, not sample text. */
async function copyCheckout(workspace: string, application?: string): Promise<void> {
  const copy = (from: string, path: string) => cp(join(from, path), join(workspace, path), { recursive: true })
  for (const path of ['manifests', 'docs', 'README.md', 'SECURITY.md']) await copy(packageRoot(), path)
  if (application === undefined) return
  for (const path of ['manifests', 'db']) await copy(join(packageRoot(), application), path)
}
