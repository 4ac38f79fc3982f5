// Codes of a policy's targets and readers (SQL-2, PRV-9).
import type { Family } from './entry.ts'

export const policyTarget = {
  TARGET_MISSING: {
    title: 'An action runs scripts and names no target',
    remedy: 'Add `targets:` with targets of this policy.',
    exit: 1,
  },
  TARGET_MISPLACED: {
    title: 'An action names targets and runs no script',
    remedy: 'Remove `targets`, or write `does: sql`.',
    exit: 1,
  },
  TARGET_UNKNOWN: {
    title: 'The policy does not have this target',
    remedy: 'Correct the name, or add the target under `targets:` of the policy.',
    exit: 1,
  },
  TARGET_TWICE: { title: 'An action names a target twice', remedy: 'Keep it once.', exit: 1 },
  TARGET_ROLE_SHARED: {
    title: 'A role of a target has another part in the policy already',
    remedy: 'Name a role that nothing else in the policy names, and that is no login.',
    exit: 1,
  },
  TARGET_ROLE_FORBIDDEN: {
    title: 'The role of a target is a superuser or a forbidden writer',
    remedy: 'Name another role.',
    exit: 1,
  },
  TARGET_RESERVED: {
    title: 'This belongs to the gate itself or to PostgreSQL, and can be no target',
    remedy: 'Name objects of your own.',
    exit: 1,
  },
  TARGET_OWNS_TWICE: {
    title: 'Two targets own one schema',
    remedy: 'Leave it to the target that “expected” names.',
    exit: 1,
  },
  READER_TAKEN: {
    title: 'A reader is a login of the gate, or the role of a target',
    remedy: 'Name a role that the application reads with.',
    exit: 1,
  },
} as const satisfies Family
