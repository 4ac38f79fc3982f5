// Codes of targets: what the policy names and the database does not have, what differs there, what an action may not use (SQL-2).
import type { Family } from './entry.ts'

export const target = {
  TARGET_ABSENT: {
    title: 'A target names a role, table, schema or function that the database does not have',
    remedy:
      'Create it, or correct the policy’s `targets`. Roles are made by the file targets.sql of `quorate db plan --out privileges`.',
    exit: 1,
    lacks: 'preparation',
  },
  TARGET_NOT_PERMITTED: {
    title: 'The action does not name this target',
    remedy: 'Open the plan with an action whose `targets` name it.',
    exit: 1,
  },
  TARGET_DRIFT: {
    title: 'The rights, functions or triggers of a target differ from the policy',
    remedy:
      'Let a database administrator review and run targets.sql of `quorate db plan --out privileges`; `quorate db check` shows each difference.',
    exit: 1,
    lacks: 'preparation',
  },
} as const satisfies Family
