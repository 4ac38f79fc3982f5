// Why a permit is not signed, its key not made, or why whoever is shown one must not believe it (RUN-3).
import type { Family } from './entry.ts'

export const permit = {
  PERMIT_SEAL_MALFORMED: {
    title: 'The sealing key is not 64 lower-case hexadecimal digits',
    remedy:
      'Make it by `openssl rand -hex 32` and keep it as a secret of the GitHub environment; docs/permits.md says how.',
    exit: 1,
  },
  PERMIT_KEY_UNKNOWN: {
    title: 'No key of permits was ordered for this sealing key',
    remedy:
      'Give the job the sealing key whose sha256 a KEY_CHANGE ordered, or retire one that was ordered; “observed” is the sha256 of what was given.',
    exit: 1,
  },
  PERMIT_KEY_ORDERED: {
    title: 'A key of permits was ordered for this sealing key before',
    remedy: 'Make a new sealing key: each seals one key of permits, ever.',
    exit: 1,
  },
  PERMIT_KEY_MADE: {
    title: 'The key of permits for this sealing key is made already',
    remedy: 'Do nothing; to replace it, order another by a KEY_CHANGE.',
    exit: 1,
  },
  PERMIT_KEY_NOT_MADE: {
    title: 'No key of permits is made yet that could sign',
    remedy:
      'Order one by a KEY_CHANGE where none is ordered, run `quorate permit make` in a job of that environment, and publish it: docs/permits.md.',
    exit: 1,
  },
  PERMIT_KEY_RETIRED: {
    title: 'The key of permits is retired',
    remedy: 'Put the sealing key of its successor into the GitHub environment.',
    exit: 1,
  },
  PERMIT_KEY_ELSEWHERE: {
    title: 'The key of permits is another environment’s',
    remedy: 'Keep each environment’s sealing key in that environment alone.',
    exit: 1,
  },
  PERMIT_SEAL_BROKEN: {
    title: 'The sealed key of permits was altered, or belongs to another ledger, environment or issuer',
    remedy: 'Find out who wrote to the database, then replace the key by a KEY_CHANGE that names it as compromised.',
    exit: 1,
  },
  PERMIT_NOT_SIGNED: {
    title: 'The signature did not verify, so that none was given',
    remedy:
      'Treat the server’s memory or disk as faulty; replace the key by a KEY_CHANGE that names it as compromised.',
    exit: 2,
  },
  PERMIT_FACT_REFUSED: {
    title: 'Something that a permit would say is missing or malformed',
    remedy: 'Open the change again with what “expected” names as manifests/schema/permit.schema.json has it.',
    exit: 1,
  },
  PERMIT_TOO_LARGE: {
    title: 'The permit would be larger than 8 KB',
    remedy: 'Name fewer subjects, or deploy them by several changes.',
    exit: 1,
  },
  PERMIT_EXPIRED: {
    title: 'The permit has expired',
    remedy: 'Open a new change: a permit lives for 15 minutes at most, and is never renewed.',
    exit: 1,
  },
  PERMIT_ISSUER_DIFFERS: {
    title: 'The issuer is not that of this ledger’s permits',
    remedy: 'Give the issuer that “expected” names; to change it, retire all keys of permits in the same KEY_CHANGE.',
    exit: 1,
  },
  PERMIT_NONE_LISTED: {
    title: 'No key of permits is to be published',
    remedy: 'Order one by a KEY_CHANGE and make it: docs/permits.md.',
    exit: 1,
  },
  PERMIT_MALFORMED: {
    title: 'This is no permit',
    remedy:
      'Give the permit exactly as the job got it: three parts of base64url, with the claims that docs/permits.md lists.',
    exit: 1,
  },
  PERMIT_KEY_NOT_LISTED: {
    title: 'The key that signed the permit is not listed',
    remedy: 'Fetch the ledger’s JWKS again; a permit whose key is not in it must not be believed.',
    exit: 1,
  },
  PERMIT_ALTERED: {
    title: 'The permit’s signature does not match its content and the listed key',
    remedy: 'Treat the permit as forged, and find out where it came from.',
    exit: 1,
  },
  PERMIT_SUBJECT: {
    title: 'The permit is for another ledger, environment, action or plan',
    remedy: 'Refuse it here; its subject says what it is for.',
    exit: 1,
  },
  PERMIT_AUDIENCE: {
    title: 'The permit is for another audience',
    remedy: 'Refuse it here; who asks names the audience when the change is opened.',
    exit: 1,
  },
} as const satisfies Family
