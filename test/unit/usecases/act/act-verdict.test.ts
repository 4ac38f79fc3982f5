import { describe, expect, it } from 'vitest'
import { readPolicyInForce } from '../../../../src/manifest/policy-in-force.ts'
import type { ActAnswer } from '../../../../src/postgres/answer-form.ts'
import { exitCode } from '../../../../src/report/exit-code.ts'
import { type ActContext, actVerdict } from '../../../../src/usecases/act/act-verdict.ts'

const change = { code: 'Q-7F3K29XA', action: 'CUT', status: 'open', packet: {}, required: [], occupied: [] }
const context = {
  gate: { policy: readPolicyInForce('[]', '') },
  change,
  people: null,
  accounts: [],
} as unknown as ActContext

const answered: ActAnswer = {
  ...{ effect: null, outcome: 'pass', code: null, findings: [], checks: null, notes: [], toSign: null },
  ...{ evidenceId: null, ledger: null, shows: [], keys: null, restsOnCompromised: null, seats: null },
  ...{ subjects: null, labels: null, successor: null, lapsesAt: null },
}

describe('the verdict on a step', () => {
  it.each([
    ['pass', 'pass', 0],
    ['done', 'done', 0],
    ['pass', 'done', 1],
    ['done', 'pass', 1],
    ['in_progress', 'done', 1],
    ['not_recorded', 'done', 1],
  ] as const)(
    '[GATE-1] on the answer %s where %s is wanted ends with %i: a preflight’s pass is no deed',
    (outcome, wanted, exit) => {
      expect(exitCode(actVerdict('cut', { ...answered, outcome }, wanted, context))).toBe(exit)
    },
  )

  it('[APR-6] on what was done is no pass where what is read back is not what the content says', () => {
    const done: ActAnswer = { ...answered, outcome: 'done', effect: { digest: 'a' } }
    const differs: ActContext['kind']['differs'] = ({ digest }, content) =>
      digest === content ? [] : [{ code: 'SEAT_READBACK_DIFFERS', expected: content, observed: String(digest) }]
    const told = (content: string, answer = done) => {
      const kind = { explain: () => '', differs }
      const { outcome, findings } = actVerdict('govern', answer, 'done', { ...context, kind, content })
      return [outcome, ...findings.map(({ code }) => code)]
    }
    expect([told('a'), told('b')]).toEqual([['pass'], ['blocked', 'SEAT_READBACK_DIFFERS']])
    expect(told('b', { ...done, outcome: 'blocked', effect: null })).toEqual(['blocked'])
  })
})
