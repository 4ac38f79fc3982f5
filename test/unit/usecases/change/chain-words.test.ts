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
  ['SOMETHING_NEW', {}, 'SOMETHING_NEW'],
])('[SQL-4] [EV-1] %s reads as what happened', (kind, body, words) => {
  expect(chainWords(kind, body)).toBe(words)
})
