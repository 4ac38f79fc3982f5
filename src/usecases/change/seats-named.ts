// Seats by their names: those that findings name, such as `reviewer/1`, and those that a change requires.
import { CUSTODY, proofWord } from '../../codes/assurance.ts'
import { type Finding, isOf } from '../../codes/finding.ts'
import type { Change } from '../../postgres/read-change.ts'
import type { OccupiedSeat, Seat, SeatName } from '../../report/verdict.ts'

/** The seats that are missing by these findings, or too much. */
export function seatsNamed(findings: readonly Finding[], code: 'SEAT_MISSING' | 'SEAT_EXTRA'): readonly SeatName[] {
  return findings.filter(isOf(code)).map(({ expected, observed }) => {
    const [role = '', ordinal = '1'] = String(expected ?? observed).split('/')
    return { class: role, ordinal: Number(ordinal) }
  })
}

/** The seats that a change requires, each with how it may be proved in words. */
export function requiredSeats({ required }: Pick<Change, 'required'>): readonly Seat[] {
  return required.map(({ class: role, ordinal, assurance, custody }) => ({
    class: role,
    ordinal,
    source: custody ? CUSTODY : assurance.map(proofWord).join(' or '),
  }))
}

/** The taken seats; a custodian's says that nobody signed for it. */
export function withCustody(
  occupied: readonly OccupiedSeat[],
  { required }: Pick<Change, 'required'>,
): readonly OccupiedSeat[] {
  const isCustody = (seat: OccupiedSeat) =>
    required.some((one) => one.custody && one.class === seat.class && one.ordinal === seat.ordinal)
  return occupied.map((seat) => (isCustody(seat) ? { ...seat, source: CUSTODY } : seat))
}
