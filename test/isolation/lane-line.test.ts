// The line before a lane: waited for in turn and not for ever, said for whom, and nothing is decided before the wait.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { QuorateError } from '../../src/codes/error.ts'
import type { Database } from '../../src/postgres/connect.ts'
import { callGate } from '../support/call-gate.ts'
import type { Ledger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { type Ending, plant, tryCall, withoutGuard } from '../support/plant.ts'
import { pidOf, whenWaiting } from '../support/waiting.ts'
import { useFresh } from './fresh.ts'
import { meeting, prepareCut } from './meeting.ts'

const fresh = useFresh()
let ledger: Ledger
let sessions: Database[]

beforeEach(async () => {
  ledger = await fresh()
  sessions = await Promise.all(Array.from({ length: 4 }, () => ledger.as('cutter_exec')))
  for (const session of sessions) await pidOf(session)
})
afterEach(() => vi.restoreAllMocks())

const planned = async (planId: string, dependsOn: readonly string[] = []) => {
  const { code } = await ledger.open('# One\n\ntext\n', { planId, dependsOn })
  await ledger.signAll(code as string)
  return code as string
}
/** A ready change of a plan of its own, and its cut. */
const own = async (n: number) => {
  const code = await planned(`plan-${n}`)
  return { code, cut: await prepareCut(ledger, code, sessions[n] as Database) }
}

describe('[PRV-1] [GRT-3] a lane that another act holds', () => {
  it('is waited for in turn, and each is done', async () => {
    const [head, ...others] = [await own(0), await own(1), await own(2), await own(3)]
    const done: number[] = []
    await sessions[0]?.query('begin')
    expect(await head?.cut()).toEqual(['done'])
    const waiting: Promise<Ending>[] = []
    for (const [at, { cut }] of others.entries()) {
      waiting.push(
        cut().then((ending) => {
          done.push(at)
          return ending
        }),
      )
      await whenWaiting(ledger, sessions[at + 1] as Database)
    }
    await sessions[0]?.query('commit')
    expect(await Promise.all(waiting)).toEqual([['done'], ['done'], ['done']])
    expect(done).toEqual([0, 1, 2])
  })

  it('is not waited for by a preflight, which only rehearses', async () => {
    const { code } = await own(0)
    await ledger.superuser.query(`begin; select from qt001_cp.lane_queue where lane = 'cut' for update`)
    expect(await tryCall(ledger.preflightCut(code))).toEqual(['pass'])
    await ledger.superuser.query('rollback')
  })

  it('says on the waiting connection whose change it is and since when, and so does the end of the wait', async () => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
    await ledger.superuser.query('update qt001_cp.hold_limit set lane_seconds = 1')
    const [head, other] = [await own(0), await own(1)]
    const { name, args } = await ledger.laneCall(other.code, 'cut', await signed(other.code), { runId: '77' })
    await sessions[0]?.query('begin')
    expect(await head.cut()).toEqual(['done'])
    const refused = await callGate(sessions[1] as Database, name, args).catch((error: QuorateError) => error)
    const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
    expect((refused as QuorateError).findings).toEqual([
      {
        code: 'LANE_BUSY',
        expected: 1,
        observed: { lane: 'cut', change: head.code, since: expect.stringMatching(time) },
      },
    ])
    const line = `^The lane cut is held by change ${head.code} since [-0-9T:]+Z; waiting in line for at most 1 s$`
    expect(printed.mock.calls.flat()).toEqual([expect.stringMatching(line)])
    // Nothing was spent: the same call, and the same token.
    await sessions[0]?.query('commit')
    expect(await tryCall(callGate(sessions[1] as Database, name, args))).toEqual(['done'])
    expect(printed).toHaveBeenCalledTimes(1)
  })

  it('is named also where its holder had waited for it, and took nothing in the end', async () => {
    const [head, second, third] = [await own(0), await own(1), await own(2)]
    await ledger.leave(second.code, 'tech_lead', ID.tech_lead)
    await sessions[0]?.query('begin')
    await sessions[1]?.query('begin')
    expect(await head.cut()).toEqual(['done'])
    const waiting = second.cut()
    await whenWaiting(ledger, sessions[1] as Database)
    await sessions[0]?.query('commit')
    expect((await waiting)[0]).toBe('blocked')
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
    const last = third.cut()
    await whenWaiting(ledger, sessions[2] as Database)
    await sessions[1]?.query('commit')
    expect(await last).toEqual(['done'])
    expect(printed.mock.calls.flat()).toEqual([expect.stringContaining(`is held by change ${second.code} since `)])
  })

  it('is named by the change of a lease that outlives its transaction, which is not waited for', async () => {
    const [before, other] = [await own(0), await own(1)]
    expect(await before.cut()).toEqual(['done'])
    await plant(
      ledger,
      `update qt001_cp.dot_iu_runtime_lease set acquired_at = '2026-01-02T03:04:05Z', holder_act_id = (select t.act_id
         from qt001_cp.act as t join qt001_cp.activation as a using (activation_id) where a.code = '${before.code}' and t.phase = 'act')
       where lane = 'cut'`,
    )
    const { name, args } = await ledger.laneCall(other.code, 'cut', await signed(other.code), { runId: '77' })
    const refused = await callGate(sessions[1] as Database, name, args).catch((error: QuorateError) => error)
    const observed = { lane: 'cut', change: before.code, since: '2026-01-02T03:04:05Z' }
    expect((refused as QuorateError).findings).toEqual([{ code: 'LANE_BUSY', observed }])
  })

  const signed = async (code: string) => (await ledger.preflightCut(code, { runId: '77' })).toSign as string
})

describe('[GRT-3] an act that waited for its lane', () => {
  /** A cut that depends on a plan, while that plan is cut once more and not verified yet. */
  const race = async () => {
    const { rest } = await ledger.run(await planned('base'))
    await ledger.run((rest.successor as { code: string }).code)
    const { code } = await ledger.open('# One\n\nnew text\n', { planId: 'base' })
    await ledger.signAll(code as string)
    const again = await prepareCut(ledger, code as string, sessions[0] as Database)
    const dependent = await prepareCut(ledger, await planned('after', ['base']), sessions[1] as Database)
    return meeting(ledger, [sessions[0] as Database, again], [sessions[1] as Database, dependent])
  }

  it('is decided on what holds after the wait', async () => {
    expect(await race()).toEqual(['blocked', 'DEPENDENCY_INCOMPLETE'])
  })

  it('would be done on what held before, were it decided first', async () => {
    const wait = 'perform quorate.wait_for_lane(quorate.code_of(activation.scope_item_id));'
    await withoutGuard(ledger, 'quorate.lock_act', wait, 'null;')
    await withoutGuard(ledger, 'quorate.take', 'begin', `begin\n  ${wait.replace('(act', '(p_act')}`)
    expect(await race()).toEqual(['done'])
  })
})
