// A cut's verify opened anew: whatever made the first one impossible, the cut can still be verified, and verified again.
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { readGateEnvironment } from '../../src/adapters/postgres/read-environment.ts'
import { expandEnvironment } from '../../src/manifest/expand.ts'
import { readEnvironment } from '../../src/manifest/read-environment.ts'
import { need } from '../../src/usecases/need.ts'
import { govern, openGoverned, readyGoverned } from '../support/governance.ts'
import { withGuardOut } from '../support/guard.ts'
import { codes, ID, Ledger, useLedger } from '../support/ledger.ts'
import { expire, openVerify } from '../support/open-verify.ts'
import { plant, told, withoutPrivilegeDrift } from '../support/plant.ts'

const ledger = useLedger()
let number = 0
let cutCode: string
let first: string

beforeEach(async () => {
  number += 1
  ;({ cutCode, verifyCode: first } = await cutIn(ledger(), `# One\n\ntext ${number}\n`))
})

async function cutIn(of: Ledger, text: string, actorId: string = ID.operator) {
  const cut = await of.ready(text)
  const { outcome, rest } = await of.run(cut, { job: { actorId } })
  expect(outcome).toBe('done')
  return { cutCode: cut, verifyCode: (rest.successor as { code: string }).code }
}

/** Opens the verify and answers with its code. */
async function reopened(of: Ledger = ledger(), cut: string = cutCode): Promise<string> {
  const { outcome, code, findings } = await openVerify(of, cut)
  expect([outcome, findings]).toEqual(['done', []])
  return code as string
}

const entry = async (of: Ledger = ledger(), cut: string = cutCode) => (await of.change(cut)).entry
const opened = (changes?: Parameters<typeof openVerify>[2]) => told(openVerify(ledger(), cutCode, changes))
const children = () =>
  ledger().value<number>(
    `select count(*)::int from qt001_cp.activation as n join qt001_cp.activation as p on p.activation_id = n.parent_activation_id where p.code = $1`,
    [cutCode],
  )

