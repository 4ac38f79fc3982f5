// What the end of a seat honestly answers.
export const ENDED_SEAT = {
  ...{ seat: 'president', seat_sha256: 'd'.repeat(64), reason: 'lost', epoch_raised: 2 },
  compromised_since: '2026-11-30T09:00:00Z',
}
