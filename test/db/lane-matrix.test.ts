// The two lanes swapped in every place and every combination: nothing but the lane's own whole is accepted.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callGate } from '../support/call-gate.ts'
import { useLedger } from '../support/ledger.ts'
import { plant, tryCall, tryStatement, withoutGuard, written } from '../support/plant.ts'

const ledger = useLedger()

const LANES = {
  cut: { session: 'exec', purpose: 'cut', workflow: 'cut.yml', environment: 'production-cut' },
  verify: { session: 'verifier', purpose: 'verify', workflow: 'verify.yml', environment: 'production-verify' },
} as const
type Lane = keyof typeof LANES
const other = (lane: Lane): Lane => (lane === 'cut' ? 'verify' : 'cut')

/** Each place where one lane could stand for the other; true is swapped. */
const PLACES = ['login', 'purpose', 'workflow', 'environment', 'observed environment'] as const
const combinations = Array.from({ length: 2 ** PLACES.length }, (_, n) =>
  PLACES.map((_, place) => ((n >> place) & 1) === 1),
)

describe('[SIG-1] [SIG-2] [ID-5] [ID-9] the lane matrix of a call', () => {
  let count = { tried: 0, accepted: 0 }
  const codes = new Set<string>()
  let cutCode: string
  let verifyCode: string

  beforeAll(async () => {
    cutCode = await ledger().ready('# One\n\ntext\n')
    const { rest } = await ledger().run(await ledger().ready('# Two\n\ntext\n'))
    verifyCode = (rest.successor as { code: string }).code
  })
  afterAll(() => console.log(`lane matrix: ${count.tried} swapped calls, ${count.accepted} accepted`))

  async function call(
    lane: Lane,
    step: 'preflight' | 'act',
    swapped: readonly boolean[],
    runId: string,
    toSign: string | null,
  ) {
    const at = (place: (typeof PLACES)[number]) => LANES[swapped[PLACES.indexOf(place)] ? other(lane) : lane]
    const code = lane === 'cut' ? cutCode : verifyCode
    const { name, args } = await ledger().laneCall(code, step === 'act' ? LANES[lane].purpose : 'preflight', toSign, {
      runId,
      ...(step === 'act' ? { purpose: at('purpose').purpose } : {}),
      job: { workflow: at('workflow').workflow, environment: at('environment').environment },
      observe: (honest) => ({
        ...honest,
        environment: { ...(honest.environment as object), name: at('observed environment').environment },
      }),
    })
    return tryCall(callGate(ledger()[at('login').session], name, args))
  }

  it.each(['cut', 'verify'] as const)('accepts the %s only when nothing is swapped', async (lane) => {
    const code = lane === 'cut' ? cutCode : verifyCode
    const runId = lane === 'cut' ? '1500000001' : '1500000002'
    for (const swapped of combinations.filter((each) => each.includes(true))) {
      const honest = await ledger().preflightCut(code, { runId })
      expect(honest.outcome).toBe('pass')
      const before = await written(ledger())
      for (const step of ['preflight', 'act'] as const) {
        if (step === 'preflight' && swapped[PLACES.indexOf('purpose')]) continue
        const [outcome, ...found] = await call(lane, step, swapped, runId, step === 'act' ? honest.toSign : null)
        count = { tried: count.tried + 1, accepted: count.accepted + (['pass', 'done'].includes(outcome) ? 1 : 0) }
        for (const each of found) codes.add(each)
      }
      expect(await written(ledger())).toEqual(before)
    }
    expect(count.accepted).toBe(0)
    const { toSign } = await ledger().preflightCut(code, { runId })
    expect(
      await call(
        lane,
        'act',
        PLACES.map(() => false),
        runId,
        toSign,
      ),
    ).toEqual(['done'])
  })

  it('tells each swap by its own code', () => {
    expect(count.tried).toBe(2 * (31 + 15))
    expect([...codes].sort()).toEqual([
      'CLAIM_ENVIRONMENT',
      'CLAIM_WORKFLOW',
      'DB_PERMISSION',
      'PREFLIGHT_MISSING',
      'PROTECTION_MISSING',
      'TOKEN_AUDIENCE',
    ])
  })
})

