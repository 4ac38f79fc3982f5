// A call that somebody holds up: it waits, has them ended when their time is over, and tries again (PRV-11).
// Must not: try for ever, or hide what was ended.
import type { Database } from '../adapters/postgres/connect.ts'
import { endHolders, type Holders } from '../adapters/postgres/holders.ts'
import { sleep } from '../adapters/sleep.ts'
import { QuorateError } from '../gate/error.ts'
import type { Finding } from '../gate/finding.ts'
import { neutralise } from '../report/neutralise.ts'
import type { Verdict } from '../report/verdict.ts'

/** The refusals that another session's locks cause; nothing of the call was written. */
const HELD_UP: ReadonlySet<string> = new Set(['LEDGER_BUSY', 'LANE_BUSY'])

/** Seconds of a token's life that are left for the call itself. */
const RESERVE = 15

/** Milliseconds between two tries; the database waits up to 10 s for a lock within each. */
const PAUSE = 1000

/** Tries in a row that nobody was seen to hold up, after which the call is not tried again. */
const TRIES_ALONE = 3

/** What a call came to, and whom it had ended for it. */
export interface Outwaited<T> {
  readonly answer: T
  readonly ended: readonly Finding[]
}

/**
 * Makes a call until it is not held up any more, or `deadline` (seconds, by the clock `now`) is near; the token stays unspent in between.
 * @throws what the call throws; LEDGER_BUSY and LANE_BUSY with who holds it up
 */
export async function outwait<T>(
  database: Database,
  { now, deadline }: { readonly now: () => number; readonly deadline: number },
  call: () => Promise<T>,
): Promise<Outwaited<T>> {
  const ended: Finding[] = []
  let alone = 0
  for (;;) {
    try {
      return { answer: await call(), ended }
    } catch (error) {
      if (!(error instanceof QuorateError) || !HELD_UP.has(error.code)) throw error
      const holders = await endHolders(database).catch(() => {
        throw error
      })
      ended.push(...holders.ended)
      tell(holders)
      alone = holders.ended.length + holders.within.length === 0 ? alone + 1 : 0
      // Whoever was ended is out of the way: once more, however late.
      if (holders.ended.length > 0) continue
      if (alone === TRIES_ALONE || now() + RESERVE >= deadline) throw withHolders(error, holders, ended)
      await sleep(PAUSE)
    }
  }
}

/** The verdict with a note for every session that was ended for it. */
export function withEnded(verdict: Verdict, ended: readonly Finding[]): Verdict {
  return ended.length === 0 ? verdict : { ...verdict, notes: [...(verdict.notes ?? []), ...ended] }
}

function tell({ ended, within }: Holders): void {
  const lines = [
    ...ended.map(({ observed }) => `Ended a session that held this call up: ${JSON.stringify(observed)}`),
    ...within.map(
      ({ observed, expected }) =>
        `Waiting for a session that may hold for ${JSON.stringify(expected)} s: ${JSON.stringify(observed)}`,
    ),
  ]
  // Not among what a program reads.
  for (const line of lines) console.error(neutralise(line))
}

function withHolders(error: QuorateError, { within }: Holders, ended: readonly Finding[]): QuorateError {
  return new QuorateError(error.code, { findings: [...error.findings, ...within, ...ended] }, { cause: error })
}
