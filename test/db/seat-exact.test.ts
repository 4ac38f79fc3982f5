// The occupied seats against the required ones: missing and extra, each kind, planted past the functions that seat.
import { beforeAll, describe, expect, it } from 'vitest'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { humanOf, plant, tryCall, withoutFallenSeats } from '../support/plant.ts'

const ledger = useLedger()
const classOf = (role: string) => `quorate.item('PRINCIPAL_CLASS', '${role}')`
let code: string
let toSign: string

beforeAll(async () => {
  await withoutFallenSeats(ledger())
  code = await ledger().ready('# One\n\ntext\n')
})

/** Both decisions on the change: the preflight's, and the acting function's under the same findings. */
async function decided(changes = {}) {
  const runId = String(7_000_000_000 + Math.floor(Math.random() * 1e9))
  const preflight = await tryCall(ledger().preflightCut(code, { runId, ...changes }))
  const cut = await tryCall(ledger().cut(code, toSign, { runId, ...changes }))
  return { preflight, cut }
}

/** With a seat's row changed while `during` runs. */
async function seated(change: string, undo: string) {
  await plant(ledger(), change)
  try {
    return await decided()
  } finally {
    await plant(ledger(), undo)
  }
}

beforeAll(async () => {
  const { toSign: asked } = await ledger().preflightCut(code)
  toSign = asked as string
})

const MISSING = [
  ['signoff_binding', 'content_owner', 1, []],
  ['signoff_binding', 'tech_lead', 1, []],
  ['quorum_vote', 'approver', 1, ['REQUEST_NOT_APPROVED']],
  ['quorum_vote', 'approver', 2, ['REQUEST_NOT_APPROVED']],
  ['quorum_vote', 'product_lead', 1, ['REQUEST_NOT_APPROVED']],
] as const

describe('[SEAT-3] required EXCEPT occupied', () => {
  it('passes when every seat is taken by the right human', async () => {
    expect(await tryCall(ledger().preflightCut(code))).toEqual(['pass'])
  })

  it.each(MISSING)('%s: the seat %s/%i is missing when its row is gone', async (table, role, ordinal, grant) => {
    const where = `activation_id = (select activation_id from qt001_cp.activation where code = '${code}')
      and required_class_item_id = quorate.item('PRINCIPAL_CLASS', '${role}') and slot_ordinal = ${ordinal}`
    const { preflight, cut } = await seated(
      `create table public.kept as select * from qt001_cp.${table} where ${where};
       delete from qt001_cp.${table} where ${where}`,
      `insert into qt001_cp.${table} select * from public.kept; drop table public.kept`,
    )
    // The request that these votes approved stands on them (APR-7).
    expect(preflight).toEqual(['blocked', 'SEAT_MISSING', ...grant])
    expect(cut).toEqual(['blocked', 'SEAT_MISSING', ...grant, 'PREFLIGHT_MISSING'])
    expect(await tryCall(ledger().preflightCut(code))).toEqual(['pass'])
  })

  it('a seat whose occupant withdrew is missing', async () => {
    const { preflight } = await seated(
      `update qt001_cp.signoff_binding set withdrawal_proof_id = proof_id where required_class_item_id = ${classOf('tech_lead')}`,
      'update qt001_cp.signoff_binding set withdrawal_proof_id = null',
    )
    expect(preflight).toEqual(['blocked', 'SEAT_MISSING'])
    expect(await tryCall(ledger().preflightCut(code))).toEqual(['pass'])
  })

  it('[ID-10] the custodian’s seat is missing when nobody answers for the login', async () => {
    const { preflight } = await seated(
      `update qt001_cp.principal_registry set auth_db_role = 'nobody_s' where auth_db_role = 'cutter_exec'`,
      `update qt001_cp.principal_registry set auth_db_role = 'cutter_exec' where auth_db_role = 'nobody_s'`,
    )
    expect(preflight).toEqual(['blocked', 'IDENTITY_UNKNOWN', 'SEAT_MISSING'])
    expect(await tryCall(ledger().preflightCut(code))).toEqual(['pass'])
  })

  it('a requirement that was added is missing, and one that was taken away leaves its occupant extra', async () => {
    const techLead = `action_item_id = quorate.item('AUTHORITY_ACTION', 'CUT') and class_item_id = quorate.item('PRINCIPAL_CLASS', 'tech_lead')`
    const renumbered = await seated(
      `update qt001_cp.signoff_requirement_manifest set ordinal = 2 where ${techLead}`,
      `update qt001_cp.signoff_requirement_manifest set ordinal = 1 where ${techLead}`,
    )
    expect(renumbered.preflight).toEqual(['blocked', 'SEAT_EXTRA', 'SEAT_MISSING'])
    const dropped = await seated(
      `update qt001_cp.signoff_requirement_manifest set active = false where ${techLead}`,
      `update qt001_cp.signoff_requirement_manifest set active = true where ${techLead}`,
    )
    expect(dropped.preflight).toEqual(['blocked', 'SEAT_EXTRA'])
  })
})

/** Inserts a seat like content_owner's, with columns replaced. */
function extraSeat(changes: Record<string, string>): string {
  const columns = [
    'activation_id',
    'quorum_profile',
    'required_class_item_id',
    'slot_ordinal',
    'action_item_id',
    'scope_item_id',
    'human_identity_id',
    'principal_id',
    'assurance',
    'proof_id',
  ]
  return `insert into qt001_cp.signoff_binding (signoff_binding_id, ${columns.join(', ')})
    select 'eeeeeeee-0000-4000-8000-000000000000', ${columns.map((column) => changes[column] ?? column).join(', ')}
    from qt001_cp.signoff_binding where required_class_item_id = quorate.item('PRINCIPAL_CLASS', 'content_owner')
      and activation_id = (select activation_id from qt001_cp.activation where code = '${code}') and withdrawal_proof_id is null limit 1`
}
const noExtraSeat = `delete from qt001_cp.signoff_binding where signoff_binding_id = 'eeeeeeee-0000-4000-8000-000000000000'`

