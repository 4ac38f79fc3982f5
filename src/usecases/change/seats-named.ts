// The seats that findings name, such as `reviewer/1`.
import { type Finding, isOf } from '../../codes/finding.ts'
import type { SeatName } from '../../report/verdict.ts'

/** The seats that are missing by these findings, or too much. */
export function seatsNamed(findings: readonly Finding[], code: 'SEAT_MISSING' | 'SEAT_EXTRA'): readonly SeatName[] {
  return findings.filter(isOf(code)).map(({ expected, observed }) => {
    const [role = '', ordinal = '1'] = String(expected ?? observed).split('/')
    return { class: role, ordinal: Number(ordinal) }
  })
}
