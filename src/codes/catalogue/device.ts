// What keeps the holder of a seat from enrolling, or from signing, on their own device.
import type { Family } from './entry.ts'

export const device = {
  DEVICE_FILE_OPEN: {
    title: 'A file of this device’s seats is open to others, is not yours, or is a link',
    remedy:
      'Close the folder and the files in it: `chmod 700 <folder>`, `chmod 600 <file>`. Whoever else could read a key may have it: enrol a new one.',
    exit: 2,
  },
  DEVICE_FILE_MALFORMED: {
    title: 'A file of this device’s seats is not what enrolment wrote',
    remedy: 'Restore it from where you keep a copy, or enrol the seat again.',
    exit: 2,
  },
  DEVICE_SEAT_MISSING: {
    title: 'This device holds no such seat',
    remedy:
      'Name a seat under “expected”, or the folder with --folder; of a seat that was enrolled twice, name the digest with --digest.',
    exit: 2,
    lacks: 'preparation',
  },
  DEVICE_KEY_UNFIT: {
    title: 'This key cannot be a seat’s',
    remedy: 'Make a key of a kind under “expected”, for this seat alone.',
    exit: 2,
  },
  DEVICE_SIGNING_FAILED: {
    title: 'The key did not sign',
    remedy: 'Check that the key is at hand and unlocked, and run the command again.',
    exit: 2,
    retryable: true,
  },
  DEVICE_SSH_KEYGEN_MISSING: {
    title: 'The program ssh-keygen is not on this machine',
    remedy: 'Install OpenSSH 8.9 or newer.',
    exit: 2,
    lacks: 'preparation',
  },
  DEVICE_SECRET_WRONG: {
    title: 'QUORATE_SEAT_SECRET is not the secret of this seat',
    remedy: 'Set it from the file that enrolment named; it is never an argument of the command.',
    exit: 2,
  },
  DEVICE_CHALLENGE_UNFIT: {
    title: 'The database asks this secret for something else than enrolment agreed on',
    remedy: 'Do not sign. Find out who changed the database, or which other database this is.',
    exit: 1,
  },
  DEVICE_PASSKEY_REFUSED: {
    title: 'The page’s answer is not this passkey’s for this statement',
    remedy: 'Open the link again in a browser that has the passkey, and let it check that it is you.',
    exit: 2,
    retryable: true,
  },
  DEVICE_PACKET_FILE: {
    title: 'The packet file does not hold what this command needs',
    remedy: 'Have it written again: `quorate status <code> --packet-out packet.json`.',
    exit: 2,
  },
  DEVICE_BRANCH_OTHER: {
    title: 'The policy’s protected branch is not the one that your clone looked at',
    remedy: 'Name the branch with --branch, after you have checked that it is the protected one.',
    exit: 1,
  },
  DEVICE_FETCH_FAILED: {
    title: 'The protected branch could not be fetched, so nobody knows what it says now',
    remedy: 'Run the command in a clone of the repository that can fetch, or name the remote with --remote.',
    exit: 2,
    retryable: true,
  },
} as const satisfies Family