describe('[SEAT-3] occupied EXCEPT required', () => {
  const cases: readonly (readonly [string, Record<string, string>, readonly string[]])[] = [
    ['of a class that the action does not ask for', { required_class_item_id: classOf('migrator') }, ['SEAT_EXTRA']],
    ['beyond the ordinals', { slot_ordinal: '2' }, ['SEAT_EXTRA']],
    ['of another action', { action_item_id: `quorate.item('AUTHORITY_ACTION', 'VERIFY')` }, ['SEAT_EXTRA']],
    ['of another scope', { scope_item_id: `quorate.item('AUTHORITY_SCOPE', 'verify')` }, ['SEAT_EXTRA']],
    ['that is taken already', { quorum_profile: `'session'` }, ['SEAT_EXTRA']],
  ]
  it.each(cases)('a stored seat %s is extra', async (_, changes, expected) => {
    const human = `'${await humanOf(ledger(), ID.content_owner2)}'::uuid`
    const { preflight, cut } = await seated(extraSeat({ ...changes, human_identity_id: human }), noExtraSeat)
    expect(preflight).toEqual(['blocked', ...expected])
    expect(cut).toEqual(['blocked', ...expected, 'PREFLIGHT_MISSING'])
    expect(await tryCall(ledger().preflightCut(code))).toEqual(['pass'])
  })

  it('[SEAT-2] one human in two seats of a class is told beside the extra seat', async () => {
    const { preflight } = await seated(extraSeat({ slot_ordinal: '2' }), noExtraSeat)
    expect(preflight).toEqual(['blocked', 'HUMAN_REPEATED', 'SEAT_EXTRA'])
  })

  it('an operator’s seat that was planted before the operator acts is extra, whoever holds it', async () => {
    const human = `'${await humanOf(ledger(), ID.operatorAndVerifier)}'::uuid`
    const plantedSeat = extraSeat({
      required_class_item_id: classOf('operator'),
      quorum_profile: `'session'`,
      assurance: `'session'`,
      human_identity_id: human,
    })
    const { preflight } = await seated(plantedSeat, noExtraSeat)
    expect(preflight).toEqual(['blocked', 'SEAT_EXTRA'])
  })
})

describe('[SEAT-3] the occupant and the class', () => {
  it('an occupant who is not registered for the class is told', async () => {
    const row = `required_class_item_id = ${classOf('tech_lead')}`
    const { preflight } = await seated(
      `update qt001_cp.signoff_binding set human_identity_id = '${await humanOf(ledger(), ID.content_owner2)}' where ${row}`,
      `update qt001_cp.signoff_binding set human_identity_id = '${await humanOf(ledger(), ID.tech_lead)}' where ${row}`,
    )
    expect(preflight).toEqual(['blocked', 'OCCUPANT_NOT_OF_CLASS'])
  })

  it.each([
    ['revoked', 'revoked_at = clock_timestamp()', 'revoked_at = null'],
    [
      'expired',
      `valid_from = '2001-01-01', valid_until = '2002-01-01'`,
      `valid_from = '2001-01-01', valid_until = '2099-01-01'`,
    ],
    [
      'not yet valid',
      `valid_from = '2098-01-01', valid_until = '2099-01-01'`,
      `valid_from = '2001-01-01', valid_until = '2099-01-01'`,
    ],
  ])('[ID-11] a signoff is a fact, but its human’s registration is read live: %s', async (_, change, undo) => {
    const human = await humanOf(ledger(), ID.tech_lead)
    for (const table of ['human_identity_registry', 'principal_registry']) {
      const update = (set: string) => `update qt001_cp.${table} set ${set} where human_identity_id = '${human}'`
      const { preflight } = await seated(update(change), update(undo))
      expect(preflight).toEqual(['blocked', 'OCCUPANT_NOT_OF_CLASS'])
    }
    expect(await tryCall(ledger().preflightCut(code))).toEqual(['pass'])
  })

  it('[ID-11] a class that the policy in force no longer has seats nobody', async () => {
    const set = (active: boolean) =>
      `update qt001_cp.principal_class_manifest set active = ${active} where item_id = ${classOf('tech_lead')}`
    const { preflight } = await seated(set(false), set(true))
    expect(preflight).toEqual(['blocked', 'OCCUPANT_NOT_OF_CLASS'])
  })

  it.each([
    ['api', 'signoff_binding', 'tech_lead'],
    ['seat', 'signoff_binding', 'content_owner'],
    ['session', 'signoff_binding', 'content_owner'],
    ['seat', 'quorum_vote', 'approver'],
  ])('[ID-12] a seat proved by %s in %s does not count for %s', async (source, table, role) => {
    const set = (assurance: string) =>
      `update qt001_cp.${table} set assurance = '${assurance}' where required_class_item_id = ${classOf(role)} and slot_ordinal = 1`
    const { preflight } = await seated(set(source), set('token'))
    // Nor is it a vote.
    const request = table === 'quorum_vote' ? ['REQUEST_NOT_APPROVED'] : []
    expect(preflight).toEqual(['blocked', 'ASSURANCE_NOT_ACCEPTED', ...request])
    expect(await tryCall(ledger().preflightCut(code))).toEqual(['pass'])
  })
})

it('[SEAT-3] [GATE-1] after all of it the change is carried out by the honest call', async () => {
  expect(await tryCall(ledger().run(code))).toEqual(['done'])
})
