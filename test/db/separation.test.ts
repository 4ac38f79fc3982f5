// Every pair of the sample that must differ, each broken alone, in both scopes; and humans that no pair keeps apart.
import { beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import type { CallChanges } from '../support/call-changes.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { alsoOfClass, noLongerOfClass, tryCall } from '../support/plant.ts'

const ledger = useLedger()
let number = 0
let code: string

beforeEach(async () => {
  number += 1
  code = (await ledger().open(`# Change ${number}\n\ntext\n`)).code as string
})

/** Who sits where when nothing else is said. */
const HONEST: Readonly<Record<string, readonly string[]>> = {
  operator: [ID.operator],
  reviewer: [ID.reviewer],
  content_owner: [ID.content_owner],
  tech_lead: [ID.tech_lead],
  product_lead: [ID.product_lead],
  approver: [ID.council, ID.council2],
  verifier: [ID.verifier],
}

/** Seats everybody as told, with these humans instead; the first code that a seat, or else the preflight, answers with. */
async function seatAll(instead: Readonly<Record<string, readonly string[]>>): Promise<readonly string[]> {
  const people = { ...HONEST, ...instead }
  for (const role of ['content_owner', 'tech_lead', 'approver', 'product_lead'] as const) {
    for (const id of people[role] as string[]) {
      const [outcome, ...codes] = await tryCall(ledger().signoff(code, role, id))
      if (outcome !== 'done') return [outcome, ...codes]
    }
  }
  return tryCall(ledger().preflightCut(code, acting(people)))
}

function acting(people: Readonly<Record<string, readonly string[]>>, environmentId = '31001'): CallChanges {
  return {
    job: { actorId: (people.operator as string[])[0] as string },
    observe: (honest) => ({
      ...honest,
      approvals: (people.reviewer as string[]).map((id) => ({
        environment_id: environmentId,
        state: 'approved',
        user_sha256: sha256(id),
        user_type: 'User',
      })),
    }),
  }
}

/** Registers a human for a class for the time of one call. */
async function whileOfClass<T>(id: string, role: string, call: () => Promise<T>): Promise<T> {
  await alsoOfClass(ledger(), id, role)
  try {
    return await call()
  } finally {
    await noLongerOfClass(ledger(), id, role)
  }
}

const ACTIVATION_PAIRS = [
  ['operator', 'reviewer', ['OPERATOR_HOLDS_SEAT', 'SEPARATION_VIOLATED']],
  ['operator', 'content_owner', ['OPERATOR_HOLDS_SEAT', 'SEPARATION_VIOLATED']],
  ['operator', 'tech_lead', ['OPERATOR_HOLDS_SEAT', 'SEPARATION_VIOLATED']],
  ['operator', 'product_lead', ['OPERATOR_HOLDS_SEAT', 'SEPARATION_VIOLATED']],
  ['operator', 'approver', ['OPERATOR_HOLDS_SEAT', 'SEPARATION_VIOLATED']],
  ['reviewer', 'content_owner', ['SEPARATION_VIOLATED']],
  ['reviewer', 'tech_lead', ['SEPARATION_VIOLATED']],
  ['content_owner', 'tech_lead', ['SEPARATION_VIOLATED']],
  ['product_lead', 'approver', ['SEPARATION_VIOLATED']],
] as const

describe('[SEP-1] within an activation', () => {
  it.each(ACTIVATION_PAIRS)('%s and %s are never one human', async (left, right, expected) => {
    const shared = (HONEST[left] as string[])[0] as string
    const people = { [right]: [shared, ...(HONEST[right] as string[]).slice(1)] }
    const answer = await whileOfClass(shared, right, () => seatAll(people))
    expect(answer).toEqual(['blocked', ...expected])
  })

  it.each(ACTIVATION_PAIRS)('[SEP-1] nor the other way round: %s and %s', async (left, right, expected) => {
    const shared = (HONEST[right] as string[])[0] as string
    const people = { [left]: [shared, ...(HONEST[left] as string[]).slice(1)] }
    const answer = await whileOfClass(shared, left, () => seatAll(people))
    expect(answer).toEqual(['blocked', ...expected])
  })

  it('is kept when everybody differs, registered twice or not', async () => {
    const answer = await whileOfClass(ID.content_owner, 'tech_lead', () => seatAll({}))
    expect(answer).toEqual(['pass'])
  })

  it('[SEP-2] roles that no pair separates may be one human', async () => {
    await alsoOfClass(ledger(), ID.content_owner, 'product_lead')
    await alsoOfClass(ledger(), ID.tech_lead, 'approver')
    await alsoOfClass(ledger(), ID.council, 'reviewer')
    const people = { product_lead: [ID.content_owner], approver: [ID.tech_lead, ID.council], reviewer: [ID.council] }
    expect(await seatAll(people)).toEqual(['pass'])
    expect(await tryCall(ledger().run(code, acting({ ...HONEST, ...people })))).toEqual(['done'])
  })
})

describe('[SEP-1] across a change set', () => {
  /** A cut by these, and the code of its verify. */
  async function cutBy(changes: CallChanges = {}): Promise<string> {
    await ledger().signAll(code)
    const { outcome, rest } = await ledger().run(code, changes)
    expect(outcome).toBe('done')
    return (rest.successor as { code: string }).code
  }

  it('verifier and operator: who cut does not verify', async () => {
    const verify = await cutBy({ job: { actorId: ID.operatorAndVerifier } })
    expect(await tryCall(ledger().run(verify, { job: { actorId: ID.operatorAndVerifier } }))).toEqual([
      'blocked',
      'SEPARATION_VIOLATED',
    ])
    expect(await tryCall(ledger().run(verify, { job: { actorId: ID.verifier2 } }))).toEqual(['done'])
  })

  it('verifier and cut_custodian: who answers for the executor’s login does not verify', async () => {
    const verify = await cutBy()
    const blocked = await whileOfClass(ID.cutCustodian, 'verifier', () =>
      tryCall(ledger().run(verify, { job: { actorId: ID.cutCustodian } })),
    )
    expect(blocked).toEqual(['blocked', 'SEPARATION_VIOLATED'])
    expect(await tryCall(ledger().run(verify))).toEqual(['done'])
  })

  it('cut_custodian and verify_custodian: both logins never lead to one human', async () => {
    const verify = await cutBy()
    const custodian = (role: string, id: string) =>
      ledger().superuser.query(
        `update qt001_cp.principal_registry set human_identity_id =
           (select human_identity_id from qt001_cp.human_identity_registry where provider_subject_sha256 = qt001_cp.sha256_hex($2))
         where auth_db_role = $1`,
        [role, id],
      )
    await custodian('cutter_verify', ID.cutCustodian)
    expect(await tryCall(ledger().run(verify))).toEqual(['blocked', 'SEPARATION_VIOLATED'])
    await custodian('cutter_verify', ID.verifyCustodian)
    expect(await tryCall(ledger().run(verify))).toEqual(['done'])
  })

  it('[SEP-2] whom no pair of the change set separates may sit on both sides', async () => {
    const verify = await cutBy()
    await alsoOfClass(ledger(), ID.tech_lead, 'verifier')
    const both = acting({ operator: [ID.tech_lead], reviewer: [ID.reviewer] }, '31002')
    expect(await tryCall(ledger().run(verify, both))).toEqual(['done'])
  })

  it('one change set’s operator may verify another’s', async () => {
    const mine = await cutBy({ job: { actorId: ID.operatorAndVerifier } })
    code = (await ledger().open(`# Another ${number}\n\ntext\n`)).code as string
    const others = await cutBy()
    expect(await tryCall(ledger().run(others, { job: { actorId: ID.operatorAndVerifier } }))).toEqual(['done'])
    expect(await tryCall(ledger().run(mine))).toEqual(['done'])
  })
})

it('[SEP-1] these are all pairs of the policy in force', async () => {
  const inForce = await ledger().value(
    `select jsonb_agg(scope || ': ' || least(l, r) || '~' || greatest(l, r) order by scope || ': ' || least(l, r) || '~' || greatest(l, r))
     from (select scope, quorate.code_of(left_class_item_id) as l, quorate.code_of(right_class_item_id) as r
           from qt001_cp.principal_separation_manifest where active) as p`,
  )
  const tested = [
    ...ACTIVATION_PAIRS.map(([left, right]) => `activation: ${[left, right].sort().join('~')}`),
    'change_set: cut_custodian~verifier',
    'change_set: cut_custodian~verify_custodian',
    'change_set: operator~verifier',
  ]
  expect([...(inForce as string[])].sort()).toEqual(tested.sort())
})
