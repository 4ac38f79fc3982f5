import { expect, it } from 'vitest'
import { codes, useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'

const ledger = useLedger()

it('[LAN-3] [LAN-4] [GATE-1] cuts a change and verifies it by another human', async () => {
  const code = await ledger().ready('# One\n\ntext\n\n## Two\n\nmore\n')
  const cut = await ledger().run(code)
  expect([cut.outcome, codes(cut)]).toEqual(['done', []])
  const { code: verifyCode } = cut.rest.successor as { code: string }
  const verified = await ledger().run(verifyCode)
  expect([verified.outcome, verified.rest.result]).toEqual(['done', 'pass'])
  expect(await ledger().value('select status from cutter_governance.decision_backlog_entry')).toBe('verified_complete')
})

it('[SEAT-3] names the empty seat and lets nothing happen', async () => {
  const opened = await ledger().open('# One\n\nother text\n')
  await ledger().signAll(opened.code as string, ['tech_lead'])
  const answer = await ledger().run(opened.code as string)
  expect([answer.outcome, answer.findings]).toEqual(['blocked', [{ code: 'SEAT_MISSING', expected: 'tech_lead/1' }]])
  await ledger().signoff(opened.code as string, 'tech_lead', ID.tech_lead)
  expect((await ledger().run(opened.code as string)).outcome).toBe('done')
})
