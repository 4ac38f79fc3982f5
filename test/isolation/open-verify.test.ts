// Two people who open the verify of one cut at once: one does, the other is told its code.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/postgres/connect.ts'
import type { Ledger } from '../support/ledger.ts'
import { expire, openVerify } from '../support/open-verify.ts'
import { ID } from '../support/people.ts'
import { type Ending, tryCall } from '../support/plant.ts'
import { pidOf } from '../support/waiting.ts'
import { useFresh } from './fresh.ts'
import { meeting, withoutDoorLocks } from './meeting.ts'

const fresh = useFresh()
let ledger: Ledger
let first: Database
let second: Database
let cutCode: string

beforeEach(async () => {
  ledger = await fresh()
  first = await ledger.as('quorate_door')
  second = await ledger.as('quorate_door')
  await pidOf(second)
  cutCode = await ledger.ready('# One\n\ntext\n')
  const { rest } = await ledger.run(cutCode)
  await expire(ledger, (rest.successor as { code: string }).code)
})

const opens = (as: Database, actor: string) => (): Promise<Ending> =>
  tryCall(openVerify(ledger, cutCode, { as, actor }))
const both = (end: 'commit' | 'rollback' = 'commit') =>
  meeting(ledger, [first, opens(first, ID.operator)], [second, opens(second, ID.tech_lead)], end)
const runnable = () =>
  ledger.value<number>(
    `select count(*)::int from qt001_cp.activation as n
    where n.parent_activation_id is not null and quorate.may_still_run(n, quorate.schema_digest())`,
  )

describe('[LAN-4] [GATE-1] two who open one verify', () => {
  it('exactly one does', async () => {
    expect(await both()).toEqual(['blocked', 'VERIFY_OPEN'])
    expect(await runnable()).toBe(1)
  })

  it('the other does when the first one is undone', async () => {
    expect(await both('rollback')).toEqual(['done'])
    expect(await runnable()).toBe(1)
  })

  it('without the door’s locks there would be two', async () => {
    await withoutDoorLocks(ledger)
    // They meet only in the chain's head, the last lock of all.
    expect(await both()).toEqual(['done'])
    expect(await runnable()).toBe(2)
  })
})
