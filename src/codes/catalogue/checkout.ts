// Codes of the job's own checkout: what a signer reads the content from (SEAT-5, ID-5).
import type { Family } from './entry.ts'

export const checkout = {
  CHECKOUT_MISSING: {
    title: 'The job has no git checkout to read from',
    remedy:
      'Run actions/checkout before this step, in an image that has git: without git it downloads plain files, which prove nothing.',
    exit: 2,
    lacks: 'preparation',
  },
  GIT_MISSING: {
    title: 'The job has no git program',
    remedy: 'Install git in the job’s image, before actions/checkout runs.',
    exit: 2,
    lacks: 'preparation',
  },
  CHECKOUT_OTHER_COMMIT: {
    title: 'The checkout is not at the commit that the job runs for',
    remedy: 'Take `ref:` out of actions/checkout in this workflow, and let no step before this one move the checkout.',
    exit: 1,
  },
  CHECKOUT_BROKEN: {
    title: 'A git object of the checkout is missing, or its bytes do not match its name',
    remedy: 'Take `filter:` and `sparse-checkout:` out of actions/checkout in this workflow, then dispatch it again.',
    exit: 2,
  },
  CHECKOUT_SHALLOW: {
    title: 'The checkout’s history does not reach back to the commit of the change',
    remedy: 'Set `fetch-depth: 0` for actions/checkout in this workflow.',
    exit: 2,
    lacks: 'preparation',
  },
  COMMIT_NOT_ON_BRANCH: {
    title: 'The commit of the change was never the head of this branch',
    remedy: 'Do not sign. Find out who opened the change, and from where.',
    exit: 1,
  },
  FILE_NOT_PLAIN: {
    title: 'A path that the plan or act names is not a regular file in git',
    remedy: 'Commit the text itself at this path, instead of a link, a submodule or a folder.',
    exit: 1,
  },
  FILE_IS_POINTER: {
    title: 'The file in git only points to its text (Git LFS)',
    remedy: 'Commit the text itself: take the path out of .gitattributes and add the file again.',
    exit: 1,
  },
  CLAIM_SHA: {
    title: 'GitHub’s token is for another commit than the one that is checked out',
    remedy: 'Dispatch the workflow again, and let no step set GITHUB_SHA.',
    exit: 1,
  },
  COMMIT_NOT_YOURS: {
    title: 'The change names another commit than the one that its job ran for',
    remedy: 'Open the change with its workflow: that names the commit in GitHub’s token.',
    exit: 1,
  },
  REF_UNPROTECTED: {
    title: 'The branch that the change was opened from is not protected',
    remedy: 'Protect the branch on GitHub with a rule or a ruleset, then open the change again.',
    exit: 1,
  },
} as const satisfies Family
