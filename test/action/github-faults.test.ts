// GitHub's API and token endpoint out of order: undecided with a code, in bounded time, and nothing is spent.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Environment } from '../../src/sandbox/github.ts'
import { readyChange } from '../../src/sandbox/jobs.ts'
import { sampled } from '../support/sample.ts'
import { cutOf, type Dispatch, dispatch, findingsOf, openOf, signoffOf } from './support/dispatch.ts'
import { readState, useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox()
let change: string
beforeAll(async () => {
  change = await readyChange(sandbox())
})
afterAll(async () => {
  expect(await readState(sandbox(), change)).toEqual({ grant: 'active', activation: 'open', sets: 0 })
})

type Fault = Parameters<ReturnType<typeof sandbox>['github']['fault']>[0]

async function withFault(fault: Fault, description: Dispatch = cutOf(change)) {
  const undo = sandbox().github.fault(fault)
  try {
    return await dispatch(sandbox(), description)
  } finally {
    undo()
  }
}

const ATTEMPT = /\/actions\/runs\/\d+\/attempts\/1$/
const APPROVALS = /\/approvals$/
const ENVIRONMENT = /\/environments\/production-cut$/
const TOKEN = /^\/_oidc\//

describe('GitHub’s API', () => {
  const cases = [
    [ATTEMPT, 401, 'GITHUB_TOKEN_REFUSED'],
    [ATTEMPT, 429, 'GITHUB_RATE_LIMITED'],
    [ATTEMPT, 301, 'GITHUB_ANSWER'],
    [APPROVALS, 403, 'GITHUB_FORBIDDEN'],
    [APPROVALS, 404, 'GITHUB_FORBIDDEN'],
    [ENVIRONMENT, 403, 'GITHUB_FORBIDDEN'],
    [ENVIRONMENT, 404, 'GITHUB_FORBIDDEN'],
  ] as const

  it.each(sampled(cases))(
    '[ID-6] [ACT-3] that answers %s with %i leaves the cut undecided: %s',
    async (path, status, code) => {
      const cut = await withFault({ path, status, headers: { location: '/elsewhere' } })
      expect([cut.exit, cut.outputs.outcome, cut.codes]).toEqual([2, 'undecided', [code]])
    },
  )

  it('[ID-6] is named with the permission that the job lacks', async () => {
    const cut = await withFault({ path: APPROVALS, status: 403 })
    expect(findingsOf(cut)[0]).toMatchObject({
      expected: { permissions: 'actions: read', route: '/actions/runs/{run_id}/approvals' },
      observed: 403,
    })
  })

  it('[ACT-3] is asked again when it fails once, and given up when it goes on failing', async () => {
    const once = await withFault(
      { path: ATTEMPT, status: 500, times: 1 },
      cutOf(change, { inputs: { mode: 'preflight', change } }),
    )
    expect([once.exit, once.outputs.outcome]).toEqual([0, 'pass'])
    const [failing, dropping] = await Promise.all([
      withFault({ path: ATTEMPT, status: 500 }),
      withFault({ path: APPROVALS, drop: true }, cutOf(change, { actor: 'grace' })),
    ])
    expect([failing.exit, failing.codes]).toEqual([2, ['GITHUB_UNREACHABLE']])
    expect([dropping.exit, dropping.codes]).toEqual([2, ['GITHUB_UNREACHABLE']])
  })

  it.each([
    [ATTEMPT, {}],
    [ATTEMPT, []],
    [ATTEMPT, { id: 'x' }],
    [APPROVALS, {}],
    [APPROVALS, [{ state: 'approved' }]],
    [APPROVALS, [{ state: 'approved', environments: [{ id: 31001 }], user: null }]],
    [ENVIRONMENT, { id: 31001 }],
    [ENVIRONMENT, null],
  ])('[ID-6] [ACT-3] that answers %s with %j is not understood', async (path, body) => {
    const cut = await withFault({ path, status: 200, body })
    expect([cut.exit, cut.outputs.outcome, cut.codes]).toEqual([2, 'undecided', ['GITHUB_ANSWER']])
  })

  it('[ID-6] that lists a deleted account for another environment has told all the same', async () => {
    const body = [{ state: 'approved', environments: [{ id: 1 }], user: null }]
    const cut = await withFault({ path: APPROVALS, status: 200, body })
    expect([cut.exit, cut.outputs.outcome, cut.codes]).toEqual([1, 'blocked', ['SEAT_MISSING']])
  })

  it('[ID-6] that lets any branch deploy by a pattern is no protection; one that names branches is', async () => {
    const { environments } = sandbox().github.world
    const honest = environments.get('production-cut') as Environment
    const rehearse = async (branchPolicy: readonly string[]) => {
      environments.set('production-cut', { ...honest, branchPolicy })
      const rehearsal = cutOf(change, { inputs: { mode: 'preflight', change } })
      return dispatch(sandbox(), rehearsal).finally(() => environments.set('production-cut', honest))
    }
    const named = await rehearse(['main', 'release/*'])
    expect([named.exit, named.codes]).toEqual([0, []])
    const any = await rehearse(['main', '*'])
    expect([any.exit, any.codes]).toEqual([1, ['PROTECTION_WEAK']])
    expect(findingsOf(any)[0]).toMatchObject({ expected: { branch_policy: true }, observed: { branch_policy: false } })
  })

  it('[ACT-3] that limits the rate by its body alone says so, and not that a permission lacks', async () => {
    const body = {
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    }
    const cut = await withFault({ path: APPROVALS, status: 403, body })
    expect([cut.exit, cut.outputs.outcome, cut.codes]).toEqual([2, 'undecided', ['GITHUB_RATE_LIMITED']])
  })

  it('[ACT-3] may be nowhere', async () => {
    const cut = await dispatch(sandbox(), cutOf(change, { env: { GITHUB_API_URL: 'http://127.0.0.1:1' } }))
    expect([cut.exit, cut.codes]).toEqual([2, ['GITHUB_UNREACHABLE']])
  })
})

describe('the token endpoint', () => {
  it('[ID-12] is not there without `id-token: write`: there is no proof, in any mode', async () => {
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: null, ACTIONS_ID_TOKEN_REQUEST_TOKEN: null }
    for (const description of [
      cutOf(change, { env }),
      openOf({ env }),
      signoffOf(change, 'tech_lead', 'tony', { env }),
    ]) {
      const job = await dispatch(sandbox(), description)
      expect([job.exit, job.outputs.outcome, job.codes]).toEqual([2, 'undecided', ['PROOF_UNAVAILABLE']])
    }
  })

  it.each([
    ['refuses', { status: 403, body: { message: '::error::hunter2' } }],
    ['answers without a token', { status: 200, body: {} }],
    ['answers with something else', { status: 200, body: { value: 7 } }],
    ['drops the line', { drop: true }],
  ])('[ACT-3] that %s issued none', async (_, fault) => {
    const job = await withFault({ path: TOKEN, ...fault }, openOf())
    expect([job.exit, job.outputs.outcome, job.codes]).toEqual([2, 'undecided', ['TOKEN_REQUEST_FAILED']])
    expect(`${job.stdout}${job.stderr}`).not.toContain('hunter2')
  })

  it('[ACT-3] that gives text that is no token is refused here', async () => {
    const job = await withFault({ path: TOKEN, status: 200, body: { value: 'not.a.token' } }, openOf())
    expect([job.exit, job.outputs.outcome]).toEqual([1, 'blocked'])
    expect(job.codes[0]).toMatch(/^TOKEN_/)
  })

  it('[GRT-5] that fails for the acting token leaves the grant as it was', async () => {
    let undo = () => {}
    const cut = await dispatch(
      sandbox(),
      cutOf(change, {
        onToken: (audience) => {
          if (audience?.includes(':preflight:')) undo = sandbox().github.fault({ path: TOKEN, status: 403 })
        },
      }),
    )
    undo()
    expect([cut.exit, cut.outputs.outcome, cut.codes]).toEqual([2, 'undecided', ['TOKEN_REQUEST_FAILED']])
    expect(await readState(sandbox(), change)).toMatchObject({ grant: 'active', activation: 'open' })
  })
})

