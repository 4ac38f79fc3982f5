// What makes a verify impossible, and that the cut can be verified all the same by one opened anew.

import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readGate } from '../../src/postgres/read-gate.ts'
import { policy } from '../support/governance.ts'
import { recordGateDigest } from '../support/kept-digest.ts'
import { codes, Ledger } from '../support/ledger.ts'
import { cutIn, expire, openVerify, reopenVerify, useUnverifiedCut } from '../support/open-verify.ts'
import { ID } from '../support/people.ts'
import { plant, tryCall, withoutPrivilegeDrift } from '../support/plant.ts'
import { carryOut } from '../support/stopping.ts'

const { ledger, cut, entry } = useUnverifiedCut()

describe('[LAN-4] [GATE-1] a verify that cannot run any more', () => {
  it('because it is too old is opened anew, and completes the cut', async () => {
    await expire(ledger(), cut.verify)
    expect(await tryCall(ledger().run(cut.verify))).toEqual(['blocked', 'ACTIVATION_EXPIRED'])
    const again = await reopenVerify(ledger(), cut.code)
    expect(await tryCall(ledger().run(cut.verify))).toEqual(['blocked', 'ACTIVATION_EXPIRED'])
    const { outcome, rest } = await ledger().run(again)
    expect([outcome, rest.result, rest.prior_verify_result_id]).toEqual(['done', 'pass', null])
    expect(await entry()).toBe('verified_complete')
  })

  it('is opened for the same plan of the same commit, as long as the first could live, by whoever asked', async () => {
    await expire(ledger(), cut.verify)
    const old = await ledger().change(cut.verify)
    const { code, rest, evidenceId } = await openVerify(ledger(), cut.code, { actor: ID.tech_lead })
    const change = await ledger().change(code as string)
    const own = ['activation_id', 'activation_number', 'not_after']
    const shared = ({ packet }: typeof change) => Object.entries(packet).filter(([name]) => !own.includes(name))
    expect(shared(change)).toEqual(shared(old))
    expect([change.parent, change.status, change.occupied, rest.parent]).toEqual([cut.code, 'open', [], cut.code])
    expect(Date.parse(change.notAfter) - Date.now()).toBeGreaterThan(71 * 3_600_000)
    expect(
      await ledger().value(
        `select jsonb_build_array(e.kind, e.body::jsonb ->> 'code', e.body::jsonb ->> 'parent', h.provider_subject_sha256 = qt001_cp.sha256_hex($2))
         from qt001_cp.evidence_registry as e join qt001_cp.human_identity_registry as h
           on h.human_identity_id = (e.body::jsonb ->> 'human')::uuid where e.evidence_id = $1::uuid`,
        [evidenceId, ID.tech_lead],
      ),
    ).toEqual(['OPEN', code, cut.code, true])
  })

  it('because its step failed is opened anew', async () => {
    const fail = (state: string) =>
      ledger().superuser.query(
        state === 'on'
          ? `alter table cutter_governance.verify_result add constraint ck_planted check (result_number < 0) not valid`
          : 'alter table cutter_governance.verify_result drop constraint ck_planted',
      )
    const runId = '2100000001'
    const { toSign } = await ledger().preflightVerify(cut.verify, { runId })
    await fail('on')
    await plant(
      ledger(),
      `update qt001_cp.activation set schema_digest = quorate.schema_digest() where code = '${cut.verify}'`,
    )
    expect(await tryCall(ledger().verify(cut.verify, toSign as string, { runId }))).toEqual([
      'step_failed',
      'STEP_FAILED',
    ])
    await fail('off')
    expect([(await ledger().change(cut.verify)).status, await entry()]).toEqual(['consumed', 'cut_applied'])
    expect(await tryCall(ledger().run(await reopenVerify(ledger(), cut.code)))).toEqual(['done'])
    expect(await entry()).toBe('verified_complete')
  })

  it('[MAN-7] because another policy is in force is opened under that one', async () => {
    const mine = await Ledger.clone(ledger().cluster)
    try {
      const { cutCode: cut, verifyCode } = await cutIn(mine, '# One\n\ntext\n')
      expect(codes(await openVerify(mine, cut))).toEqual(['VERIFY_OPEN'])
      // The policy of then says who reviewed the cut.
      await carryOut(mine, 'MANIFEST_ACTIVATE', policy('review: content_owner', 'review: tech_lead'))
      expect(codes(await openVerify(mine, cut))).toEqual(['MANIFEST_DRIFT'])
      mine.gate = await readGate(mine.door)
      expect(await tryCall(mine.run(verifyCode))).toEqual(['blocked', 'MANIFEST_DRIFT'])
      expect((await mine.change(verifyCode)).stale).toBe(true)
      const again = await reopenVerify(mine, cut)
      expect([(await mine.change(again)).stale, await tryCall(mine.run(again)), await entry(mine, cut)]).toEqual([
        false,
        ['done'],
        'verified_complete',
      ])
    } finally {
      await mine.drop()
    }
  })

  it('[GRT-1] has a request and the draft of a grant where the policy asks one of a verify', async () => {
    const mine = await Ledger.clone(ledger().cluster)
    try {
      const { cutCode: cut } = await cutIn(mine, '# One\n\ntext\n')
      await carryOut(
        mine,
        'MANIFEST_ACTIVATE',
        policy(
          'by: verifier\n      signoffs: { reviewer: environment }',
          'by: verifier\n      signoffs: { reviewer: environment }\n      grant: { product_lead: 1, esign: product_lead, within: 24h }',
        ),
      )
      mine.gate = await readGate(mine.door)
      const again = await reopenVerify(mine, cut)
      const waiting = ['blocked', 'SEAT_MISSING', 'REQUEST_NOT_APPROVED']
      expect(await tryCall(mine.run(again))).toEqual(waiting)
      expect(await tryCall(mine.signoff(again, 'product_lead', ID.product_lead))).toEqual(['done'])
      expect(await tryCall(mine.run(again))).toEqual(['done'])
      const { verifyCode } = await cutIn(mine, '# One\n\nother text\n')
      expect(await tryCall(mine.run(verifyCode))).toEqual(waiting)
    } finally {
      await mine.drop()
    }
  })

  it('[SEAT-5] looks again at the content that was cut, which its job reads from the commit of then', async () => {
    const checkout = (plan_digest: string | null) => ({
      observe: (honest: Record<string, unknown>) => ({
        ...honest,
        checkout: { ...(honest.checkout as object), plan_digest },
      }),
    })
    for (const other of ['0'.repeat(64), null])
      expect(await tryCall(ledger().preflightVerify(cut.verify, checkout(other)))).toEqual(['blocked', 'CONTENT_DRIFT'])
    expect(await tryCall(ledger().run(cut.verify))).toEqual(['done'])
    const another = await ledger().ready(`# One\n\nmore ${randomUUID()}\n`)
    expect(await tryCall(ledger().run(another, checkout(null)))).toEqual(['blocked', 'CONTENT_DRIFT'])
    expect(await tryCall(ledger().run(another))).toEqual(['done'])
  })

  it('because the governed schema is another is opened under that one', async () => {
    const mine = await Ledger.clone(ledger().cluster)
    try {
      await withoutPrivilegeDrift(mine)
      await recordGateDigest(mine.superuser)
      const { cutCode: cut, verifyCode } = await cutIn(mine, '# One\n\ntext\n')
      await mine.superuser.query('alter table cutter_governance.manifest_envelope add migrated text')
      expect(await tryCall(mine.run(verifyCode))).toEqual(['blocked', 'SCHEMA_DRIFT'])
      expect(await tryCall(mine.run(await reopenVerify(mine, cut)))).toEqual(['done'])
      expect(await entry(mine, cut)).toBe('verified_complete')
    } finally {
      await mine.drop()
    }
  })
})
