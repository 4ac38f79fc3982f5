// What a change depends on is asked when it is opened, and again by every decision on it (LAN-2, LAN-3).
import { expect, it } from 'vitest'
import { codes, useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { tryCall } from '../support/plant.ts'

const ledger = useLedger()

it('[LAN-3] a change waits again for a plan that was cut anew after it was opened, and goes on when that is verified', async () => {
  const verifyOf = async (cut: string) => (await ledger().change(cut)).successor as string
  expect(await tryCall(ledger().open('# B\n', { planId: 'more', dependsOn: ['docs'] }))).toEqual([
    'blocked',
    'DEPENDENCY_INCOMPLETE',
  ])
  const first = await ledger().ready('# One\n\ntext\n')
  await ledger().run(first)
  await ledger().run(await verifyOf(first))
  const more = (await ledger().open('# B\n', { planId: 'more', dependsOn: ['docs'] })).code as string
  await ledger().signAll(more)
  const runId = '7200000001'
  const { toSign } = await ledger().preflightCut(more, { runId })

  const second = await ledger().ready('# One\n\nanother text\n')
  await ledger().run(second)
  // Between preflight and cut too.
  expect(await tryCall(ledger().cut(more, toSign as string, { runId }))).toEqual(['blocked', 'DEPENDENCY_INCOMPLETE'])
  const answer = await ledger().preflightCut(more)
  expect([answer.outcome, codes(answer)]).toEqual(['blocked', ['DEPENDENCY_INCOMPLETE']])
  expect(answer.findings[0]).toMatchObject({ expected: 'docs', observed: 'cut_applied' })
  expect((await ledger().change(more)).awaits).toMatchObject([{ code: 'DEPENDENCY_INCOMPLETE', expected: 'docs' }])
  expect((await ledger().signoff(more, 'content_owner', ID.content_owner2)).outcome).toBe('blocked')

  await ledger().run(await verifyOf(second))
  expect((await ledger().change(more)).awaits).toEqual([])
  expect(await tryCall(ledger().run(more))).toEqual(['done'])
})
