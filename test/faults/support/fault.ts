// A fault that is provoked for real: what a user meets must be its own code, which names the very place.
import { expect, it } from 'vitest'
import { QuorateError } from '../../../src/codes/error.ts'
import { connectPrimary, type Database } from '../../../src/postgres/connect.ts'
import { verdictOf } from '../../../src/report/from-error.ts'
import { serverWords } from '../../../src/report/server-words.ts'
import type { Postgres } from '../../../src/sandbox/postgres.ts'
import { installerSettings, type Variables } from '../../../src/settings/settings.ts'

/** How a fault is met. */
export interface Met {
  /** What a refusal must name: host and port, and the database, or a file and its line. */
  readonly where: string
  readonly meet: () => Promise<unknown>
  /** The same without the fault; it must succeed. */
  readonly control: () => Promise<unknown>
  /** A part of what the server itself says, which must be to be read in the log. */
  readonly said?: string
  readonly reason?: string
}

/** How a fault ended, for the line about it. */
export interface FaultEnd {
  readonly code: string
  readonly where: string
  readonly missing?: string
}

declare module 'vitest' {
  interface TaskMeta {
    fault?: FaultEnd
  }
}

/** A program of Debian's that a fault needs. */
export interface Needs {
  readonly name: string
  readonly isThere: boolean
}

/** Provokes a fault: asserts code, place and reason; where what it needs is not there, it counts as not provoked. */
export function fault(name: string, code: string, provoke: () => Promise<Met>, needs?: Needs): void {
  it(`[PRV-10] ${name}`, async ({ task, skip }) => {
    task.meta.fault = { code: 'NOTHING', where: '' }
    if (needs !== undefined && !needs.isThere) {
      task.meta.fault = { code, where: '', missing: needs.name }
      skip(`${needs.name} is not installed`)
    }
    const { where, meet, control, said, reason } = await provoke()
    const error = await meet().then(
      () => null,
      (refused: unknown) => refused,
    )
    const met = error instanceof QuorateError ? error.code : String(error)
    task.meta.fault = { code: met, where }
    expect(met).toBe(code)
    const { findings, facts } = verdictOf(error, { mode: 'faults' })
    const shown = JSON.stringify({ findings, facts })
    for (const part of isPath(where) ? [where] : where.split('/')) expect(shown).toContain(part)
    if (reason !== undefined) expect(shown).toContain(reason)
    const words = serverWords(error).map(({ line }) => line)
    if (said !== undefined) expect(words.join('\n')).toContain(said)
    await control()
  })
}

const PASSWORD = 'correct-horse-battery-staple'
/** Where no server was reached, the place is a file, or a variable's name after a slash. */
const isPath = (where: string) => where.startsWith('/') && where.indexOf('/', 1) > 0

/** A login of every server that faults are provoked on. */
export const LOGIN = { PGUSER: 'somebody', PGPASSWORD: PASSWORD, PGDATABASE: 'postgres', PGCONNECT_TIMEOUT: '2' }
export const MAKE_LOGIN = `create role somebody login password '${PASSWORD}'`

export const superuserOf = ({ superuser }: Postgres): Variables => ({
  PGUSER: superuser.user,
  PGPASSWORD: superuser.password,
})

/** Connects once as whoever installs, by libpq's variables. */
export async function open(env: Variables): Promise<Database> {
  return connectPrimary(installerSettings({ ...LOGIN, ...env }), undefined, { LANE_BUSY: 0, DB_FULL: 0 })
}

/** Connects and leaves. */
export async function reach(env: Variables): Promise<void> {
  await (await open(env)).close()
}

/** Variables of a server on this machine. */
export const at = (port: number, more: Variables = {}): Variables => ({
  PGHOST: '127.0.0.1',
  PGPORT: String(port),
  ...more,
})
