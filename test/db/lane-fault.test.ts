// A lane whose own owner runs anything that an attacker likes: what it can and cannot write without exactly the right seats.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/postgres/connect.ts'
import { recordGateDigest } from '../support/kept-digest.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { type Ending, plant, tryCall, tryStatement, withoutPrivilegeDrift, written } from '../support/plant.ts'
import { sampled } from '../support/sample.ts'

const ledger = useLedger()
let number = 0

beforeAll(async () => {
  await withoutPrivilegeDrift(ledger())
  // The fault: a lane's function that runs whatever text it is given, as the lane's owner.
  for (const [owner, login] of [
    ['cutter_exec_owner', 'cutter_exec'],
    ['cutter_verify_owner', 'cutter_verify'],
  ] as const) {
    await plant(
      ledger(),
      `create function quorate.fault_${login}(p text) returns void language plpgsql security definer
         set search_path = pg_catalog, pg_temp as $$ begin execute p; end $$`,
      `alter function quorate.fault_${login}(text) owner to ${owner}`,
      `revoke all on function quorate.fault_${login}(text) from public`,
      `grant execute on function quorate.fault_${login}(text) to ${login}`,
    )
  }
  await recordGateDigest(ledger().superuser)
})

async function fault(lane: 'exec' | 'verifier', statement: string): Promise<Ending> {
  const session: Database = ledger()[lane]
  const name = lane === 'exec' ? 'cutter_exec' : 'cutter_verify'
  return tryStatement(session.query(`select quorate.fault_${name}($1)`, [statement]))
}

const nextText = () => {
  number += 1
  return `# One\n\ntext ${number}\n`
}

/** Everything that a cut writes, by hand, under some act and some proof. */
function forgedCut(code: string, act: string, token: string): string {
  const set = `'44444444-0000-4000-8000-${String(number).padStart(12, '0')}'`
  const ids = (digit: string) =>
    `'${digit}${digit}${digit}${digit}${digit}${digit}${digit}${digit}-0000-4000-8000-${String(number).padStart(12, '0')}'`
  return `do $do$ declare e record; h text; begin
    select d.*, m.envelope_id, m.plan_digest, r.review_id into e from cutter_governance.decision_backlog_entry as d
      join cutter_governance.manifest_envelope as m using (entry_id) left join cutter_governance.review_decision as r using (entry_id)
      where d.activation_id = (quorate.facts_of(${code}, 'documents')).activation_id;
    h := quorate.unit_hash(e.root || '/forged-${number}', 'section', 'x', 'x');
    insert into cutter_governance.cut_change_set (change_set_id, entry_id, activation_id, act_id, envelope_id, review_id, root, plan_digest,
      to_sign, added, changed, retired, unchanged, executor_signature_id)
    values (${set}, e.entry_id, e.activation_id, ${act}, e.envelope_id, e.review_id, e.root, e.plan_digest,
      quorate.change_digest(e.root, array[row(e.root || '/forged-${number}', 'add', null, h)::cutter_governance.signed_change]), 1, 0, 0, 0, ${ids('5')});
    insert into public.unit_version (version_id, unit_id, version_number, change_set_id, retired, kind, title, body, content_hash)
    values (${ids('6')}, ${ids('7')}, 1, ${set}, false, 'section', 'x', 'x', h);
    insert into public.information_unit (unit_id, canonical_address, root, anchor_version_id)
    values (${ids('7')}, e.root || '/forged-${number}', e.root, ${ids('6')});
    insert into cutter_governance.cut_change_set_affected_row (change_set_id, canonical_address, change, new_version_id, new_hash)
    values (${set}, e.root || '/forged-${number}', 'add', ${ids('6')}, h);
    insert into cutter_governance.dot_pair_signature (signature_id, signer_dot_id, change_set_id, proof_id) values (${ids('5')}, 'DOT-991', ${set}, ${token});
    perform quorate.move_entry(e.entry_id, 'reviewed', 'cut_applied', ${act}, ${token});
  end $do$`
}

/** An act of a change and the proof that it spent, as literals. */
async function spentBy(code: string, phase: 'preflight' | 'act') {
  const [act, token] = await ledger().value<[string, string]>(
    `select jsonb_build_array(t.act_id, t.proof_id) from qt001_cp.act as t join qt001_cp.activation as a using (activation_id)
     where a.code = $1 and t.phase = $2 order by t.started_at desc limit 1`,
    [code, phase],
  )
  return { act: `'${act}'`, token: `'${token}'` }
}

