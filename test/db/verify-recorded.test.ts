// What a verify records is what it signed; and the review that it relies on, also where one token is the e-sign too.

import { describe, expect, inject, it } from 'vitest'
import { recordGateDigest } from '../support/kept-digest.ts'
import { Ledger } from '../support/ledger.ts'
import { plant, withoutGuard, withoutPrivilegeDrift } from '../support/plant.ts'

describe('[SIG-2] [LAN-4] what a verify records', () => {
  const CHECKS = `'[{"name": "plan", "expected": "x", "observed": "x", "agrees": true}]'::jsonb`

  it('is what it signed, or nothing: a lane that records another result is stopped by the table', async () => {
    const mine = await Ledger.clone(inject('cluster'))
    try {
      const lie = `'pass', v_reason is not null, v_reason, ${CHECKS},`
      const honest = 'v.result, v_reason is not null, v_reason, v.checks,'
      await withoutPrivilegeDrift(mine)
      await recordGateDigest(mine.superuser)
      await withoutGuard(mine, 'quorate.verify_apply', honest, lie)
      const cutOf = async (text: string) =>
        ((await mine.run(await mine.ready(text))).rest.successor as { code: string }).code
      const { outcome, findings } = await mine.preflightVerify(await cutOf('# One\n\ntext\n'))
      expect([outcome, findings]).toMatchObject([
        'blocked',
        [{ code: 'STEP_WOULD_FAIL', observed: { sqlstate: '23514', constraint: 'ck_verify_result__to_sign' } }],
      ])
      await withoutGuard(mine, 'quorate.verify_apply', lie, honest)
      expect((await mine.preflightVerify(await cutOf('# One\n\nother text\n'))).outcome).toBe('pass')
    } finally {
      await mine.drop()
    }
  })
})

it('[LAN-2] [ESG-1] a review by who also e-signs is proved by that one token', async () => {
  const mine = await Ledger.clone(inject('cluster'))
  try {
    // As if the policy had the product_lead review: the rows in force and the reviewed bytes.
    const bytes = await mine.value<string>(`select bytes from qt001_cp.manifest_set where status = 'ACTIVE'`)
    const product_lead = bytes.replace('"review":"content_owner"', '"review":"product_lead"')
    expect(product_lead).not.toBe(bytes)
    const policy = (text: string) => [
      'alter table qt001_cp.manifest_set drop constraint if exists ck_manifest_set__digest_is_of_bytes',
      `update qt001_cp.manifest_set set bytes = $bytes$${text}$bytes$ where status = 'ACTIVE'`,
    ]
    await plant(
      mine,
      ...policy(product_lead),
      `update qt001_cp.authority_action_manifest set review_class_item_id = quorate.item('PRINCIPAL_CLASS', 'product_lead')
       where item_id = quorate.item('AUTHORITY_ACTION', 'CUT')`,
    )
    const { rest } = await mine.run(await mine.ready('# One\n\ntext\n'))
    const { code } = rest.successor as { code: string }
    const checks = async () =>
      (
        (await mine.preflightVerify(code)).rest.effect as {
          checks: { name: string; observed: string; agrees: boolean }[]
        }
      ).checks
        .filter(({ name, agrees }) => name === 'reviewer_signature' || !agrees)
        .map(({ name, observed }) => [name, observed])
    expect(await checks()).toEqual([['reviewer_signature', 'authentic']])
    await plant(mine, ...policy(bytes))
    expect(await checks()).toEqual([['reviewer_signature', 'other statement']])
    await plant(mine, ...policy(product_lead))
    const purpose = (name: string) =>
      plant(
        mine,
        `update qt001_cp.proof set purpose = '${name}' where proof_id = (select proof_id from cutter_governance.review_decision)`,
      )
    await purpose('signoff')
    expect(await checks()).toEqual([
      ['reviewer_signature', 'other statement'],
      [
        'seat_signatures',
        expect.stringMatching(/product_lead\/1 [0-9a-f-]{36} other statement, tech_lead\/1 [0-9a-f-]{36}$/),
      ],
    ])
    await purpose('esign')
    expect((await mine.run(code)).rest.result).toBe('pass')
  } finally {
    await mine.drop()
  }
})
