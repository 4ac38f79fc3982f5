// An act answers with everything that was looked at, passed or not, and keeps it.
import { describe, expect, it } from 'vitest'
import type { Check } from '../../src/codes/check.ts'
import { checks } from '../../src/postgres/members.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { plant, tryStatement } from '../support/plant.ts'

const ledger = useLedger()

/** Each group with whether it passed and its leaves: `name` passed, `name CODE` not. */
function groups(tree: readonly Check[] | null) {
  const leaf = ({ check, code }: Check) => (code === undefined ? check : `${check} ${code}`)
  return Object.fromEntries((tree ?? []).map((group) => [group.check, group.children.map(leaf)]))
}

const stored = (code: string) =>
  ledger().value(
    `(select t.checks from qt001_cp.act as t join qt001_cp.activation as a using (activation_id)
      where a.code = $1 order by t.started_at desc limit 1)`,
    [code],
  )

const SEATS = Array<string>(8).fill('seat')
const PAIRS = Array<string>(12).fill('pair')

describe('[ACT-5] the tree of an act', () => {
  it('says what passed of a preflight and of the cut, and is kept as it was answered', async () => {
    const code = await ledger().ready('# One\n\ntext\n')
    const decided = {
      run: ['operator', 'started by the operator', 'observed in the same run'],
      session: ['login', 'custodian of the login'],
      environment: ['protection', 'reviews'],
      packet: ['open', 'in time', 'content', 'policy', 'schema'],
      seats: SEATS,
      separation: PAIRS,
      dependencies: [],
      holds: [],
      database: ['pairs in force', 'gate as installed', 'privileges'],
      grant: ['grant'],
    }
    const runId = '9100000001'
    const preflight = await ledger().preflightCut(code, { runId })
    expect(groups(preflight.checks)).toEqual({ ...decided, rehearsal: [] })
    const cut = await ledger().cut(code, preflight.toSign as string, { runId })
    expect(groups(cut.checks)).toEqual({ ...decided, preflight: [], step: [] })
    expect(cut.checks?.every(({ passed }) => passed)).toBe(true)
    expect(checks(await stored(code), 'checks')).toEqual(cut.checks)
  })

  it('says of a block which check failed, beside those that passed', async () => {
    const { code } = await ledger().open('# Two\n\ntext\n')
    await ledger().signAll(code as string, ['product_lead'])
    const { outcome, checks: tree, findings } = await ledger().preflightCut(code as string)
    expect([outcome, findings.map(({ code: reason }) => reason)]).toEqual([
      'blocked',
      ['SEAT_MISSING', 'REQUEST_NOT_APPROVED'],
    ])
    expect(groups(tree)).toMatchObject({
      packet: ['open', 'in time', 'content', 'policy', 'schema'],
      seats: ['seat SEAT_MISSING', ...SEATS.slice(1)],
      grant: ['grant REQUEST_NOT_APPROVED'],
    })
    expect(tree?.filter(({ passed }) => !passed).map(({ check }) => check)).toEqual(['seats', 'grant'])
  })

  it('has a failed leaf for each finding, and no other: the same codes in the same number', async () => {
    const { code } = await ledger().open('# Three\n\ntext\n')
    const { checks: tree, findings } = await ledger().preflightCut(code as string, {
      job: { actorId: ID.content_owner },
      observe: (honest) => ({ ...honest, approvals: [], triggering_actor_type: 'Bot' }),
    })
    const leaves = (tree ?? []).flatMap(({ children }) => children.flatMap((leaf) => leaf.code ?? []))
    expect(leaves.toSorted()).toEqual(findings.map(({ code: reason }) => reason).sort())
    expect(findings.length).toBeGreaterThan(5)
  })

  it('names the pair that does not differ, and keeps the others as passed', async () => {
    const cut = await ledger().run(await ledger().ready('# Four\n\ntext\n'), {
      job: { actorId: ID.operatorAndVerifier },
    })
    const verify = (cut.rest.successor as { code: string }).code
    const { checks: tree } = await ledger().preflightVerify(verify, { job: { actorId: ID.operatorAndVerifier } })
    const pairs = tree?.find(({ check }) => check === 'separation')?.children ?? []
    expect(pairs.filter(({ passed }) => !passed).map(({ code, expected }) => [code, expected])).toEqual([
      ['SEPARATION_VIOLATED', 'operator and verifier are different humans within one change_set'],
    ])
    expect(pairs).toHaveLength(12)
  })

  it('[LAN-4] names each comparison of a failed verify, and the rows that are not as planned', async () => {
    const cut = await ledger().run(await ledger().ready('# Five\n\ntext\n\n## Six\n\nmore\n'))
    const verify = (cut.rest.successor as { code: string }).code
    await plant(
      ledger(),
      `update public.unit_version set body = 'other' where version_id in (
         select anchor_version_id from public.information_unit where canonical_address like '%six')`,
    )
    const { checks: tree, outcome } = await ledger().run(verify)
    const step = tree?.find(({ check }) => check === 'step')
    expect([outcome, step?.passed, step?.children.length]).toEqual(['done', false, 11])
    const failed = step?.children.filter(({ passed }) => !passed) ?? []
    expect(failed.map(({ check, code }) => [check, code])).toEqual([['live_rows', 'VERIFY_FAILED']])
    expect(failed[0]?.children.map(({ check }) => check)).toEqual(['docs/README#five/six'])
  })

  it('cannot be changed afterwards', async () => {
    const change = `update qt001_cp.act set checks = '[]'`
    expect(await tryStatement(ledger().superuser.query(change))).toEqual(['refused', 'APPEND_ONLY'])
  })
})

