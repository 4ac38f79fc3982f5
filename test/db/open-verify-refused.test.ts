// When no verify is opened anew: while one can run, for what was not cut, and without the proof and the request for it.
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { withGuardOut } from '../support/guard.ts'
import { expire, openVerify, reopenVerify, useUnverifiedCut } from '../support/open-verify.ts'
import { ID } from '../support/people.ts'
import { plant, tryCall } from '../support/plant.ts'

const { ledger, cut } = useUnverifiedCut()

const opened = (changes?: Parameters<typeof openVerify>[2]) => tryCall(openVerify(ledger(), cut.code, changes))
const children = () =>
  ledger().value<number>(
    `select count(*)::int from qt001_cp.activation as n join qt001_cp.activation as p on p.activation_id = n.parent_activation_id where p.code = $1`,
    [cut.code],
  )

describe('[GATE-1] nothing is opened', () => {
  it('while an earlier verify can still run; each of them once', async () => {
    const answer = await openVerify(ledger(), cut.code)
    expect([answer.outcome, answer.findings]).toEqual(['blocked', [{ code: 'VERIFY_OPEN', observed: cut.verify }]])
    await expire(ledger(), cut.verify)
    const second = await reopenVerify(ledger(), cut.code)
    expect((await openVerify(ledger(), cut.code)).findings).toEqual([{ code: 'VERIFY_OPEN', observed: second }])
    expect(await children()).toBe(2)
    expect((await ledger().change(cut.code)).successor).toBe(second)
  })

  it('for what was not cut, is no cut, or is not there', async () => {
    const { code: uncut } = await ledger().open('# Not cut\n')
    const answer = await openVerify(ledger(), uncut as string)
    expect([answer.outcome, answer.findings]).toEqual(['blocked', [{ code: 'CHANGE_SET_MISSING', observed: uncut }]])
    expect(await tryCall(openVerify(ledger(), cut.verify))).toEqual([
      'blocked',
      'ACTION_NOT_PERMITTED',
      'CHANGE_SET_MISSING',
    ])
    const activation_id = '00000000-0000-4000-8000-000000000000'
    expect(await opened({ request: { activation_id } })).toEqual(['refused', 'ACTIVATION_UNKNOWN'])
    await expire(ledger(), cut.verify)
    expect(await opened()).toEqual(['done'])
  })

  it.each([
    ['another policy', { manifest_digest: '0'.repeat(64) }, 'MANIFEST_DRIFT'],
    ['another environment', { environment: 'staging' }, 'ENVIRONMENT_MISMATCH'],
    ['a time that is over', { not_after: '2020-01-01T00:00:00Z' }, 'REQUEST_EXPIRED'],
  ])('for a request of %s', async (_, request, code) => {
    await expire(ledger(), cut.verify)
    expect(await opened({ request })).toEqual(['blocked', code])
    expect(await opened()).toEqual(['done'])
  })

  it('[EV-5] for a request until no day of the calendar', async () => {
    await expire(ledger(), cut.verify)
    expect(await opened({ request: { not_after: '2099-02-31T00:00:00Z' } })).toEqual(['refused', 'CALL_MALFORMED'])
    expect(await opened()).toEqual(['done'])
  })

  it.each(['request_id', 'activation_id', 'environment', 'manifest_digest', 'not_after'])(
    'for a request without a %s of its form',
    async (field) => {
      await expire(ledger(), cut.verify)
      for (const value of [null, 1, [], '', 'x'.repeat(300)]) {
        const subject = { request_id: '00000000-0000-4000-8000-000000000000', not_after: '2099-01-01T00:00:00Z' }
        expect(await opened({ request: { ...subject, [field]: value } })).toEqual(['refused', 'CALL_MALFORMED'])
      }
      expect(await opened()).toEqual(['done'])
    },
  )

  it('[ID-3] [ID-4] for an unknown account, a lane’s login, another workflow or purpose, or by a spent proof', async () => {
    await expire(ledger(), cut.verify)
    expect(await opened({ actor: ID.stranger })).toEqual(['refused', 'IDENTITY_UNKNOWN'])
    expect(await opened({ as: ledger().verifier })).toEqual(['refused', 'DB_PERMISSION'])
    expect(await opened({ job: { workflow: 'verify.yml' } })).toEqual(['refused', 'CLAIM_WORKFLOW'])
    for (const purpose of ['signoff', 'preflight', 'verify', 'keys'] as const) {
      expect(await opened({ purpose })).toEqual(['refused', 'TOKEN_AUDIENCE'])
    }
    expect(await opened({ asked: ([request]) => [request as string, '0'.repeat(64)] })).toEqual([
      'refused',
      'TOKEN_AUDIENCE',
    ])
    expect(await children()).toBe(1)
    const claims = { jti: `once-${randomUUID()}` }
    expect([await opened({ claims }), await opened({ claims })]).toEqual([['done'], ['refused', 'TOKEN_REPLAYED']])
  })

  it('[REG-4] by a human who was revoked', async () => {
    await expire(ledger(), cut.verify)
    const revoked = (at: string) =>
      plant(
        ledger(),
        `update qt001_cp.human_identity_registry set revoked_at = ${at} where provider_subject_sha256 = qt001_cp.sha256_hex('${ID.tech_lead}')`,
      )
    await revoked('clock_timestamp()')
    expect(await opened({ actor: ID.tech_lead })).toEqual(['refused', 'IDENTITY_STALE'])
    expect(await children()).toBe(1)
    await revoked('null')
    expect(await opened({ actor: ID.tech_lead })).toEqual(['done'])
  })

  it('by the lanes either: what a cut calls has the same condition', async () => {
    const successor = () =>
      tryCall(
        ledger()
          .value<{ code: string }>(
            `select quorate.open_successor((select act_id from qt001_cp.act as t join qt001_cp.activation as a using (activation_id)
               where a.code = $1 and t.phase = 'act'))`,
            [cut.code],
          )
          .then(() => ({ outcome: 'done', findings: [] }) as never),
      )
    expect(await successor()).toEqual(['refused', 'VERIFY_OPEN'])
    await expire(ledger(), cut.verify)
    expect(await successor()).toEqual(['done'])
    expect(await successor()).toEqual(['refused', 'VERIFY_OPEN'])
  })
})

describe('[GATE-1] each condition, taken out', () => {
  const FINDINGS = 'quorate.successor_findings(qt001_cp.activation, text)'
  it.each([
    ['VERIFY_OPEN', 'quorate.may_still_run(n, p_schema)', 'false', () => cut.code],
    [
      'CHANGE_SET_MISSING',
      `not exists (
        select from qt001_cp.act where activation_id = p_cut.activation_id and phase = 'act' and outcome = 'done')`,
      'false',
      async () => (await ledger().open('# Not cut\n')).code as string,
    ],
  ] as const)('%s', async (code, guard, instead, unfit) => {
    const of = await unfit()
    const answer = () => tryCall(openVerify(ledger(), of))
    expect(await answer()).toEqual(['blocked', code])
    expect(await withGuardOut(ledger(), FINDINGS, guard, instead, answer)).toEqual(['done'])
  })
})
