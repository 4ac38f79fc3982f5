// The line to the database breaks at each message of a deploy: nothing runs that did not start, and nothing that ran is lost (RUN-2, GRT-5).
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deployJob, readyDeploy } from '../../src/sandbox/deploys.ts'
import { AUDIENCE, newSeal } from '../support/permit.ts'
import { runPlan, runState } from './support/deploy.ts'
import { publishPermitKey } from './support/permit-key.ts'
import { useSandbox } from './support/sandbox.ts'
import { startProxy, type TcpProxy } from './support/tcp-proxy.ts'

const sandbox = useSandbox()
const seal = newSeal()
const given = { subjects: `registry.example.com/shop@sha256:${'a'.repeat(64)}`, audience: AUDIENCE }
let proxy: TcpProxy

beforeAll(async () => {
  await publishPermitKey(sandbox(), seal)
  proxy = await startProxy({ host: '127.0.0.1', port: sandbox().postgres.port })
})
afterAll(() => proxy.close())

/** Deploys; after the first token for each of these purposes the next message is lost, on its way there or back. */
async function losing(change: string, way: 'onQuestion' | 'onAnswer', purposes: readonly string[]) {
  const left = new Set(purposes)
  let isLost = false
  proxy[way] = () => {
    const cuts = isLost
    isLost = false
    return cuts
  }
  const deployed = await deployJob(sandbox(), change, {
    inputs: { via: `127.0.0.1:${proxy.port}` },
    secrets: { ...sandbox().secretsOf('deploy'), QUORATE_PERMIT_SEAL: seal },
    onToken: (audience) => {
      isLost = left.delete(audience?.split(':')[2] ?? '')
    },
  })
  proxy[way] = null
  expect([...left]).toEqual([])
  return deployed
}

const times = async (name: string) =>
  (await readFile(join(sandbox().workspace, `ran-${name}`), 'utf8').catch(() => '')).length

describe.each(['onQuestion', 'onAnswer'] as const)('a message that is lost, %s', { timeout: 120_000 }, (way) => {
  it('[RUN-1] [RUN-2] [GRT-5] starts nothing before the start, and after it the run is carried out once and told', async () => {
    const name = `lost-${way.toLowerCase()}`
    const plan = await runPlan(sandbox(), name, `printf x >> ran-${name}`)
    const change = await readyDeploy(sandbox(), plan, given)
    const early = await losing(change, way, ['preflight'])
    expect([early.main.exit, early.main.codes, early.post?.exit]).toEqual([2, ['STEP_LOST'], 0])
    expect([await times(name), await runState(sandbox(), change)]).toEqual([0, undefined])
    if (way === 'onQuestion') {
      const lost = await losing(change, way, ['run'])
      expect([lost.main.exit, lost.main.codes, lost.post?.exit]).toEqual([2, ['STEP_LOST'], 0])
      expect([await times(name), await runState(sandbox(), change)]).toEqual([0, undefined])
    }
    const { main, post } = await losing(change, way, [...(way === 'onAnswer' ? ['run'] : []), 'receive', 'outcome'])
    expect([main.exit, main.codes, post?.exit, await times(name)]).toEqual([0, [], 0, 1])
    expect(await runState(sandbox(), change)).toMatchObject({ outcome: 'succeeded', by: 'run' })
  })

  it('[RUN-2] [GRT-5] is told once by the post step too', async () => {
    const plan = await runPlan(sandbox(), `steps-${way.toLowerCase()}`, null)
    const { subjects } = given
    const change = await readyDeploy(sandbox(), plan, { subjects })
    const { main, post } = await losing(change, way, ['outcome'])
    expect([main.exit, post?.exit, await runState(sandbox(), change)]).toMatchObject([0, 0, { outcome: 'succeeded' }])
  })
})