describe('[ACT-5] the tree of a call at the door', () => {
  it('says what a signoff was looked at for, passed or not', async () => {
    const { code, checks: opened } = await ledger().open('# Seven\n\ntext\n')
    expect(groups(opened)).toEqual({ call: ['person', 'login'] })
    const looked = ['person', 'login', 'content', 'change', 'seat', 'separation']
    expect(groups((await ledger().signoff(code as string, 'tech_lead', ID.tech_lead)).checks)).toEqual({ call: looked })
    const again = await ledger().signoff(code as string, 'tech_lead', ID.tech_lead2)
    expect(groups(again.checks)).toEqual({ call: looked.map((leaf) => (leaf === 'seat' ? 'seat SEAT_TAKEN' : leaf)) })
  })

  it('[SEAT-2] tells who signs again that they hold the seat, and changes nothing', async () => {
    const { code } = await ledger().open('# Eight\n\ntext\n')
    const sign = (id: string) => ledger().signoff(code as string, 'approver', id)
    expect((await sign(ID.council)).notes).toEqual([])
    const seats = () =>
      ledger().value(
        '(select count(*)::integer from qt001_cp.quorum_vote as v join qt001_cp.activation as a using (activation_id) where a.code = $1)',
        [code],
      )
    const again = await sign(ID.council)
    expect([again.outcome, again.findings, again.notes]).toEqual([
      'done',
      [],
      [{ code: 'SEAT_HELD', observed: 'approver/1' }],
    ])
    expect(await seats()).toBe(1)
    // Somebody else takes the other seat of the role.
    expect([(await sign(ID.council2)).notes, await seats()]).toEqual([[], 2])
  })

  it('[SEAT-1] names the open change that has the very same content', async () => {
    const [first, second, third] = [
      await ledger().open('# Nine\n\ntext\n'),
      await ledger().open('# Nine\n\ntext\n'),
      await ledger().open('# Ten\n\ntext\n'),
    ]
    // A verify that failed above is told too.
    const already = ({ notes }: typeof first) => notes.filter(({ code }) => code === 'CHANGE_OPEN_ALREADY')
    expect([already(first), already(third)]).toEqual([[], []])
    expect([second.outcome, already(second)]).toEqual(['done', [{ code: 'CHANGE_OPEN_ALREADY', observed: first.code }]])
    await ledger().withdrawChange(first.code as string, ID.operator)
    await ledger().withdrawChange(second.code as string, ID.operator)
    expect(already(await ledger().open('# Nine\n\ntext\n'))).toEqual([])
  })
})
