// The server or the line goes away while the acting call runs: never a pass that is not known, never a guess (GRT-5).
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readyChange } from '../../src/sandbox/jobs.ts'
import type { Sandbox } from '../../src/sandbox/start.ts'
import { cutOf, type Dispatch, dispatch, openOf, signoffOf, verifyOf } from './support/dispatch.ts'
import { readState, rows, useSandbox } from './support/sandbox.ts'
import { startProxy, type TcpProxy } from './support/tcp-proxy.ts'

const UNTOUCHED = { grant: 'active', activation: 'open', sets: 0 }
const isActing = (audience: string | null) => audience?.startsWith('quorate:v1:cut:') ?? false

/** A session that holds a lock until it is told to let go. */
async function holding(sandbox: Sandbox, lock: string): Promise<() => Promise<void>> {
  const holder = await sandbox.connectAs('superuser')
  await holder.query('begin')
  await holder.query(lock)
  return async () => {
    await holder.query('rollback')
    await holder.close()
  }
}

const EPOCH = 'select from qt001_cp.ledger for update'

/** Waits until the lane's session waits for a lock. */
async function untilItWaits(sandbox: Sandbox): Promise<void> {
  await expect
    .poll(async () => (await lane(sandbox, `wait_event_type = 'Lock'`)).length, { timeout: 20_000, interval: 30 })
    .toBe(1)
}

function lane(sandbox: Sandbox, condition = 'true') {
  const query = `select pid from pg_stat_activity where usename = 'cutter_exec' and ${condition}`
  return rows<{ pid: number }>(sandbox, query)
}

