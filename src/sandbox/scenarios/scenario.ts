// What a demo plays: where it begins, its steps, and how many changes must end verified.
import type { Sandbox, SandboxOptions } from '../start.ts'
import type { Tally, Teller } from '../teller.ts'

export interface Scenario {
  /** What its environment has when it begins, in words. */
  readonly begins: string
  readonly options: SandboxOptions
  readonly changes: number
  /** @throws DEMO_WRONG when an honest step fails */
  play(sandbox: Sandbox, tell: Teller, tally: Tally): Promise<void>
}
