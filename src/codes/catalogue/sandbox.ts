// Codes of the sandbox: the embedded PostgreSQL, the GitHub emulator and the jobs it runs.
import type { Family } from './entry.ts'

export const sandbox = {
  SANDBOX_UNAVAILABLE: {
    title: 'The sandbox has no PostgreSQL it can run here',
    remedy:
      'Install the development dependencies (npm install, with optional packages), or name a directory that holds initdb and postgres.',
    exit: 2,
  },
  SANDBOX_START_FAILED: {
    title: 'The sandbox PostgreSQL did not start',
    remedy: 'Read the end of its log in the observed value, correct what it names and start again.',
    exit: 2,
    retryable: true,
  },
  SANDBOX_JOB_INVALID: {
    title: 'The emulator cannot make a job or a pull request from this description',
    remedy: 'Correct the field that the finding names.',
    exit: 64,
  },
  SANDBOX_ACTION_MISSING: {
    title: 'There is no action bundle at this path',
    remedy: 'Build the bundle, or give the path of dist/index.js.',
    exit: 2,
  },
  SANDBOX_JOB_TIMEOUT: {
    title: 'The job did not end in its time and was killed',
    remedy: 'Read the output in the observed value; give the job more time if it was merely slow.',
    exit: 2,
    retryable: true,
  },
  SANDBOX_STEP_FAILED: {
    title: 'An honest step did not end as it must',
    remedy: 'Read the codes in the observed value.',
    exit: 2,
  },
  DEMO_WRONG: {
    title: 'A step of the demo did not go as it must',
    remedy: 'Look at the step that is marked; the gate or the demo is broken.',
    exit: 2,
  },
} as const satisfies Family
