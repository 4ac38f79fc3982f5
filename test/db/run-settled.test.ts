// One run a lane at a time, and what becomes of a run that nobody reports: it holds up its plan until persons settle it (RUN-2).
import { describe, expect, it } from 'vitest'
import { readyRun, reportOutcome, resolveRun, startedRun } from '../support/deploy.ts'
import { withGuardOut } from '../support/guard.ts'
import { type Ledger, useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { plant, tryCall } from '../support/plant.ts'

const ledger = useLedger()
let runs = 0
const newRun = () => String(1_800_000_000 + ++runs)

/** The deadline of a run is over, as if it had been started an hour ago. */
async function overdue(at: Ledger, code: string): Promise<void> {
  const { activationId } = await at.change(code)
  const start = `cutter_governance.run_start where activation_id = '${activationId}'`
  await plant(
    at,
    `update cutter_governance.run_start set started_at = started_at - interval '1 hour', deadline = deadline - interval '1 hour'
     where activation_id = '${activationId}'`,
    `update qt001_cp.dot_iu_runtime_lease set held_until = held_until - interval '1 hour' where holder_act_id = (select act_id from ${start})`,
  )
}
const resolved = (code: string, actor: string, fields = {}, changes = {}) =>
  tryCall(resolveRun(ledger(), code, actor, fields, changes))
const outcomeOf = async (code: string) => (await ledger().change(code)).run?.outcome ?? null

describe('[RUN-2] one run a lane at a time', () => {
  it('a busy lane is refused at once, naming the run, its operator and its deadline; then it is free', async () => {
    const runId = newRun()
    const first = await startedRun(ledger(), runId, { plan: 'first' })
    const second = await readyRun(ledger(), { plan: 'second' })
    const began = Date.now()
    const { outcome, findings } = await ledger().preflightCut(second)
    const { deadline } = (await ledger().change(first)).run ?? {}
    const operator = await ledger().value(
      `select human_identity_id from qt001_cp.human_identity_registry where provider_subject_sha256 = qt001_cp.sha256_hex('${ID.operator}')`,
    )
    expect([outcome, findings]).toEqual([
      'blocked',
      [{ code: 'RUN_IN_PROGRESS', observed: { change: first, operator, until: deadline } }],
    ])
    expect(Date.now() - began).toBeLessThan(5000)
    await reportOutcome(ledger(), first, runId)
    expect(await tryCall(ledger().preflightCut(second))).toEqual(['pass'])
  })

  it('of two that act at once the second finds the first', async () => {
    const [one, other] = [await readyRun(ledger(), { plan: 'one' }), await readyRun(ledger(), { plan: 'other' })]
    const [runOne, runOther] = [newRun(), newRun()]
    const toSign = async (code: string, runId: string) =>
      (await ledger().preflightCut(code, { runId })).toSign as string
    const [signedOne, signedOther] = [await toSign(one, runOne), await toSign(other, runOther)]
    const act = async (code: string, runId: string, signed: string) => {
      const { name, args } = await ledger().laneCall(code, 'run', signed, { runId })
      const session = await ledger().as('cutter_deploy')
      const [row] = await session.query<{ answer: { outcome: string; findings: { code: string }[] } }>(
        `select ${name}(${args.map((_, n) => `$${n + 1}`).join(', ')}) as answer`,
        args,
      )
      return [row?.answer.outcome, ...(row?.answer.findings ?? []).map((finding) => finding.code)]
    }
    const ended = await Promise.all([act(one, runOne, signedOne), act(other, runOther, signedOther)])
    expect(ended.map(([outcome, code]) => [outcome, code ?? null]).sort()).toEqual([
      ['blocked', 'RUN_IN_PROGRESS'],
      ['done', null],
    ])
    const isFirst = ended[0]?.[0] === 'done'
    await reportOutcome(ledger(), isFirst ? one : other, isFirst ? runOne : runOther)
  })
})

describe('[RUN-2] a run that nobody reports', () => {
  it('holds up the next one of its plan after its deadline, frees the lane for others, and its job is no longer heard', async () => {
    const runId = newRun()
    const lost = await startedRun(ledger(), runId, { plan: 'lost' })
    await overdue(ledger(), lost)
    expect((await ledger().change(lost)).run?.overdue).toBe(true)
    const [again, another] = [await readyRun(ledger(), { plan: 'lost' }), await readyRun(ledger(), { plan: 'free' })]
    expect(await tryCall(ledger().preflightCut(again))).toEqual(['blocked', 'RUN_UNSETTLED'])
    const other = newRun()
    expect(await tryCall(ledger().run(another, { runId: other }))).toEqual(['done'])
    await reportOutcome(ledger(), another, other)
    expect(await tryCall(reportOutcome(ledger(), lost, runId))).toEqual(['blocked', 'RUN_OVERDUE'])
    // Its own operator alone settles nothing, another person does.
    expect(await resolved(lost, ID.operator)).toEqual(['done'])
    expect([await outcomeOf(lost), await tryCall(ledger().preflightCut(again))]).toEqual([
      null,
      ['blocked', 'RUN_UNSETTLED'],
    ])
    expect(await resolved(lost, ID.tech_lead)).toEqual(['done'])
    expect([await outcomeOf(lost), await tryCall(ledger().preflightCut(again))]).toEqual(['failed', ['pass']])
    expect(await tryCall(reportOutcome(ledger(), lost, runId))).toEqual(['blocked', 'RUN_ENDED'])
    expect(await resolved(lost, ID.tech_lead)).toEqual(['blocked', 'RUN_ENDED'])
  })

  it('before its deadline is settled by two persons who say the same, or by one and GitHub’s word', async () => {
    const two = await startedRun(ledger(), newRun(), { plan: 'two' })
    expect(await resolved(two, ID.tech_lead)).toEqual(['done'])
    expect(await outcomeOf(two)).toBe(null)
    expect(await resolved(two, ID.tech_lead)).toEqual(['done'])
    expect(await outcomeOf(two)).toBe(null)
    expect(await resolved(two, ID.council, { outcome: 'succeeded' })).toEqual(['done'])
    expect(await outcomeOf(two)).toBe(null)
    expect(await resolved(two, ID.council)).toEqual(['done'])
    expect(await outcomeOf(two)).toBe('failed')
    const ended = await startedRun(ledger(), newRun(), { plan: 'ended' })
    expect(await resolved(ended, ID.operator, { run_ended: 'yes' })).toEqual(['done'])
    expect(await outcomeOf(ended)).toBe(null)
    expect(await resolved(ended, ID.tech_lead, { run_ended: 'yes' })).toEqual(['done'])
    expect(await outcomeOf(ended)).toBe('failed')
  })

  it('is not settled by its operator alone only because that is looked at', async () => {
    const code = await startedRun(ledger(), newRun(), { plan: 'guard' })
    const guard = 'w.human_identity_id is distinct from p.human_identity_id\n        and '
    await withGuardOut(ledger(), 'quorate.settles(cutter_governance.run_start, text)', guard, '', async () => {
      expect(await resolved(code, ID.operator, { run_ended: 'yes' })).toEqual(['done'])
      expect(await outcomeOf(code)).toBe('failed')
    })
  })

  it('is settled by a registered person only, with a reason and evidence', async () => {
    const runId = newRun()
    const code = await startedRun(ledger(), runId, { plan: 'reasons' })
    expect(await resolved(code, ID.stranger)).toEqual(['refused', 'IDENTITY_UNKNOWN'])
    expect(await resolved(code, ID.tech_lead, { reason: ' ' })).toEqual(['refused', 'CALL_MALFORMED'])
    expect(await resolved(code, ID.tech_lead, { evidence: undefined })).toEqual(['refused', 'CALL_MALFORMED'])
    expect(await resolved(code, ID.tech_lead, { outcome: 'unknown' })).toEqual(['refused', 'CALL_MALFORMED'])
    expect(await resolved(code, ID.tech_lead, { run_ended: 'maybe' })).toEqual(['refused', 'CALL_MALFORMED'])
    expect(await resolved(code, ID.tech_lead, {}, { purpose: 'signoff' })).toEqual(['refused', 'TOKEN_AUDIENCE'])
    expect(await resolved(await readyRun(ledger(), { plan: 'ready' }), ID.tech_lead)).toEqual([
      'refused',
      'RUN_NOT_STARTED',
    ])
    expect(await tryCall(reportOutcome(ledger(), code, runId))).toEqual(['done'])
  })
})
