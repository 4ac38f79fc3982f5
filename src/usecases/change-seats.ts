// A change's seats between its acts: who sits, who is waited for, and what to type next.
// Must not: call a seat missing; only a decision does, and this is none.
import type { Database } from '../adapters/postgres/connect.ts'
import { type Change, readChange } from '../adapters/postgres/read-change.ts'
import type { GateEnvironment } from '../adapters/postgres/read-environment.ts'
import type { Finding } from '../gate/finding.ts'
import type { Verdict } from '../report/verdict.ts'
import { humanNames, namedSeats } from './human-names.ts'
import { peopleBeside } from './people-beside.ts'
import { reopenStep, runStep, seatSteps } from './seat-steps.ts'

type Shown = Required<Pick<Verdict, 'seats' | 'next' | 'awaits'>>

/** Seats that nobody has taken. */
function openSeats({ required, occupied }: Change): Change['required'] {
  return required.filter(
    (seat) => !occupied.some((taken) => taken.class === seat.class && taken.ordinal === seat.ordinal),
  )
}

/** Open seats that are taken before the run; the run itself brings the operator, the custodian and the reviewers. */
function awaitedSeats(change: Change): Change['required'] {
  return openSeats(change).filter(
    ({ source }) => source !== 'session' && !source.includes('api') && !source.includes('review'),
  )
}

/** The seats of a change that was read, and the steps to those that are still open before its run. */
export async function changeSeats(gate: GateEnvironment, change: Change, folder: string): Promise<Shown> {
  const people = await peopleBeside(folder, gate.name)
  const occupied = namedSeats(change.occupied, humanNames(change.subjects, people))
  const seats = { required: change.required, occupied, missing: [], extra: [], waiting: openSeats(change) }
  const awaits = awaited(gate, change)
  if (change.status !== 'open' || change.stale) {
    const cut = change.entry === 'cut_applied' ? change.parent : null
    return { seats, awaits, next: cut === null ? [] : [reopenStep({ gate }, cut)] }
  }
  const context = { gate, change, people }
  const open = awaitedSeats(change)
  return { seats, awaits, next: open.length > 0 ? seatSteps(open, context) : [runStep(context)] }
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

/** What would block a run of the change now, as far as reading can tell. */
function awaited(gate: GateEnvironment, change: Change): readonly Finding[] {
  if (change.status === 'withdrawn') return [{ code: 'ACTIVATION_WITHDRAWN' }]
  if (change.status === 'consumed') return [{ code: 'ACTIVATION_CONSUMED' }]
  if (change.expired) return [{ code: 'ACTIVATION_EXPIRED' }]
  if (change.stale)
    return [{ code: change.packet.manifest_digest === gate.manifestDigest ? 'SCHEMA_DRIFT' : 'MANIFEST_DRIFT' }]
  return awaitedSeats(change).map((seat) => ({ code: 'SLOT_MISSING', expected: `${seat.class}/${seat.ordinal}` }))
}
