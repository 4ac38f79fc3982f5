// Why a secret is not sealed, put, granted or opened (RUN-5).
import type { Family } from './entry.ts'

export const release = {
  RELEASE_MISSING: {
    title: 'The plan needs a secret of which no version is there',
    remedy:
      'Seal it, order it by a KEY_CHANGE and run `quorate release put`: docs/releases.md; or take it out of the plan.',
    exit: 1,
    lacks: 'preparation',
  },
  RELEASE_SPENT: {
    title: 'The newest version of a secret is for a single run, and another run was granted it',
    remedy: 'Seal the next version, order it by a KEY_CHANGE and put it.',
    exit: 1,
    lacks: 'preparation',
  },
  RELEASE_UNKNOWN: {
    title: 'No such version of the secret is there to be withdrawn',
    remedy:
      'Name environment, name and version as `quorate release list` shows them, of one that was not withdrawn before.',
    exit: 1,
  },
  RELEASE_ORDERED: {
    title: 'These sealed bytes were ordered before',
    remedy: 'Seal the secret again: each time the bytes are others.',
    exit: 1,
  },
  RELEASE_VERSION: {
    title: 'The version of the secret is not above every earlier one',
    remedy: 'Seal the secret again with a version that is counted up; the version is sealed into the bytes.',
    exit: 1,
  },
  RELEASE_NOT_ORDERED: {
    title: 'Nobody ordered these sealed bytes',
    remedy:
      'Put the very file whose sha256 the KEY_CHANGE names, once it is carried out; “observed” is the sha256 of this one.',
    exit: 1,
  },
  RELEASE_PUT: {
    title: 'These sealed bytes are there already',
    remedy: 'Do nothing; to replace the secret, seal and order its next version.',
    exit: 1,
  },
  RELEASE_WITHDRAWN: {
    title: 'This version of the secret was withdrawn',
    remedy: 'Seal and order the next version.',
    exit: 1,
  },
  RELEASE_MALFORMED: {
    title: 'This is no sealed secret',
    remedy: 'Give the file as `quorate release seal` wrote it: base64url on one line.',
    exit: 1,
  },
  RELEASE_SECRET_REFUSED: {
    title: 'The secret is empty, too long, no text, or would be typed at a terminal',
    remedy: 'Pipe it in, up to 32 KB of UTF-8 without zero bytes; what is no text as base64.',
    exit: 64,
  },
  RELEASE_NAME_MALFORMED: {
    title: 'The name or version of a secret, or the ledger, does not have its form',
    remedy:
      'Name it in upper-case letters, digits and _, count versions from 1, and take the ledger’s id from `quorate status`.',
    exit: 64,
  },
  RELEASE_RECIPIENT_MALFORMED: {
    title: 'This is no public key that a secret can be sealed to',
    remedy: 'Give the public half as `quorate release key` printed it: 43 characters.',
    exit: 1,
  },
  RELEASE_KEY_MALFORMED: {
    title: 'The environment’s key for secrets is not one',
    remedy: 'Keep in QUORATE_RELEASE_KEY exactly what `quorate release key` wrote: 43 characters.',
    exit: 1,
  },
  RELEASE_KEY_WRONG: {
    title: 'The secret is sealed to another key than the environment’s',
    remedy:
      'Seal a new version to the public half of the key that the environment has now; “expected” is the one that it was sealed to.',
    exit: 1,
  },
  RELEASE_BROKEN: {
    title: 'The sealed secret was altered, or is another ledger’s, environment’s, name’s or version’s',
    remedy:
      'Find out who wrote to the database; then rotate the secret at its target, and seal and order a new version.',
    exit: 1,
  },
  RELEASES_DIFFER: {
    title: 'The run was given other secrets than its plan names',
    remedy: 'Find out who wrote to the database; nothing of what was given was used.',
    exit: 1,
  },
} as const satisfies Family
