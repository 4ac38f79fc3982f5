// VERIFY: what it writes when it passes and when it fails, and the independence of who verifies, each part alone.
import { beforeEach, describe, expect, it } from 'vitest'
import { keepGateDigest } from '../support/kept-digest.ts'
import { useLedger } from '../support/ledger.ts'
import { digestNow, settleEscalations } from '../support/open-verify.ts'
import { ID } from '../support/people.ts'
import { alsoOfClass, humanOf, plant, tryCall, tryStatement } from '../support/plant.ts'

const ledger = useLedger()
let number = 0
let cutCode: string
let verifyCode: string
let set: string

beforeEach(async () => {
  number += 1
  await settleEscalations(ledger())
  await cut(`# One\n\ntext ${number}\n\n## Two\n\nmore\n`, '1600000001')
})

async function cut(text: string, runId: string) {
  cutCode = await ledger().ready(text)
  const { outcome, rest } = await ledger().run(cutCode, { runId })
  expect(outcome).toBe('done')
  verifyCode = (rest.successor as { code: string }).code
  set = rest.change_set_id as string
}

const tamper = () =>
  plant(ledger(), `update public.unit_version set body = 'x' where change_set_id = '${set}' and not retired`)
const executor = () =>
  `proof_id = (select proof_id from qt001_cp.act as t join qt001_cp.activation as a using (activation_id)
    where a.code = '${cutCode}' and t.phase = 'act')`
const entry = async () => (await ledger().change(cutCode)).entry

/** What the ledger holds of a verify's result. */
const recorded = (id: unknown) =>
  ledger().value(
    `select jsonb_build_object('outcome', r.outcome, 'forced', r.forced, 'prior', r.prior_verify_result_id,
       'signer', s.signer_dot_id, 'over a set', s.change_set_id, 'over this result', s.verify_result_id = r.verify_result_id,
       'proof', p.purpose, 'in', u.environment, 'by', p.session_role, 'times', u.iat <= p.verified_at and p.verified_at < u.exp,
       'on the set', c.verifier_signature_id)
     from cutter_governance.verify_result as r join cutter_governance.dot_pair_signature as s on s.signature_id = r.verifier_signature_id
     join cutter_governance.cut_change_set as c on c.change_set_id = r.change_set_id
     join qt001_cp.proof as p using (proof_id) join qt001_cp.token_use as u using (proof_id) where r.verify_result_id = $1::uuid`,
    [id as string],
  )
const SIGNED = {
  forced: false,
  prior: null,
  signer: 'DOT-992',
  'over a set': null,
  'over this result': true,
  proof: 'verify',
  in: 'production-verify',
  by: 'cutter_verify',
  times: true,
  'on the set': null,
}

