// The stories that the demo can tell beside its own; each is a file of src/sandbox/scenarios, and a line here.
import type { Sandbox, SandboxOptions } from './start.ts'
import type { Teller } from './teller.ts'

/** A story: everything is told by `tell`, which counts what was refused and what went wrong. */
export interface Scenario {
  /** What its environment has beside the demo's own, in words. */
  readonly begins?: string
  readonly options?: SandboxOptions
  /** How many changes are verified; one where it is left out. */
  readonly changes?: number
  play(sandbox: Sandbox, tell: Teller): Promise<void>
}

/** Each loads only what it uses. */
export const SCENARIOS = {
  compensation: async (): Promise<Scenario> => (await import('./scenarios/compensation.ts')).scenario,
  sql: async (): Promise<Scenario> => (await import('./scenarios/sql.ts')).scenario,
} as const

export type ScenarioName = keyof typeof SCENARIOS

export function isScenario(name: string): name is ScenarioName {
  return Object.hasOwn(SCENARIOS, name)
}
