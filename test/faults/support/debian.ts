// Debian's programs, which the packages of npm do not bring: a base backup for a real replica, and PgBouncer.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Needs } from './fault.ts'

const POSTGRESQL = '/usr/lib/postgresql'

/** The directory of Debian's newest PostgreSQL that the gate runs on; null where there is none. */
export function debianPrograms(): string | null {
  const versions = existsSync(POSTGRESQL) ? readdirSync(POSTGRESQL).filter((name) => /^1[5-8]$/.test(name)) : []
  const [newest] = versions.toSorted().reverse()
  const folder = newest === undefined ? null : join(POSTGRESQL, newest, 'bin')
  return folder !== null && existsSync(join(folder, 'pg_basebackup')) ? folder : null
}

export const DEBIAN_POSTGRESQL: Needs = { name: 'Debian’s postgresql-15', isThere: debianPrograms() !== null }

const PGBOUNCER = '/usr/sbin/pgbouncer'
export const DEBIAN_PGBOUNCER: Needs = { name: 'Debian’s pgbouncer', isThere: existsSync(PGBOUNCER) }

/** Gives a folder and all in it to the owner of another one. */
export function giveTo(owner: string, folder: string): void {
  const { uid, gid } = statSync(owner)
  execFileSync('chown', ['-R', `${uid}:${gid}`, folder])
}

/** Runs a program as the owner of a folder, since neither PostgreSQL nor PgBouncer runs as root. */
export function startAs(
  owner: string,
  program: string,
  args: readonly string[],
  environment: object = {},
): ChildProcess {
  const { uid, gid } = statSync(owner)
  const isRoot = process.getuid?.() === 0
  return spawn(program, args, {
    ...(isRoot ? { uid, gid } : {}),
    cwd: '/',
    env: { PATH: '/usr/bin:/bin', ...environment },
    stdio: 'ignore',
  })
}

export function startPgBouncer(owner: string, settings: string): ChildProcess {
  return startAs(owner, PGBOUNCER, ['-q', settings])
}

/** Ends it, and waits until it has. */
export async function end(child: ChildProcess | undefined, signal: NodeJS.Signals = 'SIGINT'): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}
