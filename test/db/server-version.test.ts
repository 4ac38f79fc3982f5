// The servers of a run are of the version that the run asked for: a run that says 15 and tests 18 would prove nothing.
import { expect, inject, it } from 'vitest'
import { useOwnCluster } from '../support/own-server.ts'
import { askedVersion } from '../support/postgresql.ts'

const own = useOwnCluster()

it('is the asked one, of the run’s server and of a test file’s own', () => {
  const major = ({ version }: { readonly version: string }) => version.split('.')[0]
  expect([inject('cluster'), own()].map(major)).toEqual([askedVersion(), askedVersion()])
})