describe('[LAN-4] [GATE-1] a verify that cannot run any more', () => {
  it('because it is too old is opened anew, and completes the cut', async () => {
    await expire(ledger(), first)
    expect(await told(ledger().run(first))).toEqual(['blocked', 'ACTIVATION_EXPIRED'])
    const again = await reopened()
    expect(await told(ledger().run(first))).toEqual(['blocked', 'ACTIVATION_EXPIRED'])
    const { outcome, rest } = await ledger().run(again)
    expect([outcome, rest.result, rest.prior_verify_result_id]).toEqual(['done', 'pass', null])
    expect(await entry()).toBe('verified_complete')
  })

  it('is opened for the same plan of the same commit, as long as the first could live, by whoever asked', async () => {
    await expire(ledger(), first)
    const old = await ledger().change(first)
    const { code, rest, evidenceId } = await openVerify(ledger(), cutCode, { actor: ID.t2 })
    const change = await ledger().change(code as string)
    const own = ['activation_id', 'activation_number', 'not_after']
    const shared = ({ packet }: typeof change) => Object.entries(packet).filter(([name]) => !own.includes(name))
    expect(shared(change)).toEqual(shared(old))
    expect([change.parent, change.status, change.occupied, rest.parent]).toEqual([cutCode, 'open', [], cutCode])
    expect(Date.parse(change.notAfter) - Date.now()).toBeGreaterThan(71 * 3_600_000)
    expect(
      await ledger().value(
        `select jsonb_build_array(e.kind, e.body::jsonb ->> 'code', e.body::jsonb ->> 'parent', h.provider_subject_sha256 = qt001_cp.sha256_hex($2))
         from qt001_cp.evidence_registry as e join qt001_cp.human_identity_registry as h
           on h.human_identity_id = (e.body::jsonb ->> 'human')::uuid where e.evidence_id = $1::uuid`,
        [evidenceId, ID.t2],
      ),
    ).toEqual(['OPEN', code, cutCode, true])
  })

  it('because its step failed is opened anew', async () => {
    const fail = (state: string) =>
      ledger().superuser.query(
        state === 'on'
          ? `alter table cutter_governance.verify_result add constraint ck_planted check (result_number < 0) not valid`
          : 'alter table cutter_governance.verify_result drop constraint ck_planted',
      )
    const runId = '2100000001'
    const { toSign } = await ledger().preflightVerify(first, { runId })
    await fail('on')
    await plant(
      ledger(),
      `update qt001_cp.activation set schema_digest = qt001_cp.schema_digest() where code = '${first}'`,
    )
    expect(await told(ledger().verify(first, toSign as string, { runId }))).toEqual(['step_failed', 'STEP_FAILED'])
    await fail('off')
    expect([(await ledger().change(first)).status, await entry()]).toEqual(['consumed', 'cut_applied'])
    expect(await told(ledger().run(await reopened()))).toEqual(['done'])
    expect(await entry()).toBe('verified_complete')
  })

  it('[MAN-7] because another policy is in force is opened under that one', async () => {
    const mine = await Ledger.clone(ledger().cluster)
    try {
      const { cutCode: cut, verifyCode } = await cutIn(mine, '# One\n\ntext\n')
      // The policy of then says who reviewed the cut.
      const text = readFileSync('manifests/production.yaml', 'utf8')
        .replace('within: 72h }\n    VERIFY', 'within: 48h }\n    VERIFY')
        .replace('review: codex', 'review: t2')
      const next = expandEnvironment(need(readEnvironment(text, 'production.yaml'))).bytes
      expect(codes(await openVerify(mine, cut))).toEqual(['VERIFY_OPEN'])
      expect((await govern(mine, await readyGoverned(mine, 'MANIFEST_ACTIVATE', next))).outcome).toBe('done')
      expect(codes(await openVerify(mine, cut))).toEqual(['MANIFEST_DRIFT'])
      mine.gate = await readGateEnvironment(mine.door)
      expect(await told(mine.run(verifyCode))).toEqual(['blocked', 'MANIFEST_DRIFT'])
      expect((await mine.change(verifyCode)).stale).toBe(true)
      const again = await reopened(mine, cut)
      expect([(await mine.change(again)).stale, await told(mine.run(again)), await entry(mine, cut)]).toEqual([
        false,
        ['done'],
        'verified_complete',
      ])
    } finally {
      await mine.drop()
    }
  })

  it('needs no checkout of what was cut: the documents may have moved on', async () => {
    const checkout = (plan_digest: string | null) => ({
      observe: (honest: Record<string, unknown>) => ({
        ...honest,
        checkout: { ...(honest.checkout as object), plan_digest },
      }),
    })
    expect((await ledger().preflightVerify(first, checkout('0'.repeat(64)))).outcome).toBe('pass')
    expect(await told(ledger().run(first, checkout(null)))).toEqual(['done'])
    const cut = await ledger().ready(`# One\n\nmore ${number}\n`)
    expect(await told(ledger().run(cut, checkout(null)))).toEqual(['blocked', 'PLAN_DRIFT'])
    expect(await told(ledger().run(cut))).toEqual(['done'])
  })

  it('because the governed schema is another is opened under that one', async () => {
    const mine = await Ledger.clone(ledger().cluster)
    try {
      await withoutPrivilegeDrift(mine)
      const { cutCode: cut, verifyCode } = await cutIn(mine, '# One\n\ntext\n')
      await mine.superuser.query('alter table cutter_governance.manifest_envelope add migrated text')
      expect(await told(mine.run(verifyCode))).toEqual(['blocked', 'SCHEMA_DRIFT'])
      expect(await told(mine.run(await reopened(mine, cut)))).toEqual(['done'])
      expect(await entry(mine, cut)).toBe('verified_complete')
    } finally {
      await mine.drop()
    }
  })
})

