// An installation that is refused, tried again after what stood in its way is gone.
import { expect } from 'vitest'
import type { Login } from '../../../src/sandbox/postgres.ts'
import { install } from '../../../src/usecases/install/install.ts'
import { codesOf, findingsOf, tracesOf } from './installation.ts'
import { useFreshServer, within } from './server.ts'

export const installIn = (login: Login) => within(login, (session) => install(session))
export const run = (login: Login, ...statements: readonly string[]) =>
  within(login, async (session) => {
    for (const statement of statements) await session.query(statement)
  })

/** A server of this version for a file, on which each installation is the first one. */
export function useRefusals(version: Parameters<typeof useFreshServer>[0]) {
  const server = useFreshServer(version)
  /** Ends with what the installation was refused with, after what stood in its way was undone and it went through. */
  const refusedUntil = async (login: Login, undo: () => Promise<unknown>) => {
    const findings = await findingsOf(installIn(login))
    expect(
      await within(server().superuser, async (session) =>
        (await tracesOf(session)).filter((name) => !name.startsWith('quorate_owner')),
      ),
    ).toEqual([])
    await undo()
    expect(await codesOf(installIn(login))).toEqual([])
    await forget(login.database)
    return findings
  }
  /** Roles are the server's: without them the next test begins as the first one did. Who granted a membership goes last. */
  const forget = async (database: string) => {
    const { superuser } = server()
    await run(superuser, `drop database ${database} with (force)`)
    const roles = await within(superuser, (session) =>
      session.query<{ name: string }>(
        `select rolname::text as name from pg_roles where not rolsuper and rolname !~ '^pg_'
        order by rolname ~ '^(cutter|quorate)_' desc`,
      ),
    )
    await run(superuser, ...roles.map(({ name }) => `drop role ${name}`))
  }
  return { server, refusedUntil, forget }
}
