import { defineConfig } from 'vitest/config'

/** Only the tests that need no server and are quick: mutation runs them thousands of times. */
export default defineConfig({
  test: {
    include: ['test/unit/{manifest,identity,gate,lanes}/**/*.test.ts'],
    exclude: ['**/language-server.test.ts', '**/manifest/schema.test.ts', '**/parse-yaml-limits.test.ts'],
  },
})
