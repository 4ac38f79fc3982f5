// Codes of targets as they are in the database: what the policy names and is not there, what differs (SQL-2).
import type { Family } from './entry.ts'

export const target = {
  TARGET_ABSENT: {
    title: 'A target names a role, table, schema or function that the database does not have',
    remedy:
      'Create it, or correct the policy’s `targets`. Roles are made by the file targets.sql of `quorate db plan --out privileges`.',
    exit: 1,
    lacks: 'preparation',
  },
  TARGET_DRIFT: {
    title: 'The rights, functions or triggers of a target differ from the policy',
    remedy:
      'Run `quorate db check` to see the differences; a database administrator reviews and runs targets.sql of `quorate db plan --out privileges`.',
    exit: 1,
    lacks: 'preparation',
  },
} as const satisfies Family
