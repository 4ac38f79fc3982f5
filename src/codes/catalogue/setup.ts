// What keeps GitHub from being set up: the token, the repository, the plan, what GitHub made of it.
import type { Family } from './entry.ts'

export const setup = {
  GITHUB_TOKEN_MISSING: {
    title: 'There is no token to change GitHub’s settings with',
    remedy:
      'Set GITHUB_TOKEN to a token of yours with the rights under “expected”, or take the lines of `quorate setup github --print`.',
    exit: 2,
  },
  GITHUB_RIGHT_MISSING: {
    title: 'The token lacks a right on this repository',
    remedy:
      'Give the token the right under “expected”, as an administrator of the repository; a classic token has it by the scope `repo`.',
    exit: 2,
  },
  GITHUB_REPOSITORY_UNKNOWN: {
    title: 'GitHub knows no such repository, or does not show it to this token',
    remedy:
      'Check `repository` in the policy; where it is right, let the token reach this repository (a fine-grained one lists its repositories).',
    exit: 2,
  },
  GITHUB_REPOSITORY_OTHER: {
    title: 'The repository of this name is not the one that the policy means',
    remedy:
      'Nothing was changed. Write the ids under “observed” into the policy, if that repository is the one that you mean.',
    exit: 1,
  },
  GITHUB_PLAN: {
    title: 'GitHub’s plan does not offer this for a private repository',
    remedy:
      'Without Enterprise: write `approval: none` and one more `dispatch` signoff into the policy (docs/github.md); on GitHub Free make the repository public, or use Pro, Team or Enterprise.',
    exit: 1,
  },
  GITHUB_SETTING_IGNORED: {
    title: 'GitHub answered that a setting is made, and it is not there',
    remedy:
      'Make what is under “expected” by hand in the repository’s settings, then run `quorate setup github` again.',
    exit: 1,
  },
  GITHUB_SETTING_REFUSED: {
    title: 'GitHub refused a setting',
    remedy: 'Read GitHub’s words under “observed”; make the setting by hand, or put right what they name.',
    exit: 2,
  },
  SETUP_SECRET_FILE: {
    title: 'An env file does not hold what its login needs',
    remedy:
      'Take the file that `quorate init logins` wrote for this login, or write the two variables under “expected” into it.',
    exit: 2,
  },
} as const satisfies Family
