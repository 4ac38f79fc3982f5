// Codes of the profile of a team: how many people, and the rules that a policy relaxes by name (MAN-11).
import type { Family } from './entry.ts'

export const teamProfile = {
  PROFILE_PEOPLE: {
    title: 'The policy’s profile is for another number of people',
    remedy:
      'Register people, or take their roles away, until the number fits; or activate a policy with the profile that fits them. Both stay possible.',
    exit: 1,
    lacks: 'registration',
  },
  PROFILE_PAIR_MISSING: {
    title: 'A policy that relaxes rules lets one person carry out a change and agree to it, or verify it',
    remedy: 'Add the pair that “expected” names to `must_differ`. This can never be relaxed.',
    exit: 1,
  },
  PROFILE_ONE_WAY: {
    title: 'Only one of the two people can start this action',
    remedy:
      'Give both people the roles of the action and relax `custodian-operates`, so that either starts it while the other agrees. If one way is what you want, leave it.',
    exit: 1,
  },
  RELAXATION_NOT_ALLOWED: {
    title: 'The profile may not relax this rule',
    remedy: 'Remove the rule from `relaxes`, or choose the profile that fits your number of people.',
    exit: 1,
  },
  RELAXATION_NEEDLESS: {
    title: 'The policy relaxes a rule that it keeps',
    remedy: 'Remove the rule from `relaxes`.',
    exit: 1,
  },
} as const satisfies Family
