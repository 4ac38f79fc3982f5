// A change's seats between its acts: who sits, who is waited for, and what to type next.
// Must not: call a seat missing; only a decision does, and this is none.
import type { Database } from '../adapters/postgres/connect.ts'
import { type Change, readChange } from '../adapters/postgres/read-change.ts'
import type { GateEnvironment } from '../adapters/postgres/read-environment.ts'
import type { Verdict } from '../report/verdict.ts'
import { humanNames, namedSeats } from './human-names.ts'
import { peopleBeside } from './people-beside.ts'
import { runStep, seatSteps } from './seat-steps.ts'

type Shown = Required<Pick<Verdict, 'seats' | 'next'>>

/** The seats of a change that was read, and the steps to those that are still open before its run. */
export async function changeSeats(gate: GateEnvironment, change: Change, folder: string): Promise<Shown> {
  const waiting = change.required.filter(
    (seat) => !change.occupied.some((taken) => taken.class === seat.class && taken.ordinal === seat.ordinal),
  )
  const people = await peopleBeside(folder, gate.name)
  const occupied = namedSeats(change.occupied, humanNames(change.subjects, people))
  const seats = { required: change.required, occupied, missing: [], extra: [], waiting }
  if (change.status !== 'open' || change.expired) return { seats, next: [] }
  const context = { gate, change, people }
  // The run itself brings the operator, the custodian and the environment's reviewers.
  const bySignoff = waiting.filter(({ source }) => source !== 'session' && !source.includes('api'))
  return { seats, next: bySignoff.length > 0 ? seatSteps(bySignoff, context) : [runStep(context)] }
}

/** The same after something was done; that it cannot be shown does not undo what was done. */
export async function seatsAfter(
  database: Database,
  gate: GateEnvironment,
  code: string,
  folder: string,
): Promise<Shown | Record<string, never>> {
  try {
    return await changeSeats(gate, await readChange(database, code), folder)
  } catch {
    return {}
  }
}
