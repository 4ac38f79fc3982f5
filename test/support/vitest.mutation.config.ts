import { statSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Small files first: most mutants fall to the corpora, whose tests are data; the longest files hold the properties. */
class SmallFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const size = ({ moduleId }: TestSpecification) => statSync(moduleId).size
    return files.toSorted((a, b) => size(a) - size(b))
  }
}

/** Only the tests that need no server and are quick: mutation runs them thousands of times. */
export default defineConfig({
  test: {
    include: ['test/unit/{manifest,identity,codes,documents}/**/*.test.ts'],
    exclude: ['**/manifest/schema.test.ts', '**/parse-yaml-limits.test.ts'],
    sequence: { sequencer: SmallFirst },
    testTimeout: 60_000,
  },
})
