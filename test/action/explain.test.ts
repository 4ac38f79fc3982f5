// `quorate explain`, and the right next step in every answer: a fresh reader can say who has to do what, and why nobody else can.
import { beforeAll, describe, expect, it } from 'vitest'
import { cutSigners } from '../../src/sandbox/jobs.ts'
import { quorate, quorateJson, settingsOf } from './support/command.ts'
import { cutOf, dispatch, openOf, signoffOf, verifyOf } from './support/dispatch.ts'
import { rows, useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox()
let change: string
let verify: string

const explain = (code: string) =>
  quorate(['explain', code], { cwd: sandbox().workspace, env: settingsOf(sandbox(), 'door') })

beforeAll(async () => {
  change = (await dispatch(sandbox(), openOf())).outputs.change as string
})

describe('quorate explain', () => {
  it('[ACT-5] [CLI-1] names the smallest sets of people, who can take each seat, and what to type', async () => {
    const { exit, stdout } = await explain(change)
    expect(exit).toBe(0)
    expect(stdout).toContain('Who could make it run\n    7 people: ')
    expect(stdout).toContain('Of approver, 2 seats are open\n    Can take it: alan, radia, shafi\n')
    // Who answers for the login does nothing in the run.
    expect(stdout).not.toContain('Of cut_custodian')
    expect(stdout).toContain(`-f change=${change} -f role=tech_lead`)
  })

  it('[ACT-5] keeps in the JSON the same tree that the text shows', async () => {
    const options = { cwd: sandbox().workspace, env: settingsOf(sandbox(), 'door') }
    const { verdict } = await quorateJson(['explain', change], options)
    const seats = (verdict as unknown as { checks: { check: string; children: { expected: string }[] }[] }).checks.find(
      ({ check }) => check === 'seats',
    )
    const { stdout } = await explain(change)
    for (const { expected } of seats?.children ?? [])
      expect(stdout).toContain(`✗ seat  SEAT_MISSING  expected ${expected}`)
    expect(seats?.children).toHaveLength(5)
    const { data } = verdict as unknown as { data: { roles: object[]; sets: { who: string }[][]; stopped: boolean } }
    expect(data.roles).toContainEqual({
      ...{ class: 'approver', open: 2, can: 3, people: ['alan', 'radia', 'shafi'] },
      ...{ cannot: 0, keptOut: [] },
    })
    expect([data.sets.length, data.stopped]).toEqual([3, false])
    expect(data.sets[0]?.map(({ who }) => who)).toContain('dennis')
  })

  it('[ACT-3] is undecided for a code that nobody has', async () => {
    expect((await explain('Q-00000000')).exit).toBe(2)
  })
})

describe('[ACT-5] the right next step', () => {
  it('of a blocked cut names the people who can take the seat, and shows what failed beside what passed', async () => {
    for (const [role, login] of cutSigners(sandbox()).filter(([name]) => name !== 'product_lead'))
      await dispatch(sandbox(), signoffOf(change, role, login))
    const blocked = await dispatch(sandbox(), cutOf(change))
    expect([blocked.exit, blocked.codes]).toEqual([1, ['SEAT_MISSING', 'REQUEST_NOT_APPROVED']])
    expect(blocked.stdout).toContain('    ✗ seat  SEAT_MISSING  expected product_lead/1\n    ✓ seat  approver/1, ')
    expect(blocked.stdout).toContain(
      `Somebody registered as product_lead (katherine, leslie) runs the signoff workflow with change ${change}`,
    )
  })

  it('[SEAT-2] of a second signoff by the same person is nothing: it is signed already', async () => {
    const [role, login] = cutSigners(sandbox())[0] as [string, string]
    const again = await dispatch(sandbox(), signoffOf(change, role, login))
    expect([again.exit, again.codes]).toEqual([0, []])
    expect(again.stdout).toContain('SEAT_HELD  You hold this seat already')
  })

  it('[SEAT-1] of a plan that is opened again names the change that is open', async () => {
    const again = await dispatch(sandbox(), openOf())
    expect([again.exit, again.stdout.includes(`CHANGE_OPEN_ALREADY  `)]).toEqual([0, true])
    expect(again.stdout).toContain(`observed  ${change}`)
  })

  it('[ACT-2] of a cut that lacks only its environment’s reviewer is the run, and then the approval in it', async () => {
    await dispatch(sandbox(), signoffOf(change, 'product_lead', 'leslie'))
    const blocked = await dispatch(sandbox(), cutOf(change, { approvals: [] }))
    expect([blocked.exit, blocked.codes]).toEqual([1, ['SEAT_MISSING']])
    const [run, approval, ...others] = JSON.parse(blocked.outputs.verdict as string).next as string[]
    expect(run).toMatch(/^Somebody registered as operator .* starts a new run of the CUT workflow/)
    expect(approval).toBe(
      'Somebody registered as reviewer (barbara, edsger) approves the deployment to production-cut in the new run.',
    )
    expect(others).toEqual([])
  })

  it('[LAN-4] after a cut is its verify, without who cut', async () => {
    const cut = await dispatch(sandbox(), cutOf(change, { actor: 'grace' }))
    verify = cut.outputs['verify-change'] as string
    expect([cut.exit, cut.codes]).toEqual([0, []])
    expect(cut.stdout).toContain(
      `Somebody registered as verifier (karen, niklaus) starts a new run of the VERIFY workflow and has the deployment to production-verify approved: gh workflow run verify.yml --repo acme/ledger --ref main -f change=${verify}`,
    )
    expect((await explain(change)).stdout).toContain(
      '! Cannot: grace. One human holds two roles that must be different humans: operator and verifier are different humans within one change_set  [SEPARATION_VIOLATED]',
    )
  })

  it('[LAN-4] of a verify that is started with the cut’s code is the verify’s code', async () => {
    const wrong = await dispatch(sandbox(), verifyOf(change))
    expect([wrong.exit, wrong.codes]).toEqual([1, ['VERIFY_CODE_EXPECTED']])
    expect(wrong.stdout).toContain(`expected  ${verify}\n  observed  ${change}`)
  })

  it('[ACT-5] shows a seat that a check is against as not accepted, in the table as in the tree', async () => {
    const other = await dispatch(sandbox(), verifyOf(verify, { actor: 'ada' }))
    expect([other.exit, other.codes]).toEqual([1, ['OCCUPANT_NOT_OF_CLASS']])
    expect(other.stdout).toMatch(/^verifier 1 +✗ not accepted ada \(run\)$/m)
    expect(other.stdout).toMatch(/^reviewer 1 +✓ barbara /m)
    expect(other.stdout).toContain('✗ seat  OCCUPANT_NOT_OF_CLASS')
    expect(other.stdout).toMatch(/OCCUPANT_NOT_OF_CLASS[\s\S]*?expected {2}verifier\n +observed {2}ada\n/)
    expect(other.stdout).not.toContain('✓ seat  verifier/1')
  })

  it('[LAN-5] of a failed verify names the rows that differ, the escalation and what to do', async () => {
    await rows(
      sandbox(),
      `with off as (select set_config('session_replication_role', 'replica', false))
       update public.unit_version set body = 'other' from off
       where version_id = (select anchor_version_id from public.information_unit order by canonical_address limit 1)`,
    )
    const failed = await dispatch(sandbox(), verifyOf(verify))
    expect([failed.exit, failed.codes]).toEqual([1, ['VERIFY_FAILED']])
    expect(failed.stdout).toMatch(/✗ live rows {2}VERIFY_FAILED {2}expected .*\n {6}✗ docs\/\S+ {2}VERIFY_FAILED/)
    expect(failed.stdout).toMatch(/10 of 11 checks agree; not as planned: docs\/\S+; filed as escalation \d+/)
    expect(failed.stdout).toMatch(
      /Somebody registered opens the compensation, .*: gh workflow run open\.yml .*-f compensates=Q-/,
    )
  })
})
