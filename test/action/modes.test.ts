// The way of one change through every mode of the action, as the committed bundle runs it for a person.
import { beforeAll, describe, expect, it } from 'vitest'
import { fingerprint } from '../../src/sandbox/fingerprint.ts'
import { cutSigners } from '../../src/sandbox/jobs.ts'
import { cutOf, dispatch, type Ended, findingsOf, openOf, signoffOf, verifyOf } from './support/dispatch.ts'
import { readState, rows, useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox()
const CODE = /^Q-[0-9A-HJKMNP-TV-Z]{8}$/
const HASH = /^[0-9a-f]{64}$/
const verdictOf = ({ outputs }: Ended) => JSON.parse(outputs.verdict ?? 'null')

describe('open', () => {
  let opened: Ended
  beforeAll(async () => {
    opened = await dispatch(sandbox(), openOf())
  })

  it('[ACT-1] [ACT-2] ends with 0 and tells the code, the ledger and its head', async () => {
    expect([opened.exit, opened.outputs.outcome, opened.outputs.findings]).toEqual([0, 'pass', '[]'])
    expect(opened.outputs.change).toMatch(CODE)
    const [ledger] = await rows<{ id: string }>(sandbox(), 'select ledger_id::text as id from qt001_cp.ledger')
    expect(opened.outputs['ledger-id']).toBe(ledger?.id)
    const [sequence, hash] = opened.outputs['ledger-head']?.split(' ') ?? []
    expect([Number(sequence) > 0, hash]).toEqual([true, expect.stringMatching(HASH)])
  })

  it('[ID-14] says in log, summary and JSON that it rests on the branch’s rule, as no workflow is pinned', () => {
    expect(opened.stdout).toMatch(/^rests on {2}the branch rule of main$/m)
    expect(opened.summary).toContain('the branch rule of main')
    expect(verdictOf(opened).facts).toMatchObject({ 'rests on': 'the branch rule of main' })
  })

  it.each([-2, 2])('[EV-5] ends so whatever the runner’s clock says: %d hours off', async (hours) => {
    const off = `const now = Date.now; Date.now = () => now() + ${hours * 3_600_000}`
    const { exit, codes } = await dispatch(
      sandbox(),
      openOf({ env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(off)}` } }),
    )
    expect([exit, codes]).toEqual([0, []])
  })

  it('[ACT-2] says who could take which seat, and what to type', () => {
    const { change } = opened.outputs
    const { next, seats } = verdictOf(opened)
    expect(next).toContain(
      `Somebody registered as tech_lead (edsger, margaret, tony) runs the signoff workflow with change ${change} and role tech_lead: ` +
        `gh workflow run signoff.yml --repo acme/ledger --ref main -f change=${change} -f role=tech_lead`,
    )
    expect(next.find((step: string) => step.includes('role approver'))).toMatch(
      /^Each of 2 people registered as approver/,
    )
    expect(next.at(-1)).toContain(`gh workflow run cut.yml --repo acme/ledger --ref main -f change=${change}`)
    expect(seats.waiting.map((seat: { class: string }) => seat.class).sort()).toEqual(
      [
        'approver',
        'approver',
        'content_owner',
        'cut_custodian',
        'operator',
        'product_lead',
        'reviewer',
        'tech_lead',
      ].sort(),
    )
    expect(opened.summary).toContain('| `tech_lead 1` | waiting |  | `dispatch` |')
  })

  it('[ACT-2] [GRT-7] blocks the cut with every empty seat as a list, and leaves the data alone', async () => {
    const change = opened.outputs.change as string
    const before = await fingerprint(sandbox())
    const cut = await dispatch(sandbox(), cutOf(change))
    expect([cut.exit, cut.outputs.outcome, cut.outputs.change]).toEqual([1, 'blocked', change])
    expect(findingsOf(cut).filter(({ code }) => code === 'SEAT_MISSING')).toEqual(
      ['approver/1', 'approver/2', 'content_owner/1', 'product_lead/1', 'tech_lead/1'].map((seat) => ({
        code: 'SEAT_MISSING',
        title: 'A required seat is empty',
        remedy: 'Let somebody of that role take it, by a signoff or an approval as the policy says, then run again.',
        expected: seat,
        observed: null,
        where: null,
      })),
    )
    const { seats, next, lacking, can_proceed } = verdictOf(cut)
    expect([lacking, can_proceed]).toEqual([['AUTHORITY_MISSING_ONLY'], 'NO'])
    const named = seats.missing.map((seat: { class: string; ordinal: number }) => `${seat.class} ${seat.ordinal}`)
    expect(named).toEqual(['approver 1', 'approver 2', 'content_owner 1', 'product_lead 1', 'tech_lead 1'])
    expect(next).toContain(
      `Somebody registered as content_owner (donald, frances) runs the signoff workflow with change ${change} and role content_owner: ` +
        `gh workflow run signoff.yml --repo acme/ledger --ref main -f change=${change} -f role=content_owner`,
    )
    expect(next.at(-1)).toMatch(
      /^Then somebody registered as operator \(ada, grace\) starts a new run of the CUT workflow/,
    )
    for (const row of [
      '| `tech_lead 1` | **missing** |',
      '| `operator 1` | taken |',
      '| `reviewer 1` | taken | `barbara` | `environment, reported by the runner` |',
      '| `operator 1` | taken | `ada` | `run` |',
    ]) {
      expect(cut.summary).toContain(row)
    }
    expect(cut.stdout).toContain('::error title=SEAT_MISSING::A required seat is empty. Expected tech_lead/1.')
    expect(cut.outputs).not.toHaveProperty('verify-change')
    expect(await fingerprint(sandbox())).toBe(before)
  })

  it('[SEAT-3] [ACT-2] lists a reviewer too many as extra', async () => {
    const cut = await dispatch(sandbox(), cutOf(opened.outputs.change as string, { approvals: ['barbara', 'karen'] }))
    expect([cut.exit, cut.codes.includes('SEAT_EXTRA')]).toEqual([1, true])
    expect(verdictOf(cut).seats.extra).toEqual([{ class: 'environment reviewer', ordinal: 2 }])
    expect(cut.summary).toMatch(/\| \*\*extra\*\* \|/)
  })
})

describe('a change that everybody signed', () => {
  let change: string
  let signed: readonly Ended[]
  beforeAll(async () => {
    change = (await dispatch(sandbox(), openOf())).outputs.change as string
    const all: Ended[] = []
    for (const [role, login] of cutSigners(sandbox()))
      all.push(await dispatch(sandbox(), signoffOf(change, role, login)))
    signed = all
  })

  it('[ID-12] [ACT-1] takes one seat a signoff, and the last one says how to run', async () => {
    expect(signed.map(({ exit, outputs }) => [exit, outputs.change])).toEqual(signed.map(() => [0, change]))
    const last = signed.at(-1) as Ended
    expect(verdictOf(last).next).toEqual([
      `Somebody registered as operator (ada, grace) starts a new run of the CUT workflow and has the deployment to ` +
        `production-cut approved: gh workflow run cut.yml --repo acme/ledger --ref main -f change=${change}`,
    ])
    expect((await readState(sandbox(), change))?.grant).toBe('active')
  })

  it('[SEAT-2] refuses a second signoff for a taken seat, and one for a seat that does not exist', async () => {
    const again = await dispatch(sandbox(), signoffOf(change, 'tech_lead', 'margaret'))
    expect([again.exit, again.codes]).toEqual([1, ['SEAT_TAKEN']])
    const other = await dispatch(sandbox(), signoffOf(change, 'verifier', 'niklaus'))
    expect([other.exit, other.codes]).toEqual([1, ['SEAT_NOT_REQUIRED']])
  })

  it('[LAN-9] [GATE-1] preflight rehearses and writes nothing', async () => {
    const before = await fingerprint(sandbox())
    const preflight = await dispatch(sandbox(), cutOf(change, { inputs: { mode: 'preflight', change } }))
    expect([preflight.exit, preflight.outputs.outcome]).toEqual([0, 'pass'])
    const { facts, seats } = verdictOf(preflight)
    expect(facts['to sign']).toMatch(HASH)
    expect(seats.missing).toEqual([])
    expect(preflight.summary).not.toContain('**missing**')
    expect(await fingerprint(sandbox())).toBe(before)
    expect(preflight.outputs).not.toHaveProperty('verify-change')
  })

  it('[LAN-3] [ACT-1] cut needs one input, and hands on the code of its verify', async () => {
    const cut = await dispatch(sandbox(), cutOf(change))
    expect([cut.exit, cut.outputs.outcome, cut.codes]).toEqual([0, 'pass', []])
    expect(cut.outputs['verify-change']).toMatch(CODE)
    const { facts, seats, next, can_proceed } = verdictOf(cut)
    expect(can_proceed).toBe('YES')
    expect([facts.outcome, Number(facts.added) > 0]).toEqual(['done', true])
    expect([seats.missing, seats.extra]).toEqual([[], []])
    const who = (seat: { class: string; ordinal: number; who: string }) => `${seat.class}/${seat.ordinal} ${seat.who}`
    expect(seats.occupied.map(who)).toEqual([
      'approver/1 radia',
      'approver/2 alan',
      'content_owner/1 donald',
      'cut_custodian/1 dennis',
      'operator/1 ada',
      'product_lead/1 katherine',
      'reviewer/1 barbara',
      'tech_lead/1 tony',
    ])
    // Seats that only this run could show are taken like all others.
    expect(cut.summary).not.toContain('**missing**')
    expect(next).toEqual([
      `Somebody registered as verifier (grace, karen, niklaus) starts a new run of the VERIFY workflow and has the deployment to ` +
        `production-verify approved: gh workflow run verify.yml --repo acme/ledger --ref main -f change=${cut.outputs['verify-change']}`,
    ])
    expect(await readState(sandbox(), change)).toMatchObject({ grant: 'consumed', activation: 'consumed', sets: 1 })
  })

  it('[LAN-4] verify passes by another person, and is told apart from a cut', async () => {
    const [row] = await rows<{ code: string }>(
      sandbox(),
      `select n.code from qt001_cp.activation as n join qt001_cp.activation as p on p.activation_id = n.parent_activation_id where p.code = $1`,
      [change],
    )
    const code = row?.code as string
    const asCut = await dispatch(sandbox(), cutOf(code))
    expect([asCut.exit, asCut.codes]).toEqual([1, ['ACTION_NOT_PERMITTED']])
    const preflight = await dispatch(sandbox(), verifyOf(code, { inputs: { mode: 'preflight', change: code } }))
    expect([preflight.exit, preflight.outputs.outcome]).toEqual([0, 'pass'])
    const verified = await dispatch(sandbox(), verifyOf(code))
    expect([verified.exit, verified.outputs.outcome]).toEqual([0, 'pass'])
    expect(verdictOf(verified).facts).toMatchObject({ outcome: 'done', result: 'pass', action: 'VERIFY' })
    const again = await dispatch(sandbox(), verifyOf(code))
    expect([again.exit, again.codes.includes('ACTIVATION_CONSUMED')]).toEqual([1, true])
  })

  it('[LAN-5] [ACT-3] verify of rows that somebody changed is done, and no pass', async () => {
    const cut = await dispatch(sandbox(), cutOf(await anotherReady()))
    await rows(
      sandbox(),
      `do $$ begin
         set local session_replication_role = replica;
         update public.unit_version set body = body || ' tampered' where version_id = (select anchor_version_id from public.information_unit order by canonical_address limit 1);
       end $$`,
    )
    const verified = await dispatch(sandbox(), verifyOf(cut.outputs['verify-change'] as string))
    expect([verified.exit, verified.outputs.outcome, new Set(verified.codes)]).toEqual([
      1,
      'blocked',
      new Set(['VERIFY_FAILED']),
    ])
    expect(verdictOf(verified).facts).toMatchObject({ outcome: 'done', result: 'fail' })
  })

  /** A further change, of one more sentence. */
  async function anotherReady(): Promise<string> {
    const { appendFile } = await import('node:fs/promises')
    await appendFile(`${sandbox().workspace}/SECURITY.md`, '\nOne more sentence.\n')
    const opened = await dispatch(sandbox(), openOf())
    for (const [role, login] of cutSigners(sandbox())) {
      await dispatch(sandbox(), signoffOf(opened.outputs.change as string, role, login))
    }
    return opened.outputs.change as string
  }
})
