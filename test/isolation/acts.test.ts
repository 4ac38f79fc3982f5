// Acts that meet at one change: twice at once, with somebody leaving, in a crowd; one is done, the other told why.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/postgres/connect.ts'
import type { Ledger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { type Ending, tryCall, withoutGuard, written } from '../support/plant.ts'
import { pidOf, whenWaiting } from '../support/waiting.ts'
import { useFresh } from './fresh.ts'
import { meeting, prepareCut, withoutLease } from './meeting.ts'

const fresh = useFresh()
let ledger: Ledger
let first: Database
let second: Database
let door: Database

beforeEach(async () => {
  ledger = await fresh()
  first = await ledger.as('cutter_exec')
  second = await ledger.as('cutter_exec')
  door = await ledger.as('quorate_door')
  for (const session of [first, second, door]) await pidOf(session)
})

const prepared = (code: string, as: Database) => prepareCut(ledger, code, as)
const withoutLocks = async () => {
  await withoutGuard(
    ledger,
    'quorate.lock_act',
    'perform quorate.announce(p_activation);',
    'set constraints all deferred;',
  )
  await withoutGuard(
    ledger,
    'quorate.lock_act',
    `select * into activation from qt001_cp.activation as a where a.activation_id = p_activation for no key update;
  perform from qt001_cp.approval_requests as r where r.activation_id = p_activation for no key update;
  perform from qt001_cp.governance_build_authorization as g join qt001_cp.approval_requests as r on r.code = g.request_ref
    where r.activation_id = p_activation order by g.auth_code for no key update of g;`,
    'select * into activation from qt001_cp.activation as a where a.activation_id = p_activation;',
  )
}

describe('[GRT-3] [GRT-5] one change, cut twice at once', () => {
  it('one consumes, the other waits and is told so', async () => {
    const code = await ledger.ready('# One\n\ntext\n')
    const [one, other] = [await prepared(code, first), await prepared(code, second)]
    expect(await meeting(ledger, [first, one], [second, other])).toEqual([
      'blocked',
      'ACTIVATION_CONSUMED',
      'GRANT_CONSUMED',
    ])
    expect(await written(ledger)).toMatchObject({ 'cutter_governance.cut_change_set': 1 })
  })

  it('the first gives up: the second is done', async () => {
    const code = await ledger.ready('# One\n\ntext\n')
    const [one, other] = [await prepared(code, first), await prepared(code, second)]
    expect(await meeting(ledger, [first, one], [second, other], 'rollback')).toEqual(['done'])
  })

  it('without the row locks the lease refuses; without both, the seats and the compare-and-set do', async () => {
    const code = await ledger.ready('# One\n\ntext\n')
    const [one, other, another] = [
      await prepared(code, first),
      await prepared(code, second),
      await prepared(code, second),
    ]
    await withoutLocks()
    await ledger.superuser.query('update qt001_cp.hold_limit set lane_seconds = 1')
    await first.query('begin')
    expect(await one()).toEqual(['done'])
    expect(await other()).toEqual(['refused', 'LANE_BUSY'])
    await withoutLease(ledger)
    const waiting = another()
    await whenWaiting(ledger, second)
    await first.query('commit')
    expect((await waiting)[0]).toBe('refused')
    expect(await written(ledger)).toMatchObject({ 'cutter_governance.cut_change_set': 1 })
  })

  it('six at once: exactly one is done, and the grant is spent once', async () => {
    const code = await ledger.ready('# One\n\ntext\n')
    const calls: (() => Promise<Ending>)[] = []
    for (let i = 0; i < 6; i += 1) calls.push(await prepared(code, await ledger.as('cutter_exec')))
    const answers = await Promise.all(calls.map((call) => call()))
    expect(answers.filter(([outcome]) => outcome === 'done')).toHaveLength(1)
    for (const [outcome, ...codes] of answers.filter(([each]) => each !== 'done')) {
      expect([outcome, codes]).toEqual(['blocked', ['ACTIVATION_CONSUMED', 'GRANT_CONSUMED']])
    }
    expect(await written(ledger)).toMatchObject({ 'cutter_governance.cut_change_set': 1 })
  })

  it('[EV-2] and the chain of evidence stays one', async () => {
    const code = await ledger.ready('# One\n\ntext\n')
    const calls: (() => Promise<Ending>)[] = []
    for (let i = 0; i < 4; i += 1) calls.push(await prepared(code, await ledger.as('cutter_exec')))
    const others = [tryCall(ledger.revoke(ID.verifier2)), tryCall(ledger.open('# x\n\ny\n', { planId: 'x' }))]
    await Promise.all([...calls.map((call) => call()), ...others])
    const broken = `select count(*)::int from qt001_cp.evidence_registry as e left join qt001_cp.evidence_registry as p on p.seq = e.seq - 1
      where e.prev_hash <> coalesce(p.hash, repeat('0', 64)) or (e.seq > 1 and p.seq is null)`
    expect(await ledger.value(broken)).toBe(0)
  })
})

describe('[GRT-3] [SEAT-3] a cut while somebody leaves', () => {
  const race = async () => {
    const code = await ledger.ready('# One\n\ntext\n')
    const act = await prepared(code, first)
    return meeting(ledger, [door, () => ledger.leave(code, 'tech_lead', ID.tech_lead, { as: door })], [first, act])
  }

  it('waits, and finds the seat empty', async () => {
    expect(await race()).toEqual(['blocked', 'SEAT_MISSING'])
  })

  it('without its row locks it is done with an empty seat', async () => {
    await withoutLocks()
    expect(await race()).toEqual(['done'])
  })

  it('who wants to leave while it runs waits, and is too late', async () => {
    const code = await ledger.ready('# One\n\ntext\n')
    const act = await prepared(code, first)
    const answer = await meeting(
      ledger,
      [first, act],
      [door, () => tryCall(ledger.leave(code, 'tech_lead', ID.tech_lead, { as: door }))],
    )
    expect(answer).toEqual(['blocked', 'ACTIVATION_CLOSED'])
  })
})

describe('[EV-2] [SEAT-1] two changes opened at once', () => {
  const race = () =>
    meeting(
      ledger,
      [door, () => ledger.open('# One\n\ntext\n', { as: door })],
      [ledger.door, () => tryCall(ledger.open('# Two\n\ntext\n', { as: ledger.door }))],
    )
  beforeEach(() => pidOf(ledger.door))

  it('both are, each with its own number and code, one link of the chain after the other', async () => {
    expect(await race()).toEqual(['done'])
    const numbers = `select jsonb_build_array(count(distinct code), count(distinct activation_number)) from qt001_cp.activation`
    expect(await ledger.value(numbers)).toEqual([2, 2])
  })

  it('without the lock on the chain’s head the second fails', async () => {
    await withoutGuard(
      ledger,
      'quorate.append_evidence',
      'select * into strict v_head from qt001_cp.ledger_head for update;',
      'select * into strict v_head from qt001_cp.ledger_head;',
    )
    expect(await race()).toEqual(['refused', 'DB_ANSWER'])
  })
})

it('[SEP-3] a crowd at one change ends without a deadlock: every call with an answer of its own', async () => {
  const code = await ledger.ready('# One\n\ntext\n')
  const doors = await Promise.all(Array.from({ length: 4 }, () => ledger.as('quorate_door')))
  const acts = [await prepared(code, first), await prepared(code, second)]
  const known = new Set([
    'SEAT_TAKEN',
    'SEAT_NOT_HELD',
    'ACTIVATION_CLOSED',
    'SEAT_MISSING',
    'REQUEST_NOT_APPROVED',
    'ACTIVATION_CONSUMED',
    'GRANT_CONSUMED',
    'EPOCH_STALE',
    'ESIGN_MISSING',
    'TOKEN_AUDIENCE',
  ])
  const coming = async (as: Database) => [
    await tryCall(ledger.leave(code, 'tech_lead', ID.tech_lead, { as })),
    await tryCall(ledger.signoff(code, 'tech_lead', ID.tech_lead2, { as })),
    await tryCall(ledger.leave(code, 'product_lead', ID.product_lead, { as })),
    await tryCall(ledger.signoff(code, 'product_lead', ID.product_lead2, { as })),
  ]
  const revoked = async () => [await tryCall(ledger.revoke(ID.verifier2))]
  const cut = async (act: () => Promise<Ending>) => [await act()]
  const answers = (await Promise.all([...doors.map(coming), ...acts.map(cut), revoked()])).flat()
  for (const [outcome, ...codes] of answers) {
    expect(['done', 'pass', 'blocked', 'refused']).toContain(outcome)
    for (const each of codes) expect(known).toContain(each)
  }
})
