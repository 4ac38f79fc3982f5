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
  ['SOMETHING_NEW', {}, 'SOMETHING_NEW'],
])('[SQL-4] [EV-1] %s reads as what happened', (kind, body, words) => {
  expect(chainWords(kind, body)).toBe(words)
})
