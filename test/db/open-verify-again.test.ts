// A change set verified again and again: results in one chain, a status that moves once, and who may verify.
import { randomUUID } from 'node:crypto'
import { describe, expect, inject, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { readGate } from '../../src/postgres/read-gate.ts'
import { policy } from '../support/governance.ts'
import { withGuardOut } from '../support/guard.ts'
import { codes, Ledger } from '../support/ledger.ts'
import { cutIn, expire, openVerify, reopenVerify, useUnverifiedCut } from '../support/open-verify.ts'
import { ID } from '../support/people.ts'
import { alsoOfClass, plant, tryCall } from '../support/plant.ts'
import { carryOut } from '../support/stopping.ts'

const { ledger, cut, entry } = useUnverifiedCut()

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
      [cut.code],
    )
  const escalations = () =>
    ledger().value<number>(
      `select count(*)::int from cutter_governance.decision_backlog_entry as e
       join cutter_governance.verify_result as r on r.verify_result_id = e.escalates_verify_result_id
       join cutter_governance.cut_change_set as c on c.change_set_id = r.change_set_id join qt001_cp.activation as a on a.activation_id = c.activation_id
       where a.code = $1`,
      [cut.code],
    )
  const body = (to: string) =>
    plant(
      ledger(),
      `update public.unit_version as v set body = ${to} from cutter_governance.cut_change_set as c join qt001_cp.activation as a using (activation_id)
       where c.change_set_id = v.change_set_id and a.code = '${cut.code}' and not v.retired`,
    )

  it('[LAN-2] [LAN-5] that fails after a pass holds up what depends on the plan, until its next cut is verified', async () => {
    const waiting = () => ledger().open('# x\n\ny\n', { planId: 'more', dependsOn: ['docs'] })
    await ledger().run(cut.verify)
    expect(await tryCall(waiting())).toEqual(['done'])
    await body(`body || ' astray'`)
    expect((await ledger().run(await reopenVerify(ledger(), cut.code))).rest.result).toBe('fail')
    expect((await waiting()).findings).toEqual([
      { code: 'DEPENDENCY_INCOMPLETE', expected: 'docs', observed: 'verify_failed_escalated' },
    ])
    await body(`regexp_replace(body, ' astray$', '')`)
    const next = await cutIn(ledger(), `# One\n\nput right ${randomUUID()}\n`)
    await ledger().run(next.verifyCode)
    expect(await tryCall(waiting())).toEqual(['done'])
  })

  it('[LAN-7] after a pass chains a result; the status stays, also when rows went astray since', async () => {
    await ledger().run(cut.verify)
    const second = await openVerify(ledger(), cut.code)
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
    const third = await ledger().run(await reopenVerify(ledger(), cut.code))
    expect([third.outcome, third.rest.result, codes(third)]).toEqual(['done', 'fail', ['VERIFY_FAILED']])
    expect([await entry(), await escalations()]).toEqual(['verified_complete', 1])
    await body(`regexp_replace(body, ' astray$', '')`)
  })

  it('[LAN-5] after a failure chains a result; it never becomes complete, and is escalated once', async () => {
    await body(`body || ' astray'`)
    expect((await ledger().run(cut.verify)).rest.result).toBe('fail')
    const second = await openVerify(ledger(), cut.code)
    expect(second.rest.prior_result).toBe('fail')
    expect((await ledger().run(second.code as string)).rest.result).toBe('fail')
    expect([await entry(), await escalations()]).toEqual(['verify_failed_escalated', 1])
    await body(`regexp_replace(body, ' astray$', '')`)
    expect((await ledger().run(await reopenVerify(ledger(), cut.code))).rest.result).toBe('pass')
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
    const mine = await cutIn(ledger(), `# One\n\nby another ${randomUUID()}\n`, ID.operatorAndVerifier)
    await expire(ledger(), mine.verifyCode)
    const again = await reopenVerify(ledger(), mine.cutCode)
    const by = (actorId: string) => tryCall(ledger().run(again, { job: { actorId } }))
    expect(await by(ID.operatorAndVerifier)).toEqual(['blocked', 'SEPARATION_VIOLATED'])
    expect(await by(ID.verifier)).toEqual(['done'])
  })

  it('is nobody whom a pair keeps apart from who sat in an earlier verify', async () => {
    const mine = await Ledger.clone(inject('cluster'))
    try {
      const pairs = 'verifier: [operator, cut_custodian]'
      await carryOut(mine, 'MANIFEST_ACTIVATE', policy(pairs, pairs.replace(']', ', reviewer]')))
      mine.gate = await readGate(mine.door)
      await alsoOfClass(mine, ID.reviewerAndT2, 'verifier')
      const theirs = await cutIn(mine, '# One\n\ntext\n')
      const reviewed = (code: string, reviewer: string, actorId: string) =>
        tryCall(
          mine.run(code, {
            job: { actorId },
            observe: (honest) => ({
              ...honest,
              approvals: [
                { environment_id: '31002', state: 'approved', user_sha256: sha256(reviewer), user_type: 'User' },
              ],
            }),
          }),
        )
      expect(await reviewed(theirs.verifyCode, ID.reviewerAndT2, ID.verifier)).toEqual(['done'])
      const again = await reopenVerify(mine, theirs.cutCode)
      expect(await reviewed(again, ID.reviewer, ID.reviewerAndT2)).toEqual(['blocked', 'SEPARATION_VIOLATED'])
      const guard = `(other.status = 'consumed' or`
      const other = 'quorate.separation_findings(qt001_cp.activation, qt001_cp.occupant[])'
      const alone = () => reviewed(again, ID.reviewer, ID.reviewerAndT2)
      expect(await withGuardOut(mine, other, guard, '(false or', alone)).toEqual(['done'])
    } finally {
      await mine.drop()
    }
  })

  it('may be who verified before, and who opened it', async () => {
    await ledger().run(cut.verify)
    const { code } = await openVerify(ledger(), cut.code, { actor: ID.verifier })
    expect(await tryCall(ledger().run(code as string))).toEqual(['done'])
  })
})
