// The same rules a layer below the functions: the trigger on the occupant tables, and rules edited past an activation.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { alsoOfClass, humanOf, plant, tryCall, tryStatement, withoutGuard } from '../support/plant.ts'

const ledger = useLedger()
let number = 0
let code: string

beforeAll(async () => {
  await alsoOfClass(ledger(), ID.content_owner, 'tech_lead')
  await alsoOfClass(ledger(), ID.product_lead, 'approver')
})

beforeEach(async () => {
  number += 1
  code = (await ledger().open(`# Change ${number}\n\ntext\n`)).code as string
})

const profile = (role: string) => (['product_lead', 'approver'].includes(role) ? 'quorum' : 'signoff')

/** A seat written by the owner itself, past every function. */
async function insertSeat(role: string, id: string, changes: Record<string, string> = {}) {
  const table = profile(role) === 'quorum' ? 'quorum_vote' : 'signoff_binding'
  const columns: Record<string, string> = {
    activation_id: 'a.activation_id',
    quorum_profile: `'${profile(role)}'`,
    required_class_item_id: `quorate.item('PRINCIPAL_CLASS', '${role}')`,
    slot_ordinal: '1',
    action_item_id: 'a.action_item_id',
    scope_item_id: 'a.scope_item_id',
    human_identity_id: `'${await humanOf(ledger(), id)}'`,
    principal_id: '(select principal_id from qt001_cp.principal_registry limit 1)',
    assurance: `'token'`,
    proof_id: 'a.opening_proof_id',
    ...changes,
  }
  return tryStatement(
    ledger().superuser.query(
      `insert into qt001_cp.${table} (${Object.keys(columns).join(', ')})
       select ${Object.values(columns).join(', ')} from qt001_cp.activation as a where a.code = $1`,
      [code],
    ),
  )
}

describe('[SEP-3] the trigger decides by the same SQL, whoever writes', () => {
  it('refuses the second side of a pair', async () => {
    expect(await insertSeat('content_owner', ID.content_owner)).toEqual(['done'])
    expect(await insertSeat('tech_lead', ID.content_owner)).toEqual(['refused', 'SEPARATION_VIOLATED'])
    expect(await insertSeat('tech_lead', ID.tech_lead)).toEqual(['done'])
  })

  it('refuses it across the two occupant tables, and within the quorum’s', async () => {
    expect(await insertSeat('product_lead', ID.product_lead)).toEqual(['done'])
    expect(await insertSeat('approver', ID.product_lead)).toEqual(['refused', 'SEPARATION_VIOLATED'])
    expect(await insertSeat('approver', ID.council)).toEqual(['done'])
  })

  it.each([
    ['SEAT_EXTRA', 'tech_lead', ID.tech_lead, { slot_ordinal: '2' }],
    ['SEAT_EXTRA', 'migrator', ID.migrator, {}],
    ['OCCUPANT_NOT_OF_CLASS', 'tech_lead', ID.content_owner2, {}],
    ['ASSURANCE_NOT_ACCEPTED', 'tech_lead', ID.tech_lead, { assurance: `'api'` }],
  ] as const)('[SEAT-2] refuses what the gate would refuse: %s', async (expected, role, id, changes) => {
    expect(await insertSeat(role, id, changes)).toEqual(['refused', expected])
    expect(await insertSeat('tech_lead', ID.tech_lead)).toEqual(['done'])
  })

  it('[SEAT-2] refuses one human twice and one seat twice', async () => {
    expect(await insertSeat('approver', ID.council)).toEqual(['done'])
    expect(await insertSeat('approver', ID.council, { slot_ordinal: '2' })).toEqual(['refused', 'HUMAN_REPEATED'])
    await expect(insertSeat('approver', ID.council2)).resolves.toEqual(['refused', 'DB_ANSWER'])
    expect(await insertSeat('approver', ID.council2, { slot_ordinal: '2' })).toEqual(['done'])
  })

  it('refuses a seat of a change that is closed', async () => {
    await ledger().signAll(code, ['tech_lead'])
    await plant(
      ledger(),
      `update qt001_cp.activation set status = 'consumed', consumed_at = now() where code = '${code}'`,
    )
    expect(await insertSeat('tech_lead', ID.tech_lead)).toEqual(['refused', 'ACTIVATION_CLOSED'])
  })

  it('raises the activation’s version with every change of its occupants', async () => {
    const version = () => ledger().value<string>('select version from qt001_cp.activation where code = $1', [code])
    const before = Number(await version())
    await ledger().signoff(code, 'tech_lead', ID.tech_lead)
    await ledger().leave(code, 'tech_lead', ID.tech_lead)
    expect(Number(await version())).toBe(before + 2)
  })

  it('[SEAT-2] a stored seat is never edited or deleted, and is left only once', async () => {
    await ledger().signoff(code, 'tech_lead', ID.tech_lead)
    const row = `activation_id = (select activation_id from qt001_cp.activation where code = '${code}')`
    for (const statement of [
      `update qt001_cp.signoff_binding set slot_ordinal = 2 where ${row}`,
      `update qt001_cp.signoff_binding set human_identity_id = gen_random_uuid() where ${row}`,
      `update qt001_cp.signoff_binding set withdrawal_proof_id = proof_id, slot_ordinal = 2 where ${row}`,
      `delete from qt001_cp.signoff_binding where ${row}`,
      'truncate qt001_cp.signoff_binding',
      'truncate qt001_cp.quorum_vote',
    ]) {
      expect(await tryStatement(ledger().superuser.query(statement))).toEqual(['refused', 'APPEND_ONLY'])
    }
    const leave = `update qt001_cp.signoff_binding set withdrawal_proof_id = proof_id where ${row}`
    expect(await tryStatement(ledger().superuser.query(leave))).toEqual(['done'])
    expect(await tryStatement(ledger().superuser.query(leave))).toEqual(['refused', 'APPEND_ONLY'])
  })
})