describe('[SIG-2] the lanes swapped within their own functions', () => {
  const CUT = `values (v_signature, 'DOT-991', v_set, p_proof)`
  const VERIFY = `values (v_signature, 'DOT-992', v_id, p_proof)`
  const cases: readonly (readonly [string, Lane, string, string, string, readonly string[]])[] = [
    [
      'the executor signs as DOT-992',
      'cut',
      'documents_apply',
      CUT,
      CUT.replace('991', '992'),
      ['SIGNATURE_OF_OTHER_LANE'],
    ],
    [
      'the verifier signs as DOT-991',
      'verify',
      'verify_apply',
      VERIFY,
      VERIFY.replace('992', '991'),
      ['SIGNATURE_OF_OTHER_LANE'],
    ],
    [
      'the executor signs a verify result',
      'cut',
      'documents_apply',
      '(signature_id, signer_dot_id, change_set_id, proof_id)',
      '(signature_id, signer_dot_id, verify_result_id, proof_id)',
      ['SIGNATURE_OF_OTHER_LANE', 'SIGNATURE_OF_OTHER_ACTIVATION'],
    ],
    [
      'the verifier signs a change set',
      'verify',
      'verify_apply',
      `verify_result_id, proof_id)\n  ${VERIFY}`,
      `change_set_id, proof_id)\n  values (v_signature, 'DOT-992', v.change_set_id, p_proof)`,
      ['SIGNATURE_OF_OTHER_LANE', 'SIGNATURE_OF_OTHER_ACTIVATION'],
    ],
    [
      'the verifier signs a change set as DOT-991',
      'verify',
      'verify_apply',
      `verify_result_id, proof_id)\n  ${VERIFY}`,
      `change_set_id, proof_id)\n  values (v_signature, 'DOT-991', v.change_set_id, p_proof)`,
      ['SIGNATURE_OF_OTHER_LANE', 'SIGNATURE_OF_OTHER_ACTIVATION'],
    ],
    [
      'the verifier signs with the executor’s proof',
      'verify',
      'verify_apply',
      VERIFY,
      `values (v_signature, 'DOT-992', v_id, (select x.proof_id from cutter_governance.dot_pair_signature as x where x.change_set_id = v.change_set_id))`,
      ['SIGNATURE_OF_OTHER_LANE', 'SIGNATURE_OF_OTHER_ACTIVATION', 'VERIFY_NOT_INDEPENDENT'],
    ],
    [
      'the executor signs for the verify’s status',
      'cut',
      'documents_apply',
      `'reviewed', 'cut_applied'`,
      `'reviewed', 'verified_complete'`,
      ['TRANSITION_REFUSED'],
    ],
    [
      'the executor writes a change set of the verify lane',
      'cut',
      'documents_apply',
      'v_counts.changed, v_signature);',
      `v_counts.changed, v_signature);
       insert into cutter_governance.cut_change_set (change_set_id, is_escalation, entry_id, activation_id, act_id, envelope_id, root,
         plan_digest, to_sign, added, changed, retired, unchanged)
       select gen_random_uuid(), true, entry_id, activation_id, act_id, envelope_id, root, plan_digest, to_sign, added, changed, retired, unchanged
       from cutter_governance.cut_change_set as c where c.change_set_id = v_set;`,
      ['CHANGE_SET_OF_OTHER_LANE'],
    ],
  ]
  const bodies = { documents_apply: '', verify_apply: '' } as Record<string, string>

  it.each(cases)('%s: refused', async (what, lane, name, text, instead, expected) => {
    bodies[name] ||= await ledger().value<string>(`pg_get_functiondef('quorate.${name}'::regproc)`)
    await withoutGuard(ledger(), `quorate.${name}`, text, instead)
    const opened = await ledger().ready(`# ${name}\n\n${what}\n`)
    const code =
      lane === 'cut' ? opened : (((await ledger().run(opened)).rest.successor as { code: string }).code as string)
    const answer = await tryCall(ledger().preflightCut(code))
    await ledger().superuser.query(bodies[name] as string)
    expect([...new Set(answer)]).toEqual(['blocked', ...expected])
    await plant(
      ledger(),
      `update qt001_cp.activation set schema_digest = quorate.schema_digest() where code = '${code}'`,
    )
    expect(await tryCall(ledger().run(code))).toEqual(['done'])
  })

  it('the rows say so too, below the triggers', async () => {
    const row = `select gen_random_uuid()`
    const insert = (signer: string, set: string | null, result: string | null) =>
      `insert into cutter_governance.dot_pair_signature (signature_id, signer_dot_id, change_set_id, verify_result_id, proof_id)
       ${row}, '${signer}', ${set ?? 'null'}, ${result ?? 'null'}, gen_random_uuid()`
    const id = 'gen_random_uuid()'
    for (const [signer, set, result, constraint] of [
      ['DOT-991', null, id, 'ck_dot_pair_signature__lane_subject'],
      ['DOT-992', id, null, 'ck_dot_pair_signature__lane_subject'],
      ['DOT-991', id, id, 'ck_dot_pair_signature__one_subject'],
      ['DOT-992', id, id, 'ck_dot_pair_signature__lane_subject'],
      ['DOT-991', null, null, 'ck_dot_pair_signature__lane_subject'],
      ['DOT-992', null, null, 'ck_dot_pair_signature__one_subject'],
    ] as const) {
      await expect(plant(ledger(), insert(signer, set, result))).rejects.toMatchObject({ cause: { constraint } })
    }
    await plant(ledger(), insert('DOT-991', id, null), insert('DOT-992', null, id))
  })

  it('a lane’s fixed row cannot be swapped', async () => {
    for (const statement of [
      `update cutter_governance.lane set purpose = 'x'`,
      'delete from cutter_governance.lane',
      'truncate cutter_governance.lane cascade',
      `insert into cutter_governance.lane values ('x', 'x', 'DOT-991', false)`,
    ]) {
      expect(await tryStatement(ledger().superuser.query(statement))).toEqual(['refused', 'APPEND_ONLY'])
    }
  })
})
