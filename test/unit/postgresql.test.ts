// Which PostgreSQL a test run asks for: one of those that are promised, or an error that says which there are.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { packageRoot } from '../../src/system/package-root.ts'
import config from '../../vitest.config.ts'
import {
  askedVersion,
  DEPENDENT_ON_THE_OLDEST,
  OWN_VERSION,
  VERSION_DEPENDENT,
  VERSIONS,
} from '../support/postgresql.ts'

const OTHERS = VERSIONS.filter((version) => version !== OWN_VERSION)

describe('the version of a test run', () => {
  it.each(VERSIONS)('is the one that it asks for: %s', (version) => {
    expect(askedVersion(version)).toBe(version)
  })

  it.each(['14', '19', '16.4', '', '/usr/lib/postgresql/15/bin'])('is never one that there is not: %j', (asked) => {
    const told = `QUORATE_TEST_PG is one of 15, 16, 17, 18, not ${JSON.stringify(asked)}`
    expect(() => askedVersion(asked)).toThrow(new Error(told))
  })

  it('is each of those that do not come with the packages in GitHub’s checks', () => {
    const { jobs } = parse(readFileSync(join(packageRoot(), '.github/workflows/ci.yml'), 'utf8'))
    expect(jobs.postgresql.strategy.matrix.version).toEqual(OTHERS)
  })

  it('is each of those, by its name, in a project of the tests that depend on it', () => {
    const projects = (config.test?.projects ?? []) as readonly { test: { name: string; env?: unknown } }[]
    const named = projects.map(({ test }) => test).filter(({ name }) => name.startsWith('pg'))
    expect(named.map(({ name, env }) => [name, env])).toEqual(
      OTHERS.map((version) => [`pg${version}`, { QUORATE_TEST_PG: version }]),
    )
    const { scripts } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'))
    expect(scripts['test:versions'].match(/(?<=--project )\w+/g)).toEqual(named.map(({ name }) => name))
  })

  it('has test files that are there, since a name without a file would test nothing', () => {
    expect(
      [...VERSION_DEPENDENT, ...DEPENDENT_ON_THE_OLDEST].filter((file) => !existsSync(join(packageRoot(), file))),
    ).toEqual([])
    expect(VERSION_DEPENDENT.length).toBeGreaterThan(10)
  })
})
