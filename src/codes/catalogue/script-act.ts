// Codes of a script that runs: what it did against its plan, and against the gate around it.
import type { Family } from './entry.ts'

export const scriptAct = {
  SCRIPT_NOT_REVIEWED: {
    title: 'Nobody of the reviewing role has signed yet, so nothing of the change may run',
    remedy: 'Let the role under “expected” sign the change, then rehearse it.',
    exit: 1,
  },
  SCRIPT_NOT_AUTHORISED: {
    title: 'Nobody allowed this script to run in this transaction',
    remedy: 'Open a change of a plan with the script, and let the quorum sign it.',
    exit: 1,
  },
  SCRIPT_FAILED: {
    title: 'The script ended with an error, and all of it is undone',
    remedy:
      'Correct the script where “observed” points: it names the SQLSTATE, the place and the objects, and no values of rows.',
    exit: 1,
  },
  SCRIPT_LOCKED: {
    title: 'Somebody else holds a row or a table that the script needs',
    remedy:
      'Run it again when the other transaction has ended, or raise `lock_timeout` in the plan; “expected” is how many milliseconds it waited. Nothing was written.',
    exit: 1,
  },
  SCRIPT_OVERTIME: {
    title: 'The script ran for longer than its plan allows, and all of it is undone',
    remedy: 'Make the script faster or smaller, or give it more time by `timeout` of its plan in a new revision.',
    exit: 1,
  },
  SCRIPT_ASSERT_FAILED: {
    title: 'An assertion of the plan is not true after the script, and all of it is undone',
    remedy: 'Look at “observed” for what the assertion answered, then correct the script or the assertion.',
    exit: 1,
  },
  SCRIPT_LEAVES_STATE: {
    title: 'The script leaves something in its database session',
    remedy:
      'Take out what “observed” names, or undo it at the end of the script, such as `reset` for a setting or `deallocate` for a prepared statement. Nothing was written.',
    exit: 1,
  },
  SCRIPT_DEFERS: {
    title: 'A deferred trigger or constraint could run after the script’s effect was measured',
    remedy:
      'Replace the trigger under “observed” by one that is NOT DEFERRABLE: beside a deferrable one no script may write a function. Of a constraint: write only to tables of the target. Nothing was written.',
    exit: 1,
  },
  SCRIPT_RESTORE_SHAPE: {
    title: 'The plan promises to restore rows, and its script also changes definitions or empties a table',
    remedy: 'Name a script as the compensation of the plan instead of `restore`.',
    exit: 1,
  },
  SCRIPT_RESTORE_TOO_LARGE: {
    title: 'The plan promises to restore more than can be restored in one change',
    remedy: 'Split the change, or name a script as the compensation of the plan instead of `restore`.',
    exit: 1,
  },
  SCRIPT_RESTORE_RIGHTS: {
    title: 'The plan promises to restore rows, but its target lacks the rights for that',
    remedy:
      'Give the target the right under “expected” on the table under “observed” in the policy’s `writes`, or write a script as the plan’s `compensation`.',
    exit: 1,
  },
  EFFECT_NOT_SHOWN: {
    title: 'The script changes definitions, rights or whole tables in a way that nobody was shown before they signed',
    remedy:
      'Run the mode `rehearse`; then let somebody else than who started it sign. “observed” counts what must be shown: definitions, and tables that are new, emptied or written anew. Where all seats are taken, one of them leaves their seat and signs again.',
    exit: 1,
  },
  EFFECT_OUT_OF_BOUNDS: {
    title: 'The script changes more or fewer rows than its plan expects, and all of it is undone',
    remedy:
      'Correct the script, or `expect` of its plan, in a new revision; a table that is not named must not change. Of a compensation: put the rows back that somebody changed since, or close the escalation.',
    exit: 1,
  },
  EFFECT_UNRECORDED: {
    title: 'The script changes a table of which the gate records no rows, and all of it is undone',
    remedy:
      'Write to tables of the target only; after a new table, an administrator runs targets.sql of `quorate db plan --out privileges`.',
    exit: 1,
  },
  EFFECT_DRIFT: {
    title: 'The script did something else than in its rehearsal, and all of it is undone',
    remedy:
      'Find out who else changes these rows, then run the job again: the grant is as it was. What always differs, such as a time, belongs in `unbound` of the plan.',
    exit: 1,
  },
} as const satisfies Family