describe('[PRV-2] [SIG-2] [GATE-1] the exec lane’s owner without a pass', () => {
  let code: string
  let activation: string
  beforeEach(async () => {
    code = await ledger().ready(nextText())
    activation = `'${(await ledger().change(code)).activationId}'`
  })

  /** Nothing governed was written. */
  async function refusedClean(statement: string): Promise<Ending> {
    const before = await written(ledger())
    const answer = await fault('exec', statement)
    expect(await written(ledger())).toEqual(before)
    return answer
  }

  it('a cut’s token that a block spent signs nothing afterwards', async () => {
    const runId = '1400000001'
    const { toSign } = await ledger().preflightCut(code, { runId })
    await ledger().leave(code, 'tech_lead', ID.tech_lead)
    expect(await tryCall(ledger().cut(code, toSign as string, { runId }))).toEqual(['blocked', 'SEAT_MISSING'])
    const { act, token } = await spentBy(code, 'act')
    expect(await refusedClean(forgedCut(activation, act, token))).toEqual(['refused', 'SIGNATURE_OF_OTHER_ACTIVATION'])
  })

  it('a preflight’s token does not either, nor one of no act, nor another change’s', async () => {
    await ledger().preflightCut(code)
    const preflight = await spentBy(code, 'preflight')
    const refused = await refusedClean(forgedCut(activation, preflight.act, preflight.token))
    expect(refused).toEqual(['refused', 'SIGNATURE_OF_OTHER_LANE', 'SIGNATURE_OF_OTHER_ACTIVATION'])
    const other = await ledger().ready(nextText())
    await ledger().run(other)
    const theirs = await spentBy(other, 'act')
    expect(await refusedClean(forgedCut(activation, theirs.act, theirs.token))).toEqual([
      'refused',
      'SIGNATURE_OF_OTHER_ACTIVATION',
      'SIGNATURE_OF_OTHER_ACTIVATION',
    ])
    expect(await refusedClean(forgedCut(activation, theirs.act, 'gen_random_uuid()'))).toEqual([
      'refused',
      'SIGNATURE_OF_OTHER_LANE',
    ])
  })

  const cases: readonly (readonly [string, () => string, readonly string[]])[] = [
    [
      'moves no status',
      () =>
        `select quorate.move_entry((select entry_id from cutter_governance.decision_backlog_entry where activation_id = ${activation}), 'reviewed', 'cut_applied', null, null)`,
      ['TRANSITION_REFUSED'],
    ],
    [
      'moves no anchor',
      () => 'update public.information_unit set anchor_version_id = gen_random_uuid()',
      ['ANCHOR_REFUSED'],
    ],
    ['writes no review', () => 'insert into cutter_governance.review_decision default values', ['DB_PERMISSION']],
    ['writes no verify result', () => 'insert into cutter_governance.verify_result default values', ['DB_PERMISSION']],
    ['reads no verify result', () => 'select 1 from cutter_governance.verify_result', ['DB_PERMISSION']],
    [
      'writes no alias',
      () => 'insert into cutter_governance.canonical_address_alias default values',
      ['DB_PERMISSION'],
    ],
    ['takes no seat', () => 'insert into qt001_cp.signoff_binding default values', ['DB_PERMISSION']],
    [
      'makes no grant active',
      () => `update qt001_cp.governance_build_authorization set status = 'active'`,
      ['DB_PERMISSION'],
    ],
    [
      'takes no lease',
      () => 'update qt001_cp.dot_iu_runtime_lease set holder_act_id = gen_random_uuid()',
      ['DB_PERMISSION'],
    ],
    ['registers nobody', () => 'insert into qt001_cp.human_identity_registry default values', ['DB_PERMISSION']],
    ['writes no evidence', () => `select quorate.append_evidence('x', null, '{}')`, ['DB_PERMISSION']],
    ['reads no token', () => 'select 1 from qt001_cp.token_archive', ['DB_PERMISSION']],
    [
      'begins no rehearsal by hand',
      () => 'insert into cutter_governance.rehearsal values (gen_random_uuid())',
      ['DB_PERMISSION'],
    ],
    ['rehearses no act that is over', () => `select quorate.begin_rehearsal(gen_random_uuid())`, ['REHEARSAL_REFUSED']],
    [
      'concludes no act that is not its own',
      () => `select quorate.conclude(gen_random_uuid(), 'done', '{}')`,
      ['ACT_CONCLUDED'],
    ],
    ['opens no verify by itself', () => `select quorate.open_successor(gen_random_uuid())`, ['ACTION_NOT_PERMITTED']],
    ['switches no trigger off', () => 'alter table public.unit_version disable trigger all', ['DB_PERMISSION']],
    ['becomes nobody else', () => 'set role quorate_owner', ['DB_PERMISSION']],
    ['makes no table', () => 'create table cutter_governance.mine ()', ['DB_PERMISSION']],
  ]
  it.each(sampled(cases))('%s', async (_, statement, expected) => {
    await ledger().run(await ledger().ready(nextText()))
    expect(await refusedClean(statement())).toEqual(['refused', ...expected])
  })
})

