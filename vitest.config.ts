import { defineConfig } from 'vitest/config'
import { DEPENDENT_ON_THE_OLDEST, OWN_VERSION, VERSION_DEPENDENT, VERSIONS } from './test/support/postgresql.ts'

/**
 * One project a kind of test: `unit` needs nothing that runs, `db` needs a real PostgreSQL, `action` runs the committed bundle,
 * `install` needs every PostgreSQL version, and `pg15` to `pg17` run what depends on it most.
 */
export default defineConfig({
  test: {
    reporters: ['default', './test/support/closing-line.ts'],
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'db',
          include: ['test/db/**/*.test.ts', 'test/isolation/**/*.test.ts'],
          globalSetup: ['test/db/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'attacks',
          include: ['test/attacks/**/*.test.ts'],
          globalSetup: ['test/db/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'install',
          include: ['test/install/**/*.test.ts'],
          globalSetup: ['test/install/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      ...VERSIONS.filter((version) => version !== OWN_VERSION).map((version) => ({
        test: {
          name: `pg${version}`,
          include: version === VERSIONS[0] ? [...VERSION_DEPENDENT, ...DEPENDENT_ON_THE_OLDEST] : VERSION_DEPENDENT,
          env: { QUORATE_TEST_PG: version },
          globalSetup: ['test/db/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      })),
      {
        test: {
          name: 'action',
          include: ['test/action/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
