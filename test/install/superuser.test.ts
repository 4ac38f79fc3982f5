// A superuser's installation into an empty database, on every version that is promised (PRV-6).
import { describe, expect, it } from 'vitest'
import { dbCheck } from '../../src/usecases/db-check.ts'
import { install } from '../../src/usecases/install.ts'
import { VERSIONS } from '../support/postgresql.ts'
import { freshServer, makeDatabase, within } from './support/server.ts'

describe.each(VERSIONS)('a superuser on PostgreSQL %s', (version) => {
  it('[PRV-6] [PRV-3] installs into an empty database, and again nothing; nothing is missing or too much', async () => {
    await using server = await freshServer(version)
    expect(server.version.split('.')[0]).toBe(version)
    await within(await makeDatabase(server), async (session) => {
      expect((await install(session)).length).toBeGreaterThan(20)
      expect(await install(session)).toEqual([])
      const { facts, findings } = await dbCheck(session)
      expect([facts.privileges, findings]).toEqual(['0 missing, 0 extra', []])
    })
  })
})
