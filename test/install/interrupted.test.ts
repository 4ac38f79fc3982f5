// An installation that is cut off, or meets others: all of it is there afterwards, or nothing (PRV-8).
import { describe, expect, it } from 'vitest'
import type { Database } from '../../src/postgres/connect.ts'
import { install } from '../../src/usecases/install/install.ts'
import { codesOf, tracesOf } from './support/installation.ts'
import { freshServer, makeDatabase, makeOwner, open, useFreshServer, within } from './support/server.ts'
import { VERSIONS } from './support/versions.ts'

/** Every how many statements a session is cut off: with 1 at each of them, `INTERRUPT_EVERY=1 npm run test:install`. */
// biome-ignore lint/style/noProcessEnv: the test run's own switch
const EVERY = Number(process.env.INTERRUPT_EVERY ?? 9)

/** The session, which its server ends before the statement of that number. */
function endedBefore(
  number: number,
  session: Database,
  end: () => Promise<unknown>,
): Database & { readonly asked: () => number } {
  let asked = 0
  return {
    ...session,
    asked: () => asked,
    async query<Row extends object>(text: string, values?: readonly (string | null)[]) {
      asked += 1
      if (asked === number) await end()
      return session.query<Row>(text, values)
    },
  }
}

describe.each(VERSIONS)('on PostgreSQL %s', (version) => {
  const server = useFreshServer(version)

  it('[PRV-8] cut off at a statement, nothing is left; the next installation begins anew and is whole', async () => {
    const database = await makeDatabase(server())
    const owner = await makeOwner(database)
    await within(database, async (superuser) => {
      const attempt = async (number: number) => {
        const session = await open(owner)
        const [me] = await session.query<{ pid: number }>('select pg_backend_pid() as pid')
        const cut = endedBefore(number, session, async () => {
          await superuser.query('select pg_terminate_backend($1::int, 5000)', [String(me?.pid)])
        })
        const codes = await codesOf(install(cut))
        await session.close()
        return { codes, asked: cut.asked() }
      }
      let number = 2
      for (; ; number += EVERY) {
        const { codes, asked } = await attempt(number)
        if (asked < number) {
          expect(codes).toEqual([])
          break
        }
        expect([number, codes]).toEqual([number, ['DB_LOST']])
        expect(await tracesOf(superuser)).toEqual([])
      }
      expect(number).toBeGreaterThan(80)
    })
    expect(await within(owner, install)).toEqual({ applied: [], isGateNew: false, missing: [], extra: [] })
  })

  it('[PRV-8] eight at once queue, and one of them installs', async () => {
    await using alone = await freshServer(version)
    const database = await makeDatabase(alone)
    const installed = await Promise.all(Array.from({ length: 8 }, () => within(database, install)))
    expect(installed.filter(({ applied }) => applied.length > 0)).toHaveLength(1)
    expect(installed.every(({ missing, extra }) => missing.length + extra.length === 0)).toBe(true)
  })
})
