// Codes of a reviewed script as it runs: what it failed with, what it changed, and whether that is what was signed (SQL-3, SQL-4).
import type { Family } from './entry.ts'

export const scriptAct = {
  TARGET_NOT_PERMITTED: {
    title: 'The action may not write to the plan’s target',
    remedy: 'Name a target of the action in the plan, or add the target to the action in the policy.',
    exit: 1,
  },
  SCRIPT_NOT_REVIEWED: {
    title: 'Nobody has reviewed the script yet, and until then nothing of it runs',
    remedy: 'Let the reviewing role, named under “expected”, read the script and sign off; then rehearse.',
    exit: 1,
  },
  SCRIPT_NOT_AUTHORISED: {
    title: 'The script was called without an act of the gate that is running now',
    remedy: 'Run the change through its act; have whoever called this looked at.',
    exit: 1,
  },
  SCRIPT_FAILED: {
    title: 'The script failed',
    remedy:
      'Look up the SQLSTATE under “observed” in PostgreSQL’s list of error codes; correct the script or the rows, and open a new change. Nothing was written. Messages are not shown, since they may quote rows.',
    exit: 1,
  },
  SCRIPT_LOCKED: {
    title: 'Somebody else holds a row or a table that the script needs',
    remedy:
      'Run it again when the other transaction has ended, or raise `lock_timeout` in the plan; “expected” is how many milliseconds it waited. Nothing was written.',
    exit: 1,
  },
  SCRIPT_OVERTIME: {
    title: 'The script and its assertions took longer than the plan gives them',
    remedy: 'Split the change, or raise `timeout` in the plan. Nothing was written.',
    exit: 1,
  },
  SCRIPT_ASSERT_FAILED: {
    title: 'An assertion of the plan is not true after the script',
    remedy:
      'Correct the script or the assertion: it must answer one row with one column that is true, and its role may only read. Nothing was written.',
    exit: 1,
  },
  SCRIPT_RESTORE_SHAPE: {
    title: 'The plan promises to restore rows, but the script changes more than rows',
    remedy: 'Write a script as the plan’s `compensation`, since definitions and a TRUNCATE are not restored from rows.',
    exit: 1,
  },
  SCRIPT_RESTORE_TOO_LARGE: {
    title: 'The plan promises to restore more rows than a compensation may hold',
    remedy: 'Split the change, or write a script as the plan’s `compensation`.',
    exit: 1,
  },
  SCRIPT_RESTORE_RIGHTS: {
    title: 'The plan promises to restore rows, but the target may not do the opposite of what the script did',
    remedy:
      'Give the target the right under “expected” on the table under “observed” in the policy’s `writes`, or write a script as the plan’s `compensation`.',
    exit: 1,
  },
  EFFECT_DRIFT: {
    title: 'The script did something else than in its rehearsal',
    remedy:
      'Somebody changed rows or tables in between, or the script does not do the same twice: name columns such as a time under `unbound`. Run the change again. Nothing was written.',
    exit: 1,
  },
  EFFECT_OUT_OF_BOUNDS: {
    title: 'The script changed more or fewer rows than the plan says',
    remedy: 'Look at the numbers; correct the script or `expect` and open a new change. Nothing was written.',
    exit: 1,
  },
  EFFECT_UNRECORDED: {
    title: 'The script changed a table whose rows nobody records',
    remedy:
      'Add the table to the target’s `writes` in the policy and let a database administrator run targets.sql of `quorate db plan --out privileges`. Nothing was written.',
    exit: 1,
  },
} as const satisfies Family
