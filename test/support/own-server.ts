// A server of a test file's own: for what is the whole server's and not one database's, such as a role's attributes.
import { afterAll, beforeAll } from 'vitest'
import { makeIssuerKeys } from '../../src/sandbox/github.ts'
import { type Cluster, prepareTemplate } from './cluster.ts'
import { Ledger } from './ledger.ts'
import { askedVersion, programsOf } from './postgresql.ts'

/** The PostgreSQL that the test run asked for, as an option of whatever starts a server. */
export function testBinaries(): { readonly binaries: string } {
  return { binaries: programsOf(askedVersion()) }
}

/** A server that no other test file uses, with these settings beyond the sandbox's own. */
export function useOwnCluster(settings: Readonly<Record<string, string>> = {}): () => Cluster {
  let started: Awaited<ReturnType<typeof prepareTemplate>>
  beforeAll(async () => {
    started = await prepareTemplate({ keys: await makeIssuerKeys(), settings, ...testBinaries() })
  })
  afterAll(() => started?.stop())
  return () => started.cluster
}

/** A ledger after genesis on a server that no other test file uses. */
export function useOwnServer(): () => Ledger {
  const cluster = useOwnCluster()
  let ledger: Ledger
  beforeAll(async () => {
    ledger = await Ledger.clone(cluster())
  })
  afterAll(() => ledger?.drop())
  return () => ledger
}
