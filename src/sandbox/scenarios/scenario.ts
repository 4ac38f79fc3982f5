// What a story of the demo is.
import type { Sandbox, SandboxOptions } from '../start.ts'
import type { Teller } from '../teller.ts'

/** A story: everything is told by `tell`, which counts what was refused and what went wrong. */
export interface Scenario {
  /** What its environment has beside the demo's own, in words. */
  readonly begins?: string
  readonly options?: SandboxOptions
  /** How many changes are verified; one where it is left out. */
  readonly changes?: number
  /** What is counted beside the attacks, where that is not changes that are verified: jobs of this name. */
  readonly counts?: { readonly job: string; readonly noun: string; readonly verb: string }
  play(sandbox: Sandbox, tell: Teller): Promise<void>
}
