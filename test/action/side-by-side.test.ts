// GitHub and the database asked side by side: what is told when several things fail is told in one order, and nothing is left behind.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readyChange } from '../../src/sandbox/jobs.ts'
import { startLines } from '../support/github-lines.ts'
import { withOtherAddress } from '../support/other-address.ts'
import { cutOf, type Dispatch, dispatch, findingsOf } from './support/dispatch.ts'
import { readState, rows, useSandbox } from './support/sandbox.ts'
import { startProxy } from './support/tcp-proxy.ts'

const sandbox = useSandbox()
let change: string
beforeAll(async () => {
  change = await readyChange(sandbox())
})
afterAll(async () => {
  expect(await readState(sandbox(), change)).toEqual({ grant: 'active', activation: 'open', sets: 0 })
})

type Fault = Parameters<ReturnType<typeof sandbox>['github']['fault']>[0]
const ATTEMPT = /\/actions\/runs\/\d+\/attempts\/1$/
const APPROVALS = /\/approvals$/
const ENVIRONMENT = /\/environments\/production-cut$/
const NOBODY = 'Q-AAAAAAAA'
const rehearsal = (code: string, more: Dispatch = {}) =>
  cutOf(code, { inputs: { mode: 'preflight', change: code }, ...more })

async function withFaults(faults: readonly Fault[], description: Dispatch) {
  const undo = faults.map((fault) => sandbox().github.fault(fault))
  try {
    return await dispatch(sandbox(), description)
  } finally {
    for (const one of undo) one()
  }
}

