// Makes jobs, remembers their credentials and mints their tokens.
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Job, JobDescription } from './job.ts'
import { jobEnvironment } from './job-environment.ts'
import { makeRun } from './make-run.ts'
import { pullOf } from './rest/pulls.ts'
import type { Links } from './rest/schemas.ts'
import type { JobAccess } from './serve.ts'
import { type Issuer, mintToken } from './token.ts'
import type { World } from './world.ts'

interface Known {
  readonly requestToken: string
  readonly mint: Job['mint']
}

/** What jobs check out. */
export interface Checkouts {
  /** Of every job that names none. */
  readonly workspace?: string
  /** The commit that a job of a workspace runs for; null for the world's head. */
  readonly headOf?: (workspace: string) => Promise<string | null>
}

/** The jobs of one emulator. */
export class Jobs implements JobAccess {
  readonly #world: World
  readonly #issuer: Issuer
  readonly #checkouts: Checkouts
  readonly #known = new Map<string, Known>()
  /** Whether each may write. */
  readonly #apiTokens = new Map<string, boolean>()
  readonly #adminTokens = new Set<string>()
  readonly #directories: string[] = []

  constructor(world: World, issuer: Issuer, checkouts: Checkouts) {
    this.#world = world
    this.#issuer = issuer
    this.#checkouts = checkouts
  }

  /**
   * Makes a run with one job.
   * @throws SANDBOX_JOB_INVALID naming the field.
   */
  async create(description: JobDescription, links: Links): Promise<Job> {
    const run = makeRun(this.#world, await this.#withCommit(description), new Date(this.#issuer.clock()))
    const directory = await mkdtemp(join(tmpdir(), 'quorate-job-'))
    this.#directories.push(directory)
    const apiToken = `ghs_${randomBytes(27).toString('base64url')}`
    const requestToken = randomBytes(48).toString('base64url')
    const mint = async (audience: string | null) => {
      await description.onToken?.(audience)
      return mintToken(this.#issuer, this.#world, run, audience, description.token ?? {})
    }
    const env = await jobEnvironment({
      world: this.#world,
      run,
      job: { workspace: this.#checkouts.workspace, ...description },
      links,
      directory,
      apiToken,
      requestUrl: `${links.api}/_oidc/${run.id}/token?api-version=2.0`,
      requestToken,
    })
    this.#apiTokens.set(apiToken, pullOf(this.#world, run.ref)?.fork !== true)
    this.#known.set(String(run.id), { requestToken, mint })
    return { env, run, directory, mint }
  }

  /** The job with the commit that its workspace holds; the shared workspace's is the branch's head from now on. */
  async #withCommit(description: JobDescription): Promise<JobDescription> {
    const { workspace: shared, headOf } = this.#checkouts
    const workspace = description.workspace ?? shared
    if (description.sha !== undefined || workspace === undefined || headOf === undefined) return description
    const sha = await headOf(workspace)
    if (sha === null) return description
    if (workspace === shared) this.#world.head = { ...this.#world.head, sha }
    return { ...description, sha }
  }

  /** A new token of a person; with `administers` of an administrator of the repository. */
  personalToken(administers: boolean): string {
    const token = `github_pat_${randomBytes(27).toString('base64url')}`
    this.#apiTokens.set(token, false)
    if (administers) this.#adminTokens.add(token)
    return token
  }

  mayAdminister(token: string): boolean {
    return this.#adminTokens.has(token)
  }

  mayWrite(token: string): boolean {
    return this.#apiTokens.get(token) === true
  }

  isApiToken(token: string): boolean {
    return this.#apiTokens.has(token)
  }

  async mint(jobId: string, requestToken: string, audience: string | null): Promise<string | null> {
    const known = this.#known.get(jobId)
    const [given, right] = [Buffer.from(requestToken), Buffer.from(known?.requestToken ?? '')]
    if (known === undefined || given.length !== right.length || !timingSafeEqual(given, right)) return null
    return known.mint(audience)
  }

  /** Removes the directories of all jobs. */
  async clear(): Promise<void> {
    await Promise.all(this.#directories.map((directory) => rm(directory, { recursive: true, force: true })))
  }
}
