// What was said of holds stays in the history of the change, in order, whatever became of it (SEAT-7, APR-9).
import { expect, it } from 'vitest'
import { readHistory } from '../../src/postgres/read-history.ts'
import { happened } from '../../src/usecases/change/happened.ts'
import { held, join, lift, place } from '../support/holds.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'

const ledger = useLedger()

it('[SEAT-7] [APR-9] status tells who put a change on hold, joined, and spoke for lifting, and why', async () => {
  const { code } = await ledger().open('# One\n\ntext\n')
  const other = (await ledger().open('# Two\n\ntext\n', { planId: 'two' })).code as string
  const hold = await held(ledger(), code as string, ID.tech_lead2)
  await join(ledger(), hold, ID.content_owner2)
  await lift(ledger(), hold, ID.council)
  await place(ledger(), other, ID.council2)
  const history = await readHistory(ledger().door, code as string)
  expect(history.holds.map(({ what }) => what)).toEqual(['placed', 'joined', 'lifted'])
  const lines = happened(code as string, history).lines.map(({ text }) =>
    text.replace(/^\S+ {2}/, '').replace(/ {2}https.*/, ''),
  )
  expect(lines.slice(1)).toEqual([
    expect.stringMatching(/^user-1008 put it on hold: /),
    expect.stringMatching(/^user-1006 joined the hold: /),
    expect.stringMatching(/^user-1011 spoke for lifting the hold: /),
  ])
})