describe('[SEP-4] the rules in force are the reviewed ones', () => {
  const PAIR = `left_class_item_id = quorate.item('PRINCIPAL_CLASS', 'content_owner') and right_class_item_id = quorate.item('PRINCIPAL_CLASS', 'tech_lead')`
  const table = 'qt001_cp.principal_separation_manifest'
  const added = `'dddddddd-0000-4000-8000-000000000000'`

  it.each([
    [
      'a pair was switched off',
      `update ${table} set active = false where ${PAIR}`,
      `update ${table} set active = true where ${PAIR}`,
      1,
    ],
    [
      'a pair was moved to the other scope',
      `update ${table} set scope = 'change_set' where ${PAIR}`,
      `update ${table} set scope = 'activation' where ${PAIR}`,
      2,
    ],
    [
      'a pair was given another class',
      `update ${table} set right_class_item_id = quorate.item('PRINCIPAL_CLASS', 'migrator') where ${PAIR}`,
      `update ${table} set right_class_item_id = quorate.item('PRINCIPAL_CLASS', 'tech_lead')
         where left_class_item_id = quorate.item('PRINCIPAL_CLASS', 'content_owner') and right_class_item_id = quorate.item('PRINCIPAL_CLASS', 'migrator')`,
      2,
    ],
    [
      'a pair was added',
      `insert into ${table} (item_id, active, scope, left_class_item_id, right_class_item_id) values (${added}, true, 'activation',
         quorate.item('PRINCIPAL_CLASS', 'migrator'), quorate.item('PRINCIPAL_CLASS', 'tech_lead'))`,
      `delete from ${table} where item_id = ${added}`,
      1,
    ],
  ])('[SEP-4] %s: nothing runs, before the preflight or after it', async (_, change, undo, count) => {
    await ledger().signAll(code)
    const runId = '6000000001'
    const { toSign } = await ledger().preflightCut(code, { runId })
    await plant(ledger(), change)
    const drift = Array(count).fill('SEPARATION_DRIFT')
    expect(await tryCall(ledger().cut(code, toSign as string, { runId }))).toEqual(['blocked', ...drift])
    expect(await tryCall(ledger().preflightCut(code))).toEqual(['blocked', ...drift])
    await plant(ledger(), undo)
    expect(await tryCall(ledger().run(code))).toEqual(['done'])
  })

  it('a pair that was switched off lets nobody through who took both seats meanwhile', async () => {
    await plant(ledger(), `update ${table} set active = false where ${PAIR}`)
    await ledger().signAll(code, ['tech_lead'])
    expect(await tryCall(ledger().signoff(code, 'tech_lead', ID.content_owner))).toEqual(['done'])
    expect(await tryCall(ledger().run(code))).toEqual(['blocked', 'SEPARATION_DRIFT'])
    await plant(ledger(), `update ${table} set active = true where ${PAIR}`)
    expect(await tryCall(ledger().run(code))).toEqual(['blocked', 'SEPARATION_VIOLATED'])
  })
})

describe('[SEP-3] each layer holds alone', () => {
  const guard = `v_findings := v_findings
      || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.seat_findings(v_activation, v_stored || v_new)
        as f where f.code not in ('SEAT_MISSING', 'SEAT_HALF_PROVED'))
      || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding from quorate.seat_key_findings(v_activation, v_entry.proof_id)
        as f)
      || array(select row(f.code, f.expected, f.observed)::qt001_cp.finding
        from quorate.separation_findings(v_activation, v_stored || v_new) as f);`
  const trigger = (state: 'enable' | 'disable') =>
    ledger().superuser.query(`alter table qt001_cp.signoff_binding ${state} trigger signoff_binding_differ`)

  it('the function without the trigger, the trigger without the function, and neither', async () => {
    await ledger().signoff(code, 'content_owner', ID.content_owner)
    await trigger('disable')
    expect(await tryCall(ledger().signoff(code, 'tech_lead', ID.content_owner))).toEqual([
      'blocked',
      'SEPARATION_VIOLATED',
    ])
    await trigger('enable')
    await withoutGuard(ledger(), 'quorate.signoff', guard)
    expect(await tryCall(ledger().signoff(code, 'tech_lead', ID.content_owner))).toEqual([
      'refused',
      'SEPARATION_VIOLATED',
    ])
    await trigger('disable')
    expect(await tryCall(ledger().signoff(code, 'tech_lead', ID.content_owner))).toEqual(['done'])
    await trigger('enable')
  })
})
