// A job of any shape: what a person dispatches, and what may be missing or wrong in its environment.
import type { JobDescription } from '../../../src/sandbox/github.ts'
import { type JobResult, type RunJobOptions, runJob } from '../../../src/sandbox/job.ts'
import type { Sandbox, SandboxLogin } from '../../../src/sandbox/start.ts'
import { type Lines, overLines } from '../../support/github-lines.ts'

/** A job; without a login it gets no database secrets. */
export interface Dispatch extends Omit<JobDescription, 'actor' | 'workflow' | 'secrets' | 'approvals'> {
  readonly actor?: string
  readonly workflow?: string
  readonly login?: SandboxLogin
  readonly approvals?: readonly string[]
  /** Variables that are replaced; null takes one away. */
  readonly env?: Readonly<Record<string, string | null>>
  readonly run?: Partial<RunJobOptions>
  /** Lines by which it reaches GitHub. */
  readonly over?: Pick<Lines, 'api' | 'tokens'>
}

/** How a job ended, with the codes of its findings. */
export interface Ended extends JobResult {
  readonly codes: readonly string[]
}

/** A finding as the output `findings` has it. */
export interface ShownFinding {
  readonly code: string
  readonly title: string
  readonly remedy: string
  readonly expected: unknown
  readonly observed: unknown
  readonly where: { readonly file: string; readonly line: number; readonly column: number } | null
}

/** Makes a job and runs the bundle in it. */
export async function dispatch(sandbox: Sandbox, description: Dispatch): Promise<Ended> {
  const { actor = 'ada', workflow = 'cut.yml', login, approvals = [], env = {}, run = {}, over, ...rest } = description
  const job = await sandbox.github.createJob({
    actor,
    workflow,
    ...rest,
    approvals: approvals.map((user) => ({ user, state: 'approved' as const })),
    secrets: login === undefined ? {} : sandbox.secretsOf(login),
  })
  return runIn({ ...job.env, ...(over && overLines(job.env, over)), ...env }, { action: sandbox.action, ...run })
}

/** Runs the bundle in an environment; null members are left out. */
export async function runIn(env: Readonly<Record<string, string | null>>, options: RunJobOptions): Promise<Ended> {
  const kept = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== null)
  const result = await runJob(Object.fromEntries(kept), options)
  return { ...result, codes: findingsOf(result).map(({ code }) => code) }
}

/** The output `findings`, parsed. */
export function findingsOf({ outputs }: Pick<JobResult, 'outputs'>): readonly ShownFinding[] {
  return JSON.parse(outputs.findings ?? '[]') as ShownFinding[]
}

/** The honest cut of a change, approved by a reviewer. */
export function cutOf(change: string, description: Dispatch = {}): Dispatch {
  return {
    environment: 'production-cut',
    login: 'cut',
    approvals: ['barbara'],
    inputs: { mode: 'cut', change },
    ...description,
  }
}

/** The honest verify of a change. */
export function verifyOf(change: string, description: Dispatch = {}): Dispatch {
  return {
    actor: 'niklaus',
    workflow: 'verify.yml',
    environment: 'production-verify',
    login: 'verify',
    approvals: ['barbara'],
    inputs: { mode: 'verify', change },
    ...description,
  }
}

/** An honest opening of the sample plan. */
export function openOf(description: Dispatch = {}): Dispatch {
  return {
    workflow: 'open.yml',
    environment: 'production-door',
    login: 'door',
    inputs: { mode: 'open', plan: 'docs', environment: 'production' },
    ...description,
  }
}

/** A signoff for a role. */
export function signoffOf(change: string, role: string, actor: string, description: Dispatch = {}): Dispatch {
  return {
    actor,
    workflow: 'signoff.yml',
    environment: 'production-door',
    login: 'door',
    inputs: { mode: 'signoff', change, role },
    ...description,
  }
}
