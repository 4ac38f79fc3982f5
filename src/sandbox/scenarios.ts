// The stories that the demo can tell beside its own; each is a file of src/sandbox/scenarios, and a line here.
import type { Scenario } from './scenarios/scenario.ts'

/** Each loads only what it uses. */
export const SCENARIOS = {
  compensation: async (): Promise<Scenario> => (await import('./scenarios/compensation.ts')).scenario,
  council: async (): Promise<Scenario> => (await import('./scenarios/council.ts')).scenario,
  deploy: async (): Promise<Scenario> => (await import('./scenarios/deploy.ts')).scenario,
  sql: async (): Promise<Scenario> => (await import('./scenarios/sql.ts')).scenario,
} as const

export type ScenarioName = keyof typeof SCENARIOS

export function isScenario(name: string): name is ScenarioName {
  return Object.hasOwn(SCENARIOS, name)
}