describe('[PRV-2] [LAN-5] the verify lane’s owner without a pass', () => {
  let entry: string
  let verifyCode: string
  beforeEach(async () => {
    const { rest } = await ledger().run(await ledger().ready(nextText()))
    entry = `'${rest.entry_id as string}'`
    verifyCode = (rest.successor as { code: string }).code
  })

  const CASES: readonly (readonly [string, () => string, readonly string[]])[] = [
    [
      'completes nothing',
      () => `select quorate.move_entry(${entry}, 'cut_applied', 'verified_complete', null, null)`,
      ['TRANSITION_REFUSED'],
    ],
    ['writes no unit', () => 'insert into public.information_unit default values', ['DB_PERMISSION']],
    ['writes no version', () => 'insert into public.unit_version default values', ['DB_PERMISSION']],
    ['reads no unit', () => 'select 1 from public.information_unit', ['DB_PERMISSION']],
    ['reads no body', () => 'select body from public.unit_version', ['DB_PERMISSION']],
    ['writes no envelope', () => 'insert into cutter_governance.manifest_envelope default values', ['DB_PERMISSION']],
    ['writes no review', () => 'insert into cutter_governance.review_decision default values', ['DB_PERMISSION']],
    ['reads nothing of the control plane', () => 'select 1 from qt001_cp.activation', ['DB_PERMISSION']],
    ['marks nothing', () => `select quorate.mark(gen_random_uuid(), '{}')`, ['DB_PERMISSION']],
    [
      'writes no cut',
      () => `insert into cutter_governance.cut_change_set (change_set_id, entry_id, activation_id, act_id, envelope_id, review_id, root, plan_digest, to_sign,
         added, changed, retired, unchanged, executor_signature_id) select gen_random_uuid(), entry_id, activation_id, act_id, envelope_id, review_id, root,
         plan_digest, to_sign, 1, 0, 0, 0, gen_random_uuid() from cutter_governance.cut_change_set where entry_id = ${entry}`,
      ['CHANGE_SET_OF_OTHER_LANE'],
    ],
    [
      'applies no escalation',
      () => `insert into cutter_governance.cut_change_set_affected_row select change_set_id, canonical_address || 'x', change, prior_version_id, prior_hash,
         new_version_id, new_hash from cutter_governance.cut_change_set_affected_row limit 1`,
      ['CHANGE_SET_CLOSED'],
    ],
  ]
  it.each(sampled(CASES))('%s', async (_, statement, expected) => {
    const before = await written(ledger())
    expect(await fault('verifier', statement())).toEqual(['refused', ...expected])
    expect(await written(ledger())).toEqual(before)
  })

  it('a verify’s token that a block spent records nothing afterwards', async () => {
    const runId = '1400000003'
    const { toSign } = await ledger().preflightVerify(verifyCode, { runId })
    const none = { runId, observe: (honest: object) => ({ ...honest, approvals: [] }) }
    expect(await tryCall(ledger().verify(verifyCode, toSign as string, none))).toEqual(['blocked', 'SEAT_MISSING'])
    const { act, token } = await spentBy(verifyCode, 'act')
    const activation = (await ledger().change(verifyCode)).activationId
    const statement = `do $do$ begin
      insert into cutter_governance.verify_result (verify_result_id, change_set_id, activation_id, act_id, outcome, checks, to_sign, verifier_signature_id)
      select ${entry}, v.change_set_id, '${activation}', ${act}, v.result, v.checks, '${toSign}', ${entry}
      from quorate.checked_of('${activation}', null) as v;
      insert into cutter_governance.dot_pair_signature (signature_id, signer_dot_id, verify_result_id, proof_id) values (${entry}, 'DOT-992', ${entry}, ${token});
    end $do$`
    const before = await written(ledger())
    expect(await fault('verifier', statement)).toEqual(['refused', 'SIGNATURE_OF_OTHER_ACTIVATION'])
    expect(await written(ledger())).toEqual(before)
    expect(await tryCall(ledger().run(verifyCode))).toEqual(['done'])
  })
})
