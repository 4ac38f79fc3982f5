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
      const answer: ActAnswer = {
        effect: null,
        outcome,
        code: null,
        findings: [],
        checks: null,
        notes: [],
        toSign: null,
        evidenceId: null,
        ledger: null,
        shows: [],
        keys: null,
        restsOnCompromised: null,
        seats: null,
        subjects: null,
        successor: null,
        lapsesAt: null,
      }
      expect(exitCode(actVerdict('cut', answer, wanted, context))).toBe(exit)
    },
  )
})
