// A job that waits in line, for a connection of its login or for its lane: it says so in its log, goes on, or gives up in time.
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { readyChange } from '../../src/sandbox/jobs.ts'
import type { SandboxLogin } from '../../src/sandbox/start.ts'
import { cutOf, type Dispatch, dispatch } from './support/dispatch.ts'
import { rows, useSandbox } from './support/sandbox.ts'
import { startProxy } from './support/tcp-proxy.ts'

const sandbox = useSandbox()
const CODE = 'Q-AAAAAAAA'
const LIMIT = { cut: 2, revoke: 5 } as const
/** Every connection of a login, as long as the job runs or until it is told to end. */
async function whileTaken(login: keyof typeof LIMIT, job: Dispatch, until?: () => Promise<unknown>) {
  const taken = await Promise.all(
    Array.from({ length: LIMIT[login] }, () => sandbox().connectAs(login as SandboxLogin)),
  )
  const running = dispatch(sandbox(), job)
  await (until?.() ?? running)
  for (const one of taken) await one.close()
  return running
}
const told = ({ exit, outputs, codes }: Awaited<ReturnType<typeof dispatch>>) => [exit, outputs.outcome, codes]
const waits = (seconds: number) =>
  new RegExp(`^Every connection of .+ is taken; waiting for one for at most ${seconds} s$`, 'gm')

describe('[PRV-1] the login’s connections', () => {
  it('are waited for, said once in the log, and then the lane is busy', async () => {
    const ended = await whileTaken('cut', cutOf(CODE))
    expect(told(ended)).toEqual([2, 'undecided', ['LANE_BUSY']])
    expect(ended.stderr.match(waits(30))).toHaveLength(1)
  })

  it('are used as soon as one is free', async () => {
    const ended = await whileTaken('cut', cutOf(CODE), () => sleep(3000))
    expect(told(ended)).toEqual([2, 'undecided', ['CHANGE_UNKNOWN']])
    expect(ended.stderr.match(waits(30))).toHaveLength(1)
  })

  it('[PRV-11] hold up nobody for so long who stops somebody', async () => {
    const stop = { workflow: 'revoke.yml', environment: 'production-revoke', login: 'revoke' } as const
    const inputs = { mode: 'suspend', reason: 'taken over', person: '6666' }
    const ended = await whileTaken('revoke', { ...stop, inputs })
    expect(told(ended)).toEqual([2, 'undecided', ['LANE_BUSY']])
    expect(ended.stderr.match(waits(5))).toHaveLength(1)
  })

  it('are asked for once where it is anything else that refuses', async () => {
    await using proxy = await startProxy({ host: '127.0.0.1', port: sandbox().postgres.port })
    const inputs = { mode: 'cut', change: CODE, via: `127.0.0.1:${proxy.port}` }
    const ended = await dispatch(sandbox(), cutOf(CODE, { inputs, env: { DOT_CUTTER_EXEC_DB_PASSWORD: 'wrong' } }))
    expect([...told(ended), proxy.traffic.connections]).toEqual([2, 'undecided', ['DB_AUTH'], 1])
  })
})

describe('[PRV-1] [GRT-3] a lane that another act holds', () => {
  it('is waited for in line, said in the log, and then it is the job’s turn', async () => {
    const change = await readyChange(sandbox())
    const holder = await sandbox().connectAs('superuser')
    await holder.query(`begin; select from qt001_cp.lane_queue where lane = 'cut' for update`)
    const running = dispatch(sandbox(), cutOf(change))
    const inLine = `select from pg_stat_activity where usename = 'cutter_exec' and wait_event_type = 'Lock'`
    while ((await rows(sandbox(), inLine)).length === 0) await sleep(50)
    await holder.query('commit')
    await holder.close()
    const ended = await running
    expect([ended.exit, ended.outputs.outcome]).toEqual([0, 'pass'])
    expect(ended.stderr).toMatch(/^The lane cut is held by another job; waiting in line for at most 30 s$/m)
  })
})
