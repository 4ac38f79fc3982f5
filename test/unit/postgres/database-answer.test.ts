// What a server may answer: anything. Only what has the expected shape goes on, and what is shown of it cannot break.
import { describe, expect, it } from 'vitest'
import { callGate } from '../../../src/postgres/call.ts'
import type { Database } from '../../../src/postgres/connect.ts'
import { mapError } from '../../../src/postgres/map-error.ts'
import { exitCode } from '../../../src/report/exit-code.ts'
import { verdictOf } from '../../../src/report/from-error.ts'
import { terminalText } from '../../../src/report/terminal.ts'
import { codesOf } from '../identity/refusal.ts'
import { HONEST, ledger } from './honest-answers.ts'

/** A server that answers every statement with this value. */
function answering(answer: unknown): Database {
  return { query: async <Row extends object>() => [{ answer } as Row], close: async () => {} }
}

const honest = HONEST['quorate.signoff'][0]?.answer ?? {}
const told = (answer: unknown) => callGate(answering(answer), 'quorate.signoff', [])

describe('an answer of the gate', () => {
  it('[ACT-3] is read', async () => {
    const findings = [{ code: 'SEAT_MISSING', expected: 'tech_lead/1' }]
    const notes = [{ code: 'PRIVILEGE_DRIFT', observed: 'x' }]
    expect(await told({ ...honest, outcome: 'blocked', findings, notes })).toMatchObject({
      outcome: 'blocked',
      code: 'Q-7F3K29XA',
      findings,
      notes,
      toSign: null,
      evidenceId: honest.evidence_id,
      ledger: { ledgerId: ledger.ledger_id, epoch: 1, seq: 2, head: ledger.head },
    })
  })

  it.each([
    ['nothing', null],
    ['text', 'pass'],
    ['an unknown outcome', { ...honest, outcome: 'passed' }],
    ['findings that are no list', { ...honest, findings: {} }],
    ['notes that are no list', { ...honest, notes: 'none' }],
    ['a note without a code', { ...honest, notes: [{ observed: 'x' }] }],
    ['a finding that is nothing', { ...honest, findings: [null] }],
    ['a finding without a code', { ...honest, findings: [{ expected: 1 }] }],
    ['a change’s code that is an object', { ...honest, code: {} }],
    ['an evidence id that is a list', { ...honest, evidence_id: [] }],
  ])('[ACT-3] is undecided when it holds %s', async (_, answer) => {
    expect(await codesOf(() => told(answer))).toEqual(['DB_ANSWER'])
  })

  it('[ACT-4] cannot point into a file, or bring members of its own', async () => {
    const findings = [{ code: 'SEAT_MISSING', where: { file: 7 }, title: 'all is well' }]
    expect((await told({ ...honest, findings })).findings).toEqual([{ code: 'SEAT_MISSING' }])
  })
})

describe('a refusal of the server', () => {
  const refusal = (detail: string) => mapError({ code: 'QT001', message: 'SEAT_MISSING', detail })

  it('[ACT-3] tells its findings', () => {
    expect(refusal('[{"code":"SEAT_MISSING","expected":"tech_lead/1"}]').findings).toEqual([
      { code: 'SEAT_MISSING', expected: 'tech_lead/1' },
    ])
  })

  it.each(['[null]', '[{}]', '[{"code":7}]', '{}', 'null', '[', ''])(
    '[ACT-3] is shown by its code alone when its detail is %s',
    (detail) => {
      const verdict = verdictOf(refusal(detail), { mode: 'cut' })
      expect([verdict.findings, exitCode(verdict)]).toEqual([[{ code: 'SEAT_MISSING' }], 1])
      expect(terminalText(verdict)).toContain('SEAT_MISSING')
    },
  )

  it('[ACT-3] by a state that nobody knows is undecided', () => {
    const verdict = verdictOf(mapError({ code: 'ZZ999', message: 'x' }), { mode: 'cut' })
    expect([verdict.outcome, verdict.findings[0]?.code, exitCode(verdict)]).toEqual(['undecided', 'DB_ANSWER', 2])
  })
})
