// A change's seats between its acts: who holds one, who is waited for, and what to type next.
// Must not: call a seat missing; only a decision does, and this is none.

import { peopleBeside } from '../../checkout/people-file.ts'
import type { People } from '../../manifest/types.ts'
import type { Database } from '../../postgres/connect.ts'
import { type Change, readChange } from '../../postgres/read-change.ts'
import { type Explanation, readExplanation } from '../../postgres/read-explanation.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import { isSameSeat, type SeatName, type Verdict } from '../../report/verdict.ts'
import { driftSteps } from './drift.ts'
import { peopleWhoCan } from './explanation.ts'
import { forwardSteps } from './forward-steps.ts'
import { holdSteps } from './hold-words.ts'
import { namedFindings, namedSeats, namesAround } from './human-names.ts'
import { openAnewStep, reopenStep, runStep, seatSteps } from './seat-steps.ts'
import { requiredSeats, seatsNamed, withCustody } from './seats-named.ts'

type Shown = Required<Pick<Verdict, 'seats' | 'next' | 'awaits'>>

/** The seats of a change that was read, and the steps to those that are still open before its run. */
export async function changeSeats(
  gate: Gate,
  change: Change,
  explained: Explanation | null,
  people: People | null,
): Promise<Shown> {
  const names = namesAround(change, explained, people)
  const { occupied } = change
  const runs = change.status === 'open' && !change.stale
  const all = requiredSeats(change)
  const isTaken = (seat: SeatName) => occupied.some((taken) => isSameSeat(taken, seat))
  // Nobody is waited for where nothing can run any more.
  const required = runs ? all : all.filter(isTaken)
  const waiting = all.filter((seat) => runs && !isTaken(seat))
  const seats = {
    required,
    occupied: withCustody(namedSeats(occupied, names), change),
    missing: [],
    extra: [],
    waiting,
  }
  const awaits = namedFindings(change.awaits, names)
  if (!runs) return { seats, awaits, next: stepsOfEnded(gate, change) }
  const can = explained && ((role: string) => peopleWhoCan(explained, role, names))
  const context = { gate, change, people, ...(can && { can }) }
  const open = seatsNamed(change.awaits, 'SEAT_MISSING')
  const steps = open.length > 0 ? seatSteps(open, context) : [runStep(context)]
  const held = change.holds.flatMap((hold) => holdSteps(gate, hold, hold.on === 'change' ? change.code : change.action))
  return { seats, awaits, next: [...driftSteps(change.awaits), ...held, ...steps] }
}

/** What can follow a change that no longer runs: its verify, what a failed one asks for, or the same content once more. */
function stepsOfEnded(gate: Gate, change: Change): readonly string[] {
  const { status, entry, parent, escalation } = change
  if (entry === 'cut_applied' && parent !== null) return [reopenStep({ gate }, parent)]
  if (escalation !== null && entry !== 'cut_applied') return forwardSteps(gate, change, escalation)
  return status === 'open' ? [openAnewStep({ gate, change })] : []
}

/** A change, and where it is open why it does not run yet. @throws CHANGE_UNKNOWN, PACKET_FORGED */
export async function readExplained(
  database: Database,
  code: string,
): Promise<{ readonly change: Change; readonly explained: Explanation | null }> {
  // Asked for together: one trip.
  const [change, explained] = await Promise.all([readChange(database, code), readExplanation(database, code)])
  return { change, explained }
}

/** The same after something was done; that it cannot be shown does not undo what was done. */
export async function seatsAfter(
  database: Database,
  gate: Gate,
  code: string,
  folder: string,
): Promise<Shown | Record<string, never>> {
  try {
    const { change, explained } = await readExplained(database, code)
    return await changeSeats(gate, change, explained, await peopleBeside(folder, gate.name))
  } catch {
    return {}
  }
}
