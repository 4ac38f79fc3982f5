// A GitHub of its own on the loopback interface: OIDC issuer with real keys, the REST endpoints in use, jobs to run.
// Fakes the authority, never Quorate: no decision is taken here.
import type { JSONWebKeySet } from 'jose'
import { administer, type SecretsResolver } from './github/admin.ts'
import { type Fault, Faults } from './github/faults.ts'
import type { Job, JobDescription } from './github/job.ts'
import { Jobs } from './github/jobs.ts'
import { type IssuerKeys, makeIssuerKeys } from './github/keys.ts'
import { listen } from './github/listen.ts'
import { keySet } from './github/oidc.ts'
import type { Links } from './github/rest/schemas.ts'
import { type RequestEntry, serve } from './github/serve.ts'
import type { Issuer } from './github/token.ts'
import { defaultWorld, type World } from './github/world.ts'

export type { SecretsResolver } from './github/admin.ts'
export type { Fault } from './github/faults.ts'
export type { Job, JobApproval, JobDescription } from './github/job.ts'
export { type IssuerKeys, makeIssuerKeys } from './github/keys.ts'
export type { RequestEntry } from './github/serve.ts'
export type { TokenOverride } from './github/token.ts'
export { defaultWorld, type Environment, protectedEnvironment, type World } from './github/world.ts'

/** How to start the emulator; everything may be left out. */
export interface GitHubOptions {
  /** The `iss` claim; GitHub's own by default. Null is the emulator's own address, where its key set can be fetched. */
  readonly issuer?: string | null
  /** GITHUB_SERVER_URL and links to pages; https://github.com by default. */
  readonly serverUrl?: string
  readonly world?: World
  /** Keys made before, to save the time or to be pinned elsewhere. */
  readonly keys?: IssuerKeys
  /** The checkout of every job that names none. */
  readonly workspace?: string
  /** The commit that a job of a workspace runs for, where nobody says which; null for the world's head. */
  readonly headOf?: (workspace: string) => Promise<string | null>
  /** Secrets by name, for the admin API. */
  readonly resolveSecrets?: SecretsResolver
  /** Milliseconds since 1970, for the times in tokens. */
  readonly clock?: () => number
}

/** A running emulator. */
export interface GitHub extends AsyncDisposable {
  /** Of the REST API and of the issuer's documents: `http://127.0.0.1:PORT`. */
  readonly url: string
  /** Takes `POST /jobs` and `POST /pulls`. */
  readonly adminUrl: string
  /** The `iss` claim of its tokens. */
  readonly issuer: string
  readonly keys: IssuerKeys
  /** What the issuer publishes. */
  readonly jwks: JSONWebKeySet
  /** May be changed at any time. */
  readonly world: World
  /** Every request to `url`, oldest first. */
  readonly requests: readonly RequestEntry[]
  /** Makes requests go wrong until the answer is called. */
  fault(fault: Fault): () => void
  /**
   * Makes a run with one job.
   * @throws SANDBOX_JOB_INVALID naming the field.
   */
  createJob(description: JobDescription): Promise<Job>
  /** A new token of a person: of an administrator of the repository, or of somebody who may only read. */
  personalToken(of?: 'administrator' | 'reader'): string
  /** Stops both servers and removes the jobs' directories. */
  close(): Promise<void>
}

/** Starts the emulator on two free ports. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const world = options.world ?? defaultWorld()
  const issuer: Issuer = {
    get url() {
      return options.issuer === null ? api.url : (options.issuer ?? 'https://token.actions.githubusercontent.com')
    },
    keys: options.keys ?? (await makeIssuerKeys()),
    clock: options.clock ?? Date.now,
  }
  const jobs = new Jobs(world, issuer, options)
  const faults = new Faults()
  const requests: RequestEntry[] = []
  const links = (): Links => ({ api: api.url, server: options.serverUrl ?? 'https://github.com' })
  const api = await listen((request) => serve({ issuer, world, faults, jobs, requests, links }, request))
  const createJob = (description: JobDescription) => jobs.create(description, links())
  const resolveSecrets = options.resolveSecrets ?? (() => undefined)
  const admin = await listen((request) => administer(request, { world, create: createJob, resolveSecrets }))
  const gitHub: GitHub = {
    url: api.url,
    adminUrl: admin.url,
    issuer: issuer.url,
    keys: issuer.keys,
    jwks: keySet(issuer.keys),
    world,
    requests,
    fault: (fault) => faults.add(fault),
    createJob,
    personalToken: (of = 'administrator') => jobs.personalToken(of === 'administrator'),
    close: async () => {
      await Promise.all([api.close(), admin.close()])
      await jobs.clear()
    },
    [Symbol.asyncDispose]: () => gitHub.close(),
  }
  return gitHub
}
