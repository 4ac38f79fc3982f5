// Tells one line a fault, and at the end `N faults, N wrong`; one whose program is missing is neither right nor wrong.
import type { Reporter, TestCase } from 'vitest/node'

/** A vitest reporter for `npm run test:faults`. */
export default class FaultLines implements Reporter {
  #faults = 0
  #wrong = 0
  #missing = 0

  constructor() {
    process.once('exit', () => {
      const missing = this.#missing > 0 ? `, ${this.#missing} not provoked` : ''
      process.stdout.write(`\n${this.#faults} faults, ${this.#wrong} wrong${missing}\n`)
    })
  }

  onTestCaseResult(test: TestCase): void {
    const { fault } = test.meta()
    const name = test.name.replace(/^\[[A-Z]+-\d+\] /, '').padEnd(72)
    if (fault?.missing !== undefined) {
      this.#missing += 1
      console.log(`- ${name} NOT PROVOKED: ${fault.missing} is not installed`)
      return
    }
    this.#faults += 1
    const isRight = test.result().state === 'passed'
    if (!isRight) this.#wrong += 1
    console.log(`${isRight ? '✓' : '✗'} ${name} ${(fault?.code ?? 'NOTHING').padEnd(22)} ${fault?.where ?? ''}`)
    for (const { message } of test.result().errors ?? []) console.error(message)
  }

  /** A file or a hook that fails counts: its faults were not provoked. */
  onTestModuleEnd(module: Parameters<NonNullable<Reporter['onTestModuleEnd']>>[0]): void {
    const errors = [module, ...module.children.allSuites()].flatMap((group) => group.errors())
    for (const { message } of errors) console.error(`${module.moduleId}: ${message}`)
    this.#wrong += errors.length
  }
}
