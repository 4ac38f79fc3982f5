// What the gate honestly says of runs.
const ID = '66666666-6666-4666-8666-666666666666'

import { nobody, person } from './honest-escalation.ts'

/** Of a run that a person settled. */
export const RUN = {
  ...{ started_at: 't', deadline: 't', run_id: '1', overdue: false },
  ...{ outcome: 'failed', reported_by: 'person', recorded_at: 't' },
  login: { role: 'r', lent_at: 't', taken_back_at: 't', left: ['l'] },
  statements: [{ human: ID, outcome: 'failed', reason: 'r', evidence: 'e', at: 't' }],
  releases: [{ name: 'DB_PASSWORD', version: 1, recipient: 'r', single_use: false, state: 'rotate' }],
}

/** Of a change's own run, by its paths; a secret that is missing has no version. */
export const RUN_NULLABLE = [
  ...['run', 'run.outcome', 'run.reported_by', 'run.recorded_at'],
  ...['run.releases[0].version', 'run.releases[0].recipient', 'run.releases[0].single_use'],
]

/** What each call about a run says beside what every call at the door does. */
export const RUN_ANSWERS = {
  receive: {
    act_id: ID,
    handed: {
      permit: 'p',
      releases: [{ name: 'N', version: 1, recipient: 'r', sealed: 's' }],
      login: { role: 'r', until: 't' },
    },
  },
  outcome: { act_id: ID, result: 'succeeded', login: { unclean: ['w'] } },
  resolve: { result: 'failed', reason: 'r', evidence: 'e', settled: 'yes' },
}

/** As `quorate.run_then`. */
export const PAST_RUN = {
  answer: {
    ...{ started: person, deadline: '2026-11-30T10:00:00Z' },
    statements: [{ ...person, outcome: 'failed', reason: 'r', evidence: 'e' }],
    ended: { ...person, outcome: 'failed', reported_by: 'run', exit_code: 1, signal: 'SIGTERM' },
  },
  nullable: ['ended', 'ended.exit_code', 'ended.signal', ...['started', 'ended', 'statements[0]'].flatMap(nobody)],
}
