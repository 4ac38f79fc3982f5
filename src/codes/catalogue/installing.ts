// What keeps the gate from being installed into a database; nothing was written there.
import type { Family } from './entry.ts'

export const installing = {
  INSTALL_VERSION: {
    title: 'The gate does not run on this version of PostgreSQL',
    remedy: 'Use PostgreSQL 15, 16, 17 or 18.',
    exit: 2,
  },
  INSTALL_ENCODING: {
    title: 'The database’s encoding is not UTF-8',
    remedy: "Create one with `create database … template template0 encoding 'UTF8'` and install there.",
    exit: 2,
  },
  INSTALL_READ_ONLY: {
    title: 'The database is read-only',
    remedy: 'Install on the primary, with `default_transaction_read_only` off.',
    exit: 2,
  },
  INSTALL_RIGHTS: {
    title: 'The installing role lacks a right',
    remedy:
      'Install as the role that owns the database and may create roles, or give the role under “observed” what “expected” names.',
    exit: 2,
  },
  INSTALL_ROLE: {
    title: 'Somebody else could act as one of the gate’s own roles',
    remedy:
      'Take the attribute or membership under “observed” away, or drop the role if nothing needs it, and run the command again. An installer who is not a superuser keeps `with admin true, inherit false, set false`, and no more.',
    exit: 1,
  },
  INSTALL_EVENT_TRIGGER: {
    title: 'An event trigger would run somebody else’s code during the installation',
    remedy: 'Disable the trigger under “observed” with `alter event trigger … disable`, or give it to a superuser.',
    exit: 1,
  },
  INSTALL_FOREIGN: {
    title: 'A schema with a name of the gate exists, and this installer did not make it',
    remedy:
      'Look at what is under “observed”. Rename or drop it if it is not the gate’s. If the gate was uninstalled here, its ledger stays: install into another database.',
    exit: 1,
  },
  INSTALL_LOCK_OUT: {
    title: 'Logins would lose rights that they have through PUBLIC alone',
    remedy:
      'Run the statements under “observed” for the logins that need them, then install again; `--lock-out` installs without them.',
    exit: 1,
  },
  INSTALL_DEPENDS: {
    title: 'A part of the gate would depend on an object that is not the gate’s',
    remedy: 'Nothing was installed. Drop or rename the object named after “uses”, and find out who put it there.',
    exit: 1,
  },
  NOT_INSTALLED: {
    title: 'The gate is not installed in this database',
    remedy: 'Check host, port and database; `quorate db install` installs the gate.',
    exit: 2,
  },
  UNINSTALL_FOREIGN: {
    title: 'A table that goes back to its owner has something on it that the gate did not make',
    remedy: 'Nothing was changed. Find out who put the thing under “observed” there; drop it, and uninstall again.',
    exit: 1,
  },
  UNINSTALL_FAILED: {
    title: 'The gate could not be uninstalled',
    remedy:
      'Nothing was changed. Look up the SQLSTATE under “observed”; uninstall as the role that installed, or as a superuser.',
    exit: 2,
  },
  GATE_EDITED: {
    title: 'Somebody changed a function or trigger of the gate by hand',
    remedy:
      'Find out who did it; `quorate db install` puts the released text back. Open every open change again: it is stale.',
    exit: 1,
  },
  MIGRATION_NEWER: {
    title: 'A later release of Quorate installed this schema',
    remedy: 'Use that release of Quorate, or a later one.',
    exit: 2,
  },
} as const satisfies Family
