// Codes of privileges: the catalogue against the preset, the script between them, targets that are there already.
import type { Family } from './entry.ts'

export const privilege = {
  PRIVILEGE_DRIFT: {
    title: 'The database’s rights differ from the preset that the policy names',
    remedy:
      'Write the script that removes all differences with `quorate db plan --out privileges`; the act PRIVILEGE_APPLY runs it. `quorate db check` shows each difference.',
    exit: 1,
    lacks: 'preparation',
  },
  SCRIPT_MALFORMED: {
    title: 'A line is not a statement that a privilege script may hold',
    remedy: 'Use the file that `quorate db plan` wrote, unchanged.',
    exit: 1,
  },
  SCRIPT_STALE: {
    title: 'The script no longer matches the rights in the database',
    remedy: 'Write the script again with `quorate db plan`, review it, and open the change again.',
    exit: 1,
  },
  OBJECT_OUT_OF_SCOPE: {
    title: 'The script names an object that the gate does not govern',
    remedy: 'Let a database administrator change what the gate does not govern; see docs/privileges.md.',
    exit: 1,
  },
  DB_LOGIN_UNKNOWN: {
    title: 'The policy has no such login',
    remedy: 'Name one of the logins under “expected”.',
    exit: 1,
  },
  ROTATION_UNRECORDED: {
    title: 'The new password would not be recorded in the ledger, so it was not set',
    remedy:
      'Give the migrator’s settings too: `--settings installer.env --settings secrets/migrator.env`. A superuser’s settings are enough alone on PostgreSQL 18 and later.',
    exit: 2,
  },
  PUBLIC_RIGHTS_TAKEN: {
    title: 'Logins lost rights that they had through PUBLIC alone',
    remedy:
      'Run the statement under “observed” for each of them that still needs it; a grant to PUBLIC would be drift.',
    exit: 1,
  },
  TARGET_SHAPE: {
    title: 'A table that exists already differs from what the gate needs',
    remedy: 'Nothing was changed. Change the table to the expected shape, or rename it, and install again.',
    exit: 1,
  },
} as const satisfies Family
