// What GitHub does not answer, does not let a token do, or does not make: each cause told apart.
import type { Family } from './entry.ts'

export const github = {
  GITHUB_UNREACHABLE: {
    title: 'GitHub’s API does not answer',
    remedy:
      'Check that this machine reaches the host under “expected”, also through its proxy, and see https://www.githubstatus.com; then try again, a job by a new dispatch.',
    exit: 2,
    retryable: true,
  },
  GITHUB_RATE_LIMITED: {
    title: 'GitHub’s API limits the rate of calls',
    remedy:
      'Wait until the limit resets, as “observed” says, then try again, a job by a new dispatch. At a shell, set GITHUB_TOKEN: it allows 5,000 calls an hour instead of 60.',
    exit: 2,
    retryable: true,
  },
  GITHUB_TOKEN_REFUSED: {
    title: 'GitHub does not take the token',
    remedy:
      'Set GITHUB_TOKEN to a token that has not expired and is of the host under “expected”, such as what `gh auth token` prints; in a job, give the input `github-token` its `github.token`.',
    exit: 2,
  },
  GITHUB_LOGIN_UNKNOWN: {
    title: 'GitHub has no person of this login',
    remedy: 'Correct the login under “observed”; bots and organizations are no persons.',
    exit: 64,
  },
  GITHUB_REPOSITORY_UNKNOWN: {
    title: 'GitHub knows no such repository, or does not show it to this token',
    remedy:
      'Correct the name, in the policy or the flag. If the repository is private, set GITHUB_TOKEN to a token that may read it (a fine-grained one lists its repositories); `quorate init` also takes its ids, by `--repository-id` and `--owner-id`.',
    exit: 2,
  },
  GITHUB_FORBIDDEN: {
    title: 'GitHub’s API does not let this token do what is asked',
    remedy:
      'Give the token what “expected” names: in a job under `permissions:`, at a shell as an administrator of the repository (a classic token has it with the scope `repo`). Check also that what is asked for exists; a private repository on GitHub Free has no environments.',
    exit: 2,
  },
  GITHUB_ANSWER: {
    title: 'GitHub’s answer is not in the documented form',
    remedy: 'Nothing was decided. If it happens again, report it with the field named under “expected”.',
    exit: 2,
  },
  GITHUB_TOKEN_MISSING: {
    title: 'There is no token to change GitHub’s settings with',
    remedy:
      'Set GITHUB_TOKEN to a token of yours with the rights under “expected”, or take the lines of `quorate setup github --print`.',
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
} as const satisfies Family
