// What the holder of a seat is honestly answered.
type Answer = Readonly<Record<string, unknown>>

const ENDED = {
  ...{ seat: 'president', seat_sha256: 'd'.repeat(64), reason: 'lost', epoch_raised: 2 },
  compromised_since: '2026-11-30T09:00:00Z',
}

export const seatAnswers = <Honest>(door: (own: Answer, optional?: readonly string[]) => Honest) => ({
  'quorate.confirm_seat': [door({ seat: 'president', seat_sha256: 'd'.repeat(64) })],
  'quorate.drill_seat': [door({ seat: 'president', drilled_at: '2026-11-30T09:00:00Z' })],
  'quorate.end_seat': [door(ENDED, ['reason', 'compromised_since'])],
})
