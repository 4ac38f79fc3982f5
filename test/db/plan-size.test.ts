// What cannot be done in an act's time is refused beforehand, with its size: when it is opened, and by its rehearsal (EV-7).
import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import type { Finding } from '../../src/codes/finding.ts'
import type { Answer } from '../support/call-gate.ts'
import { capture, send } from '../support/capture.ts'
import { govern, readyGoverned, registryChanges } from '../support/governance.ts'
import { keepGateDigest } from '../support/kept-digest.ts'
import { codes, type Ledger, useLedger } from '../support/ledger.ts'
import { moment } from '../support/moment.ts'
import { cutIn } from '../support/open-verify.ts'
import { tryCall } from '../support/plant.ts'

const ledger = useLedger()
const limits = (set: string) => ledger().superuser.query(`update qt001_cp.hold_limit set ${set}`)
const activations = () => ledger().value<number>('(select count(*)::int from qt001_cp.activation)')
const sections = (count: number) => Array.from({ length: count }, (_, n) => `# H${n}\n\ntext\n`).join('\n')
const seen = ({ outcome, findings }: Answer) => [
  outcome,
  ...findings.map(({ code, expected, observed }) => [code, expected, observed]),
]

afterEach(() => limits('act_seconds = 200, units_per_second = 1000, bytes_per_second = 2000000'))

describe('[EV-7] a change whose size does not fit into an act’s time', () => {
  it('is refused when it is opened, by the measured rate, with evidence and nothing else', async () => {
    // 200 s for the act, two thirds of it for its rehearsal.
    await limits('units_per_second = 1')
    const before = await activations()
    const large = await ledger().open(sections(134), { planId: 'large' })
    const bytes = Number((large.findings[0]?.observed as { bytes: number } | undefined)?.bytes)
    expect(seen(large)).toEqual(['blocked', ['PLAN_TOO_LARGE', { seconds: 133 }, { seconds: 135, units: 134, bytes }]])
    expect(bytes).toBeGreaterThan(134 * 100)
    expect(large.evidenceId).not.toBeNull()
    expect(await activations()).toBe(before)
    expect(seen(await ledger().open(sections(132), { planId: 'large' }))).toEqual(['done'])
  })

  it('has its bytes counted too', async () => {
    await limits('bytes_per_second = 100')
    const text = (length: number) => `# One\n\n${'x'.repeat(length)}\n`
    expect(codes(await ledger().open(text(14_000), { planId: 'wide' }))).toEqual(['PLAN_TOO_LARGE'])
    expect(codes(await ledger().open(text(12_000), { planId: 'wide' }))).toEqual([])
  })

  it('has the live units counted that it retires, and none twice', async () => {
    await cutIn(ledger(), sections(20))
    await limits('act_seconds = 24, units_per_second = 1')
    const units = async (text: string) => {
      const { findings } = await ledger().open(text)
      return (findings[0]?.observed as { units: number } | undefined)?.units ?? null
    }
    // Another heading: one unit that is new, and twenty that go.
    expect(await units('# Other\n\ntext\n')).toBe(21)
    expect(await units(sections(20))).toBe(20)
    await limits('act_seconds = 40')
    expect(await units(sections(20))).toBeNull()
  })
})

describe('[EV-7] a change whose rehearsal takes too long for the act to follow', () => {
  const SLOWED = ['public.unit_version', 'cutter_governance.verify_result', 'qt001_cp.human_identity_registry']
  const pace = (seconds: number) => ledger().superuser.query(`update public.pace set seconds = ${seconds}`)
  // There before anything is opened: a trigger that comes later is a drift of the schema.
  beforeAll(async () => {
    await keepGateDigest(ledger().superuser)
    await ledger().superuser.query('create table public.pace as select 0::float8 as seconds')
    await ledger().superuser.query(`create function public.slow() returns trigger language plpgsql security definer
      as $$ begin perform pg_sleep(seconds) from public.pace; return null; end $$`)
    for (const table of SLOWED) {
      await ledger().superuser.query(
        `create trigger slow after insert on ${table} for each statement execute function public.slow()`,
      )
    }
  })
  afterEach(() => pace(0))

  const text = () => `# Slow\n\n${randomUUID()}\n`
  const cases: readonly (readonly [string, number, () => Promise<() => Promise<Answer>>])[] = [
    [
      'a cut',
      1,
      async () => {
        const code = await ledger().ready(text())
        return () => ledger().preflightCut(code)
      },
    ],
    [
      'a verify',
      1,
      async () => {
        const { verifyCode } = await cutIn(ledger(), text())
        return () => ledger().preflightVerify(verifyCode)
      },
    ],
    [
      // It makes the rows once to judge them, and once to rehearse.
      'a change of the registry',
      2,
      async () => {
        const line = { op: 'register', subject_sha256: sha256(randomUUID()), valid_until: moment(86_400) }
        const code = await readyGoverned(ledger(), 'REGISTRY_CHANGE', registryChanges(line))
        return () => preflightGovern(ledger(), code)
      },
    ],
  ]
  it.each(cases)('%s, is blocked with what was measured, and nothing is to sign', async (_, times, prepared) => {
    const preflight = await prepared()
    // Of 6 s a rehearsal has 4.
    await limits('act_seconds = 6')
    await pace(4.1 / times)
    const slow = await preflight()
    expect([slow.outcome, slow.toSign ?? null, ...codes(slow)]).toEqual(['blocked', null, 'PLAN_TOO_LARGE'])
    const { expected, observed } = slow.findings[0] as Finding
    expect(expected).toEqual({ seconds: 4 })
    expect(observed).toMatchObject({
      seconds: expect.any(Number),
      [times === 1 ? 'units' : 'bytes']: expect.any(Number),
    })
    // Beyond the act's own time no link can be written; the size is told all the same.
    await pace(6.1 / times)
    expect(await tryCall(preflight())).toEqual(['refused', 'PLAN_TOO_LARGE'])
    await limits('act_seconds = 200')
    expect((await preflight()).outcome).toBe('pass')
  })

  it('is not carried out either: no preflight passed', async () => {
    const code = await ledger().ready(text())
    const { toSign } = await ledger().preflightCut(code, { runId: '81' })
    await limits('act_seconds = 6')
    await pace(4.1)
    await ledger().preflightCut(code, { runId: '81' })
    await limits('act_seconds = 200')
    await pace(0)
    expect(codes(await ledger().cut(code, toSign as string, { runId: '81' }))).toEqual(['PREFLIGHT_MISSING'])
    expect((await ledger().run(code)).outcome).toBe('done')
  })
})

/** The preflight of a governed act alone. */
async function preflightGovern(of: Ledger, code: string): Promise<Answer> {
  const call = await capture(of.door, (as) => govern(of, code, { preflightAs: as }))
  return (await send(of.door, call)) as unknown as Answer
}
