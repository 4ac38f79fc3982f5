// Seats by their names: those that findings name, such as `reviewer/1`, and those that a change requires.
import { proofWord } from '../../codes/assurance.ts'
import { type Finding, isOf } from '../../codes/finding.ts'
import type { Change } from '../../postgres/read-change.ts'
import type { Seat, SeatName } from '../../report/verdict.ts'

/** The seats that are missing by these findings, or too much. */
export function seatsNamed(findings: readonly Finding[], code: 'SEAT_MISSING' | 'SEAT_EXTRA'): readonly SeatName[] {
  return findings.filter(isOf(code)).map(({ expected, observed }) => {
    const [role = '', ordinal = '1'] = String(expected ?? observed).split('/')
    return { class: role, ordinal: Number(ordinal) }
  })
}

/** The seats that a change requires, each with how it may be proved in words. */
export function requiredSeats({ required }: Pick<Change, 'required'>): readonly Seat[] {
  return required.map(({ class: role, ordinal, assurance }) => ({
    class: role,
    ordinal,
    source: assurance.map(proofWord).join(' or '),
  }))
}
