// One seat stops a change or an action; it ends by itself, by a second seat not; others of the quorum lift it (APR-9).
import { afterEach, describe, expect, it } from 'vitest'
import { callJson } from '../support/call-gate.ts'
import { readyRun } from '../support/deploy.ts'
import { govern, readyGoverned, registryChanges } from '../support/governance.ts'
import { withGuardOut } from '../support/guard.ts'
import { forgetHolds, held, join, letHoursPass, lift, place } from '../support/holds.ts'
import { codes, Ledger, useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { humanOf, noLongerOfClass, plant, tryCall, tryStatement } from '../support/plant.ts'
import { forgetStops } from '../support/stopping.ts'

const ledger = useLedger()
const MAY = 'quorate.may_hold(uuid, uuid, timestamp with time zone)'
const ENDED = 'quorate.hold_ended(qt001_cp.seat_hold)'
const LIFTING = 'quorate.hold_lifting(qt001_cp.seat_hold)'
const DECIDE = 'quorate.decide(qt001_cp.activation, qt001_cp.authority_scope_manifest, jsonb, jsonb)'
const FOUND =
  'v_holds := array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.hold_findings(p_activation) as f);'
/** Others of the quorum of a cut, none of whom holds here. */
const QUORUM = [ID.council, ID.council2, ID.product_lead] as const

let plans = 0
/** A change that everybody signed, of a plan of its own. */
async function ready(): Promise<string> {
  const { code } = await ledger().open('# One\n\ntext\n', { planId: `held-${++plans}` })
  await ledger().signAll(code as string)
  return code as string
}
const preflight = (code: string) => tryCall(ledger().preflightCut(code))
const lifted = async (hold: string, ...by: readonly string[]) => {
  const said: unknown[] = []
  for (const actor of by) said.push((await lift(ledger(), hold, actor)).rest.lifted)
  return said
}
const lastKind = () => ledger().value('(select kind from qt001_cp.evidence_registry order by seq desc limit 1)')

afterEach(() => forgetHolds(ledger()))

describe('a hold', () => {
  it('[APR-9] is placed by one seat alone, says by whom and why, and nothing of the change acts', async () => {
    const code = await ready()
    const runId = '1900000001'
    const { toSign } = await ledger().preflightCut(code, { runId })
    const { rest, outcome } = await place(ledger(), code, ID.tech_lead2)
    expect([outcome, await lastKind()]).toEqual(['done', 'HOLD_PLACED'])
    const by = await humanOf(ledger(), ID.tech_lead2)
    const blocked = await ledger().preflightCut(code)
    expect(codes(blocked)).toEqual(['ON_HOLD'])
    expect(blocked.findings[0]?.observed).toEqual({
      ...{ hold: rest.hold, on: 'change', by, reason: 'the export is wrong' },
      ...{ since: expect.stringMatching(/Z$/), until: rest.until },
    })
    expect(await tryCall(ledger().rehearse(code))).toEqual(['blocked', 'ON_HOLD'])
    expect(await tryCall(ledger().cut(code, toSign as string, { runId }))).toEqual(['blocked', 'ON_HOLD'])
    await withGuardOut(ledger(), DECIDE, FOUND, `v_holds := '{}';`, async () => {
      expect(await preflight(code)).toEqual(['pass'])
    })
  })

  it('[APR-9] on an action covers every change of it, a deploy and a governed act too, and no other action', async () => {
    const [cut, run] = [await ready(), await readyRun(ledger(), { plan: 'held-run' })]
    const extend = { op: 'extend', subject_sha256: 'a'.repeat(64), valid_until: '2099-01-01T00:00:00Z' }
    const subject = `(select provider_subject_sha256 from qt001_cp.human_identity_registry where human_identity_id = '${await humanOf(ledger(), ID.verifier2)}')`
    const line = { ...extend, subject_sha256: await ledger().value<string>(subject) }
    const act = await readyGoverned(ledger(), 'REGISTRY_CHANGE', registryChanges(line))
    await held(ledger(), 'DEPLOY', ID.tech_lead2)
    expect([await preflight(run), await preflight(cut)]).toEqual([['blocked', 'ON_HOLD'], ['pass']])
    await held(ledger(), 'REGISTRY_CHANGE', ID.tech_lead2)
    expect(await tryCall(govern(ledger(), act))).toEqual(['blocked', 'ON_HOLD'])
    await forgetHolds(ledger())
    expect(await tryCall(govern(ledger(), act))).toEqual(['done'])
  })

  it('[APR-9] takes back what its holder signed, so that nobody goes on with a signature against their will', async () => {
    const code = await ready()
    const hold = await held(ledger(), code, ID.product_lead)
    const grant = (await ledger().change(code)).grant?.status
    expect([grant, await preflight(code)]).toEqual([
      'draft',
      ['blocked', 'SEAT_MISSING', 'ON_HOLD', 'REQUEST_NOT_APPROVED'],
    ])
    expect(await lifted(hold, ID.council, ID.council2, ID.product_lead2)).toEqual([
      'not yet: 1 of 3',
      'not yet: 2 of 3',
      'yes',
    ])
    expect(await preflight(code)).toEqual(['blocked', 'SEAT_MISSING', 'REQUEST_NOT_APPROVED'])
    expect((await ledger().signoff(code, 'product_lead', ID.product_lead2)).outcome).toBe('done')
    expect(await preflight(code)).toEqual(['pass'])
    const take = 'quorate.take_seats_back(qt001_cp.seat_hold, uuid, uuid)'
    await withGuardOut(ledger(), take, `and a.status = 'open'`, 'and false', async () => {
      await held(ledger(), code, ID.tech_lead)
      expect(await preflight(code)).toEqual(['blocked', 'ON_HOLD'])
    })
  })

  it('[APR-9] is told to whoever opens or signs, and in status, list and explain', async () => {
    const code = await ready()
    await held(ledger(), 'CUT', ID.tech_lead2)
    const opened = await ledger().open('# Two\n', { planId: 'told' })
    expect(opened.notes.map((note) => note.code)).toContain('ON_HOLD')
    const signed = await ledger().signoff(opened.code as string, 'tech_lead', ID.tech_lead)
    expect([signed.outcome, signed.notes.map((note) => note.code)]).toEqual(['done', ['ON_HOLD']])
    const change = await ledger().change(code)
    expect(change.holds).toMatchObject([{ on: 'action', reason: 'the export is wrong' }])
    expect(change.awaits.map((one) => one.code)).toEqual(['ON_HOLD'])
    expect(Object.keys(change.subjects)).toContain(await humanOf(ledger(), ID.tech_lead2))
    const listed = await callJson(ledger().door, 'quorate.changes', ['2', 'true'])
    expect(listed).toMatchObject([{ holds: [{ on: 'action' }] }, {}])
    const explained = await callJson(ledger().door, 'quorate.explain', [code])
    expect(explained?.tree).toContainEqual(expect.objectContaining({ check: 'holds', passed: false }))
    expect(await callJson(ledger().door, 'quorate.holds', [])).toMatchObject({
      holds: [{ of: 'CUT', lifted: 0, needed: 3 }],
    })
  })
})

describe('how a hold ends', () => {
  it('[APR-9] by itself after 72 hours, by the database’s clock, unless a second seat joined', async () => {
    const [alone, two] = [await ready(), await ready()]
    await held(ledger(), alone, ID.tech_lead2)
    const hold = await held(ledger(), two, ID.tech_lead2)
    expect((await join(ledger(), hold, ID.council3)).outcome).toBe('done')
    await letHoursPass(ledger(), 71)
    expect([await preflight(alone), await preflight(two)]).toEqual([
      ['blocked', 'ON_HOLD'],
      ['blocked', 'ON_HOLD'],
    ])
    await letHoursPass(ledger(), 1)
    expect([await preflight(alone), await preflight(two)]).toEqual([['pass'], ['blocked', 'ON_HOLD']])
    await withGuardOut(ledger(), ENDED, 'clock_timestamp() >= v_lapses', 'false', async () => {
      expect(await preflight(alone)).toEqual(['blocked', 'ON_HOLD'])
    })
    await withGuardOut(ledger(), ENDED, 'cardinality(quorate.hold_joined(p_hold)) = 0', 'true', async () => {
      expect(await preflight(two)).toEqual(['pass'])
    })
    // The second one takes that back: the time of the first is over.
    expect(await lifted(hold, ID.council3)).toEqual(['not yet: 0 of 3'])
    expect(await preflight(two)).toEqual(['pass'])
  })

  it('[APR-9] by as many of the quorum as it has seats, none of them who placed or joined it', async () => {
    const code = await ready()
    const hold = await held(ledger(), code, ID.council3)
    await join(ledger(), hold, ID.product_lead2)
    expect(await tryCall(lift(ledger(), hold, ID.tech_lead))).toEqual(['blocked', 'LIFT_NOT_A_SEAT'])
    expect(await tryCall(lift(ledger(), hold, ID.operator))).toEqual(['blocked', 'LIFT_NOT_A_SEAT'])
    expect(await lifted(hold, ID.product_lead2, ID.council)).toEqual(['not yet: 0 of 3', 'not yet: 1 of 3'])
    expect(await tryCall(lift(ledger(), hold, ID.council))).toEqual(['blocked', 'HOLD_LIFTED_BY_YOU'])
    expect(await tryCall(join(ledger(), hold, ID.product_lead2))).toEqual([
      'blocked',
      'HOLD_IS_YOURS',
      'HOLD_LIFTED_BY_YOU',
    ])
    const own = 'p.human_identity_id not in (select m.human from member as m)'
    expect(await lifted(hold, ID.council2)).toEqual(['not yet: 2 of 3'])
    expect(await preflight(code)).toEqual(['blocked', 'ON_HOLD'])
    await withGuardOut(ledger(), LIFTING, own, 'true', async () => {
      const counted = `(select lifted from qt001_cp.seat_hold as h cross join lateral quorate.hold_lifting(h))`
      expect(await ledger().value(counted)).toBe(3)
    })
    expect(await lifted(hold, ID.product_lead)).toEqual(['yes'])
    expect([await preflight(code), await lastKind()]).toEqual([['pass'], 'PREFLIGHT_PASS'])
    expect(await tryCall(lift(ledger(), hold, ID.council3))).toEqual(['blocked', 'HOLD_ENDED'])
    expect(await tryCall(join(ledger(), hold, ID.tech_lead))).toEqual(['blocked', 'HOLD_ENDED'])
  })

  it('[APR-9] counts nobody who has no seat of the quorum any more, nor who is suspended, and nobody makes the quorum smaller by that', async () => {
    const mine = await Ledger.clone(ledger().cluster)
    try {
      const { code } = await mine.open('# One\n')
      const hold = await held(mine, code as string, ID.tech_lead)
      const state = () =>
        mine.value('(select to_jsonb(l) from qt001_cp.seat_hold as h cross join lateral quorate.hold_lifting(h) as l)')
      await lift(mine, hold, ID.council)
      await lift(mine, hold, ID.council2)
      await mine.suspend(ID.council)
      expect(await state()).toEqual({ lifted: 1, needed: 3, released: false })
      await withGuardOut(mine, LIFTING, 'quorate.active_principal(o.human, c) is not null', 'true', async () => {
        expect(await state()).toMatchObject({ lifted: 2 })
      })
      await noLongerOfClass(mine, ID.council2, 'approver')
      expect(await state()).toEqual({ lifted: 0, needed: 3, released: false })
      expect((await lift(mine, hold, ID.product_lead)).rest.lifted).toBe('not yet: 1 of 3')
    } finally {
      await mine.drop()
    }
  })

  it('[APR-9] by whoever placed it, who takes it back', async () => {
    const code = await ready()
    const hold = await held(ledger(), code, ID.tech_lead2)
    expect(await lifted(hold, ID.tech_lead2)).toEqual(['yes'])
    expect(await preflight(code)).toEqual(['pass'])
  })

  it('[APR-9] of two people the other one alone lifts, and still needs the signature of the first', async () => {
    const mine = await Ledger.clone(ledger().cluster)
    try {
      const code = await mine.ready('# One\n\ntext\n')
      const hold = await held(mine, code, ID.tech_lead)
      for (const id of [ID.council, ID.council2, ID.council3]) await noLongerOfClass(mine, id, 'approver')
      await noLongerOfClass(mine, ID.product_lead2, 'product_lead')
      expect((await lift(mine, hold, ID.product_lead)).rest.lifted).toBe('yes')
      expect(codes(await mine.preflightCut(code))).toContain('SEAT_MISSING')
    } finally {
      await mine.drop()
    }
  })

  it('[APR-9] [KEY-2] falls with the registration of whoever placed it, and not by a suspension, which takes one person', async () => {
    const code = await ready()
    await held(ledger(), code, ID.tech_lead2)
    await ledger().suspend(ID.tech_lead2, ID.operator)
    expect(await preflight(code)).toEqual(['blocked', 'ON_HOLD'])
    await ledger().confirm(ID.tech_lead2, ID.migrator)
    expect(await preflight(code)).toEqual(['pass'])
    const falls = 'not quorate.may_hold((p_hold).placed_by, quorate.held_action(p_hold), (p_hold).placed_at)'
    await withGuardOut(ledger(), ENDED, falls, 'false', async () => {
      expect(await preflight(code)).toEqual(['blocked', 'ON_HOLD'])
    })
    // Restored, they hold nothing by what they said before.
    const by = await humanOf(ledger(), ID.tech_lead2)
    const restored = `update qt001_cp.human_identity_registry set revoked_at = null, valid_from = clock_timestamp() where human_identity_id = '${by}'`
    await plant(ledger(), restored)
    expect(await preflight(code)).toEqual(['pass'])
    await withGuardOut(ledger(), MAY, 'greatest(p.valid_from, h.valid_from) <= p_since', 'true', async () => {
      expect(await preflight(code)).toEqual(['blocked', 'ON_HOLD'])
    })
    await forgetStops(ledger())
  })
})

it('[APR-9] [EV-1] nobody edits what was held, joined, lifted or ended', async () => {
  const code = await ready()
  const hold = await held(ledger(), code, ID.tech_lead2)
  await join(ledger(), hold, ID.council3)
  await lifted(hold, ...QUORUM)
  for (const table of ['seat_hold', 'seat_hold_join', 'seat_hold_lift', 'seat_hold_end']) {
    expect(await ledger().value(`select count(*)::int from qt001_cp.${table}`)).toBeGreaterThan(0)
    for (const statement of [
      `update qt001_cp.${table} set hold_id = hold_id`,
      `delete from qt001_cp.${table}`,
      `truncate qt001_cp.${table} cascade`,
    ])
      expect(await tryStatement(ledger().superuser.query(statement))).toEqual(['refused', 'APPEND_ONLY'])
  }
})