describe('[LAN-4] verifying again', () => {
  const results = () =>
    ledger().value(
      `select jsonb_agg(jsonb_build_array(r.outcome, p.result_number is not null and p.result_number = lag.n, s.signer_dot_id) order by r.result_number)
       from cutter_governance.verify_result as r
       join cutter_governance.cut_change_set as c on c.change_set_id = r.change_set_id join qt001_cp.activation as a on a.activation_id = c.activation_id
       join cutter_governance.dot_pair_signature as s on s.verify_result_id = r.verify_result_id
       left join cutter_governance.verify_result as p on p.verify_result_id = r.prior_verify_result_id
       left join lateral (select max(b.result_number) as n from cutter_governance.verify_result as b
         where b.change_set_id = r.change_set_id and b.result_number < r.result_number) as lag on true
       where a.code = $1`,
      [cutCode],
    )
  const escalations = () =>
    ledger().value<number>(
      `select count(*)::int from cutter_governance.decision_backlog_entry as e
       join cutter_governance.verify_result as r on r.verify_result_id = e.escalates_verify_result_id
       join cutter_governance.cut_change_set as c on c.change_set_id = r.change_set_id join qt001_cp.activation as a on a.activation_id = c.activation_id
       where a.code = $1`,
      [cutCode],
    )
  const body = (to: string) =>
    plant(
      ledger(),
      `update public.unit_version as v set body = ${to} from cutter_governance.cut_change_set as c join qt001_cp.activation as a using (activation_id)
       where c.change_set_id = v.change_set_id and a.code = '${cutCode}' and not v.retired`,
    )

  it('[LAN-7] after a pass chains a result; the status stays, also when rows went astray since', async () => {
    await ledger().run(first)
    const second = await openVerify(ledger(), cutCode)
    expect(second.rest.prior_result).toBe('pass')
    expect((await ledger().run(second.code as string)).rest.result).toBe('pass')
    expect([await entry(), await results(), await escalations()]).toEqual([
      'verified_complete',
      [
        ['pass', false, 'DOT-992'],
        ['pass', true, 'DOT-992'],
      ],
      0,
    ])
    await body(`body || ' astray'`)
    const third = await ledger().run(await reopened())
    expect([third.outcome, third.rest.result, codes(third)]).toEqual(['done', 'fail', ['VERIFY_FAILED']])
    expect([await entry(), await escalations()]).toEqual(['verified_complete', 1])
    await body(`regexp_replace(body, ' astray$', '')`)
  })

  it('[LAN-5] after a failure chains a result; it never becomes complete, and is escalated once', async () => {
    await body(`body || ' astray'`)
    expect((await ledger().run(first)).rest.result).toBe('fail')
    const second = await openVerify(ledger(), cutCode)
    expect(second.rest.prior_result).toBe('fail')
    expect((await ledger().run(second.code as string)).rest.result).toBe('fail')
    expect([await entry(), await escalations()]).toEqual(['verify_failed_escalated', 1])
    await body(`regexp_replace(body, ' astray$', '')`)
    expect((await ledger().run(await reopened())).rest.result).toBe('pass')
    expect([await entry(), await escalations(), await results()]).toEqual([
      'verify_failed_escalated',
      1,
      [
        ['fail', false, 'DOT-992'],
        ['fail', true, 'DOT-992'],
        ['pass', true, 'DOT-992'],
      ],
    ])
  })
})

describe('[SEP-1] [SIG-3] who verifies, however often it is opened', () => {
  it('is nobody whom a pair keeps apart from the cut’s frozen occupants', async () => {
    const mine = await cutIn(ledger(), `# One\n\nby another ${number}\n`, ID.operatorAndVerifier)
    await expire(ledger(), mine.verifyCode)
    const again = await reopened(ledger(), mine.cutCode)
    const by = (actorId: string) => told(ledger().run(again, { job: { actorId } }))
    expect(await by(ID.operatorAndVerifier)).toEqual(['blocked', 'SEPARATION_VIOLATED'])
    expect(await by(ID.verifier)).toEqual(['done'])
  })

  it('may be who verified before, and who opened it', async () => {
    await ledger().run(first)
    const { code } = await openVerify(ledger(), cutCode, { actor: ID.verifier })
    expect(await told(ledger().run(code as string))).toEqual(['done'])
  })
})

