// The seats as rows: every required one, then the extra ones, each with who holds it.
// Must not: decide what is missing; the database said so.
import { isSameSeat, type OccupiedSeat, type SeatName, type Seats } from './verdict.ts'

/** One row; `who` is outside text. */
export interface SeatRow {
  readonly seat: string
  readonly state: 'taken' | 'refused' | 'missing' | 'extra' | 'waiting'
  readonly who: string | null
  /** The policy's word for the proof; for `environment` and `pull_request` also that the runner reports it (ID-12). */
  readonly source: string
  /** When it was taken, and the page of the run; empty where it is not told. */
  readonly taken: string
}

/** Required seats in their order, then occupied ones beyond them. */
export function seatRows({
  required,
  occupied,
  missing,
  extra,
  refused = [],
  waiting = [],
}: Seats): readonly SeatRow[] {
  const holder = (seat: SeatName) => occupied.find((taken) => isSameSeat(taken, seat))
  const isIn = (seats: readonly SeatName[], seat: SeatName) => seats.some((name) => isSameSeat(name, seat))
  const stateOf = (seat: SeatName): SeatRow['state'] => {
    if (isIn(missing, seat)) return 'missing'
    if (isIn(waiting, seat)) return 'waiting'
    return isIn(refused, seat) ? 'refused' : 'taken'
  }
  const rows = required.map((seat): SeatRow => {
    return row(seat, stateOf(seat), holder(seat), seat.source)
  })
  return [...rows, ...extra.map((seat) => row(seat, 'extra', holder(seat), 'unknown'))]
}

const REPORTED = ['environment', 'pull_request']

function row(seat: SeatName, state: SeatRow['state'], taken: OccupiedSeat | undefined, source: string): SeatRow {
  const proof = taken?.source ?? source
  const isShown = state === 'taken' || state === 'refused' || state === 'extra'
  return {
    seat: `${seat.class} ${seat.ordinal}`,
    state,
    who: taken?.who ?? null,
    source: REPORTED.includes(proof) && isShown ? `${proof}, reported by the runner` : proof,
    taken: [taken?.at, taken?.run].filter((text) => text !== undefined).join(' '),
  }
}