/** Paths that were asked for since, without what differs from run to run. */
async function askedDuring<T>(run: () => Promise<T>): Promise<readonly [T, readonly string[]]> {
  const before = sandbox().github.requests.length
  const ended = await run()
  const paths = sandbox()
    .github.requests.slice(before)
    .map(({ path }) => path)
  return [ended, paths.filter((path) => !path.startsWith('/_oidc/')).map((path) => path.replace(/^.*\//, ''))]
}

describe('a lane’s job', () => {
  it('[ACT-3] has asked GitHub all that it can before the database has said a word', async () => {
    await using proxy = await startProxy({ host: '127.0.0.1', port: sandbox().postgres.port })
    const before = sandbox().github.requests.length
    // Silent until the third question was asked: whoever asks one after the other waits here for ever.
    proxy.onAnswer = async () => {
      await expect.poll(() => sandbox().github.requests.length - before, { timeout: 8000 }).toBeGreaterThanOrEqual(3)
      proxy.onAnswer = null
      return false
    }
    const inputs = { mode: 'preflight', change, via: `127.0.0.1:${proxy.port}` }
    const ended = await dispatch(sandbox(), cutOf(change, { inputs }))
    expect([ended.exit, ended.codes]).toEqual([0, []])
  })

  it('[ACT-3] asks for no token before both have answered', async () => {
    const fault = { path: ATTEMPT, status: 403 }
    const before = sandbox().github.requests.length
    const ended = await withFaults([fault], rehearsal(change))
    expect(ended.codes).toEqual(['GITHUB_FORBIDDEN'])
    expect(
      sandbox()
        .github.requests.slice(before)
        .some(({ path }) => path.startsWith('/_oidc/')),
    ).toBe(false)
  })

  it('[ID-6] asks about the environment of the policy in force, where the checkout’s names another one', async () => {
    const [other, asked] = await withLaneRenamed((workspace) =>
      askedDuring(() => dispatch(sandbox(), rehearsal(change, { workspace }))),
    )
    // GitHub does not know the other one, which is nobody's failure.
    expect([other.exit, other.codes]).toEqual([1, ['MANIFEST_DRIFT']])
    expect(asked.toSorted()).toEqual(['1', '1001', 'approvals', 'production-cut', 'production-slice'])
    const [own, once] = await askedDuring(() => dispatch(sandbox(), rehearsal(change)))
    expect([own.exit, own.codes]).toEqual([0, []])
    expect(once.toSorted()).toEqual(['1', '1001', 'approvals', 'production-cut'])
  })
})

/** With a checkout whose policy calls the lane another name, and its environment with it. */
function withLaneRenamed<T>(run: (workspace: string) => Promise<T>): Promise<T> {
  return withOtherAddress(sandbox(), {}, async (workspace) => {
    const path = join(workspace, 'manifests/production.yaml')
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace('    cut: ', '    slice: ').replace('login: cut\n', 'login: slice\n'))
    return run(workspace)
  })
}

describe('of several failures', () => {
  const down = [ATTEMPT, APPROVALS, ENVIRONMENT].map((path) => ({ path, status: 403 }))

  it('[ACT-3] the database’s is told, whatever GitHub says', async () => {
    const unknown = await withFaults(down, cutOf(NOBODY))
    expect([unknown.exit, unknown.codes, unknown.stderr]).toEqual([2, ['CHANGE_UNKNOWN'], ''])
    const unreached = await withFaults(down, cutOf(change, { inputs: { mode: 'cut', change, via: '127.0.0.1:1' } }))
    expect([unreached.exit, unreached.codes, unreached.stderr]).toEqual([2, ['DB_UNREACHABLE'], ''])
    const alone = await withFaults(down, cutOf(change))
    expect([alone.exit, alone.codes, alone.stderr]).toEqual([2, ['GITHUB_FORBIDDEN'], ''])
  })

  it('[SEAT-5] [ACT-3] a forged packet is told, whatever GitHub says', async () => {
    await rows(sandbox(), 'alter function quorate.status(text) rename to honest_status')
    await rows(
      sandbox(),
      `create function quorate.status(c text) returns jsonb language sql security definer as
       $$select jsonb_set(quorate.honest_status(c), '{action}', '"VERIFY"')$$;
       grant execute on function quorate.status(text) to cutter_exec`,
    )
    try {
      const forged = await withFaults(down, cutOf(change))
      expect([forged.exit, forged.codes]).toEqual([1, ['PACKET_FORGED']])
    } finally {
      await rows(sandbox(), 'drop function quorate.status(text)')
      await rows(sandbox(), 'alter function quorate.honest_status(text) rename to status')
    }
  })

  it('[ACT-3] of GitHub’s the attempt’s is told, then the environment’s, then that of its approvals, whichever came first', async () => {
    // Later than the database needs, so that the others' failures are long known.
    const late = { delayMs: 5000, status: 403 }
    const routeOf = async (faults: readonly Fault[]) => {
      const ended = await withFaults(faults, cutOf(change))
      expect([ended.exit, ended.codes, ended.stderr]).toEqual([2, ['GITHUB_FORBIDDEN'], ''])
      return (findingsOf(ended)[0] as unknown as { expected: { route: string } }).expected.route
    }
    const [attempt, approvals, environment] = down as [Fault, Fault, Fault]
    expect(await routeOf([{ ...attempt, ...late }, environment, approvals])).toMatch(/attempt_number/)
    expect(await routeOf([{ ...environment, ...late }, approvals])).toBe('/environments/{environment_name}')
    expect(await routeOf([approvals])).toMatch(/approvals$/)
  })

  it('[ACT-3] what GitHub has not answered yet is given up with the job, and no connection is left', async () => {
    await using lines = await startLines(sandbox(), { database: 0, github: 0 })
    const silent = [ATTEMPT, APPROVALS, ENVIRONMENT].map((path) => ({ path, delayMs: 20_000 }))
    const inputs = { mode: 'cut', change: NOBODY, via: `127.0.0.1:${lines.database.port}` }
    const ended = await withFaults(silent, cutOf(NOBODY, { inputs, over: lines }))
    expect([ended.exit, ended.codes, ended.stderr]).toEqual([2, ['CHANGE_UNKNOWN'], ''])
    const sessions = () => rows(sandbox(), `select from pg_stat_activity where usename = 'cutter_exec'`)
    await expect.poll(async () => (await sessions()).length).toBe(0)
    for (const line of [lines.api, lines.database]) {
      let [open, made] = [0, 0]
      // The end of a connection may be seen later than the end of the job.
      await expect
        .poll(() => {
          const { moments, connections } = line.take()
          made += connections
          open += connections - moments.filter(({ what }) => what === 'closes').length
          return [open, made > 0]
        })
        .toEqual([0, true])
    }
  })

  it('[PRV-1] GitHub’s leaves no session in the database', async () => {
    const ended = await withFaults(down, cutOf(change))
    expect(ended.codes).toEqual(['GITHUB_FORBIDDEN'])
    const sessions = () => rows(sandbox(), `select from pg_stat_activity where usename = 'cutter_exec'`)
    await expect.poll(async () => (await sessions()).length).toBe(0)
  })
})

describe('the line to the token endpoint', () => {
  it('[ACT-3] that the server closes when it is asked is no answer: a new one is asked over, once', async () => {
    const [once, asked] = [
      await withFaults([{ path: /^\/_oidc\//, drop: true, times: 1 }], rehearsal(change)),
      sandbox()
        .github.requests.filter(({ path }) => path.startsWith('/_oidc/'))
        .slice(-2),
    ]
    expect([once.exit, once.codes]).toEqual([0, []])
    expect(asked.map(({ status }) => status)).toEqual([0, 200])
    const before = sandbox().github.requests.length
    const twice = await withFaults([{ path: /^\/_oidc\//, drop: true }], rehearsal(change))
    expect([twice.exit, twice.codes]).toEqual([2, ['TOKEN_REQUEST_FAILED']])
    const tries = sandbox()
      .github.requests.slice(before)
      .filter(({ path }) => path.startsWith('/_oidc/'))
    expect(tries).toHaveLength(2)
  })
})
