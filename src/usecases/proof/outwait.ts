// A call that somebody holds up: it waits, has them ended when their time is over, and tries again (PRV-11).
// Must not: try for ever, or hide what was ended.

import { QuorateError } from '../../codes/error.ts'
import type { Finding } from '../../codes/finding.ts'
import type { Database } from '../../postgres/connect.ts'
import { endHolders, type Holders } from '../../postgres/holders.ts'
import { neutralise } from '../../report/neutralise.ts'
import type { Verdict } from '../../report/verdict.ts'
import { sleep } from '../../system/sleep.ts'

/** The refusals that another session's locks cause; nothing of the call was written. */
const HELD_UP: ReadonlySet<Finding['code']> = new Set(['LEDGER_BUSY', 'LANE_BUSY', 'DB_TIMEOUT'])

/** Seconds of a token's life that are left for the call itself. */
const RESERVE = 15

/** Milliseconds between two tries; the database waits up to 10 s for a lock within each, and up to 205 s for the ledger alone. */
const PAUSE = 1000

/** Tries in a row that nobody was seen to hold up, after which the call is not tried again. */
const TRIES_ALONE = 3

/** Milliseconds after which a call that has no answer is taken to wait for somebody, and between two looks at whom. */
const LOOK = 2000

/** How long a call may be tried. */
export interface Patience {
  readonly now: () => number
  /** Seconds by `now`. */
  readonly deadline: number
  /** A second connection, which has holders ended while the call keeps its place in the queue. */
  readonly another: () => Promise<Database>
}

/** The result of a call, and the sessions that were ended for it. */
export interface Outwaited<T> {
  readonly answer: T
  readonly ended: readonly Finding[]
}

/**
 * Makes a call until it is not held up any more, or its deadline is near; the token stays unspent in between.
 * @throws what the call throws; LEDGER_BUSY, LANE_BUSY and DB_TIMEOUT with who holds it up
 */
export async function outwait<T>(
  database: Database,
  { now, deadline, another }: Patience,
  call: () => Promise<T>,
): Promise<Outwaited<T>> {
  const ended: Finding[] = []
  let alone = 0
  for (;;) {
    try {
      return { answer: await watched(another, ended, call), ended }
    } catch (error) {
      if (!(error instanceof QuorateError) || !HELD_UP.has(error.code)) throw error
      const holders = await endHolders(database).catch(() => {
        throw error
      })
      ended.push(...holders.ended)
      printHolders(holders)
      alone = holders.ended.length + holders.within.length === 0 ? alone + 1 : 0
      // The session in the way was ended: try once more, however late.
      if (holders.ended.length > 0) continue
      if (alone === TRIES_ALONE || now() + RESERVE >= deadline) throw withHolders(error, holders, ended)
      await sleep(PAUSE)
    }
  }
}

/** A call, and meanwhile somebody who looks for whom it waits: giving up its place to look would let the next ones in before it. */
async function watched<T>(another: Patience['another'], ended: Finding[], call: () => Promise<T>): Promise<T> {
  const over = new AbortController()
  const watching = watch(another, ended, over.signal)
  try {
    return await call()
  } finally {
    over.abort()
    await watching
  }
}

async function watch(another: Patience['another'], ended: Finding[], over: AbortSignal): Promise<void> {
  await pause(over)
  while (!over.aborted) {
    // A login that is full or a connection that broke: the call goes on waiting, and the next look is a new one.
    const database = await another().catch(() => null)
    try {
      while (database !== null && !over.aborted) {
        const holders = await endHolders(database)
        ended.push(...holders.ended)
        printHolders({ ...holders, within: [] })
        // Whoever waited behind one that was ended may be beyond their time as well.
        if (holders.ended.length === 0) await pause(over)
      }
    } catch {
    } finally {
      await database?.close()
    }
    await pause(over)
  }
}

/** Until the next look, or the call's answer. */
const pause = (over: AbortSignal) => sleep(LOOK, undefined, { signal: over }).catch(() => {})

/** The verdict with a note for every session that was ended for it. */
export function withEnded(verdict: Verdict, ended: readonly Finding[]): Verdict {
  return ended.length === 0 ? verdict : { ...verdict, notes: [...(verdict.notes ?? []), ...ended] }
}

function printHolders({ ended, within }: Holders): void {
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
