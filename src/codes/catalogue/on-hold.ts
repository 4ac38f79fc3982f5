// Codes of holds: what one seat stops, and how it goes on.
import type { Family } from './entry.ts'

export const onHold = {
  ON_HOLD: {
    title: 'A seat has put this on hold',
    remedy:
      'Read the reason under “observed” and settle it with whoever gave it. It goes on when they take it back, when the others of the quorum lift it (mode `hold-lift`), or at the time under “until”.',
    exit: 1,
  },
  HOLD_NOT_A_SEAT: {
    title: 'You hold no role that could sign here, so you cannot hold this',
    remedy: 'Ask somebody with one of the roles under “expected” to place the hold.',
    exit: 1,
  },
  HOLD_NOT_POSSIBLE: {
    title: 'This kind of change cannot be held',
    remedy:
      'Leave your seat of the change, or ask whoever opened it to withdraw it. A verify and a change of keys always go on.',
    exit: 1,
  },
  HOLD_CONCERNS_YOU: {
    title: 'You cannot hold a change that is about yourself',
    remedy: 'Ask somebody else who holds a seat to look at it, and to hold it if they agree.',
    exit: 1,
  },
  HOLD_REPEATED: {
    title: 'You held this before, and that hold has ended',
    remedy:
      'Let somebody else who holds a seat place a hold. A change is held by one person once; an action again seven days after the time under “observed”.',
    exit: 1,
  },
  HOLD_STANDS: {
    title: 'This is on hold already',
    remedy: 'Join that hold (mode `hold-join`), so that it does not end by itself.',
    exit: 1,
  },
  HOLD_UNKNOWN: {
    title: 'Nothing here is on hold by this name',
    remedy: 'Look with `quorate hold` at what is on hold, and name the change or the action as it is written there.',
    exit: 1,
  },
  HOLD_ENDED: {
    title: 'The hold has ended',
    remedy: 'Do nothing to lift it. To hold the same again, somebody else places a hold of their own.',
    exit: 1,
  },
  HOLD_IS_YOURS: {
    title: 'You hold this already',
    remedy: 'Ask somebody else who holds a seat to join: a second person is needed.',
    exit: 1,
  },
  HOLD_LIFTED_BY_YOU: {
    title: 'You said already that this hold shall end',
    remedy: 'Wait for the others: `quorate hold` shows how many it still takes.',
    exit: 1,
  },
  LIFT_NOT_A_SEAT: {
    title: 'You hold no role of the quorum, so you cannot lift this hold',
    remedy: 'Ask the people of the action’s quorum to lift it; `quorate hold` shows how many it takes.',
    exit: 1,
  },
} as const satisfies Family