describe('[GATE-1] nothing is opened', () => {
  it('while an earlier verify can still run; each of them once', async () => {
    const answer = await openVerify(ledger(), cutCode)
    expect([answer.outcome, answer.findings]).toEqual(['blocked', [{ code: 'VERIFY_OPEN', observed: first }]])
    await expire(ledger(), first)
    const second = await reopened()
    expect((await openVerify(ledger(), cutCode)).findings).toEqual([{ code: 'VERIFY_OPEN', observed: second }])
    expect(await children()).toBe(2)
    expect((await ledger().change(cutCode)).successor).toBe(second)
  })

  it('for what was not cut, is no cut, or is not there', async () => {
    const { code: uncut } = await ledger().open('# Not cut\n')
    const answer = await openVerify(ledger(), uncut as string)
    expect([answer.outcome, answer.findings]).toEqual(['blocked', [{ code: 'CHANGE_SET_MISSING', observed: uncut }]])
    expect(await told(openVerify(ledger(), first))).toEqual(['blocked', 'ACTION_NOT_PERMITTED', 'CHANGE_SET_MISSING'])
    const governed = await openGoverned(ledger(), 'KEY_CHANGE', '{"add":[],"retire":["x"]}')
    expect(codes(governed)).toEqual(['KEY_UNKNOWN'])
    const activation_id = '00000000-0000-4000-8000-000000000000'
    expect(await opened({ request: { activation_id } })).toEqual(['refused', 'ACTIVATION_UNKNOWN'])
    await expire(ledger(), first)
    expect(await opened()).toEqual(['done'])
  })

  it.each([
    ['another policy', { manifest_digest: '0'.repeat(64) }, 'MANIFEST_DRIFT'],
    ['another environment', { environment: 'staging' }, 'ENVIRONMENT_MISMATCH'],
    ['a time that is over', { not_after: '2020-01-01T00:00:00Z' }, 'REQUEST_EXPIRED'],
    ['no day of the calendar', { not_after: '2099-02-31T00:00:00Z' }, 'REQUEST_EXPIRED'],
  ])('for a request of %s', async (_, request, code) => {
    await expire(ledger(), first)
    expect(await opened({ request })).toEqual(['blocked', code])
    expect(await opened()).toEqual(['done'])
  })

  it.each(['request_id', 'activation_id', 'environment', 'manifest_digest', 'not_after'])(
    'for a request without a %s of its form',
    async (field) => {
      await expire(ledger(), first)
      for (const value of [null, 1, [], '', 'x'.repeat(300)]) {
        const subject = { request_id: '00000000-0000-4000-8000-000000000000', not_after: '2099-01-01T00:00:00Z' }
        expect(await opened({ request: { ...subject, [field]: value } })).toEqual(['refused', 'CALL_MALFORMED'])
      }
      expect(await opened()).toEqual(['done'])
    },
  )

  it('[ID-3] [ID-4] for an unknown account, a lane’s login, another workflow or purpose, or by a spent proof', async () => {
    await expire(ledger(), first)
    expect(await opened({ actor: ID.stranger })).toEqual(['refused', 'IDENTITY_UNKNOWN'])
    expect(await opened({ as: ledger().verifier })).toEqual(['refused', 'DB_PERMISSION'])
    expect(await opened({ job: { workflow: 'verify.yml' } })).toEqual(['refused', 'CLAIM_WORKFLOW'])
    for (const purpose of ['signoff', 'preflight', 'dot-992', 'keys'] as const) {
      expect(await opened({ purpose })).toEqual(['refused', 'TOKEN_AUDIENCE'])
    }
    expect(await opened({ asked: ([request]) => [request as string, '0'.repeat(64)] })).toEqual([
      'refused',
      'TOKEN_AUDIENCE',
    ])
    expect(await children()).toBe(1)
    const claims = { jti: `once-${number}` }
    expect([await opened({ claims }), await opened({ claims })]).toEqual([['done'], ['refused', 'TOKEN_REPLAYED']])
  })

  it('by the lanes either: what a cut calls has the same condition', async () => {
    const successor = () =>
      told(
        ledger()
          .value<{ code: string }>(
            `select qt001_cp.open_successor((select act_id from qt001_cp.act as t join qt001_cp.activation as a using (activation_id)
               where a.code = $1 and t.phase = 'act'), 'VERIFY')`,
            [cutCode],
          )
          .then(() => ({ outcome: 'done', findings: [] }) as never),
      )
    expect(await successor()).toEqual(['refused', 'VERIFY_OPEN'])
    await expire(ledger(), first)
    expect(await successor()).toEqual(['done'])
    expect(await successor()).toEqual(['refused', 'VERIFY_OPEN'])
  })
})

describe('[GATE-1] each condition, taken out', () => {
  const FINDINGS = 'qt001_cp.successor_findings(qt001_cp.activation)'
  it.each([
    ['VERIFY_OPEN', 'qt001_cp.may_still_run(n)', 'false', () => cutCode],
    [
      'CHANGE_SET_MISSING',
      `not exists (
        select from qt001_cp.act where activation_id = p_cut.activation_id and phase = 'act' and outcome = 'done')`,
      'false',
      async () => (await ledger().open('# Not cut\n')).code as string,
    ],
  ] as const)('%s', async (code, guard, instead, cut) => {
    const of = await cut()
    const answer = () => told(openVerify(ledger(), of))
    expect(await answer()).toEqual(['blocked', code])
    expect(await withGuardOut(ledger(), FINDINGS, guard, instead, answer)).toEqual(['done'])
  })
})
