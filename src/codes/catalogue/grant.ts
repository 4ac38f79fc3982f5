// Codes of requests, grants and e-signs.
import type { Family } from './entry.ts'

export const grant = {
  AUTH_ABSENT: {
    title: 'No grant authorises this change',
    remedy: 'Open the change: that drafts a grant, which the quorum then signs.',
    exit: 1,
    lacks: 'authority',
  },
  SCOPE_MISMATCH: {
    title: 'The grant authorises something else',
    remedy: 'Compare the fields named here, and open a new change for what shall happen now.',
    exit: 1,
    lacks: 'authority',
  },
  AMBIGUOUS_AUTHORIZATION: {
    title: 'More than one grant authorises this',
    remedy: 'Revoke all of them but one.',
    exit: 1,
  },
  GRANT_NOT_ACTIVE: {
    title: 'The grant is not active',
    remedy: 'Let the missing seats sign off; the last one makes it active.',
    exit: 1,
    lacks: 'authority',
  },
  GRANT_CONSUMED: {
    title: 'The grant was used already',
    remedy: 'Open a new change; a grant can be used once.',
    exit: 1,
    lacks: 'authority',
  },
  GRANT_REVOKED: { title: 'The grant was revoked', remedy: 'Open a new change.', exit: 1, lacks: 'authority' },
  GRANT_EXPIRED: { title: 'The grant has expired', remedy: 'Open the change again.', exit: 1, lacks: 'authority' },
  REQUEST_NOT_APPROVED: {
    title: 'The quorum has not approved the request',
    remedy: 'Let the missing members of the quorum sign off.',
    exit: 1,
    lacks: 'authority',
  },
  ESIGN_MISSING: {
    title: 'The grant has no e-sign',
    remedy: 'Let the role that the policy names sign the grant.',
    exit: 1,
    lacks: 'authority',
  },
  ESIGN_FORGED: {
    title: 'The e-sign does not match the grant',
    remedy: 'Do not proceed. Find out who changed the grant or its e-sign.',
    exit: 1,
  },
  ESIGN_STALE: {
    title: 'The person who gave the e-sign may not give it any more',
    remedy: 'Open a new change and let somebody else sign.',
    exit: 1,
    lacks: 'authority',
  },
} as const satisfies Family
