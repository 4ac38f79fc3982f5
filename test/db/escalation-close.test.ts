// ESCALATION_CLOSE: a quorum ends an escalation with a reason; and what of a plan counts as complete after a failed verify.
import canonicalize from 'canonicalize'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  type Cut,
  carriedOut,
  cutOf,
  forcedVerify,
  openCompensation,
  readyCompensation,
} from '../support/compensation.ts'
import { govern, openGoverned, readyGoverned } from '../support/governance.ts'
import { withGuardOut } from '../support/guard.ts'
import { codes, useLedger } from '../support/ledger.ts'
import { tryCall } from '../support/plant.ts'

const ledger = useLedger()
const REASON = 'the next revision puts it right'
let number = 0
let plan: string
let cut: Cut

beforeEach(async () => {
  number += 1
  plan = `docs${number}`
  cut = await cutOf(ledger(), plan, '# One\n\ntext\n')
})

const closing = (change: unknown, reason: unknown = REASON, more = {}) =>
  canonicalize({ apiVersion: 'quorate/v1', kind: 'ESCALATION_CLOSE', spec: { change, reason }, ...more }) as string
const open = (document: string) => openGoverned(ledger(), 'ESCALATION_CLOSE', document)

describe('[LAN-5] ESCALATION_CLOSE', () => {
  it('ends the escalation with its reason; the change stays failed, and the plan can be cut again', async () => {
    await forcedVerify(ledger(), cut.verify)
    const waiting = await readyCompensation(ledger(), cut.code)
    const next = (await ledger().open('# One\n\nnext\n', { planId: plan })).code as string
    await ledger().signAll(next)
    const code = await readyGoverned(ledger(), 'ESCALATION_CLOSE', closing(cut.code))
    const done = await govern(ledger(), code)
    expect([done.outcome, codes(done), done.rest.closed, done.rest.reason]).toEqual(['done', [], cut.code, REASON])
    const change = await ledger().change(cut.code)
    expect([change.entry, change.escalation?.status]).toEqual(['verify_failed_escalated', 'closed'])
    expect(change.escalation?.closed).toMatchObject({ code, reason: REASON })
    // The compensation that was open has nothing left to compensate.
    expect(codes(await ledger().run(waiting))).toContain('ESCALATION_NONE')
    expect((await openCompensation(ledger(), cut.code)).outcome).toBe('blocked')
    const verified = await ledger().run((await carriedOut(ledger(), next)).verify)
    expect(verified.rest.result).toBe('pass')
    expect((await open(closing(cut.code))).findings).toMatchObject([
      { code: 'ESCALATION_NONE', observed: { change: cut.code, status: 'closed' } },
    ])
  })

  it('takes a quorum: without its seats it is blocked', async () => {
    await forcedVerify(ledger(), cut.verify)
    const { code } = await open(closing(cut.code))
    const blocked = await govern(ledger(), code as string)
    expect(codes(blocked)).toContain('SEAT_MISSING')
    expect((await ledger().change(cut.code)).escalation?.status).toBe('marked')
  })

  it('does not end what was compensated already; with the guard out the state machine refuses', async () => {
    await forcedVerify(ledger(), cut.verify)
    const compensation = await readyCompensation(ledger(), cut.code)
    const early = await readyGoverned(ledger(), 'ESCALATION_CLOSE', closing(cut.code))
    const done = await carriedOut(ledger(), compensation)
    expect(await tryCall(govern(ledger(), early))).toEqual(['blocked', 'ESCALATION_APPLIED'])
    expect((await open(closing(cut.code, 'again'))).findings).toMatchObject([{ code: 'ESCALATION_APPLIED' }])
    await withGuardOut(
      ledger(),
      'quorate.close_findings(text)',
      `elsif v_status = 'cut_applied' then`,
      'elsif false then',
      async () => {
        expect(await tryCall(govern(ledger(), early))).toEqual(['blocked', 'TRANSITION_REFUSED'])
      },
    )
    expect((await ledger().run(done.verify)).rest.result).toBe('pass')
  })

  it.each([
    ['of another kind', closing('Q-00000000', REASON, { kind: 'KEY_CHANGE' })],
    ['with more members', closing('Q-00000000', REASON, { metadata: {} })],
    ['with an empty reason', closing('Q-00000000', '')],
    ['with a reason of 501 characters', closing('Q-00000000', 'x'.repeat(501))],
    ['with a reason of two lines', closing('Q-00000000', 'a\nb')],
    ['that is no JSON', 'kind: ESCALATION_CLOSE'],
    ['that is a list', '[]'],
  ])('is not opened by a document %s', async (_, document) => {
    expect(codes(await open(document))).toEqual(['ESCALATION_CLOSE_MALFORMED'])
  })

  it.each([['Q-00000000'], [7], [null]])('is not opened for %j, which has no open escalation', async (change) => {
    expect(codes(await open(closing(change)))).toEqual(['ESCALATION_NONE'])
  })

  it('is not opened for a change whose verify did not fail', async () => {
    expect(codes(await open(closing(cut.code)))).toEqual(['ESCALATION_NONE'])
  })
})

describe('[LAN-2] [LAN-5] what depends on a plan', () => {
  /** What another plan, which depends on this one, would be told now. */
  const incomplete = async () => {
    const { outcome, findings } = await ledger().open('# Other\n\ntext\n', { planId: `${plan}x`, dependsOn: [plan] })
    return outcome === 'done' ? 'complete' : findings.map(({ observed }) => observed).join()
  }

  it('waits while an escalation is open, and goes on from what stood before when it is compensated', async () => {
    expect(await incomplete()).toBe('cut_applied')
    await ledger().run(cut.verify)
    expect(await incomplete()).toBe('complete')
    const second = await cutOf(ledger(), plan, '# One\n\nnew\n')
    await forcedVerify(ledger(), second.verify)
    expect(await incomplete()).toBe('verify_failed_escalated')
    const back = await carriedOut(ledger(), await readyCompensation(ledger(), second.code))
    expect(await incomplete()).toBe('verify_failed_escalated')
    await ledger().run(back.verify)
    expect(await incomplete()).toBe('complete')
  })

  it('of which nothing else was ever cut was never cut, once that is compensated', async () => {
    await forcedVerify(ledger(), cut.verify)
    const back = await carriedOut(ledger(), await readyCompensation(ledger(), cut.code))
    expect((await ledger().run(back.verify)).rest.result).toBe('pass')
    expect(await incomplete()).toBe('never cut')
  })

  it('waits for a verified cut after its escalation was closed', async () => {
    await forcedVerify(ledger(), cut.verify)
    await govern(ledger(), await readyGoverned(ledger(), 'ESCALATION_CLOSE', closing(cut.code)))
    expect(await incomplete()).toBe('verify_failed_escalated')
    const next = await cutOf(ledger(), plan, '# One\n\nbetter\n')
    expect(await incomplete()).toBe('cut_applied')
    await ledger().run(next.verify)
    expect(await incomplete()).toBe('complete')
  })
})
