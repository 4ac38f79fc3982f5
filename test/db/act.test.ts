// What comes before an act: a pass of this run that still holds, the one right proof, for this very change, once.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Purpose } from '../../src/codes/statement.ts'
import { callGate } from '../support/call-gate.ts'
import { useLedger } from '../support/ledger.ts'
import { DOOR, ID } from '../support/people.ts'
import { plant, tryCall, tryStatement, written } from '../support/plant.ts'

const ledger = useLedger()
let number = 0
let run = 4_000_000_000

/** A change that waits for its operator; a text of its own root, so that changes do not meet. */
async function ready(): Promise<string> {
  number += 1
  const planId = `docs-${number}`
  const { code } = await ledger().open(`# Change ${number}\n\ntext\n`, { planId })
  await ledger().signAll(code as string)
  return code as string
}

/** The verify of a change that was just cut. */
async function cutReady(): Promise<string> {
  const { outcome, rest } = await ledger().run(await ready())
  expect(outcome).toBe('done')
  return (rest.successor as { code: string }).code
}

const nextRun = () => {
  run += 1
  return String(run)
}

describe('[GATE-1] an act needs a pass of its own run', () => {
  it.each([
    ['cut', ready, 'cut'],
    ['verify', cutReady, 'verify'],
  ] as const)('%s: none, another run’s, another change’s, a blocked one', async (_, make, lane) => {
    const code = await make()
    const other = await make()
    const runId = nextRun()
    const { toSign } = await ledger().preflightCut(code, { runId: nextRun() })
    const act = () => tryCall(ledger()[lane](code, toSign as string, { runId }))
    expect(await act()).toEqual(['blocked', 'PREFLIGHT_MISSING'])
    await ledger().preflightCut(other, { runId })
    expect(await act()).toEqual(['blocked', 'PREFLIGHT_MISSING'])
    const blocked = { runId, observe: (honest: object) => ({ ...honest, approvals: [] }) }
    expect(await tryCall(ledger().preflightCut(code, blocked))).toEqual(['blocked', 'SEAT_MISSING'])
    expect(await act()).toEqual(['blocked', 'PREFLIGHT_MISSING'])
    expect(await tryCall(ledger().preflightCut(code, { runId }))).toEqual(['pass'])
    expect(await tryCall(ledger().preflightCut(code, blocked))).toEqual(['blocked', 'SEAT_MISSING'])
    expect(await act()).toEqual(['blocked', 'PREFLIGHT_MISSING'])
    expect(await tryCall(ledger().preflightCut(code, { runId }))).toEqual(['pass'])
    expect(await act()).toEqual(['done'])
  })

  it('a blocked cut does not count as one', async () => {
    const code = await ready()
    const runId = nextRun()
    const { toSign } = await ledger().preflightCut(code, { runId: nextRun() })
    await ledger().cut(code, toSign as string, { runId })
    expect(await tryCall(ledger().cut(code, toSign as string, { runId }))).toEqual(['blocked', 'PREFLIGHT_MISSING'])
  })

  it('it is decided again: a pass does not outlive the seats that it saw', async () => {
    const code = await ready()
    const runId = nextRun()
    const { toSign } = await ledger().preflightCut(code, { runId })
    await ledger().leave(code, 'tech_lead', ID.tech_lead)
    expect(await tryCall(ledger().cut(code, toSign as string, { runId }))).toEqual(['blocked', 'SEAT_MISSING'])
    await ledger().signoff(code, 'tech_lead', ID.tech_lead2)
    expect(await tryCall(ledger().cut(code, toSign as string, { runId }))).toEqual(['done'])
  })
})

it('[EV-4] a revocation between preflight and act makes the pass stale, even of somebody who sits nowhere', async () => {
  const code = await ready()
  const runId = nextRun()
  const { toSign } = await ledger().preflightCut(code, { runId })
  expect((await ledger().revoke(ID.verifier2)).outcome).toBe('done')
  expect(await tryCall(ledger().cut(code, toSign as string, { runId }))).toEqual(['blocked', 'EPOCH_STALE'])
  expect(await tryCall(ledger().preflightCut(code, { runId }))).toEqual(['pass'])
  expect(await tryCall(ledger().cut(code, toSign as string, { runId }))).toEqual(['done'])
})

