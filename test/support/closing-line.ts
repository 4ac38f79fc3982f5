// Ends a test run's output with one line that a person or a script can read: `N passed, N failed`.
// Must not: say `0 failed` of a run that failed outside a test.
import type { Reporter, TestModule, TestRunEndReason, TestSuite } from 'vitest/node'

/** A vitest reporter; stands after `default`. */
export default class ClosingLine implements Reporter {
  #line = ''

  constructor() {
    // At exit, since the end of the global set-up may still write something after the run.
    process.once('exit', () => process.stdout.write(this.#line))
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[], reason: TestRunEndReason): void {
    const count = { passed: 0, failed: unhandled.length, skipped: 0 }
    for (const module of modules) {
      count.failed += brokenGroups(module)
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        count[state === 'pending' ? 'skipped' : state] += 1
      }
    }
    if (reason !== 'passed' && count.failed === 0) count.failed = 1
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : ''
    this.#line = `${count.passed} passed, ${count.failed} failed${skipped}\n`
  }
}

/** Files and groups with an error of their own: a file that does not load, a hook that throws. */
function brokenGroups(module: TestModule): number {
  const groups: (TestModule | TestSuite)[] = [module, ...module.children.allSuites()]
  return groups.filter((group) => group.errors().length > 0).length
}
