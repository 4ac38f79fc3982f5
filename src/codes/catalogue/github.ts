// What GitHub's API does not answer: who is asked and why it fails, each cause told apart.
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
      'Correct the name. If the repository is private, set GITHUB_TOKEN to a token that reaches it (a fine-grained one lists its repositories); for `quorate init` you may give its ids instead, with `--repository-id` and `--owner-id`.',
    exit: 2,
  },
  GITHUB_FORBIDDEN: {
    title: 'GitHub’s API does not let this job read a fact',
    remedy:
      'Grant the job what “expected” names under `permissions:`, and check that the thing asked for exists; a private repository on GitHub Free has no environments.',
    exit: 2,
  },
  GITHUB_ANSWER: {
    title: 'GitHub’s answer is not in the documented form',
    remedy: 'Nothing was decided. If it happens again, report it with the field named under “expected”.',
    exit: 2,
  },
} as const satisfies Family
