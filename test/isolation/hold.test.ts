// A hold and a cut at once: whichever is committed first counts, and the other is told.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/postgres/connect.ts'
import { held, lift, place } from '../support/holds.ts'
import type { Ledger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { type Ending, tryCall, withoutGuard } from '../support/plant.ts'
import { pidOf } from '../support/waiting.ts'
import { useFresh } from './fresh.ts'
import { meeting, prepareCut } from './meeting.ts'

const fresh = useFresh()
let ledger: Ledger
let exec: Database
let door: Database
let code: string
let cut: () => Promise<Ending>

beforeEach(async () => {
  ledger = await fresh()
  exec = await ledger.as('cutter_exec')
  door = await ledger.as('quorate_door')
  for (const session of [exec, door]) await pidOf(session)
  code = await ledger.ready('# One\n\ntext\n')
  cut = await prepareCut(ledger, code, exec)
})
const hold = (what: string) => () => tryCall(place(ledger, what, ID.tech_lead2, {}, { as: door }))
const entry = async () => (await ledger.change(code)).entry

describe('[APR-9] [SEP-3] a hold on the change that is cut', () => {
  it('comes too late while the cut is under way, and in time where that is undone', async () => {
    expect(await meeting(ledger, [exec, cut], [door, hold(code)], 'rollback')).toEqual(['done'])
    expect(await cut()).toEqual(['blocked', 'ON_HOLD'])
    const other = await ledger.ready('# One\n\nother\n')
    const cutOther = await prepareCut(ledger, other, exec)
    expect(await meeting(ledger, [exec, cutOther], [door, hold(other)])).toEqual(['blocked', 'ACTIVATION_CONSUMED'])
  })

  it('is seen by the cut that waited for it', async () => {
    expect(await meeting(ledger, [door, hold(code)], [exec, cut])).toEqual(['blocked', 'ON_HOLD'])
    expect(await entry()).toBe('reviewed')
  })
})

describe('[APR-9] [SEP-3] a hold on the action', () => {
  it('waits for a cut that is under way, and holds the next one', async () => {
    expect(await meeting(ledger, [exec, cut], [door, hold('CUT')])).toEqual(['done'])
    const next = await ledger.ready('# One\n\nnext\n')
    expect([await entry(), await tryCall(ledger.preflightCut(next))]).toEqual(['cut_applied', ['blocked', 'ON_HOLD']])
  })

  it('is seen by the cut that waited for it', async () => {
    expect(await meeting(ledger, [door, hold('CUT')], [exec, cut])).toEqual(['blocked', 'ON_HOLD'])
  })

  it('without the ledger to itself the cut goes through, although the hold was there first', async () => {
    await withoutGuard(ledger, 'quorate.enter_hold', 'p_token, activation.activation_id is null)', 'p_token, false)')
    expect(await meeting(ledger, [door, hold('CUT')], [exec, cut])).toEqual(['done'])
  })
})

it('[APR-9] [SEP-3] of two who lift at once each is counted', async () => {
  const id = await held(ledger, code, ID.tech_lead2)
  await lift(ledger, id, ID.council)
  const others = [await ledger.as('quorate_door'), door]
  for (const session of others) await pidOf(session)
  const [first, second] = others as [Database, Database]
  const said = async (actor: string, as: Database) => (await lift(ledger, id, actor, { as })).rest.lifted
  const last = await meeting(
    ledger,
    [first, () => said(ID.council2, first)],
    [second, () => said(ID.product_lead, second)],
  )
  expect(last).toBe('yes')
})
