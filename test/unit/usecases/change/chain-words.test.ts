// The links of the chain in words.
import { expect, it } from 'vitest'
import { chainWords } from '../../../../src/usecases/change/chain-words.ts'

it.each([
  ['REHEARSE_PASS', { action: 'SQL' }, 'rehearsal of SQL: passed'],
  [
    'REHEARSE_BLOCKED',
    { action: 'SQL', findings: [{ code: 'SCRIPT_NOT_REVIEWED' }] },
    'rehearsal of SQL: blocked (SCRIPT_NOT_REVIEWED)',
  ],
  ['PREFLIGHT_PASS', { action: 'CUT' }, 'preflight of CUT: passed'],
  ['SQL_STEP_FAILED', { action: 'SQL', findings: [{ code: 'SCRIPT_FAILED' }] }, 'SQL: the step failed (SCRIPT_FAILED)'],
  ['DEPLOY_DONE', { action: 'DEPLOY', deadline: 'T' }, 'DEPLOY: started, until T at the latest'],
  ['RUN_OUTCOME', { result: 'failed' }, 'told how the run ended: failed'],
  ['RUN_RESOLVED', { result: 'failed', settled: 'yes' }, 'said how the run ended: failed, which settles it'],
  [
    'RUN_RESOLVED',
    { result: 'failed', settled: 'not' },
    'said how the run ended: failed, which does not settle it alone',
  ],
  ['RUN_OUTCOME_BLOCKED', { findings: [{ code: 'RUN_OVERDUE' }] }, 'told how the run ended: blocked (RUN_OVERDUE)'],
  [
    'ENVIRONMENT_ROTATED',
    { github_environment: 'production-cut' },
    'said that the secrets of an environment of GitHub were replaced: production-cut',
  ],
  ['HOLD_PLACED', { code: 'Q-7F3K29XA', action: 'CUT' }, 'put on hold the change'],
  ['HOLD_JOINED', { action: 'CUT' }, 'joined the hold of the action CUT'],
  [
    'HOLD_LIFTED',
    { action: 'CUT', lifted: 'not yet: 1 of 3' },
    'asked to end the hold of the action CUT, which does not end it alone',
  ],
  ['HOLD_LIFTED', { action: 'CUT', lifted: 'yes' }, 'asked to end the hold of the action CUT, which ends it'],
  [
    'HOLD_PLACED_BLOCKED',
    { action: 'CUT', findings: [{ code: 'HOLD_NOT_A_SEAT' }] },
    'put on hold: blocked (HOLD_NOT_A_SEAT)',
  ],
  ['GENESIS_CONFIRMED', { awaits: 1 }, 'confirmed what genesis wrote'],
  ['SOMETHING_NEW', {}, 'SOMETHING_NEW'],
])('[SQL-4] [EV-1] %s reads as what happened', (kind, body, words) => {
  expect(chainWords(kind, body)).toBe(words)
})