describe('[ID-4] [ID-3] the proof', () => {
  let code: string
  let verify: string
  beforeAll(async () => {
    code = await ready()
    verify = await cutReady()
  })

  const PURPOSES: readonly Purpose[] = [
    'open',
    'signoff',
    'esign',
    'leave',
    'withdraw',
    'preflight',
    'cut',
    'verify',
    'suspend',
    'confirm',
    'revoke',
  ]
  const FUNCTIONS = [
    ['preflight_cut', 'preflight', () => code],
    ['cut', 'cut', () => code],
    ['preflight_verify', 'preflight', () => verify],
    ['verify', 'verify', () => verify],
  ] as const

  it.each(FUNCTIONS)('[GRT-6] [SIG-2] %s takes a token for %s and for nothing else', async (_, right, of) => {
    const runId = nextRun()
    const { toSign } = await ledger().preflightCut(of(), { runId })
    const before = await written(ledger())
    for (const purpose of PURPOSES.filter((each) => each !== right)) {
      const call = await ledger().laneCall(of(), right, right === 'preflight' ? null : toSign, { runId, purpose })
      expect([purpose, ...(await tryCall(callGate(call.session, call.name, call.args)))]).toEqual([
        purpose,
        'refused',
        'TOKEN_AUDIENCE',
      ])
    }
    expect(await written(ledger())).toEqual(before)
    if (right === 'preflight') expect(await tryCall(ledger().preflightCut(of(), { runId }))).toEqual(['pass'])
  })

  it('[GRT-6] a signoff’s own token, taken from its job, cuts nothing', async () => {
    const change = await ledger().change(code)
    const job = { actorId: ID.tech_lead, workflow: 'signoff.yml', environment: DOOR }
    const token = ledger().token(job, 'signoff', change.activationId, change.notAfter, [
      change.packetSha256,
      'tech_lead',
      change.packet.plan_digest,
    ])
    expect(await tryCall(ledger().cut(code, 'f'.repeat(64), { token }))).toEqual(['refused', 'TOKEN_AUDIENCE'])
  })

  it.each([
    ['another to_sign', ([packet, observations]: readonly string[]) => [packet, observations, 'f'.repeat(64)]],
    ['no to_sign', ([packet, observations]: readonly string[]) => [packet, observations]],
    ['another packet', ([, observations, toSign]: readonly string[]) => ['f'.repeat(64), observations, toSign]],
    ['other observations', ([packet, , toSign]: readonly string[]) => [packet, 'f'.repeat(64), toSign]],
    [
      'the same in another order',
      ([packet, observations, toSign]: readonly string[]) => [observations, packet, toSign],
    ],
  ])('[LAN-3] a cut’s token over %s is refused', async (_, asked) => {
    const runId = nextRun()
    const { toSign } = await ledger().preflightCut(code, { runId })
    const changes = { runId, asked: asked as (honest: readonly string[]) => readonly string[] }
    expect(await tryCall(ledger().cut(code, toSign as string, changes))).toEqual(['refused', 'TOKEN_AUDIENCE'])
  })

  it('is spent by a preflight and by a blocked act alike, and signs nothing afterwards', async () => {
    const runId = nextRun()
    const preflight = await ledger().laneCall(code, 'preflight', null, { runId })
    const once = () => tryCall(callGate(preflight.session, preflight.name, preflight.args))
    expect([await once(), await once()]).toEqual([['pass'], ['refused', 'TOKEN_REPLAYED']])
    const { toSign } = await ledger().preflightCut(code, { runId: nextRun() })
    const call = await ledger().laneCall(code, 'cut', toSign, { runId: nextRun() })
    const act = () => tryCall(callGate(call.session, call.name, call.args))
    expect([await act(), await act()]).toEqual([
      ['blocked', 'PREFLIGHT_MISSING'],
      ['refused', 'TOKEN_REPLAYED'],
    ])
  })

  it('of a verify that was recorded is spent', async () => {
    const runId = nextRun()
    const { toSign } = await ledger().preflightVerify(verify, { runId })
    const call = await ledger().laneCall(verify, 'verify', toSign, { runId })
    expect(await tryCall(callGate(call.session, call.name, call.args))).toEqual(['done'])
    expect(await tryCall(callGate(call.session, call.name, call.args))).toEqual(['refused', 'TOKEN_REPLAYED'])
  })

  it('[LAN-9] a preflight writes nothing of the step', async () => {
    const before = await written(ledger())
    expect(await tryCall(ledger().preflightCut(code))).toEqual(['pass'])
    expect(await written(ledger())).toEqual(before)
    expect((await ledger().change(code)).grant?.status).toBe('active')
  })
})

describe('[GATE-1] [MAN-9] the act is of the change’s own action', () => {
  it('a cut’s change is not verified, a verify’s not cut, an unknown one neither', async () => {
    const code = await ready()
    const verify = await cutReady()
    const { activationId } = await ledger().change(code)
    const { activationId: verifyId } = await ledger().change(verify)
    const unknown = '00000000-0000-4000-8000-000000000000'
    const cases: readonly (readonly ['exec' | 'verifier', string, string, number])[] = [
      ['exec', 'preflight_cut', verifyId, 4],
      ['exec', 'cut', verifyId, 5],
      ['verifier', 'preflight_verify', activationId, 4],
      ['verifier', 'verify', activationId, 5],
    ]
    for (const [session, name, id, count] of cases) {
      const call = (activation: string) =>
        tryStatement(
          ledger()[session].query(`select quorate.${name}($1::uuid${', $2::text'.repeat(count - 1)})`, [
            activation,
            '{"approvals":[]}',
          ]),
        )
      expect(await call(id)).toEqual(['refused', 'ACTION_NOT_PERMITTED'])
      expect(await call(unknown)).toEqual(['refused', 'ACTIVATION_UNKNOWN'])
    }
    expect(await tryCall(ledger().run(code))).toEqual(['done'])
  })
})

describe('[GRT-3] the lane has one holder', () => {
  it('who finds it held is told so, and has spent nothing', async () => {
    const code = await ready()
    const runId = nextRun()
    const { toSign } = await ledger().preflightCut(code, { runId })
    const call = await ledger().laneCall(code, 'cut', toSign, { runId })
    await plant(
      ledger(),
      `insert into qt001_cp.dot_iu_runtime_lease values ('cut', gen_random_uuid(), now())
       on conflict (lane) do update set holder_act_id = excluded.holder_act_id, acquired_at = excluded.acquired_at`,
    )
    expect(await tryCall(callGate(call.session, call.name, call.args))).toEqual(['refused', 'LANE_BUSY'])
    await plant(ledger(), 'update qt001_cp.dot_iu_runtime_lease set holder_act_id = null, acquired_at = null')
    expect(await tryCall(callGate(call.session, call.name, call.args))).toEqual(['done'])
    expect(
      await ledger().value('select count(*)::int from qt001_cp.dot_iu_runtime_lease where holder_act_id is not null'),
    ).toBe(0)
  })
})
