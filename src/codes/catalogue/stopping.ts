// Codes of stopping people: suspend, confirm, revoke oneself (REG-4).
import type { Family } from './entry.ts'

export const stopping = {
  NOBODY_TO_REVOKE: {
    title: 'This account is not registered, or it is revoked already',
    remedy: 'Check whom “observed” names; their numeric id is `gh api users/<login> --jq .id`.',
    exit: 1,
  },
  PERSON_UNKNOWN: {
    title: 'No registered person has this login',
    remedy:
      'Use a login under “expected”, or the account’s numeric id, which never changes: `gh api users/<login> --jq .id`.',
    exit: 64,
  },
  PERSON_AMBIGUOUS: {
    title: 'More than one account could be meant',
    remedy:
      'Name the account by its numeric id, as “expected” shows it; where a login is such a number, correct manifests/people.yaml.',
    exit: 64,
  },
  SUSPENSION_OF_YOURSELF: {
    title: 'You cannot suspend yourself',
    remedy: 'Use the mode `revoke` to end your own registration.',
    exit: 1,
  },
  SUSPENDED_ALREADY: {
    title: 'This person is suspended already',
    remedy: 'Confirm the suspension as a second person, with the mode `confirm`.',
    exit: 1,
  },
  SUSPENSION_PENDING: {
    title: 'You have suspended somebody, and nobody has confirmed it yet',
    remedy: 'Let another person do this, or wait until yours is confirmed or its 72 hours are over.',
    exit: 1,
  },
  CONFIRMED_LATELY: {
    title: 'You confirmed a suspension within the last 72 hours',
    remedy: 'Let another person do this, or wait until the time under “observed”.',
    exit: 1,
  },
  SUSPENSION_REPEATED: {
    title: 'You suspended this person before, and nobody confirmed it',
    remedy: 'Let another person suspend them.',
    exit: 1,
  },
  SUSPENSION_ABSENT: {
    title: 'There is no suspension of this person to confirm',
    remedy: 'Suspend them first, with the mode `suspend`.',
    exit: 1,
  },
  CONFIRM_SECOND_PERSON: {
    title: 'The person who suspended somebody cannot also confirm it',
    remedy: 'Let another person confirm it.',
    exit: 1,
  },
} as const satisfies Family