describe('[LAN-4] [SIG-2] [SIG-4] [LAN-6] what a verify writes', () => {
  it('on a pass: its signed result, the status, the history', async () => {
    const { outcome, findings, rest } = await ledger().run(verifyCode)
    expect([outcome, findings, rest.result, rest.escalation_entry_id]).toEqual(['done', [], 'pass', null])
    expect(await recorded(rest.verify_result_id)).toEqual({ outcome: 'pass', ...SIGNED })
    expect(await entry()).toBe('verified_complete')
    const history = `select jsonb_agg(jsonb_build_array(from_status, to_status, owner_role, act_id is not null) order by moved_at)
      from cutter_governance.decision_backlog_history where entry_id = $1::uuid`
    expect(await ledger().value(history, [rest.entry_id as string])).toEqual([
      [null, 'marked', 'cutter_exec_owner', false],
      ['marked', 'swept', 'cutter_exec_owner', false],
      ['swept', 'reviewed', 'quorate_owner', false],
      ['reviewed', 'cut_applied', 'cutter_exec_owner', true],
      ['cut_applied', 'verified_complete', 'cutter_verify_owner', true],
    ])
  })

  it('[LAN-5] on a failure: forward, with an escalation and its birth; nothing is deleted, and it is never complete', async () => {
    const versions = 'select count(*)::int from public.unit_version'
    const before = await ledger().value<number>(versions)
    await tamper()
    const { outcome, findings, rest } = await ledger().run(verifyCode)
    expect([outcome, rest.result]).toEqual(['done', 'fail'])
    expect(findings).toMatchObject([{ code: 'VERIFY_FAILED', expected: { live_rows: expect.any(String) } }])
    expect(rest.astray).toMatchObject([{ canonical_address: expect.stringContaining('docs/') }])
    expect(await recorded(rest.verify_result_id)).toEqual({ outcome: 'fail', ...SIGNED })
    expect(await entry()).toBe('verify_failed_escalated')
    expect(await ledger().value<number>(versions)).toBe(before)
    const escalation = `select jsonb_build_object('kind', e.entry_kind, 'status', e.status, 'of', e.escalates_verify_result_id,
        'births', (select jsonb_agg(jsonb_build_array(h.from_status, h.to_status, h.owner_role, h.act_id is not null))
          from cutter_governance.decision_backlog_history as h where h.entry_id = e.entry_id))
      from cutter_governance.decision_backlog_entry as e where e.entry_id = $1::uuid`
    expect(await ledger().value(escalation, [rest.escalation_entry_id as string])).toEqual({
      kind: 'escalation',
      status: 'marked',
      of: rest.verify_result_id,
      births: [[null, 'marked', 'cutter_verify_owner', true]],
    })
    const complete = `update cutter_governance.decision_backlog_entry set status = 'verified_complete' where entry_id = '${rest.entry_id as string}'`
    expect(await tryStatement(ledger().superuser.query(complete))).toEqual(['refused', 'TRANSITION_REFUSED'])
  })

  it('[LAN-6] a change set never carries a verifier’s signature', async () => {
    const { rest } = await ledger().run(verifyCode)
    const sign = (signature: string) =>
      plant(
        ledger(),
        `update cutter_governance.cut_change_set set verifier_signature_id = '${signature}' where change_set_id = '${set}'`,
      )
    await expect(sign(rest.signature_id as string)).rejects.toMatchObject({
      cause: { constraint: 'ck_cut_change_set__no_verifier_signature' },
    })
  })

  it('[ID-3] what is tampered with after the preflight is not what was signed', async () => {
    const runId = '1700000000'
    const { toSign } = await ledger().preflightVerify(verifyCode, { runId })
    await tamper()
    expect(await tryCall(ledger().verify(verifyCode, toSign as string, { runId }))).toEqual(['refused', 'CHANGE_DRIFT'])
    const again = await ledger().preflightVerify(verifyCode, { runId })
    const { rest } = await ledger().verify(verifyCode, again.toSign as string, { runId })
    expect(rest.result).toBe('fail')
  })

  it('a later, signed cut of the same units does not fail an earlier one’s verify', async () => {
    const earlier = verifyCode
    await cut(`# One\n\nlater ${number}\n`, '1600000002')
    expect((await ledger().run(earlier)).rest.result).toBe('pass')
    expect((await ledger().run(verifyCode)).rest.result).toBe('pass')
  })

  it('[SEP-1] a cut opens its one verify, and a verify none', async () => {
    const successors = `select count(*)::int from qt001_cp.activation as n join qt001_cp.activation as p on p.activation_id = n.parent_activation_id where p.code = $1`
    await ledger().run(verifyCode)
    expect([await ledger().value(successors, [cutCode]), await ledger().value(successors, [verifyCode])]).toEqual([
      1, 0,
    ])
    expect((await ledger().open('# x\n\ny\n')).outcome).toBe('done')
  })
})

