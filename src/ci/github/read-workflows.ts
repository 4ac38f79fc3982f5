// What a workflow file of the checkout says, as far as the doctor judges it.
// Must not: judge, or run anything; the file is whatever the checkout holds.
import { parse } from 'yaml'

/** One step: what it uses, and whether its checkout keeps credentials. */
export interface WorkflowStep {
  /** Null for a step that runs a script. */
  readonly uses: string | null
  readonly with: Readonly<Record<string, unknown>>
  readonly hasEnv: boolean
}

/** One job with the permissions that apply to it; null where neither the job nor the workflow says. */
export interface WorkflowJob {
  readonly id: string
  readonly environment: string | null
  readonly permissions: Readonly<Record<string, string>> | string | null
  readonly steps: readonly WorkflowStep[]
  /** What the job itself uses, as a reusable workflow. */
  readonly uses: string | null
  /** The inputs that it hands over to what it uses. */
  readonly hands: readonly string[]
  /** A called job gets every secret that its environment holds. */
  readonly inheritsSecrets: boolean
}

/** A workflow file. */
export interface WorkflowFile {
  readonly events: readonly string[]
  /** What a dispatch asks for. */
  readonly inputs: readonly string[]
  readonly jobs: readonly WorkflowJob[]
}

type Map = Readonly<Record<string, unknown>>

/** Reads a workflow; null when it is none. */
export function readWorkflow(text: string): WorkflowFile | null {
  let root: unknown
  try {
    // YAML 1.2: `on` is a name and no truth value.
    root = parse(text, { version: '1.2', maxAliasCount: 0 })
  } catch {
    return null
  }
  const { on, permissions, jobs } = mapOf(root)
  if (Object.keys(mapOf(jobs)).length === 0) return null
  return {
    events: typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(mapOf(on)),
    inputs: Object.keys(mapOf(mapOf(mapOf(on).workflow_dispatch).inputs)),
    jobs: Object.entries(mapOf(jobs)).map(([id, value]) => readJob(id, mapOf(value), permissions)),
  }
}

function readJob(id: string, job: Map, inherited: unknown): WorkflowJob {
  const { environment, permissions = inherited ?? null, steps, uses, secrets } = job
  const name = typeof environment === 'string' ? environment : mapOf(environment).name
  return {
    id,
    environment: name === undefined ? null : String(name),
    permissions: typeof permissions === 'string' ? permissions : permissions === null ? null : textsOf(permissions),
    steps: (Array.isArray(steps) ? steps : []).map((step) => readStep(mapOf(step))),
    uses: typeof uses === 'string' ? uses : null,
    hands: Object.keys(mapOf(job.with)),
    inheritsSecrets: secrets === 'inherit',
  }
}

function readStep(step: Map): WorkflowStep {
  return {
    uses: typeof step.uses === 'string' ? step.uses : null,
    with: mapOf(step.with),
    hasEnv: Object.keys(mapOf(step.env)).length > 0,
  }
}

function mapOf(value: unknown): Map {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Map) : {}
}

function textsOf(value: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(mapOf(value)).map(([name, text]) => [name, String(text)]))
}
