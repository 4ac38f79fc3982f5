// A server of a test file's own: for what is the whole server's and not one database's, such as a role's attributes.
import { afterAll, beforeAll } from 'vitest'
import { makeIssuerKeys } from '../../src/sandbox/github.ts'
import { prepareTemplate } from './cluster.ts'
import { Ledger } from './ledger.ts'

/** The PostgreSQL that the test run asked for, as an option of whatever starts a server. */
export function testBinaries(): { readonly binaries?: string } {
  // biome-ignore lint/style/noProcessEnv: the test run's own switch
  const version = process.env.QUORATE_TEST_PG
  return version === undefined ? {} : { binaries: `/usr/lib/postgresql/${version}/bin` }
}

/** A ledger after genesis on a server that no other test file uses. */
export function useOwnServer(): () => Ledger {
  let ledger: Ledger
  let stop: (() => Promise<void>) | undefined
  beforeAll(async () => {
    const started = await prepareTemplate({ keys: await makeIssuerKeys(), ...testBinaries() })
    stop = started.stop
    ledger = await Ledger.clone(started.cluster)
  })
  afterAll(async () => {
    await ledger?.drop()
    await stop?.()
  })
  return () => ledger
}
