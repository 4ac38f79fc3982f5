// Codes of the sandbox: the embedded PostgreSQL, the GitHub emulator and the jobs it runs.
import type { Family } from './entry.ts'

export const sandbox = {
  SANDBOX_UNAVAILABLE: {
    title: 'The sandbox found no PostgreSQL that runs here',
    remedy:
      'Install the development dependencies (npm install, with optional packages), or name a directory that holds initdb and postgres.',
    exit: 2,
  },
  SANDBOX_START_FAILED: {
    title: 'The sandbox PostgreSQL did not start',
    remedy: 'Read the end of its log under “observed”, correct what it names and start again.',
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
    remedy: 'Read the output under “observed”; give the job more time if it was merely slow.',
    exit: 2,
    retryable: true,
  },
  SANDBOX_STEP_FAILED: {
    title: 'An honest step did not end as it must',
    remedy: 'Read the codes under “observed”.',
    exit: 2,
  },
  DEMO_WRONG: {
    title: 'A step of the demo did not end as it must',
    remedy: 'Look at the step with the cross: the gate or the demo is broken.',
    exit: 2,
  },
} as const satisfies Family
