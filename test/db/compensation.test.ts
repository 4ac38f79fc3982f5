// The way forward after a failed verify of documents: what the verify leaves behind, the compensation, and its own verify.

import canonicalize from 'canonicalize'
import { beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { compensatingDigest } from '../../src/documents/change.ts'
import { verifyDigest } from '../../src/documents/verify-digest.ts'
import { status } from '../../src/usecases/change/status.ts'
import { callJson } from '../support/call-gate.ts'
import {
  type Cut,
  carriedOut,
  cutOf,
  forcedVerify,
  liveBelow,
  openCompensation,
  readyCompensation,
} from '../support/compensation.ts'
import { withGuardOut } from '../support/guard.ts'
import { codes, useLedger } from '../support/ledger.ts'
import { openVerify } from '../support/open-verify.ts'
import { plant } from '../support/plant.ts'

const ledger = useLedger()
const FIRST = '# One\n\nold\n\n## Gone\n\nbye\n'
const SECOND = '# One\n\nnew\n\n## Born\n\nhello\n'
let number = 0
let plan: string
let before: Record<string, string>
let cut: Cut

beforeEach(async () => {
  number += 1
  plan = `docs${number}`
  const first = await cutOf(ledger(), plan, FIRST)
  expect((await ledger().run(first.verify)).rest.result).toBe('pass')
  before = await liveBelow(ledger(), plan)
  cut = await cutOf(ledger(), plan, SECOND)
})

const entryOf = async (code: string) => (await ledger().change(code)).entry
const statusOf = async (code: string) => (await ledger().change(code)).escalation?.status

describe('[LAN-5] what a failed verify leaves behind', () => {
  it('is a compensating change set, every row the way back, whose digest the verifier signs', async () => {
    const { rest } = await forcedVerify(ledger(), cut.verify, 'the text is wrong')
    const proposed = await ledger().value<Record<string, never>>(
      `select jsonb_build_object('set', to_jsonb(c), 'rows', (select jsonb_agg(jsonb_build_object('address', a.canonical_address,
           'change', a.change, 'prior', a.prior_hash, 'next', a.new_hash) order by a.canonical_address)
           from cutter_governance.cut_change_set_affected_row as a where a.change_set_id = c.change_set_id),
         'undone', (select jsonb_agg(jsonb_build_object('address', a.canonical_address, 'change', case a.change when 'add' then 'retire'
           when 'retire' then 'add' else 'change' end, 'prior', a.new_hash, 'next', a.prior_hash) order by a.canonical_address)
           from cutter_governance.cut_change_set_affected_row as a where a.change_set_id = $2::uuid),
         'result', to_jsonb(r))
       from cutter_governance.cut_change_set as c join cutter_governance.verify_result as r on r.verify_result_id = $3::uuid
       where c.entry_id = $1::uuid and c.is_escalation`,
      [rest.escalation_entry_id as string, cut.set, rest.verify_result_id as string],
    )
    const { set, rows, undone, result } = proposed as unknown as Record<string, Record<string, never>>
    expect(rows).toEqual(undone)
    expect(rows).toHaveLength(3)
    const back = await callJson(ledger().door, 'quorate.compensation', [cut.code])
    const content = String(back?.document)
    expect(canonicalize(JSON.parse(content))).toBe(content)
    const digest = compensatingDigest(plan, sha256(content), rows as never)
    expect([set?.to_sign, set?.plan_digest, result?.compensating_digest]).toEqual([digest, sha256(content), digest])
    expect(result?.to_sign).toBe(verifyDigest(cut.set, 'fail', result?.checks as never, digest))
    expect(result?.to_sign).not.toBe(verifyDigest(cut.set, 'fail', result?.checks as never))
    expect(result).toMatchObject({ forced: true, reason: 'the text is wrong', outcome: 'fail' })
    expect(result?.checks).toContainEqual({
      ...{ name: 'forced', expected: 'not forced', observed: 'the text is wrong', agrees: false },
    })
    // DOT-992 is over the result, and the proposal is signed by nobody of its own.
    const signed = `select count(*)::int from cutter_governance.dot_pair_signature where change_set_id = $1::uuid`
    expect(await ledger().value(signed, [set?.change_set_id as unknown as string])).toBe(0)
  })

  it('shows who made it fail, why, and the checks, in the history of the failed change', async () => {
    await forcedVerify(ledger(), cut.verify, 'the text is wrong')
    expect((await ledger().change(cut.code)).escalation).toMatchObject({
      status: 'marked',
      by: cut.verify,
      forced: 'the text is wrong',
      failed: ['forced'],
      leadsBack: true,
      compensations: [],
      closed: null,
    })
  })

  it('is one escalation while it is open, however often the verify fails', async () => {
    const first = await forcedVerify(ledger(), cut.verify)
    const again = await openVerify(ledger(), cut.code)
    const second = await forcedVerify(ledger(), again.code as string)
    expect([first.rest.escalation, second.rest.result, second.rest.escalation]).toEqual([
      expect.any(Number),
      'fail',
      null,
    ])
    expect(second.rest.compensating_digest).toBeNull()
    const escalations = `select count(*)::int from cutter_governance.decision_backlog_entry where entry_kind = 'escalation' and plan_id = $1`
    expect(await ledger().value(escalations, [plan])).toBe(1)
  })
})

describe('[LAN-5] a kind from which nothing leads back', () => {
  it('escalates without a proposal; no compensation can be opened, and a quorum may close it', async () => {
    const name = 'quorate.compensating_content(uuid)'
    await withGuardOut(ledger(), name, `quorate.kind_has(v_kind, 'compensate')`, 'false', async () => {
      const { rest } = await forcedVerify(ledger(), cut.verify)
      expect([rest.escalation, rest.compensating_digest]).toEqual([expect.any(Number), null])
      const { escalation } = await ledger().change(cut.code)
      expect([escalation?.status, escalation?.leadsBack]).toEqual(['marked', false])
      const opened = await openCompensation(ledger(), cut.code)
      expect([opened.outcome, codes(opened)]).toEqual(['blocked', ['COMPENSATION_NONE']])
      const { next } = await status(ledger().door, cut.code, process.cwd())
      expect(next?.join(' ')).toMatch(/^Find out .* A quorum closes the escalation .*act=ESCALATION_CLOSE/)
      expect(next?.join(' ')).not.toContain('compensates=')
    })
  })
})

describe('[LAN-5] [SEAT-7] status', () => {
  it('of a failed change says what to type, who made it fail and why, and how it went on', async () => {
    const shown = () => status(ledger().door, cut.code, process.cwd())
    await forcedVerify(ledger(), cut.verify, 'the text is wrong')
    const failed = await shown()
    expect(failed.facts.escalation).toMatch(/^\d+, open; \S+ made the verify Q-\S+ fail: the text is wrong$/)
    expect(failed.next).toMatchObject([
      expect.stringMatching(/^Find out/),
      expect.stringContaining(`-f compensates=${cut.code}`),
      expect.stringContaining('-f act=ESCALATION_CLOSE -f document=manifests/escalation-close.yaml'),
    ])
    const events = failed.sections?.find(({ title }) => title.startsWith('What happened'))?.lines ?? []
    expect(events.map(({ text }) => text).join('\n')).toMatch(
      /escalation \d+: \S+ made the verify .* fail: the text is wrong/,
    )
    const code = await readyCompensation(ledger(), cut.code)
    expect((await shown()).next?.join(' ')).toContain(`The compensation of ${cut.code} is open: quorate status ${code}`)
    const own = await status(ledger().door, code, process.cwd())
    expect(own.facts.compensates).toBe(cut.code)
    expect(own.sections?.map(({ title }) => title)).toContain('As filed: What leads back')
    const done = await carriedOut(ledger(), code)
    expect((await shown()).facts.status).toBe('carried out; its verify failed, its compensation waits for its verify')
    await ledger().run(done.verify)
    const settled = await shown()
    expect([settled.facts.status, settled.facts.compensation, settled.next]).toEqual([
      'carried out; its verify failed, it was compensated',
      `${code} consumed`,
      [],
    ])
    const after = settled.sections?.find(({ title }) => title.startsWith('What happened'))?.lines ?? []
    expect(after.filter(({ text }) => text.includes(code)).length).toBeGreaterThan(1)
  })
})

describe('[LAN-5] a compensation', () => {
  it('brings back what was there before, by its own seats and grant, and is verified like any other', async () => {
    await forcedVerify(ledger(), cut.verify)
    const code = await readyCompensation(ledger(), cut.code)
    const change = await ledger().change(code)
    expect([change.kind, change.action, change.packet.compensates, change.entry]).toEqual([
      'compensation',
      'CUT',
      cut.code,
      'reviewed',
    ])
    expect(change.grant?.status).toBe('active')
    const done = await carriedOut(ledger(), code)
    expect(await liveBelow(ledger(), plan)).toEqual(before)
    expect([await entryOf(code), await statusOf(cut.code), (await ledger().change(code)).grant?.status]).toEqual([
      'cut_applied',
      'cut_applied',
      'consumed',
    ])
    const verified = await ledger().run(done.verify)
    expect([verified.outcome, verified.rest.result, codes(verified)]).toEqual(['done', 'pass', []])
    expect([await entryOf(code), await statusOf(cut.code), await entryOf(cut.code)]).toEqual([
      'verified_complete',
      'verified_complete',
      'verify_failed_escalated',
    ])
    const history = `select jsonb_agg(jsonb_build_array(h.from_status, h.to_status, h.owner_role, h.act_id is not null) order by h.moved_at)
      from cutter_governance.decision_backlog_history as h join qt001_cp.activation as a on a.escalation_entry_id = h.entry_id where a.code = $1`
    expect(await ledger().value(history, [code])).toEqual([
      [null, 'marked', 'cutter_verify_owner', true],
      ['marked', 'reviewed', 'quorate_owner', false],
      ['reviewed', 'cut_applied', 'cutter_exec_owner', true],
      ['cut_applied', 'verified_complete', 'cutter_verify_owner', true],
    ])
    const next = await cutOf(ledger(), plan, '# One\n\nbetter\n')
    expect((await ledger().run(next.verify)).rest.result).toBe('pass')
  })

  it('replaces what somebody wrote into the failed cut’s own rows', async () => {
    await plant(
      ledger(),
      `update public.unit_version set body = 'x' where change_set_id = '${cut.set}' and not retired`,
    )
    const failed = await ledger().run(cut.verify)
    expect([failed.rest.result, failed.rest.forced]).toEqual(['fail', null])
    const done = await carriedOut(ledger(), await readyCompensation(ledger(), cut.code))
    expect(await liveBelow(ledger(), plan)).toEqual(before)
    expect((await ledger().run(done.verify)).rest.result).toBe('pass')
  })

  it('fails its verify where something else of the root is not what the ledger recorded, and that escalates in turn', async () => {
    await forcedVerify(ledger(), cut.verify)
    const done = await carriedOut(ledger(), await readyCompensation(ledger(), cut.code))
    await plant(
      ledger(),
      `update public.unit_version set body = 'x' where change_set_id = '${done.set}' and not retired`,
    )
    const failed = await ledger().run(done.verify)
    expect([failed.rest.result, codes(failed)]).toEqual(['fail', ['VERIFY_FAILED']])
    expect(failed.rest.astray).toHaveLength(2)
    expect([await statusOf(cut.code), await statusOf(done.code)]).toEqual(['verify_failed_escalated', 'marked'])
    // What leads back from a compensation is what it took away.
    const again = await carriedOut(ledger(), await readyCompensation(ledger(), done.code))
    expect((await ledger().run(again.verify)).rest.result).toBe('pass')
    expect(Object.values(await liveBelow(ledger(), plan))).toEqual(expect.arrayContaining(['## Born\n\nhello\n']))
  })

  it('[GRT-4] that fails leaves the escalation open and its grant consumed; another can be opened then', async () => {
    await forcedVerify(ledger(), cut.verify)
    const code = await readyCompensation(ledger(), cut.code)
    const runId = '1600000001'
    const { toSign } = await ledger().preflightCut(code, { runId })
    const failed = await withGuardOut(
      ledger(),
      'quorate.units_back(uuid, text)',
      'v.version_number + 1',
      'v.version_number',
      () => ledger().cut(code, toSign as string, { runId }),
    )
    expect([failed.outcome, codes(failed)]).toEqual(['step_failed', ['STEP_FAILED']])
    expect([await statusOf(cut.code), (await ledger().change(code)).grant?.status]).toEqual(['reviewed', 'consumed'])
    expect(await liveBelow(ledger(), plan)).not.toEqual(before)
    const another = await carriedOut(ledger(), await readyCompensation(ledger(), cut.code))
    expect((await ledger().run(another.verify)).rest.result).toBe('pass')
    expect((await ledger().change(cut.code)).escalation?.compensations).toEqual([
      { code, status: 'consumed' },
      { code: another.code, status: 'consumed' },
    ])
  })
})
