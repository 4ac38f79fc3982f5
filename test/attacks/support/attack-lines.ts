// Tells one line an attack, and at the end `N attacks, N succeeded; N controls succeeded`.
import type { Reporter, TestCase } from 'vitest/node'

/** A vitest reporter for `npm run test:attacks`. */
export default class AttackLines implements Reporter {
  #attacks = 0
  #succeeded = 0
  #controls = 0

  constructor() {
    // At exit, since the end of the global set-up may still write something after the run.
    process.once('exit', () =>
      process.stdout.write(
        `\n${this.#attacks} attacks, ${this.#succeeded} succeeded; ${this.#controls} controls succeeded\n`,
      ),
    )
  }

  onTestCaseResult(test: TestCase): void {
    const { attack } = test.meta()
    for (const { message } of test.result().errors ?? []) console.error(`${test.name}: ${message}`)
    // Every test here is an attack; one without a result threw, or its stage could not be set up, and shows nothing.
    this.#attacks += 1
    if (attack === undefined || attack === 'not run') {
      console.log(`${test.name}: COULD NOT BE RUN, so neither the attack nor its control shows anything`)
      return
    }
    if (attack.succeeded) this.#succeeded += 1
    if (attack.controlSucceeded) this.#controls += 1
    const end = attack.succeeded ? 'SUCCEEDED' : `refused with ${attack.code}`
    const control = attack.controlSucceeded ? 'succeeds without its guard' : 'REFUSED WITHOUT ITS GUARD TOO'
    console.log(`${test.name}: ${end}; ${control}`)
  }
}
