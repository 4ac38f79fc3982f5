// What the gate honestly says of runs.
const ID = '66666666-6666-4666-8666-666666666666'

/** Of a run that a person settled. */
export const RUN = {
  ...{ started_at: 't', deadline: 't', run_id: '1', overdue: false },
  ...{ outcome: 'failed', reported_by: 'person', recorded_at: 't' },
  login: { role: 'r', lent_at: 't', taken_back_at: 't', left: ['l'] },
  statements: [{ human: ID, outcome: 'failed', reason: 'r', evidence: 'e', at: 't' }],
}

/** What each call about a run says beside what every call at the door does. */
export const RUN_ANSWERS = {
  outcome: { act_id: ID, result: 'succeeded' },
  resolve: { result: 'failed', reason: 'r', evidence: 'e', settled: 'yes' },
}
