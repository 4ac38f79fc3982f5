// Two people at the door at once: each lock and the version bump holds alone, and without both the race goes wrong.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/postgres/connect.ts'
import type { Ledger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { alsoOfClass, tryCall, withoutGuard } from '../support/plant.ts'
import { pidOf, whenWaiting } from '../support/waiting.ts'
import { useFresh } from './fresh.ts'
import { withoutDoorLocks } from './meeting.ts'

const fresh = useFresh()
let ledger: Ledger
let first: Database
let second: Database
let code: string

beforeEach(async () => {
  ledger = await fresh()
  await alsoOfClass(ledger, ID.content_owner, 'tech_lead')
  first = await ledger.as('quorate_door')
  second = await ledger.as('quorate_door')
  await pidOf(second)
  code = (await ledger.open('# One\n\ntext\n')).code as string
})

const BUMP =
  'update qt001_cp.activation set version = version + 1 where activation_id = new.activation_id returning * into v_activation;'
const withoutLocks = () => withoutDoorLocks(ledger)
const withoutBump = () =>
  withoutGuard(
    ledger,
    'quorate.assert_occupants_differ',
    BUMP,
    'select * into v_activation from qt001_cp.activation where activation_id = new.activation_id;',
  )

const seated = () =>
  ledger.value<string[]>(
    `select coalesce(jsonb_agg(o.class || '/' || o.ordinal order by o.class, o.ordinal), '[]')
     from qt001_cp.activation as a cross join lateral quorate.occupants(a.activation_id) as o where a.code = $1`,
    [code],
  )

/** The first call in an open transaction, the second while that is open; then the first ends, and the second's answer. */
async function meeting(
  one: () => Promise<unknown>,
  other: () => ReturnType<typeof tryCall>,
  end: 'commit' | 'rollback' = 'commit',
) {
  await first.query('begin')
  await one()
  const waiting = other()
  await whenWaiting(ledger, second)
  await first.query(end)
  return waiting
}

describe('[SEP-3] the two sides of a pair at once, by one human', () => {
  const race = (end?: 'commit' | 'rollback') =>
    meeting(
      () => ledger.signoff(code, 'content_owner', ID.content_owner, { as: first }),
      () => tryCall(ledger.signoff(code, 'tech_lead', ID.content_owner, { as: second })),
      end,
    )

  it('the second waits, and is judged on what the first left', async () => {
    expect(await race()).toEqual(['blocked', 'SEPARATION_VIOLATED'])
    expect(await seated()).toEqual(['content_owner/1'])
  })

  it('when the first gives up, the second sits', async () => {
    expect(await race('rollback')).toEqual(['done'])
    expect(await seated()).toEqual(['tech_lead/1'])
  })

  it('without the door’s locks the version bump makes it wait', async () => {
    await withoutLocks()
    expect(await race()).toEqual(['refused', 'SEPARATION_VIOLATED'])
    expect(await seated()).toEqual(['content_owner/1'])
  })

  it('without the version bump the door’s locks do', async () => {
    await withoutBump()
    expect(await race()).toEqual(['blocked', 'SEPARATION_VIOLATED'])
    expect(await seated()).toEqual(['content_owner/1'])
  })

  it('without both, one human sits on both sides', async () => {
    await withoutLocks()
    await withoutBump()
    expect(await race()).toEqual(['done'])
    expect(await seated()).toEqual(['content_owner/1', 'tech_lead/1'])
  })
})

describe('[SEAT-2] one seat, taken by two humans at once', () => {
  const race = (end?: 'commit' | 'rollback') =>
    meeting(
      () => ledger.signoff(code, 'tech_lead', ID.tech_lead, { as: first }),
      () => tryCall(ledger.signoff(code, 'tech_lead', ID.tech_lead2, { as: second })),
      end,
    )

  it('the second finds it taken, or free when the first gives up', async () => {
    expect(await race()).toEqual(['blocked', 'SEAT_TAKEN'])
    code = (await ledger.open('# Two\n\ntext\n')).code as string
    expect(await race('rollback')).toEqual(['done'])
    expect(await seated()).toEqual(['tech_lead/1'])
  })

  it('without the door’s locks the unique index refuses; without that the recount; without all, two sit in one seat', async () => {
    await withoutLocks()
    expect(await race()).toEqual(['refused', 'DB_ANSWER'])
    await ledger.superuser.query('drop index qt001_cp.uq_signoff_binding__slot')
    code = (await ledger.open('# Two\n\ntext\n')).code as string
    expect(await race()).toEqual(['refused', 'SEAT_EXTRA'])
    await withoutBump()
    code = (await ledger.open('# Three\n\ntext\n')).code as string
    expect(await race()).toEqual(['done'])
    expect(await seated()).toEqual(['tech_lead/1', 'tech_lead/1'])
  })

  it('the quorum’s two seats go to the two who come at once', async () => {
    const answer = await meeting(
      () => ledger.signoff(code, 'approver', ID.council, { as: first }),
      () => tryCall(ledger.signoff(code, 'approver', ID.council2, { as: second })),
    )
    expect(answer).toEqual(['done'])
    expect(await seated()).toEqual(['approver/1', 'approver/2'])
  })
})

describe('[SEAT-2] [APR-7] one leaves while another comes', () => {
  it('the seat is free for who waited, or taken when nobody left', async () => {
    await ledger.signoff(code, 'tech_lead', ID.tech_lead)
    const race = (end: 'commit' | 'rollback') =>
      meeting(
        () => ledger.leave(code, 'tech_lead', ID.tech_lead, { as: first }),
        () => tryCall(ledger.signoff(code, 'tech_lead', ID.tech_lead2, { as: second })),
        end,
      )
    expect(await race('rollback')).toEqual(['blocked', 'SEAT_TAKEN'])
    expect(await race('commit')).toEqual(['done'])
    expect(await seated()).toEqual(['tech_lead/1'])
  })

  const authority = () =>
    ledger.value<string>(
      `select r.status || ', ' || g.status from qt001_cp.approval_requests as r join qt001_cp.governance_build_authorization as g on g.request_ref = r.code
       join qt001_cp.activation as a using (activation_id) where a.code = $1`,
      [code],
    )
  /** A council member leaves while another one, the last of the quorum, comes. */
  const lastSeat = async () => {
    await ledger.signAll(code, ['approver'])
    await ledger.signoff(code, 'approver', ID.council)
    return meeting(
      () => ledger.leave(code, 'approver', ID.council, { as: first }),
      () => tryCall(ledger.signoff(code, 'approver', ID.council2, { as: second })),
    )
  }

  it('a quorum that somebody left meanwhile is not met by the last one who comes', async () => {
    expect(await lastSeat()).toEqual(['done'])
    expect(await authority()).toBe('open, draft')
  })

  it('without the door’s locks the version bump keeps it so; without both it is approved, and its grant active', async () => {
    await withoutLocks()
    expect(await lastSeat()).toEqual(['done'])
    expect(await authority()).toBe('open, draft')
    await withoutBump()
    code = (await ledger.open('# Two\n\ntext\n')).code as string
    expect(await lastSeat()).toEqual(['done'])
    expect(await authority()).toBe('approved, active')
    expect(await seated()).toContain('approver/2')
    expect(await seated()).not.toContain('approver/1')
  })
})