describe('[SIG-3] G-VERIFY-SOD: what verifier and executor share', () => {
  const VERIFIERS: readonly (readonly [string, string, string, () => Promise<string>])[] = [
    ['human', 'proof', 'human_identity_id', async () => `'${await humanOf(ledger(), ID.verifier)}'`],
    ['run', 'token_use', 'run_id', async () => `'1600000009'`],
    ['environment', 'token_use', 'environment', async () => `'production-verify'`],
    [
      'principal',
      'proof',
      'principal_id',
      async () => `(select principal_id from qt001_cp.principal_registry where auth_db_role = 'cutter_verify')`,
    ],
    ['database role', 'proof', 'session_role', async () => `'cutter_verify'`],
  ]

  it.each(VERIFIERS)('the same %s alone: neither rehearsed nor inserted', async (what, table, column, value) => {
    const runId = '1600000009'
    const { activationId } = await ledger().change(verifyCode)
    const honest = await ledger().value<string>(`select ${column}::text from qt001_cp.${table} where ${executor()}`)
    await plant(ledger(), `update qt001_cp.${table} set ${column} = ${await value()} where ${executor()}`)
    const preflight = await ledger().preflightVerify(verifyCode, { runId })
    expect([preflight.outcome, preflight.findings]).toMatchObject([
      'blocked',
      [{ code: 'VERIFY_NOT_INDEPENDENT', observed: { [what]: expect.any(String) } }],
    ])
    expect(preflight.findings).toHaveLength(1)
    await plant(ledger(), `update qt001_cp.act set outcome = 'pass' where phase = 'preflight' and run_id = '${runId}'`)
    // Of what the verify finds now: another human's proof is no longer the executor's signature either.
    const toSign = await digestNow(ledger(), activationId)
    const call = await tryCall(ledger().verify(verifyCode, toSign, { runId }))
    expect(call).toEqual(['refused', 'VERIFY_NOT_INDEPENDENT'])
    await plant(ledger(), `update qt001_cp.${table} set ${column} = '${honest}' where ${executor()}`)
    expect(await tryCall(ledger().run(verifyCode))).toEqual(['done'])
  })

  it('the same registered key alone, though never the issuer’s own', async () => {
    const shared = (key: string) =>
      ledger().value<string[]>(
        `select coalesce(jsonb_agg(f.observed), '[]') from quorate.independence_findings($1::uuid, $2::uuid) as f`,
        [executorUse, key],
      )
    const executorUse = await ledger().value<string>(`select proof_id::text from qt001_cp.proof where ${executor()}`)
    await ledger().run(verifyCode)
    const verifierUse = await ledger().value<string>(
      `select proof_id::text from qt001_cp.proof where purpose = 'verify' order by verified_at desc limit 1`,
    )
    expect(await shared(verifierUse)).toEqual([])
    await plant(
      ledger(),
      `update qt001_cp.token_use set key_thumbprint = 'registered' where proof_id in ('${executorUse}', '${verifierUse}')`,
    )
    expect(await shared(verifierUse)).toEqual([{ key: 'registered' }])
  })

  it('the same run, honestly told by GitHub: two jobs of one dispatch do not cut and verify', async () => {
    const blocked = await ledger().run(verifyCode, { runId: '1600000001' })
    expect([blocked.outcome, blocked.findings.map(({ code }) => code)]).toEqual(['blocked', ['VERIFY_NOT_INDEPENDENT']])
    expect(await tryCall(ledger().run(verifyCode, { runId: '1600000003' }))).toEqual(['done'])
  })

  it('the same human, although the policy’s pair was taken out', async () => {
    // A table without its check is drift to a change that was opened before.
    const check = 'ck_manifest_set__digest_is_of_bytes'
    await ledger().superuser.query(`alter table qt001_cp.manifest_set drop constraint ${check}`)
    await cut('# One\n\nwithout the check\n', '1600000001')
    await alsoOfClass(ledger(), ID.operator, 'verifier')
    const pair = `left_class_item_id = quorate.item('PRINCIPAL_CLASS', 'operator') and right_class_item_id = quorate.item('PRINCIPAL_CLASS', 'verifier')`
    const set = await ledger().value<string>(`select bytes from qt001_cp.manifest_set where status = 'ACTIVE'`)
    const without = JSON.stringify(
      JSON.parse(set).filter((d: { metadata: { name: string } }) => d.metadata.name !== 'change_set/operator~verifier'),
    )
    const policy = (bytes: string, active: boolean) => [
      `update qt001_cp.manifest_set set bytes = $bytes$${bytes}$bytes$ where status = 'ACTIVE'`,
      `update qt001_cp.principal_separation_manifest set active = ${active} where ${pair}`,
    ]
    await plant(ledger(), ...policy(without, false))
    const answer = await tryCall(ledger().run(verifyCode, { job: { actorId: ID.operator } }))
    expect(answer).toEqual(['blocked', 'VERIFY_NOT_INDEPENDENT'])
    await plant(ledger(), ...policy(set, true))
    expect(await tryCall(ledger().run(verifyCode))).toEqual(['done'])
  })

  it('is asked twice: when it signs, and when the step’s constraints are checked', async () => {
    const table = (state: string, trigger: string, on: string) =>
      ledger().superuser.query(`alter table cutter_governance.${on} ${state} trigger ${trigger}`)
    const signature = (state: string) => table(state, 'dot_pair_signature_lane', 'dot_pair_signature')
    const result = (state: string) => table(state, 'verify_result_is_independent', 'verify_result')
    // The governed schema is as it was when the verify was opened; else its drift would be told first.
    const asOpened = () =>
      plant(
        ledger(),
        `update qt001_cp.activation set schema_digest = quorate.schema_digest() where code = '${verifyCode}'`,
      )
    const inOneRun = async () => {
      await asOpened()
      return tryCall(ledger().preflightVerify(verifyCode, { runId: '1600000001' }))
    }
    const giveUp = await keepGateDigest(ledger().superuser)
    await signature('disable')
    expect(await inOneRun()).toEqual(['blocked', 'VERIFY_NOT_INDEPENDENT'])
    await result('disable')
    expect(await inOneRun()).toEqual(['pass'])
    await signature('enable')
    expect(await inOneRun()).toEqual(['blocked', 'VERIFY_NOT_INDEPENDENT'])
    await result('enable')
    await giveUp()
    expect(await inOneRun()).toEqual(['blocked', 'VERIFY_NOT_INDEPENDENT'])
  })
})
