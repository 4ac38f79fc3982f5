// One PostgreSQL for all database tests: a template database with the gate installed and its ledger begun.
// `QUORATE_TEST_PG` says which version, 15, 16, 17 or 18, where the project does not.
import type { TestProject } from 'vitest/node'
import { makeIssuerKeys } from '../../src/sandbox/github.ts'
import { type Cluster, prepareTemplate } from '../support/cluster.ts'
import { askedVersion, programsOf, provide } from '../support/postgresql.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    cluster: Cluster
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const version = askedVersion(project.config.env?.QUORATE_TEST_PG)
  await provide([version])
  const { cluster, stop } = await prepareTemplate({ keys: await makeIssuerKeys(), binaries: programsOf(version) })
  project.provide('cluster', cluster)
  return stop
}
