// Why someone who asks is not the one the policy expects (ID-5 to ID-11).
import type { Family } from './entry.ts'

export const identity = {
  CLAIM_REPOSITORY: {
    title: 'The job runs in another repository',
    remedy:
      'Dispatch the workflow in the repository whose id “expected” shows; if that repository is gone, let the migrator run `quorate policy break-glass`.',
    exit: 1,
  },
  CLAIM_OWNER: {
    title: 'The repository belongs to another owner',
    remedy:
      'If the repository was transferred, let the migrator run `quorate policy break-glass` with the new owner’s id; next time activate that policy before the transfer.',
    exit: 1,
  },
  CLAIM_ENVIRONMENT: {
    title: 'The job runs in another GitHub environment, or in none',
    remedy: 'Set `environment:` of the job to what “expected” shows.',
    exit: 1,
  },
  CLAIM_WORKFLOW: {
    title: 'The running workflow is another file, or another branch’s version of it',
    remedy:
      'Dispatch the workflow that “expected” shows; if its branch was renamed, rename it back, or let the migrator run `quorate policy break-glass` with the new name.',
    exit: 1,
  },
  CLAIM_WORKFLOW_SHA: {
    title: 'The workflow does not run at the pinned commit',
    remedy:
      'Call the workflow at the commit that “expected” shows; to pin another one, activate that policy while the old commit is still called.',
    exit: 1,
  },
  CLAIM_REF: {
    title: 'The job runs on another branch or tag',
    remedy:
      'Dispatch the workflow on the branch that “expected” shows; if it was renamed, rename it back, or let the migrator run `quorate policy break-glass` with the new name.',
    exit: 1,
  },
  CLAIM_EVENT: {
    title: 'The job was started by another kind of event',
    remedy: 'Let a person start the workflow, with `workflow_dispatch`, as the policy says.',
    exit: 1,
  },
  CLAIM_RUNNER: {
    title: 'The job runs on another kind of runner',
    remedy: 'Use the runner environment that the policy names (`github.runner`).',
    exit: 1,
  },
  CLAIM_UNKNOWN: {
    title: 'The policy expects a claim that this version does not compare',
    remedy: 'Install the version of Quorate that the policy was written for; “expected” shows the claim.',
    exit: 1,
  },
  CLAIM_SUB: {
    title: 'The token’s subject contradicts its other claims',
    remedy: 'Set the repository’s OIDC subject template back to GitHub’s default; a custom one is not accepted.',
    exit: 1,
  },
  RERUN_REFUSED: {
    title: 'This is a re-run of an earlier run',
    remedy: 'Dispatch the workflow again; the signoffs stay, and the new run gets its own approval.',
    exit: 1,
  },
  IDENTITY_UNKNOWN: {
    title: 'This account or login is not registered',
    remedy: 'Register the person by a REGISTRY_CHANGE, or let a registered person act.',
    exit: 1,
    lacks: 'registration',
  },
  IDENTITY_SHARED: {
    title: 'One account or login belongs to two humans or two registrations',
    remedy: 'Repair the registry so that each account and each login belongs to exactly one.',
    exit: 1,
  },
  IDENTITY_PROXY: {
    title: 'Somebody acts for another: a bot, an app, or another person’s login',
    remedy: 'Let the human act in person, with their own account and their own login.',
    exit: 1,
  },
  IDENTITY_STALE: {
    title:
      'The registration has expired, was revoked, is not yet valid, or is for a role that the policy no longer has',
    remedy: 'Renew the registration by a REGISTRY_CHANGE, or let another registered person act.',
    exit: 1,
    lacks: 'registration',
  },
  IDENTITY_SUSPENDED: {
    title: 'This person is suspended',
    remedy:
      'Let another registered person act. A suspension that nobody confirms ends after 72 hours; until then, suspend only whoever suspended you.',
    exit: 1,
    lacks: 'registration',
  },
  OPERATOR_NOT_TRIGGERING_ACTOR: {
    title: 'The person in the token is not the one who started this run attempt',
    remedy: 'Let the operator dispatch the workflow personally; nobody may re-run it for them.',
    exit: 1,
  },
  REVIEW_REJECTED: {
    title: 'A reviewer rejected the job or asked for changes',
    remedy:
      'Settle the objection and have the pull request’s review replaced or dismissed; then dispatch a new run and have it reviewed.',
    exit: 1,
  },
  PULL_REQUEST_MISSING: {
    title: 'No single merged pull request made exactly this commit',
    remedy:
      'Open the change at the commit that GitHub made when one reviewed pull request was merged into the policy’s branch: not at a direct push, nor at a commit of two pull requests.',
    exit: 1,
  },
  PULL_REQUEST_OTHER_BYTES: {
    title: 'The merged content differs from the content that was reviewed',
    remedy:
      'Bring the pull request up to date with its branch before it is reviewed and merged, then open the change again.',
    exit: 1,
  },
  PROTECTION_MISSING: {
    title: 'GitHub does not say how the environment is protected',
    remedy:
      'Create the environment with its rules, by `quorate setup github`; check its name, and what the account’s plan offers (docs/github.md).',
    exit: 1,
    lacks: 'preparation',
  },
  PROTECTION_WEAK: {
    title: 'The environment is protected less than the policy asks for',
    remedy:
      'Require reviewers, prevent self-review, do not let administrators bypass the rules, and restrict the branches.',
    exit: 1,
    lacks: 'preparation',
  },
  OBSERVATION_RUN_MISMATCH: {
    title: 'The facts read from GitHub belong to another run than the token',
    remedy: 'Dispatch the workflow again: the run that acts must read the facts itself.',
    exit: 1,
  },
} as const satisfies Family
