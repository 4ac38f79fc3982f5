// Withdrawing a change before it is carried out: who may, what becomes of its request and grant, and that it never runs.
import { beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { govern, readyGoverned } from '../support/governance.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'
import { cutIn, expire, openVerify } from '../support/open-verify.ts'
import { ID } from '../support/people.ts'
import { plant, tryCall, tryStatement } from '../support/plant.ts'

const ledger = useLedger()
let code: string
let number = 0

beforeEach(async () => {
  number += 1
  code = await ledger().ready(`# Change ${number}\n\ntext\n`)
})

const withdrawn = (actor: string, ...more: [changes?: Parameters<ReturnType<typeof ledger>['withdrawChange']>[2]]) =>
  tryCall(ledger().withdrawChange(code, actor, ...more))
const standing = () =>
  ledger().value<unknown>(
    `select jsonb_build_array(a.status, r.status, g.status, g.revoked_at is not null)
     from qt001_cp.activation as a join qt001_cp.approval_requests as r on r.activation_id = a.activation_id
     join qt001_cp.governance_build_authorization as g on g.request_ref = r.code where a.code = $1`,
    [code],
  )
const STANDS = ['open', 'approved', 'active', false]
const STOPPED = ['withdrawn', 'withdrawn', 'revoked', true]

describe('[APR-7] [GRT-1] a change is withdrawn', () => {
  it.each([
    ['who opened it', ID.operator],
    ['one signer', ID.tech_lead],
    ['one of the quorum', ID.council2],
  ])('by %s alone: request withdrawn, grant revoked, and it never runs', async (_, actor) => {
    const { evidenceId, outcome } = await ledger().withdrawChange(code, actor)
    expect([outcome, await standing()]).toEqual(['done', STOPPED])
    expect(await tryCall(ledger().run(code))).toEqual(['blocked', 'ACTIVATION_WITHDRAWN', 'GRANT_REVOKED'])
    expect(
      await ledger().value(
        `select jsonb_build_array(e.kind, e.body::jsonb ->> 'code', h.provider_subject_sha256 = qt001_cp.sha256_hex($2))
         from qt001_cp.evidence_registry as e join qt001_cp.human_identity_registry as h
           on h.human_identity_id = (e.body::jsonb ->> 'human')::uuid where e.evidence_id = $1::uuid`,
        [evidenceId, actor],
      ),
    ).toEqual(['CHANGE_WITHDRAWN', code, true])
  })

  it('for good: nobody sits, leaves or withdraws any more, and another change is as it was', async () => {
    const other = await ledger().ready(`# Other ${number}\n\ntext\n`)
    expect(await withdrawn(ID.tech_lead)).toEqual(['done'])
    expect(await withdrawn(ID.tech_lead)).toEqual(['blocked', 'ACTIVATION_CLOSED'])
    expect(await tryCall(ledger().leave(code, 'tech_lead', ID.tech_lead))).toEqual(['blocked', 'ACTIVATION_CLOSED'])
    expect((await tryCall(ledger().signoff(code, 'reviewer', ID.reviewer)))[1]).toBe('ACTIVATION_CLOSED')
    expect(await standing()).toEqual(STOPPED)
    expect(await tryCall(ledger().run(other))).toEqual(['done'])
  })

  it('also a governed act, and a verify, which is opened anew', async () => {
    const joins = { op: 'register', subject_sha256: sha256(`joiner ${number}`), valid_until: '2030-01-01T00:00:00Z' }
    const governed = await readyGoverned(ledger(), 'REGISTRY_CHANGE', JSON.stringify({ changes: [joins], v: 1 }))
    expect(await tryCall(ledger().withdrawChange(governed, ID.product_lead))).toEqual(['done'])
    expect(await tryCall(govern(ledger(), governed))).toEqual(['blocked', 'ACTIVATION_WITHDRAWN', 'GRANT_REVOKED'])
    const { cutCode, verifyCode } = await cutIn(ledger(), `# Cut ${number}\n\ntext\n`)
    await expire(ledger(), verifyCode)
    const verify = (await openVerify(ledger(), cutCode, { actor: ID.tech_lead2 })).code as string
    expect(await tryCall(ledger().withdrawChange(verify, ID.tech_lead2))).toEqual(['done'])
    expect(await tryCall(ledger().run(verify))).toEqual(['blocked', 'ACTIVATION_WITHDRAWN'])
    const anew = await openVerify(ledger(), cutCode)
    expect(await tryCall(ledger().run(anew.code as string))).toEqual(['done'])
  })
})

describe('[APR-7] a change is not withdrawn', () => {
  it.each([
    ['somebody of the same roles who does not sit', ID.tech_lead2],
    ['the verifier', ID.verifier],
  ])('by %s', async (_, actor) => {
    expect(await withdrawn(actor)).toEqual(['blocked', 'CHANGE_NOT_YOURS'])
    expect(await standing()).toEqual(STANDS)
    const guard = 'and not exists (select from quorate.occupants(p_activation) as o where o.human = v_entry.human) then'
    const name = 'quorate.withdraw_change(uuid, text)'
    expect(await withGuardOut(ledger(), name, guard, 'and false then', () => withdrawn(actor))).toEqual(['done'])
  })

  it('by who left their seat, was revoked, or is unknown', async () => {
    await ledger().leave(code, 'content_owner', ID.content_owner)
    expect(await withdrawn(ID.content_owner)).toEqual(['blocked', 'CHANGE_NOT_YOURS'])
    expect(await withdrawn(ID.stranger)).toEqual(['refused', 'IDENTITY_UNKNOWN'])
    const revoke = (at: string) =>
      plant(
        ledger(),
        `update qt001_cp.human_identity_registry set revoked_at = ${at} where provider_subject_sha256 = qt001_cp.sha256_hex('${ID.tech_lead}')`,
      )
    await revoke('clock_timestamp()')
    expect(await withdrawn(ID.tech_lead)).toEqual(['refused', 'IDENTITY_STALE'])
    await revoke('null')
    expect(await withdrawn(ID.tech_lead)).toEqual(['done'])
  })

  it('[SIG-3] that verifies a cut, by who cut: neither what the cut opened nor what they opened anew', async () => {
    const { cutCode, verifyCode } = await cutIn(ledger(), `# Cut ${number}\n\ntext\n`)
    const byWhoCut = (verify: string) => tryCall(ledger().withdrawChange(verify, ID.operator))
    expect(await byWhoCut(verifyCode)).toEqual(['blocked', 'CHANGE_NOT_YOURS'])
    await expire(ledger(), verifyCode)
    const anew = (await openVerify(ledger(), cutCode, { actor: ID.operator })).code as string
    expect(await byWhoCut(anew)).toEqual(['blocked', 'CHANGE_NOT_YOURS'])
    const name = 'quorate.withdraw_change(uuid, text)'
    const guard = 'and proof.human_identity_id = v_entry.human)'
    expect(await withGuardOut(ledger(), name, guard, 'and false)', () => byWhoCut(anew))).toEqual(['done'])
  })

  it('after it was carried out', async () => {
    expect(await tryCall(ledger().run(code))).toEqual(['done'])
    expect(await withdrawn(ID.operator)).toEqual(['blocked', 'ACTIVATION_CLOSED'])
    expect(await standing()).toEqual(['consumed', 'approved', 'consumed', false])
  })

  it('[ID-3] [ID-4] by the proof for a seat, of another purpose or workflow, by a lane’s login, or twice by one', async () => {
    expect(await withdrawn(ID.tech_lead, { asked: (honest) => [...honest, 'tech_lead'] })).toEqual([
      'refused',
      'TOKEN_AUDIENCE',
    ])
    for (const purpose of ['signoff', 'leave'] as const) {
      expect(await withdrawn(ID.tech_lead, { purpose })).toEqual(['refused', 'TOKEN_AUDIENCE'])
    }
    expect(await withdrawn(ID.tech_lead, { job: { workflow: 'open.yml' } })).toEqual(['refused', 'CLAIM_WORKFLOW'])
    expect(await withdrawn(ID.tech_lead, { as: ledger().exec })).toEqual(['refused', 'DB_PERMISSION'])
    expect(await standing()).toEqual(STANDS)
    const claims = { jti: `withdraw-${number}` }
    expect([await withdrawn(ID.tech_lead, { claims }), await withdrawn(ID.tech_lead, { claims })]).toEqual([
      ['done'],
      ['refused', 'TOKEN_REPLAYED'],
    ])
  })
})

describe('[APR-7] a request’s row', () => {
  const request = (statement: string) =>
    tryStatement(ledger().superuser.query(statement.replace('REQUESTS', 'qt001_cp.approval_requests')))
  const ofThis = () => `where code = 'R-${code.slice(2)}'`

  it('moves, but only in its status, and is never deleted', async () => {
    expect(await request(`update REQUESTS set status = 'open', approved_at = null ${ofThis()}`)).toEqual(['done'])
    for (const statement of [
      `update REQUESTS set code = 'R-x' ${ofThis()}`,
      `update REQUESTS set opened_at = opened_at + interval '1 s' ${ofThis()}`,
      `update REQUESTS set activation_id = gen_random_uuid() ${ofThis()}`,
      `delete from REQUESTS ${ofThis()}`,
      'truncate REQUESTS cascade',
    ])
      expect([statement, ...(await request(statement))]).toEqual([statement, 'refused', 'APPEND_ONLY'])
  })

  it.each(['withdrawn', 'rejected'])('that is %s never comes back', async (status) => {
    expect(await request(`update REQUESTS set status = '${status}' ${ofThis()}`)).toEqual(['done'])
    expect(await request(`update REQUESTS set status = 'approved' ${ofThis()}`)).toEqual(['refused', 'APPEND_ONLY'])
  })
})