describe('the acting call', () => {
  const sandbox = useSandbox()
  let proxy: TcpProxy
  let change: string
  beforeAll(async () => {
    change = await readyChange(sandbox())
    proxy = await startProxy({ host: '127.0.0.1', port: sandbox().postgres.port })
  })
  afterAll(() => proxy.close())
  const through = (description: Dispatch = {}): Dispatch =>
    cutOf(change, { inputs: { mode: 'cut', change, via: `127.0.0.1:${proxy.port}` }, ...description })

  it('[GRT-4] [GRT-5] whose session is ended while it waits has written nothing, and says so', async () => {
    let release = async () => {}
    const job = dispatch(
      sandbox(),
      cutOf(change, {
        onToken: async (audience) => {
          if (isActing(audience)) release = await holding(sandbox(), EPOCH)
        },
      }),
    )
    await untilItWaits(sandbox())
    await rows(sandbox(), `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'cutter_exec'`)
    await sleep(300)
    await release()
    const cut = await job
    expect([cut.exit, cut.outputs.outcome, cut.codes]).toEqual([2, 'undecided', ['STEP_LOST']])
    expect(await readState(sandbox(), change)).toEqual(UNTOUCHED)
  })

  it('[GRT-5] that waits for a lock when its line breaks is ended before anything is said of it', async () => {
    let release = async () => {}
    const job = dispatch(
      sandbox(),
      through({
        onToken: async (audience) => {
          if (isActing(audience)) release = await holding(sandbox(), EPOCH)
        },
      }),
    )
    await untilItWaits(sandbox())
    // The client's line only: the server's session goes on, and would commit after the lock is free.
    proxy.dropClients()
    const cut = await job
    const left = await lane(sandbox())
    await release()
    await sleep(500)
    expect([cut.exit, cut.codes]).toEqual([2, ['STEP_LOST']])
    expect(left).toEqual([])
    expect(await readState(sandbox(), change)).toEqual(UNTOUCHED)
  })

  it('[GRT-5] whose outcome another session keeps back is not known, and is no pass', async () => {
    let release = async () => {}
    const job = dispatch(
      sandbox(),
      cutOf(change, {
        onToken: async (audience) => {
          if (isActing(audience)) {
            // As another call of the same change would.
            release = await holding(
              sandbox(),
              `select from cutter_governance.call_gate as g join qt001_cp.activation as a on a.activation_id = g.activation_id
               where a.code = '${change}' for no key update of g`,
            )
          }
        },
      }),
    )
    await untilItWaits(sandbox())
    await rows(sandbox(), `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'cutter_exec'`)
    const cut = await job
    await release()
    expect([cut.exit, cut.outputs.outcome, cut.codes]).toEqual([2, 'undecided', ['OUTCOME_UNKNOWN']])
    expect(await readState(sandbox(), change)).toEqual(UNTOUCHED)
  })

  it('[GRT-5] that is lost before it began has written nothing', async () => {
    const cut = await dispatch(
      sandbox(),
      through({
        onToken: (audience) => {
          if (isActing(audience)) proxy.dropClients()
        },
      }),
    )
    expect([cut.exit, cut.codes]).toEqual([2, ['STEP_LOST']])
    expect(await readState(sandbox(), change)).toEqual(UNTOUCHED)
  })

  it('[ACT-3] a preflight whose answer is lost is undecided, and nothing was written', async () => {
    let asked = false
    proxy.onAnswer = () => asked
    const cut = await dispatch(
      sandbox(),
      through({
        onToken: (audience) => {
          asked = audience?.includes(':preflight:') ?? false
        },
      }),
    )
    proxy.onAnswer = null
    expect([cut.exit, cut.codes]).toEqual([2, ['STEP_LOST']])
    expect(await readState(sandbox(), change)).toEqual(UNTOUCHED)
  })

  it('[GRT-5] whose answer is lost after the commit is read back as done, with the verify that it opened', async () => {
    let isLost = false
    let connection = 0
    // The first answer after the acting token was minted is the cut's; only that connection is cut.
    proxy.onAnswer = (_, number) => {
      if (!isLost || (connection !== 0 && number !== connection)) return false
      connection = number
      return true
    }
    const cut = await dispatch(
      sandbox(),
      through({
        onToken: (audience) => {
          if (isActing(audience)) isLost = true
        },
      }),
    )
    proxy.onAnswer = null
    expect(connection).toBeGreaterThan(0)
    expect([cut.exit, cut.outputs.outcome, cut.codes]).toEqual([0, 'pass', []])
    expect(cut.outputs['verify-change']).toMatch(/^Q-/)
    expect(cut.outputs['ledger-head']).toMatch(/^\d+ [0-9a-f]{64}$/)
    expect(await readState(sandbox(), change)).toEqual({ grant: 'consumed', activation: 'consumed', sets: 1 })
  })

  it('[ACT-3] a signoff whose answer is lost is undecided; the seat says what became of it', async () => {
    const opened = await dispatch(sandbox(), openOf())
    let isAsked = false
    proxy.onAnswer = () => isAsked
    const change = opened.outputs.change as string
    const signed = await dispatch(
      sandbox(),
      signoffOf(change, 'content_owner', 'donald', {
        inputs: { mode: 'signoff', change, role: 'content_owner', via: `127.0.0.1:${proxy.port}` },
        onToken: () => {
          isAsked = true
        },
      }),
    )
    proxy.onAnswer = null
    expect([signed.exit, signed.outputs.outcome, signed.codes]).toEqual([2, 'undecided', ['DB_LOST']])
    const again = await dispatch(sandbox(), signoffOf(opened.outputs.change as string, 'content_owner', 'frances'))
    expect([again.exit, again.codes]).toEqual([1, ['SEAT_TAKEN']])
  })

  it('[ACT-3] [GRT-5] whose server dies when the token is asked for is undecided, and no pass', async () => {
    const [row] = await rows<{ code: string }>(
      sandbox(),
      `select code from qt001_cp.activation where parent_activation_id is not null`,
    )
    const code = row?.code as string
    const kill = async (audience: string | null) => {
      if (!audience?.startsWith('quorate:v1:verify:')) return
      const query = `select pid from pg_catalog.pg_stat_activity where usename = 'cutter_verify'`
      const sessions = await rows<{ pid: number }>(sandbox(), query)
      expect(sessions).toHaveLength(1)
      // The session outlives its postmaster for a moment, in which it could still answer.
      for (const pid of [sandbox().postgres.pid, ...sessions.map((session) => session.pid)])
        process.kill(pid, 'SIGKILL')
    }
    const verify = await dispatch(sandbox(), verifyOf(code, { onToken: kill }))
    expect([verify.exit, verify.outputs.outcome, verify.codes]).toEqual([2, 'undecided', ['OUTCOME_UNKNOWN']])
    const later = await dispatch(sandbox(), verifyOf(code))
    expect([later.exit, later.codes]).toEqual([2, ['DB_UNREACHABLE']])
  })
})