it('[SBX-1] a sandbox whose GitHub gives no token says which honest step failed, and how; afterwards it goes on', async () => {
  const undo = sandbox().github.fault({ path: TOKEN, status: 403 })
  await expect(readyChange(sandbox()).finally(undo)).rejects.toMatchObject({
    code: 'SANDBOX_STEP_FAILED',
    details: { expected: 'open: exit 0', observed: { exit: 2, codes: ['TOKEN_REQUEST_FAILED'] } },
  })
  expect(await readyChange(sandbox())).toMatch(/^Q-/)
})

it('[ACT-3] a silent server is given up in bounded time, and the job ends', async () => {
  const rehearsal = cutOf(change, { inputs: { mode: 'preflight', change } })
  const [token, environment] = await Promise.all([
    withFault({ path: TOKEN, delayMs: 60_000, times: 1 }, openOf()),
    withFault({ path: ENVIRONMENT, delayMs: 60_000, times: 1 }, rehearsal),
  ])
  expect([token.exit, token.outputs.outcome, token.codes]).toEqual([2, 'undecided', ['TOKEN_REQUEST_FAILED']])
  // GitHub's API is asked once more, and then it answers.
  expect([environment.exit, environment.outputs.outcome]).toEqual([0, 'pass'])
  for (const { durationMs } of [token, environment]) expect(durationMs).toBeLessThan(25_000)
})
