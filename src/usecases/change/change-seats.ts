// A change's seats between its acts: who holds one, who is waited for, and what to type next.
// Must not: call a seat missing; only a decision does, and this is none.

import { peopleBeside } from '../../checkout/people-file.ts'
import type { Database } from '../../postgres/connect.ts'
import { type Change, readChange } from '../../postgres/read-change.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import type { SeatName, Verdict } from '../../report/verdict.ts'
import { driftSteps } from './drift.ts'
import { humanNames, namedFindings, namedSeats } from './human-names.ts'
import { reopenStep, runStep, seatSteps } from './seat-steps.ts'
import { requiredSeats, seatsNamed, withCustody } from './seats-named.ts'

type Shown = Required<Pick<Verdict, 'seats' | 'next' | 'awaits'>>

/** The seats of a change that was read, and the steps to those that are still open before its run. */
export async function changeSeats(gate: Gate, change: Change, folder: string): Promise<Shown> {
  const people = await peopleBeside(folder, gate.name)
  const names = humanNames(change.subjects, people)
  const { occupied } = change
  const required = requiredSeats(change)
  const waiting = required.filter((seat) => !occupied.some((taken) => isSame(taken, seat)))
  const seats = {
    required,
    occupied: withCustody(namedSeats(occupied, names), change),
    missing: [],
    extra: [],
    waiting,
  }
  const awaits = namedFindings(change.awaits, names)
  if (change.status !== 'open' || change.stale) {
    const cut = change.entry === 'cut_applied' ? change.parent : null
    return { seats, awaits, next: cut === null ? [] : [reopenStep({ gate }, cut)] }
  }
  const context = { gate, change, people }
  const open = seatsNamed(change.awaits, 'SEAT_MISSING')
  const steps = open.length > 0 ? seatSteps(open, context) : [runStep(context)]
  return { seats, awaits, next: [...driftSteps(change.awaits), ...steps] }
}

function isSame(one: SeatName, other: SeatName): boolean {
  return one.class === other.class && one.ordinal === other.ordinal
}

/** The same after something was done; that it cannot be shown does not undo what was done. */
export async function seatsAfter(
  database: Database,
  gate: Gate,
  code: string,
  folder: string,
): Promise<Shown | Record<string, never>> {
  try {
    return await changeSeats(gate, await readChange(database, code), folder)
  } catch {
    return {}
  }
}
