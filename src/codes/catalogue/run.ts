// Codes of runs: an environment-protected deploy, from its plan to how it ended.
import type { Family } from './entry.ts'

export const run = {
  DEADLINE_MISSING: {
    title: 'The action starts runs, and does not say how long one may go on',
    remedy: 'Add `deadline`, such as `deadline: 1h`; a plan names its own below that.',
    exit: 1,
  },
  DEADLINE_OUT_OF_RANGE: {
    title: 'The deadline is longer than a job can go on',
    remedy: 'Write a deadline from 1m to 5d.',
    exit: 1,
  },
  RUN_KEY_MISPLACED: {
    title: 'The action has a deadline, audiences or temporary logins, and starts no run',
    remedy: 'Take the key out, or write `does: run`.',
    exit: 1,
  },
  AUDIENCE_TWICE: { title: 'An action names an audience twice', remedy: 'Keep it once.', exit: 1 },
  PLAN_RUN_AND_OTHER: {
    title: 'The plan has a run, and something else beside it',
    remedy: 'Write documents, a script and a run as plans of their own.',
    exit: 1,
  },
  RUN_PLAN_MALFORMED: {
    title: 'The content of the run does not have the form that Quorate writes',
    remedy: 'Open the change with the action of this release; the content is made of the plan and of what is given.',
    exit: 1,
  },
  RUN_DEADLINE: {
    title: 'The plan lets its run go on for longer than the policy allows',
    remedy: 'Shorten `deadline` in the plan’s `run`, or have the policy’s deadline for this action raised.',
    exit: 1,
  },
  SUBJECT_MALFORMED: {
    title: 'A subject does not name an artifact and its digest',
    remedy: 'Write each subject as `name@sha256:…` with the 64 digits of its digest in lower case.',
    exit: 1,
  },
  SUBJECT_REPEATED: {
    title: 'A subject is named twice',
    remedy: 'Name each subject once, with the one digest that is deployed.',
    exit: 1,
  },
  SUBJECTS_TOO_MANY: {
    title: 'There are more subjects than signers can be shown',
    remedy: 'Name 200 subjects at most, or deploy them by several changes.',
    exit: 1,
  },
  SUBJECTS_MISSING: {
    title: 'The plan needs subjects, and none are given',
    remedy: 'Give what is deployed as `subjects` or in a `subjects-file`, one `name@sha256:…` a line.',
    exit: 1,
  },
  SUBJECTS_UNWANTED: {
    title: 'The plan takes no subjects',
    remedy: 'Open the change without subjects, or write `subjects: optional` in the plan’s `run`.',
    exit: 1,
  },
  SUBJECTS_DIFFER: {
    title: 'The job would deploy other subjects than those that were signed',
    remedy: 'Deploy the subjects that `quorate status` names, or open a change for the others.',
    exit: 1,
  },
  AUDIENCE_NOT_OFFERED: {
    title: 'The policy offers no permit for this audience',
    remedy: 'Choose one of the action’s `audiences`, or have the policy changed.',
    exit: 1,
  },
  RUN_OTHER_COMMIT: {
    title: 'The job runs for another commit than the one that was signed',
    remedy: 'Open the change again at the commit that is to be deployed; people sign for one commit.',
    exit: 1,
  },
  RUN_FILE_ALTERED: {
    title: 'A file of the plan differs from the one that was signed',
    remedy: 'Let no step before this one change the checkout.',
    exit: 1,
  },
  RUN_IN_PROGRESS: {
    title: 'Another run goes on with this login',
    remedy: 'Wait for its outcome or its deadline; if its job has ended, settle it with mode `resolve`.',
    exit: 1,
    retryable: true,
  },
  RUN_UNSETTLED: {
    title: 'Nobody knows how an earlier run of this plan ended',
    remedy: 'Find out, and settle the run that is named here with mode `resolve`, a reason and evidence.',
    exit: 1,
  },
  RUN_NOT_STARTED: {
    title: 'No run of this change was started',
    remedy: 'Start it with mode `run`; within the transaction that starts it nothing is handed out or recorded.',
    exit: 1,
  },
  RUN_NOT_YOURS: {
    title: 'The run was started by another job',
    remedy: 'Only the run that started it reports how it ended; a person settles it with mode `resolve`.',
    exit: 1,
  },
  RUN_ENDED: {
    title: 'How the run ended is recorded already',
    remedy: 'Look at it with `quorate status`; an outcome is recorded once.',
    exit: 1,
  },
  RUN_OVERDUE: {
    title: 'The run went on beyond its deadline, so its own job can no longer say how it ended',
    remedy: 'Settle it with mode `resolve`, with a reason and evidence; give the next plan a longer deadline.',
    exit: 1,
  },
  COMMAND_FAILED: {
    title: 'The command of the run failed',
    remedy: 'Read its output above, put right what it says, and open a new change: this one is spent.',
    exit: 1,
  },
  COMMAND_CANCELLED: {
    title: 'The run was cancelled',
    remedy: 'Look at what the command had done by then, and open a new change: this one is spent.',
    exit: 1,
  },
  COMMAND_OVERTIME: {
    title: 'The command was ended, since it was still running shortly before its deadline',
    remedy: 'Look at what it had done by then; give the next plan a longer deadline.',
    exit: 1,
  },
  OUTCOME_UNRECORDED: {
    title: 'How the run ended could not be recorded',
    remedy:
      'Wait for the job’s last step, which tells it once more. If the run still has no outcome, settle it with mode `resolve`; until then its plan is not run again.',
    exit: 2,
  },
} as const satisfies Family
