// Codes of a plan's script as it is read, before any database sees it (SQL-1, SQL-5). What PostgreSQL judges when the script runs stands in script-act.ts.
import type { Family } from './entry.ts'

export const scriptText = {
  PLAN_DOCUMENTS_AND_SCRIPT: {
    title: 'The plan names both documents and a script',
    remedy: 'Keep either `root` and `sources`, or `sql`.',
    exit: 1,
  },
  PLAN_KIND: {
    title: 'The action and the plan do not fit: one is for documents, the other for a script',
    remedy: 'Open the plan with the action that does what the plan holds, as “observed” says.',
    exit: 1,
  },
  COMPENSATION_UNCLEAR: {
    title: 'The plan does not say in one way what follows a failed verify',
    remedy: 'Write one of `script: <file>`, `restore: true` (which needs `keep: true`) and `none: <reason>`.',
    exit: 1,
  },
  SCRIPT_TEXT_INVALID: {
    title: 'The script holds a character that a reader does not see',
    remedy: 'Remove the character: a script is UTF-8 with line feeds, tabs and visible characters, in logical order.',
    exit: 1,
  },
  SCRIPT_TOO_LARGE: {
    title: 'The script is too large',
    remedy: 'Split the change: a script may have 1 MB, all texts of a plan together 4 MB.',
    exit: 1,
  },
  SCRIPT_SYNTAX: {
    title: 'PostgreSQL cannot parse the script',
    remedy: 'Correct the script at the line and column that are named here.',
    exit: 1,
  },
  SCRIPT_EMPTY: { title: 'The script has no statement', remedy: 'Write a statement, or remove the plan.', exit: 1 },
  SCRIPT_NOT_TRANSACTIONAL: {
    title: 'This statement cannot run within the transaction of a change',
    remedy: 'Do as “expected” says.',
    exit: 1,
  },
  SCRIPT_COPY: {
    title: 'A script cannot COPY: nothing can be sent to it, and files of the server are not reviewed',
    remedy: 'Write the rows as INSERT … VALUES, or load them outside of the gate.',
    exit: 1,
  },
  SCRIPT_SETS: {
    title: 'The script sets what decides how it runs or how it is read',
    remedy: 'Remove the statement: the plan names time-outs, and the policy the target’s path.',
    exit: 1,
  },
  SCRIPT_ASSERT: {
    title: 'An assertion is not exactly one SELECT',
    remedy: 'Write one SELECT that answers one row with one column, which is true.',
    exit: 1,
  },
  SCRIPT_TABLE_UNEXPECTED: {
    title: 'The script changes a table that its plan or its target does not name',
    remedy:
      'For rows, name the table in `expect` of the plan and `writes` of the target; for definitions, its schema in `owns`. Or take the statement out.',
    exit: 1,
  },
  // Notes: they block nothing.
  SCRIPT_LOCKS: {
    title: 'The statement locks a table against others, or writes it anew',
    remedy: 'Try it on a copy with as many rows, and choose a quiet hour.',
    exit: 1,
  },
  SCRIPT_WITHOUT_WHERE: {
    title: 'The statement is about every row of its table',
    remedy: 'Add WHERE, unless every row is meant; `expect` bounds how many may change.',
    exit: 1,
  },
  SCRIPT_DROPS: {
    title: 'The statement throws data or definitions away',
    remedy: 'Look at what depends on it, and at the plan’s compensation: rows that are dropped are not kept.',
    exit: 1,
  },
  SCRIPT_OPAQUE: {
    title: 'The script does not say what this statement does: PostgreSQL builds or runs its text later',
    remedy: 'Read it yourself; the rehearsal shows its effect.',
    exit: 1,
  },
  SCRIPT_RIGHTS: {
    title: 'The statement changes who may do what',
    remedy: 'Sign only where these rights are wanted: they stay after the change.',
    exit: 1,
  },
  SCRIPT_SESSION: {
    title: 'The statement leaves something in the session, or outside of the transaction',
    remedy: 'Remove it where it is not needed: the act is undone if anything of it is left.',
    exit: 1,
  },
} as const satisfies Family
