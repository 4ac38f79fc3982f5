// The seats as rows: every required one, then the extra ones, each with who sits there.
// Must not: decide what is missing; the database said so.
import type { OccupiedSeat, SeatName, Seats } from './verdict.ts'

/** One row; `who` is outside text. */
export interface SeatRow {
  readonly seat: string
  readonly state: 'taken' | 'missing' | 'extra'
  readonly who: string | null
  /** `token`, …, or for `api`: reported by the runner (ID-12). */
  readonly source: string
}

/** Required seats in their order, then occupied ones beyond them. */
export function seatRows({ required, occupied, missing, extra }: Seats): readonly SeatRow[] {
  const holder = (seat: SeatName) => occupied.find((taken) => isSame(taken, seat))
  const rows = required.map((seat): SeatRow => {
    const taken = holder(seat)
    const isMissing = taken === undefined || missing.some((name) => isSame(name, seat))
    return row(seat, isMissing ? 'missing' : 'taken', taken, seat.source)
  })
  return [...rows, ...extra.map((seat) => row(seat, 'extra', holder(seat), 'unknown'))]
}

function row(seat: SeatName, state: SeatRow['state'], taken: OccupiedSeat | undefined, source: string): SeatRow {
  const proof = taken?.source ?? source
  return {
    seat: `${seat.class} ${seat.ordinal}`,
    state,
    who: taken?.who ?? null,
    source: proof === 'api' && state !== 'missing' ? 'api, reported by the runner' : proof,
  }
}

function isSame(left: SeatName, right: SeatName): boolean {
  return left.class === right.class && left.ordinal === right.ordinal
}
