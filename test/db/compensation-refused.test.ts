// What is refused after a failed verify: the next cut, whoever sits on both sides, another content, a moved row. Each guard is taken out once.
import { beforeEach, describe, expect, it } from 'vitest'
import {
  type Cut,
  carriedOut,
  cutOf,
  forcedVerify,
  liveBelow,
  openCompensation,
  readyCompensation,
} from '../support/compensation.ts'
import { withGuardOut } from '../support/guard.ts'
import { codes, useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { plant, tryCall, tryStatement } from '../support/plant.ts'
import { sampled } from '../support/sample.ts'

const ledger = useLedger()
const BOTH = { job: { actorId: ID.operatorAndVerifier } }
let number = 0
let plan: string
let cut: Cut

beforeEach(async () => {
  number += 1
  plan = `docs${number}`
  cut = await cutOf(ledger(), plan, '# One\n\ntext\n\n## Two\n\nmore\n')
})

describe('[LAN-5] force_fail', () => {
  it('[SIG-3] by who cut is refused as any verify by them; with the guards out it is recorded', async () => {
    const mine = await cutOf(ledger(), `${plan}b`, '# One\n\ntext\n', BOTH)
    const force = () => tryCall(forcedVerify(ledger(), mine.verify, 'mine', BOTH))
    expect(await force()).toEqual(['blocked', 'SEPARATION_VIOLATED'])
    const rules = ['quorate.separation_findings(qt001_cp.activation, qt001_cp.occupant[])', 'where s.active\n'] as const
    await withGuardOut(ledger(), ...rules, 'where false\n', async () => {
      expect(await force()).toEqual(['blocked', 'VERIFY_NOT_INDEPENDENT'])
      await withGuardOut(
        ledger(),
        'quorate.independence_findings(uuid, uuid)',
        'v.proof_id = p_verifier_proof and s.shared',
        'v.proof_id = p_verifier_proof and false',
        async () => expect(await force()).toEqual(['done', 'VERIFY_FAILED']),
      )
    })
  })

  it.each(
    sampled([
      ['', 'empty'],
      ['  ', 'blank'],
      ['two\nlines', 'of two lines'],
      ['x'.repeat(501), 'too long'],
      [7, 'a number'],
      [null, 'null'],
    ] as const),
  )('with a reason (%j: %s) is refused, and nothing is recorded', async (reason, _) => {
    expect(await tryCall(forcedVerify(ledger(), cut.verify, reason))).toEqual(['refused', 'CALL_MALFORMED'])
    expect((await ledger().change(cut.code)).escalation).toBeNull()
  })

  it('with a reason of 500 characters is recorded', async () => {
    const { rest } = await forcedVerify(ledger(), cut.verify, '…'.repeat(500))
    expect([rest.result, rest.forced]).toEqual(['fail', '…'.repeat(500)])
  })

  it('of a cut is no observation', async () => {
    const code = await ledger().ready(`# One\n\n${plan}\n`)
    expect(await tryCall(forcedVerify(ledger(), code, 'a reason'))).toEqual(['refused', 'CALL_MALFORMED'])
    expect((await ledger().run(code)).outcome).toBe('done')
  })
})

describe('[LAN-5] while an escalation is open', () => {
  beforeEach(async () => {
    await forcedVerify(ledger(), cut.verify)
  })

  it('the next cut of the plan is told so when it is opened, and blocked; another plan’s is not', async () => {
    const opened = await ledger().open('# One\n\nnext\n', { planId: plan })
    const told = { code: 'ESCALATION_OPEN', observed: { change: cut.code, escalation: expect.any(Number) } }
    expect([opened.outcome, opened.notes]).toMatchObject(['done', [told]])
    const code = opened.code as string
    await ledger().signAll(code)
    expect((await ledger().change(code)).awaits).toMatchObject([told])
    const blocked = await ledger().run(code)
    expect([blocked.outcome, blocked.findings]).toMatchObject(['blocked', [told]])
    await cutOf(ledger(), `${plan}b`, '# One\n\nother plan\n')
    const guard = 'and quorate.is_unsettled(e.status)'
    const name = 'quorate.escalation_findings(qt001_cp.activation)'
    await withGuardOut(ledger(), name, guard, 'and false', async () => {
      expect((await ledger().run(code)).outcome).toBe('done')
    })
  })

  it('one compensation is open at a time; a withdrawn one makes room', async () => {
    const first = await openCompensation(ledger(), cut.code)
    const second = await openCompensation(ledger(), cut.code)
    expect([second.outcome, second.findings]).toMatchObject([
      'blocked',
      [{ code: 'COMPENSATION_OPEN', observed: first.code }],
    ])
    const name = 'quorate.compensation_findings(qt001_cp.activation, text, text)'
    await withGuardOut(ledger(), name, 'and quorate.may_still_run(n, p_schema)', 'and false', async () => {
      expect((await openCompensation(ledger(), cut.code)).outcome).toBe('done')
    })
    expect((await ledger().withdrawChange(first.code as string, ID.operator)).outcome).toBe('done')
  })

  it.each([
    ['of other content', { plan_digest: 'e'.repeat(64) }, 'CONTENT_DRIFT'],
    ['at a commit that the job does not run for', { commit: 'e'.repeat(40) }, 'COMMIT_NOT_YOURS'],
    ['of another policy', { manifest_digest: 'e'.repeat(64) }, 'MANIFEST_DRIFT'],
    ['of another environment', { environment: 'staging' }, 'ENVIRONMENT_MISMATCH'],
  ])('a compensation %s is not opened', async (_, request, code) => {
    const answer = await openCompensation(ledger(), cut.code, { request })
    expect([answer.outcome, codes(answer)]).toEqual(['blocked', [code]])
    expect((await openCompensation(ledger(), cut.code)).outcome).toBe('done')
  })

  it.each([
    ['without a change', { compensates: undefined }, 'CALL_MALFORMED'],
    ['of a change that is not there', { compensates: '00000000-0000-4000-8000-000000000000' }, 'ACTIVATION_UNKNOWN'],
    ['without its content', { plan_digest: undefined }, 'CALL_MALFORMED'],
  ])('[ID-3] a compensation %s is refused', async (_, request, code) => {
    expect(await tryCall(openCompensation(ledger(), cut.code, { request }))).toEqual(['refused', code])
  })

  it('[ID-3] a token that is for another request opens none', async () => {
    const asked = () => ['e'.repeat(64)]
    expect(await tryCall(openCompensation(ledger(), cut.code, { asked }))).toEqual(['refused', 'TOKEN_AUDIENCE'])
  })

  it('a change whose verify passed has nothing to compensate', async () => {
    const good = await cutOf(ledger(), `${plan}b`, '# One\n\ngood\n')
    await ledger().run(good.verify)
    const { activationId } = await ledger().change(good.code)
    const answer = await openCompensation(ledger(), cut.code, { request: { compensates: activationId } })
    expect([answer.outcome, codes(answer)]).toEqual(['blocked', ['ESCALATION_NONE', 'CONTENT_DRIFT']])
  })
})

describe('[SEP-1] one change set: the cut, its verifies, its compensation and that one’s verify', () => {
  const name = 'quorate.separation_findings(qt001_cp.activation, qt001_cp.occupant[])'
  const guard = `(other.status = 'consumed' or`

  it('who made the verify fail does not carry the compensation out', async () => {
    await forcedVerify(ledger(), cut.verify, 'mine', BOTH)
    const code = await readyCompensation(ledger(), cut.code)
    expect(await tryCall(ledger().run(code, BOTH))).toEqual(['blocked', 'SEPARATION_VIOLATED'])
    await withGuardOut(ledger(), name, guard, '(false or', async () => {
      expect((await ledger().preflightCut(code, BOTH)).outcome).toBe('pass')
    })
    expect((await ledger().run(code)).outcome).toBe('done')
  })

  it('who cut does not verify the compensation', async () => {
    const mine = await cutOf(ledger(), `${plan}b`, '# One\n\ntext\n', BOTH)
    await forcedVerify(ledger(), mine.verify)
    const done = await carriedOut(ledger(), await readyCompensation(ledger(), mine.code))
    expect(await tryCall(ledger().run(done.verify, BOTH))).toEqual(['blocked', 'SEPARATION_VIOLATED'])
    await withGuardOut(ledger(), name, guard, '(false or', async () => {
      expect((await ledger().preflightVerify(done.verify, BOTH)).outcome).toBe('pass')
    })
    expect((await ledger().run(done.verify)).rest.result).toBe('pass')
  })

  it('[SIG-3] who carried the compensation out does not verify it', async () => {
    await forcedVerify(ledger(), cut.verify)
    const done = await carriedOut(ledger(), await readyCompensation(ledger(), cut.code), BOTH)
    expect(await tryCall(ledger().run(done.verify, BOTH))).toEqual(['blocked', 'SEPARATION_VIOLATED'])
    expect((await ledger().run(done.verify, { job: { actorId: ID.verifier2 } })).rest.result).toBe('pass')
  })
})

describe('[LAN-5] COMPENSATION_DRIFT', () => {
  it('where a later cut has moved on from the failed one', async () => {
    const later = await cutOf(ledger(), plan, '# One\n\nlater\n')
    await forcedVerify(ledger(), cut.verify)
    const code = await readyCompensation(ledger(), cut.code)
    const blocked = await ledger().run(code)
    expect([blocked.outcome, blocked.findings]).toMatchObject([
      'blocked',
      [{ code: 'COMPENSATION_DRIFT', observed: [expect.stringContaining('one'), expect.stringContaining('two')] }],
    ])
    await forcedVerify(ledger(), later.verify)
    const newest = await carriedOut(ledger(), await readyCompensation(ledger(), later.code))
    expect((await ledger().run(newest.verify)).rest.result).toBe('pass')
    // Its versions are another cut's all the same.
    expect(codes(await ledger().run(code))).toEqual(['COMPENSATION_DRIFT'])
  })

  it('where what should come back is not what was signed, or the proposal was edited', async () => {
    await ledger().run(cut.verify)
    const next = await cutOf(ledger(), plan, '# One\n\nnew\n\n## Two\n\nmore\n')
    await forcedVerify(ledger(), next.verify)
    const code = await readyCompensation(ledger(), next.code)
    const old = `update public.unit_version set body = 'x' where change_set_id = '${cut.set}' and kind is not null`
    const name = 'quorate.units_back(uuid, text)'
    await plant(ledger(), 'create temporary table kept as select version_id, body from public.unit_version', old)
    expect(codes(await ledger().run(code))).toEqual(['COMPENSATION_DRIFT'])
    const guard = 'quorate.unit_hash(r.canonical_address, b.kind, b.title, b.body) and r.new_hash is not null'
    await withGuardOut(ledger(), name, guard, 'r.new_hash', async () => {
      // The anchor's own guard hashes what is written.
      expect(codes(await ledger().run(code))).toEqual(['ANCHOR_REFUSED'])
    })
    await plant(
      ledger(),
      'update public.unit_version as v set body = k.body from kept as k where k.version_id = v.version_id',
      'drop table kept',
    )
    const proposed = `(select c.change_set_id from cutter_governance.cut_change_set as c join qt001_cp.activation as a
      on a.escalation_entry_id = c.entry_id where a.code = '${code}' and c.is_escalation)`
    const rows = `update cutter_governance.cut_change_set_affected_row set change = 'retire', new_hash = null, new_version_id = null where change_set_id = ${proposed}`
    expect(await tryStatement(ledger().superuser.query(rows))).toEqual(['refused', 'APPEND_ONLY'])
    await plant(ledger(), rows)
    expect(codes(await ledger().run(code))).toEqual(['COMPENSATION_DRIFT'])
    expect(Object.values(await liveBelow(ledger(), plan))).toContain('# One\n\nnew\n')
  })

  it('[SEAT-5] other content than the one that was signed is not carried out', async () => {
    await forcedVerify(ledger(), cut.verify)
    const code = await readyCompensation(ledger(), cut.code)
    const content = ledger().blocksOf(code)
    ledger().keepContent(code, content.replace('"retire"', '"change"'))
    expect(codes(await ledger().run(code))).toEqual(['PLAN_DIGEST_MISMATCH'])
    ledger().keepContent(code, content)
    expect((await ledger().run(code)).outcome).toBe('done')
  })
})

describe('[LAN-3] [LAN-7] rows of a proposal', () => {
  it('join it only before the failed result stands, and move only with an act', async () => {
    const { rest } = await forcedVerify(ledger(), cut.verify)
    const row = `insert into cutter_governance.cut_change_set_affected_row (change_set_id, canonical_address, change, prior_hash)
      select c.change_set_id, 'x/y', 'retire', repeat('a', 64) from cutter_governance.cut_change_set as c
      where c.entry_id = '${rest.escalation_entry_id as string}'`
    expect(await tryStatement(ledger().superuser.query(row))).toEqual(['refused', 'CHANGE_SET_CLOSED'])
    for (const [to, owner] of [
      ['reviewed', 'quorate_owner'],
      ['closed', 'quorate_owner'],
    ]) {
      const move = `begin; set local role ${owner};
        select quorate.move_entry('${rest.escalation_entry_id as string}', 'marked', '${to}', gen_random_uuid(), null); commit`
      expect(await tryStatement(ledger().superuser.query(move))).toEqual(['refused', 'TRANSITION_REFUSED'])
      await ledger().superuser.query('rollback')
    }
    expect((await ledger().change(cut.code)).escalation?.status).toBe('marked')
  })
})
