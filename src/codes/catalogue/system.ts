// What keeps a decision from being made: settings, files, the database, wrong use.
import type { Family } from './entry.ts'

export const system = {
  USAGE: {
    title: 'The command or input is not understood',
    remedy: 'See `quorate --help`; for a job see docs/modes.md.',
    exit: 64,
  },
  CONFIRMATION_NEEDED: {
    title: 'Nobody can be asked whether this is wanted, since there is no terminal',
    remedy: 'Read what it would do. If you want it, say so with the option under “expected”, or run it at a terminal.',
    exit: 64,
  },
  NOT_CONFIRMED: {
    title: 'The answer was not yes, so nothing was done',
    remedy: 'If you want it, run it again and type the whole word yes.',
    exit: 64,
  },
  INTERRUPTED: {
    title: 'The command was stopped before its end',
    remedy: 'Read under “observed” what it left; start it again if it is still wanted.',
    exit: 130,
  },
  INTERNAL: {
    title: 'An unexpected fault',
    remedy:
      'Run `quorate status <code>` to see what happened, and report the fault with this output. Do not assume that nothing happened.',
    exit: 2,
  },
  NOTHING_EVALUATED: {
    title: 'Nothing was evaluated, which is never a pass',
    remedy: 'Check that the mode, the change and the policy file are the ones you mean.',
    exit: 2,
  },
  ENV_MISSING: {
    title: 'Settings are missing',
    remedy:
      'Set each variable named under “expected”: at a shell in a file of `--settings`, in a job by `env:` from the secrets of its GitHub environment.',
    exit: 2,
    lacks: 'preparation',
  },
  ENV_INVALID: {
    title: 'A setting is malformed',
    remedy: 'Correct the variable named under “expected”, in the file of `--settings` or in the environment.',
    exit: 2,
  },
  ENV_FILE_MODE: {
    title: 'The settings file is open to others, or is not yours',
    remedy: 'Make yourself the owner of the file and close it: `chmod 600 <file>`.',
    exit: 2,
  },
  ENV_FILE_MALFORMED: {
    title: 'A line of the settings file is not understood',
    remedy: 'Write in the line under “at” what “expected” says; put a value that holds a # or a quote into quotes.',
    exit: 2,
  },
  ENV_WHITE_SPACE: {
    title: 'A setting begins or ends with white space or a line end, so it was not sent',
    remedy: 'Set the variable under “observed” again without it: `echo` and editors end a line, `printf %s` does not.',
    exit: 2,
  },
  SETTINGS_CONFLICT: {
    title: 'A setting has different values in two places',
    remedy: 'Keep the right value in one of the places named under “observed”, and remove it from the others.',
    exit: 2,
  },
  SETUP_SECRET_FILE: {
    title: 'An env file does not hold what its login needs',
    remedy:
      'Take the file that `quorate init logins` wrote for this login, or write the two variables under “expected” into it.',
    exit: 2,
  },
  NODE_TOO_OLD: {
    title: 'This version of Node is too old for Quorate',
    remedy:
      'Run it with Node 24 or newer; `npm ci` installs one as node_modules/.bin/node, and an action’s runner brings its own.',
    exit: 64,
  },
  FILE_MISSING: {
    title: 'A file is missing',
    remedy:
      'Check the path under “observed”. Paths in files count from the checkout, those of flags from the current folder.',
    exit: 2,
    lacks: 'preparation',
  },
  FILE_UNREADABLE: {
    title: 'A file cannot be read',
    remedy: 'Check that it is a regular file and that you may read it; where a line is named, save the file as UTF-8.',
    exit: 2,
  },
  FILE_EXISTS: {
    title: 'A file exists already, and no file is overwritten',
    remedy: 'Move the files under “observed” away, or continue with them; nothing was written.',
    exit: 2,
  },
  FILE_UNWRITABLE: {
    title: 'A file cannot be written',
    remedy: 'Check that the folder is yours to write to, and that the disk has room.',
    exit: 2,
  },
  PASSWORD_SET: {
    title: 'A login has a password already',
    remedy: 'Continue with this password, or clear it first: `alter role <login> password null`.',
    exit: 2,
  },
  SETUP_WRONG: {
    title: 'A part of the set-up is wrong',
    remedy: 'Do what the check says under “fix”, then run `quorate doctor` again.',
    exit: 1,
  },
  SETUP_UNKNOWN: {
    title: 'A part of the set-up could not be examined',
    remedy: 'Give the doctor what the check asks for under “fix”, then run it again.',
    exit: 2,
  },
  OUTPUT_UNWRITABLE: {
    title: 'The verdict cannot be written to a file of the runner',
    remedy:
      'Read the verdict in this log, or with `quorate status <code>`; then make the file named under “observed” writable.',
    exit: 2,
  },
  LANE_MISMATCH: {
    title: 'The secrets of another login are present',
    remedy:
      'Give each job only its own login’s secrets: keep them in that login’s GitHub environment. At a shell, name one login’s file with --settings, and unset the others’ variables.',
    exit: 1,
  },
  LANE_BUSY: {
    title: 'The login has no free connection, or another job acts with it',
    remedy: 'Try again in a minute; if no other job runs, free the login with `quorate db unblock --as installer`.',
    exit: 2,
    retryable: true,
  },
  DB_ANSWER: {
    title: 'The database’s answer is malformed',
    remedy: 'Bring the action and the database schema to the same version.',
    exit: 2,
  },
  DB_LOST: {
    title: 'The connection was lost before the outcome was known',
    remedy:
      'Do not dispatch a change’s step again yet: `quorate status <code>` reads its outcome from the ledger. Where there is no code (open, suspend, confirm, revoke, keys), dispatch again: nobody is stopped and no key is pinned twice, and a change that was opened twice can be withdrawn.',
    exit: 2,
  },
  PROOF_UNAVAILABLE: {
    title: 'Nothing here proves who is asking',
    remedy: 'Run this in a GitHub job with `permissions: id-token: write`; a password alone proves nothing.',
    exit: 2,
    lacks: 'preparation',
  },
  TOKEN_REQUEST_FAILED: {
    title: 'GitHub did not issue the token',
    remedy: 'Try again with a new dispatch; see https://www.githubstatus.com.',
    exit: 2,
    retryable: true,
  },
  // A pull request seen by mode plan (ACT-2).
  BASE_UNKNOWN: {
    title: 'The base branch has no policy to compare with',
    remedy: 'Run mode `plan` on `pull_request`; a new environment has nothing to be compared with.',
    exit: 2,
  },
  BASE_UNREADABLE: {
    title: 'The base branch’s files could not be read, so nothing was compared with them',
    remedy: 'Give the job `contents: read` and the input `github-token`.',
    exit: 2,
  },
  COMMENT_REFUSED: {
    title: 'GitHub refused the comment on the pull request',
    remedy: 'Give the job `pull-requests: write`; on a pull request from a fork, read the job summary instead.',
    exit: 2,
  },
} as const satisfies Family
