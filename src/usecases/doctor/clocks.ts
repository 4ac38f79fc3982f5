// Three clocks: this machine's, GitHub's and the database's. Tokens live for five minutes of GitHub's, judged by the database's.
import type { AskGitHub } from '../../ci/github/repository-settings.ts'
import type { Database } from '../../postgres/connect.ts'
import { type Check, type CheckId, check, unknown } from './check.ts'

/** Seconds; GitHub sends whole ones, and its answer takes time. */
const MOST = 30

/** Compares what of them can be read; `database` is null without a session. */
export async function clockChecks(ask: AskGitHub, database: Database | null): Promise<readonly Check[]> {
  const gitHub = await offset(async () => (await ask('/'))?.date ?? null)
  const server =
    database === null
      ? null
      : await offset(async () => {
          const [row] = await database.query<{ now: number }>(
            `select extract(epoch from clock_timestamp())::float8 * 1000 as now`,
          )
          return row?.now ?? null
        })
  return [
    between(
      'CLOCK_DATABASE',
      'the database’s clock goes with GitHub’s',
      server,
      gitHub,
      'fail',
      'let the database server keep time by NTP',
    ),
    between(
      'CLOCK_HERE',
      'this machine’s clock goes with GitHub’s',
      0,
      gitHub,
      'warn',
      'let this machine keep time by NTP',
    ),
  ]
}

function between(
  id: CheckId,
  title: string,
  left: number | null,
  right: number | null,
  otherwise: 'fail' | 'warn',
  fix: string,
): Check {
  if (left === null || right === null)
    return unknown(id, title, 'a clock could not be read', 'let the doctor reach GitHub and the database')
  const apart = Math.round(Math.abs(left - right))
  return check(id, title, { holds: apart <= MOST, observed: `${apart} s apart`, fix, otherwise })
}

/** Seconds by which a clock goes before this machine's, read in the middle of the question. */
async function offset(read: () => Promise<number | null>): Promise<number | null> {
  const before = Date.now()
  const told = await read()
  return told === null ? null : (told - (before + Date.now()) / 2) / 1000
}
