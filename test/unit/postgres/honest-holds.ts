// What the gate honestly says of holds.
const ID = '66666666-6666-4666-8666-666666666666'
const BY = '55555555-1111-4111-8111-111111111111'

/** Answers at the door, without what all of them have. */
export const HOLD_ANSWERS = {
  place: { action: 'CUT', reason: 'r', hold: ID, until: '2026-11-30T09:00:00Z' },
  join: { action: 'CUT', reason: 'r', hold: ID },
  lift: { action: 'CUT', reason: 'r', hold: ID, lifted: 'yes' },
}

/** As `quorate.hold_shown`. */
export const HELD = {
  ...{ hold: ID, on: 'change', by: BY, reason: 'r', since: '2026-11-29T09:00:00Z' },
  ...{ until: '2026-11-30T09:00:00Z', joined: [ID] },
}
/** As `quorate.holds`. */
export const HOLDS = {
  answer: {
    holds: [{ ...HELD, of: 'Q-7F3K29XA', lifted: 1, needed: 3 }],
    subjects: { [BY]: 'c'.repeat(64) },
  },
  optional: ['holds[0].until', 'holds[0].joined'],
}
