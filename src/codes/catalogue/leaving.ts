// Codes of what a reviewed script leaves behind beside its rows.
import type { Family } from './entry.ts'

export const leaving = {
  SCRIPT_LEAVES_STATE: {
    title: 'The script leaves something in its database session',
    remedy:
      'Take the statement out of the script, or undo it at its end: reset a setting, deallocate a prepared statement, close a cursor, drop a temporary table, release a lock. Nothing was written.',
    exit: 1,
  },
  SCRIPT_DEFERS: {
    title: 'A deferred trigger could run after the script’s effect was measured',
    remedy:
      'Make the trigger NOT DEFERRABLE, or change it or the function in a script of its own before that trigger is there. Nothing was written.',
    exit: 1,
  },
} as const satisfies Family
