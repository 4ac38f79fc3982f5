// What attacks on the ledger's availability share: scaled limits, an honest caller, and a thief's session.
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { QuorateError } from '../../../src/codes/error.ts'
import type { Database } from '../../../src/postgres/connect.ts'
import { outwait } from '../../../src/usecases/proof/outwait.ts'
import type { Ledger } from '../../support/ledger.ts'
import { ledgerWait } from '../../support/plant.ts'
import type { Tried } from './attack.ts'

export const END = 'quorate.end_sessions(uuid[])'
export const HOLDERS = 'quorate.holders()'
export const PROVE = 'quorate.prove(uuid, text, uuid, text, text[], text)'
/** Nobody is ended without it. */
export const ENDS = {
  name: END,
  text: `where h.may_end
      and`,
  instead: 'where false and',
}

/** The gate's own seconds, so that no attack takes half a minute; and who needs the ledger alone waits for it a few seconds. */
export async function limits(ledger: Ledger, set: string, wait = '6s'): Promise<void> {
  await ledger.superuser.query(`update qt001_cp.hold_limit set ${set}`)
  await ledgerWait(ledger, wait)
}

/** An honest call that waits its turn as the action does, for a few seconds; the codes are of those whom it had ended, or why it gave up. */
export async function honest(
  ledger: Ledger,
  database: Database,
  call: () => Promise<{ outcome: string }>,
): Promise<Tried> {
  const now = () => performance.now() / 1000
  const another = () => ledger.as('cutter_verify')
  try {
    const { answer, ended } = await outwait(database, { now, deadline: now() + 15 + 5, another }, call)
    return { succeeded: answer.outcome !== 'done', codes: [answer.outcome, ...ended.map(({ code }) => code)] }
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return { succeeded: true, codes: error.findings.map(({ code }) => code) }
  }
}

/** A session that a thief made deaf to every time-out that it may choose. */
export async function thief(
  ledger: Ledger,
  login: 'quorate_door' | 'cutter_exec' | 'quorate_revoke' = 'quorate_door',
): Promise<Database> {
  const session = await ledger.as(login)
  await session.query(
    `set idle_in_transaction_session_timeout = 0; set idle_session_timeout = 0; set statement_timeout = 0`,
  )
  await session.query('set lock_timeout = 0')
  return session
}

/** Sends a call in pieces, without the Sync that would end its transaction; answers when it has done its work. */
export async function unfinished(
  ledger: Ledger,
  { text, values }: { text: string; values: readonly (string | null)[] },
) {
  const { host, port, passwords } = ledger.cluster
  const client = new pg.Client({
    host,
    port,
    database: ledger.name,
    user: 'quorate_door',
    password: passwords.quorate_door,
  })
  client.on('error', () => {})
  await client.connect()
  const { connection } = client
  connection.parse({ text, name: '', types: [] }, true)
  connection.bind({ values: [...values] }, true)
  connection.execute({ portal: '', rows: '0' }, true)
  await new Promise((resolve) => {
    connection.once('commandComplete', resolve)
    connection.flush()
  })
  return client
}

/** Sessions of the door that make a call by turns and roll it back, each after as many milliseconds; answers, when all have made one, with how to stop them. */
export async function relay(
  ledger: Ledger,
  holds: readonly number[],
  call: (as: Database) => Promise<unknown>,
): Promise<() => Promise<void>> {
  const over = new AbortController()
  const sessions = await Promise.all(holds.map(() => thief(ledger)))
  let made = 0
  const running = sessions.map(async (as, n) => {
    let session = as
    const hold = holds[n] as number
    await sleep((n * hold) / holds.length)
    while (!over.signal.aborted) {
      await session.query('begin').catch(() => {})
      await call(session).catch(() => {})
      made += 1
      await sleep(hold)
      // Whose session was ended takes another one.
      await session.query('rollback').catch(async () => {
        session = await thief(ledger)
      })
    }
  })
  while (made < holds.length) await sleep(50)
  return async () => {
    over.abort()
    await Promise.all(running)
  }
}

/** The same functions with less patience: what a call waits for a lock is pinned in them. */
export async function shortWaits(ledger: Ledger, ...functions: readonly string[]): Promise<void> {
  for (const name of functions) await ledger.superuser.query(`alter function ${name} set lock_timeout = '500ms'`)
}

/** A call that brings no proof: it must be refused for that, whatever else is wrong with it. */
export async function byProof(call: () => Promise<unknown>): Promise<Tried> {
  const code = await codeOf(call())
  return { succeeded: !code.startsWith('TOKEN_'), codes: [code] }
}

/** How a call ended: `done`, or its code. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'done',
    (error) => {
      if (!(error instanceof Error) || !('code' in error)) throw error
      return String(error.code)
    },
  )
}

/** Whether a session still runs. */
export const lives = (ledger: Ledger, pid: string) =>
  ledger.value<boolean>('exists (select from pg_stat_activity where pid = $1::int)', [pid])

/** Ends what still runs, so that the database can be dropped. */
export async function ended(ledger: Ledger, running: Promise<unknown>): Promise<void> {
  await ledger.superuser.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like '%pg_sleep(60)%' and pid <> pg_backend_pid()`,
  )
  await running
}
