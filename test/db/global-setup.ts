// One PostgreSQL for all database tests: a template database with the gate installed and its ledger begun.
// `QUORATE_TEST_PG=15` takes Debian's PostgreSQL 15 instead of the embedded one.
import type { TestProject } from 'vitest/node'
import { makeIssuerKeys } from '../../src/sandbox/github.ts'
import { type Cluster, prepareTemplate } from '../support/cluster.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    cluster: Cluster
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // biome-ignore lint/style/noProcessEnv: the test run's own switch
  const version = process.env.QUORATE_TEST_PG
  const { cluster, stop } = await prepareTemplate({
    keys: await makeIssuerKeys(),
    ...(version === undefined ? {} : { binaries: `/usr/lib/postgresql/${version}/bin` }),
  })
  project.provide('cluster', cluster)
  return stop
}
