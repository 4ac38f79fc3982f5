// What the gate honestly says of sessions that hold others up.
export const NAMED = {
  named: ['11111111-1111-4111-8111-111111111111'],
  findings: [{ code: 'HOLDER_WITHIN_TIME' }],
}
export const ENDED = { ended: [{ pid: 7, login: 'cutter_exec' }] }
