// VERIFY of a script: asked again by another human, login and session, and each kind of tampering alone.
import { describe, expect, it } from 'vitest'
import { codes, type Ledger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { tryCall } from '../support/plant.ts'
import { provision, readyScript } from '../support/scripts.ts'
import { envelope, inSet, review, reviewer, signer, type Tampering, useTampered } from '../support/tampered.ts'

let ledger: Ledger
let verifyCode: string

const found = useTampered(async (made) => {
  ledger = made
  await provision(ledger)
  const code = await readyScript(ledger, {
    script: `update billing.accounts set status = 'closed', updated_at = now() where id <= 2; delete from billing.accounts where id = 9;`,
    expect: { 'billing.accounts': { update: 2, delete: 1 }, 'billing.payments': { delete: 1 } },
    assert: [`select count(*) >= 2 from billing.accounts where status = 'closed'`],
    unbound: { 'billing.accounts': ['updated_at'] },
    compensation: { restore: true },
  })
  const answer = await ledger.run(code)
  expect([answer.outcome, codes(answer)]).toEqual(['done', []])
  verifyCode = (answer.rest.successor as { code: string }).code
  return answer.rest
})

const ROWS = (set: string) => `xid = (select xid from cutter_governance.script_effect where ${inSet(set)})`
const TAMPERINGS: readonly Tampering[] = [
  [
    'the effect’s text was changed',
    (set) =>
      `update cutter_governance.script_effect set effect = replace(effect, '"updated":2', '"updated":1') where ${inSet(set)}`,
    ['effect', 'affected_tables'],
  ],
  [
    'the effect is missing',
    (set) => `delete from cutter_governance.script_effect where ${inSet(set)}`,
    ['effect', 'affected_tables'],
  ],
  [
    'the signed digest was changed',
    (set) => `update cutter_governance.cut_change_set set to_sign = repeat('0', 64) where ${inSet(set)}`,
    ['executor_signature: other statement', 'effect'],
  ],
  [
    'the plan’s digest was changed',
    (set) => `update cutter_governance.cut_change_set set plan_digest = repeat('0', 64) where ${inSet(set)}`,
    ['plan', 'review'],
  ],
  [
    'a table’s count was changed',
    (set) =>
      `update cutter_governance.cut_change_set_affected_row set updated = 3 where ${inSet(set)} and canonical_address like '%accounts'`,
    ['affected_tables'],
  ],
  [
    'a table is missing',
    (set) =>
      `delete from cutter_governance.cut_change_set_affected_row where ${inSet(set)} and canonical_address like '%payments'`,
    ['affected_tables', 'prior_image'],
  ],
  [
    'a table was added',
    (
      set,
    ) => `insert into cutter_governance.cut_change_set_affected_row (change_set_id, canonical_address, change, prior_hash, new_hash, inserted, updated, deleted)
      select change_set_id, 'sql/billing/billing.plans', change, prior_hash, new_hash, 0, 1, 0 from cutter_governance.cut_change_set_affected_row where ${inSet(set)} limit 1`,
    ['affected_tables', 'prior_image'],
  ],
  [
    'a prior hash was changed',
    (set) =>
      `update cutter_governance.cut_change_set_affected_row set prior_hash = repeat('0', 64) where ${inSet(set)}`,
    ['prior_image'],
  ],
  [
    'a kept row was changed',
    (set) =>
      `update quorate_targets.effect_row set before = replace(before, 'open', 'shut') where ${ROWS(set)} and op = 'U'`,
    ['prior_image'],
  ],
  [
    'what came of a row was changed',
    (set) =>
      `update quorate_targets.effect_row set after = replace(after, 'closed', 'open') where ${ROWS(set)} and op = 'U'`,
    ['prior_image'],
  ],
  [
    'a kept row was erased',
    (set) => `delete from quorate_targets.effect_row where ${ROWS(set)} and op = 'D'`,
    ['prior_image'],
  ],
  ['all kept rows were erased', (set) => `delete from quorate_targets.effect_row where ${ROWS(set)}`, ['prior_image']],
  [
    'kept rows were said not to be kept',
    (set) =>
      `update cutter_governance.script_effect set effect = replace(effect, '"keep":true', '"keep":false') where ${inSet(set)}`,
    ['effect'],
  ],
  [
    'two kept rows changed places',
    (set) => `update quorate_targets.effect_row as e set before = o.before from quorate_targets.effect_row as o
      where e.${ROWS(set)} and o.${ROWS(set)} and e.op = 'U' and o.op = 'U' and e.effect_number <> o.effect_number`,
    ['prior_image'],
  ],
  [
    'the review is missing',
    (set) => `delete from cutter_governance.review_decision where ${review(set)}`,
    ['review', 'reviewer_signature: missing', 'envelope', 'filed_plan'],
  ],
  [
    'the review was of another envelope',
    (set) => `update cutter_governance.review_decision set envelope_digest = repeat('0', 64) where ${review(set)}`,
    ['envelope', 'filed_plan'],
  ],
  [
    'a block of the envelope was changed',
    (set) =>
      `update cutter_governance.manifest_unit_block set content_hash = repeat('0', 64) where ${envelope(set)} and kind = 'script'`,
    ['envelope'],
  ],
  [
    'the executor’s token was changed',
    (set) => `update qt001_cp.token_archive set token = 'x' where ${signer(set)}`,
    ['executor_signature: forged'],
  ],
  [
    'the reviewer’s token was changed',
    (set) => `update qt001_cp.token_archive set token = 'x' where ${reviewer(set)}`,
    ['reviewer_signature: forged', 'seat_signatures'],
  ],
  ['an assertion is no longer true', () => `update billing.accounts set status = 'open' where id = 1`, ['assert_1']],
  [
    'the filed assertions are gone',
    (set) =>
      `update cutter_governance.script_plan set spec = spec || '{"assert": []}' where entry_id = (select entry_id from cutter_governance.cut_change_set where ${inSet(set)})`,
    ['filed_plan'],
  ],
]

describe('[SQL-6] a verify of a script', () => {
  it('passes where nothing was tampered with', async () => {
    expect(await found()).toEqual(['pass', 'pass'])
  })

  it.each(TAMPERINGS)('fails where %s', async (_, statement, names) => {
    const [outcome, result, ...told] = await found(statement)
    await ledger.superuser.query(`update billing.accounts set status = 'closed' where id = 1`)
    expect([outcome, result, told.toSorted()]).toEqual(['pass', 'fail', names.toSorted()])
  })

  it('[SIG-3] is by another human than the one who cut', async () => {
    expect((await tryCall(ledger.run(verifyCode, { job: { actorId: ID.operator } })))[0]).not.toBe('done')
    expect((await tryCall(ledger.preflightVerify(verifyCode, { as: ledger.exec })))[0]).toBe('refused')
    const done = await ledger.run(verifyCode)
    expect([done.outcome, done.rest.result, codes(done)]).toEqual(['done', 'pass', []])
  })
})

describe('[SQL-5] the kept rows', () => {
  it('are readable by no login', async () => {
    for (const as of [ledger.door, ledger.exec, ledger.verifier, ledger.revoker])
      expect(await tryCall(as.query('select * from quorate_targets.effect_row') as never)).toEqual([
        'refused',
        'DB_PERMISSION',
      ])
    expect(Number(await ledger.value('(select count(*) from quorate_targets.effect_row)'))).toBe(4)
  })
})
