// The way forward after a failed verify of documents: escalation, compensation with seats and a grant of its own, and its verify.
import { beforeEach, describe, expect, it } from 'vitest'
import { codes, useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { tryCall } from '../support/plant.ts'

const ledger = useLedger()
let number = 0
let plan: string
let cutCode: string
let verifyCode: string

const force = (reason: unknown) => (honest: Record<string, unknown>) => ({ ...honest, force_fail: reason })
const live = () =>
  ledger().value<Record<string, string>>(
    `select coalesce(jsonb_object_agg(u.canonical_address, v.body), '{}') from public.information_unit as u
     join public.unit_version as v on v.version_id = u.anchor_version_id where not v.retired and u.root = $1`,
    [plan],
  )

async function cut(text: string) {
  const { code } = await ledger().open(text, { planId: plan })
  await ledger().signAll(code as string)
  const done = await ledger().run(code as string)
  expect([done.outcome, codes(done)]).toEqual(['done', []])
  cutCode = code as string
  verifyCode = (done.rest.successor as { code: string }).code
}

const fail = (reason = 'the text is wrong') => ledger().run(verifyCode, { observe: force(reason) })

beforeEach(() => {
  number += 1
  plan = `docs${number}`
})

describe('[LAN-5] a verify that is made to fail', () => {
  it('is compensated by a cut of its own, which is verified', async () => {
    await cut('# One\n\nold\n\n## Gone\n\nbye\n')
    expect((await ledger().run(verifyCode)).rest.result).toBe('pass')
    const before = await live()
    await cut('# One\n\nnew\n\n## Born\n\nhello\n')
    const failed = await fail()
    expect([failed.outcome, failed.rest.result, codes(failed)]).toEqual(['done', 'fail', ['VERIFY_FAILED']])
    expect((await ledger().change(cutCode)).entry).toBe('verify_failed_escalated')

    const opened = await ledger().openCompensation(cutCode)
    expect([opened.outcome, codes(opened)]).toEqual(['done', []])
    const code = opened.code as string
    await ledger().signAll(code)
    const done = await ledger().run(code)
    expect([done.outcome, codes(done)]).toEqual(['done', []])
    expect(await live()).toEqual(before)
    const verify = (done.rest.successor as { code: string }).code
    const verified = await ledger().run(verify)
    expect([verified.outcome, verified.rest.result, codes(verified)]).toEqual(['done', 'pass', []])
    expect((await ledger().change(code)).entry).toBe('verified_complete')
    expect((await ledger().change(cutCode)).entry).toBe('verify_failed_escalated')
  })
})
