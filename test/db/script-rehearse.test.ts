// A rehearsal before everybody has signed: not before the review, by a proof of its own, and nothing rests on it.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { callJson } from '../support/call-gate.ts'
import { withGuardOut } from '../support/guard.ts'
import { codes, useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { plant, tryCall } from '../support/plant.ts'
import { openScript, provision } from '../support/scripts.ts'

const ledger = useLedger()
let number = 0
let code: string
beforeAll(async () => {
  // A sequence is not undone: it shows that something of a script has run.
  await provision(
    ledger(),
    { calls: ['billing.ran()'] },
    `set role app_owner;
     create sequence billing.runs;
     create function billing.ran() returns bigint language sql security definer set search_path = pg_catalog
       as $$ select nextval('billing.runs') $$;
     revoke execute on function billing.ran() from public;
     reset role;`,
  )
})
beforeEach(async () => {
  number += 1
  const opened = await openScript(ledger(), {
    planId: `plan-${number}`,
    script: `update billing.accounts set status = 'closed' where id <= 2; select billing.ran();`,
    expect: { 'billing.accounts': { update: 2 } },
    assert: [`select count(*) >= 2 from billing.accounts where status = 'closed'`],
  })
  expect([opened.outcome, codes(opened)]).toEqual(['done', []])
  code = opened.code as string
})

const runs = () => ledger().value<string>('(select case when is_called then last_value else 0 end from billing.runs)')
const review = () => ledger().signoff(code, 'content_owner', ID.content_owner)
const filed = async () =>
  (await callJson(ledger().door, 'quorate.filed', [code])) as { rehearsal: { effect: Record<string, unknown> } | null }
const evidence = () => ledger().value<string>('(select kind from qt001_cp.evidence_registry order by seq desc limit 1)')

describe('[SQL-4] a rehearsal before everybody has signed', () => {
  it('is refused until the reviewing role has signed: nothing of the script has run', async () => {
    const before = await runs()
    expect(await tryCall(ledger().rehearse(code))).toEqual(['blocked', 'SCRIPT_NOT_REVIEWED'])
    expect(await evidence()).toBe('REHEARSE_BLOCKED')
    expect(await tryCall(ledger().signoff(code, 'tech_lead', ID.tech_lead))).toEqual(['done'])
    expect(await tryCall(ledger().rehearse(code))).toEqual(['blocked', 'SCRIPT_NOT_REVIEWED'])
    expect([await runs(), (await filed()).rehearsal]).toEqual([before, null])
    await review()
    expect(await tryCall(ledger().rehearse(code))).toEqual(['pass'])
    expect(await runs()).toBe(String(Number(before) + 1))
  })

  it('without that guard finds the script unreviewed all the same, and without both runs it', async () => {
    const before = await runs()
    const gate =
      'not exists (select from unnest(p_seated) as s where s.class = quorate.code_of(a.review_class_item_id))'
    const kind = `v_entry.status is distinct from 'reviewed'`
    const guarded = 'quorate.review_findings(qt001_cp.activation, qt001_cp.occupant[])'
    await withGuardOut(ledger(), guarded, gate, 'false', async () => {
      expect(await tryCall(ledger().rehearse(code))).toEqual(['blocked', 'ENTRY_NOT_REVIEWED'])
      expect(await runs()).toBe(before)
      const apply = 'quorate.sql_apply(uuid,text,uuid,uuid,text)'
      await withGuardOut(ledger(), apply, kind, 'false', () =>
        withGuardOut(ledger(), apply, 'into strict v_set.review_id', 'into v_set.review_id', () =>
          ledger()
            .rehearse(code)
            .catch(() => null),
        ),
      )
    })
    expect(await runs()).not.toBe(before)
  })

  it('shows everybody who signs after it what the script did, and changes no seat and no grant', async () => {
    await review()
    const before = await ledger().change(code)
    const answer = await ledger().rehearse(code)
    expect([answer.outcome, answer.toSign, await evidence()]).toEqual(['pass', null, 'REHEARSE_PASS'])
    expect(answer.rest.effect).toMatchObject({ tables: [{ table: 'billing.accounts', updated: 2 }] })
    expect((await filed()).rehearsal?.effect).toMatchObject({
      tables: [{ table: 'billing.accounts', inserted: 0, updated: 2, deleted: 0 }],
      catalogue: [],
      asserts: [{ passed: true }],
    })
    const { occupied, grant, entry } = await ledger().change(code)
    expect([occupied, grant, entry]).toEqual([before.occupied, before.grant, before.entry])
    expect(await ledger().value(`(select count(*) from billing.accounts where status = 'closed')`)).toBe('0')
    expect(await ledger().value('(select count(*) from cutter_governance.cut_change_set)')).toBe('0')
    expect(await ledger().value('(select count(*) from quorate_targets.effect_row)')).toBe('0')
  })

  it('is blocked by a seat too many, though not by one that is still missing', async () => {
    await review()
    await ledger().signoff(code, 'tech_lead', ID.tech_lead)
    expect(await tryCall(ledger().rehearse(code))).toEqual(['pass'])
    const required = (active: boolean) =>
      plant(
        ledger(),
        `update qt001_cp.signoff_requirement_manifest set active = ${active} where action_item_id = quorate.item('AUTHORITY_ACTION', 'SQL')
           and class_item_id = quorate.item('PRINCIPAL_CLASS', 'tech_lead')`,
      )
    await required(false)
    const ended = await tryCall(ledger().rehearse(code)).finally(() => required(true))
    expect(ended).toEqual(['blocked', 'SEAT_EXTRA'])
  })

  it('of a script that fails is blocked, and files nothing', async () => {
    const opened = await openScript(ledger(), { planId: 'failing', script: 'select 1 / 0;' })
    code = opened.code as string
    await review()
    expect(await tryCall(ledger().rehearse(code))).toEqual(['blocked', 'SCRIPT_FAILED'])
    expect([(await filed()).rehearsal, await evidence()]).toEqual([null, 'REHEARSE_BLOCKED'])
  })

  it('lets everybody go on: the change is cut afterwards', async () => {
    await review()
    await ledger().rehearse(code)
    await ledger().signAll(code, ['content_owner'])
    expect(await tryCall(ledger().rehearse(code))).toEqual(['pass'])
    expect(await tryCall(ledger().run(code))).toEqual(['done'])
    await ledger().superuser.query(`update billing.accounts set status = 'open'`)
    expect((await tryCall(ledger().rehearse(code)))[0]).not.toBe('pass')
  })
})

describe('[ID-4] [SQL-4] the proof of a rehearsal', () => {
  it('is for that purpose: a preflight’s does not serve, nor it for a preflight', async () => {
    await ledger().signAll(code)
    expect(await tryCall(ledger().rehearse(code, { purpose: 'preflight' }))).toEqual(['refused', 'TOKEN_AUDIENCE'])
    expect(await tryCall(ledger().preflightCut(code, { purpose: 'rehearse' }))).toEqual(['refused', 'TOKEN_AUDIENCE'])
    expect(await tryCall(ledger().rehearse(code))).toEqual(['pass'])
    expect(await tryCall(ledger().preflightCut(code))).toEqual(['pass'])
  })

  it('is one of somebody who may act', async () => {
    await review()
    const ended = await tryCall(ledger().rehearse(code, { job: { actorId: ID.tech_lead } }))
    expect(ended).toEqual(['blocked', 'OCCUPANT_NOT_OF_CLASS'])
    expect((await filed()).rehearsal).toBeNull()
    expect(await tryCall(ledger().rehearse(code))).toEqual(['pass'])
  })

  it('is used once', async () => {
    await review()
    const { token, name, args } = await ledger().laneCall(code, 'rehearse', null)
    await ledger().exec.query(`select ${name}($1, $2, $3, $4)`, args)
    expect(await tryCall(ledger().rehearse(code, { token }))).toEqual(['refused', 'TOKEN_REPLAYED'])
  })

  it('serves the lane’s login only', async () => {
    await review()
    for (const as of [ledger().door, ledger().verifier, ledger().revoker])
      expect((await tryCall(ledger().rehearse(code, { as })))[0]).toBe('refused')
    expect(await tryCall(ledger().rehearse(code))).toEqual(['pass'])
  })
})
