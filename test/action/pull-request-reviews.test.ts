// A seat proved by the pull request's review (ID-12) with its traps: the cut's bundle against what GitHub may answer.
import { appendFile, cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PullRequest, Review } from '../../src/sandbox/github/world.ts'
import { cutSigners, openJob, signoffJob } from '../../src/sandbox/jobs.ts'
import { personWith } from '../../src/sandbox/people.ts'
import { mergedHead } from '../../src/sandbox/repository.ts'
import { sampled } from '../support/sample.ts'
import { cutOf, dispatch, type Ended, findingsOf, openOf } from './support/dispatch.ts'
import { useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox({
  policy(sample, issuer) {
    const ours = sample.replace(/issuer: \S+/, `issuer: ${issuer}`)
    return ours.replaceAll('tech_lead: dispatch', 'tech_lead: pull_request')
  },
})
const [head = '', older = '', other = ''] = ['d', 'e', 'f'].map((digit) => digit.repeat(40))
const person = (role: string, nth = 0) => personWith(sandbox().people, [role], nth)
const techLead = () => person('tech_lead')
let change: string

/** Everybody who signs by dispatch: all but tech_lead. */
async function signAll(code: string, workspace = sandbox().workspace): Promise<void> {
  for (const [role, login] of cutSigners(sandbox()).filter(([role]) => role !== 'tech_lead'))
    expect((await signoffJob(sandbox(), login, code, role, { workspace })).codes).toEqual([])
}

beforeAll(async () => {
  change = (await openJob(sandbox(), person('operator'))).outputs.change as string
  await signAll(change)
})

/** The pull request that was squashed to the commit of the change; its branch had not moved meanwhile. */
function pull(changes: Partial<PullRequest> = {}): PullRequest {
  const { ref, sha } = sandbox().github.world.head
  return {
    number: 7,
    title: 'A better README',
    user: person('verifier'),
    fork: false,
    head: { ref: 'topic', sha: head },
    base: { ref: ref.replace('refs/heads/', ''), sha: older },
    merge: { sha },
    ...changes,
  }
}

/** Lets GitHub know these pull requests alone. */
function arrange(pulls: readonly PullRequest[]): void {
  const { world } = sandbox().github
  world.pulls.clear()
  for (const each of pulls) world.pulls.set(each.number, each)
}

/** The cut's preflight, which spends nothing, while GitHub knows these pull requests. */
async function told(...pulls: readonly PullRequest[]): Promise<Ended> {
  arrange(pulls)
  return dispatch(sandbox(), cutOf(change, { inputs: { mode: 'preflight', change } }))
}

const reviewed = (reviews: readonly Review[], changes: Partial<PullRequest> = {}) => told(pull({ ...changes, reviews }))
type Say = readonly [user: string, state: Review['state'], commit?: string]
const said = (...words: readonly Say[]): readonly Review[] =>
  words.map(([user, state, commit]) => ({ user, state, commit }))

describe('[ID-12] the reviews that GitHub lists', () => {
  it.each(
    sampled<readonly [string, () => readonly Review[]]>([
      ['one approval of the head', () => said([techLead(), 'APPROVED'])],
      ['a comment after it', () => said([techLead(), 'APPROVED'], [techLead(), 'COMMENTED'])],
      [
        'an approval after an objection',
        () => said([techLead(), 'CHANGES_REQUESTED', older], [techLead(), 'APPROVED']),
      ],
      [
        'an approval of an older commit before it',
        () => said([techLead(), 'APPROVED', older], [techLead(), 'APPROVED']),
      ],
      [
        'somebody else’s approval of an older commit',
        () => said([person('tech_lead', 1), 'APPROVED', older], [techLead(), 'APPROVED']),
      ],
      [
        'somebody else’s dismissed objection',
        () => said([person('content_owner'), 'DISMISSED'], [techLead(), 'APPROVED']),
      ],
      ['a bot’s comment', () => said(['dependabot[bot]', 'COMMENTED'], [techLead(), 'APPROVED'])],
    ]),
  )('seat the reviewer: %s', async (_, reviews) => {
    const { exit, codes } = await reviewed(reviews())
    expect([exit, codes]).toEqual([0, []])
  })

  it.each(
    sampled<readonly [string, () => readonly Review[], readonly string[]]>([
      ['nobody', () => [], ['SEAT_MISSING']],
      ['an approval of an older commit', () => said([techLead(), 'APPROVED', older]), ['SEAT_MISSING']],
      ['a dismissed approval', () => said([techLead(), 'APPROVED'], [techLead(), 'DISMISSED']), ['SEAT_MISSING']],
      ['a comment alone', () => said([techLead(), 'COMMENTED']), ['SEAT_MISSING']],
      [
        'approved, then changes requested by the same person',
        () => said([techLead(), 'APPROVED'], [techLead(), 'CHANGES_REQUESTED']),
        ['REVIEW_REJECTED', 'SEAT_MISSING'],
      ],
      [
        'changes requested by somebody who is not registered',
        () => said([techLead(), 'APPROVED'], ['mallory', 'CHANGES_REQUESTED']),
        ['REVIEW_REJECTED'],
      ],
      [
        'changes requested at an older commit, and nothing since',
        () => said([techLead(), 'APPROVED'], [person('content_owner'), 'CHANGES_REQUESTED', older]),
        ['REVIEW_REJECTED'],
      ],
      ['two of the role', () => said([techLead(), 'APPROVED'], [person('tech_lead', 1), 'APPROVED']), ['SEAT_EXTRA']],
      ['somebody of another role', () => said([person('migrator'), 'APPROVED']), ['OCCUPANT_NOT_OF_CLASS']],
      ['a bot', () => said(['dependabot[bot]', 'APPROVED']), ['IDENTITY_PROXY']],
      ['somebody who is not registered', () => said(['mallory', 'APPROVED']), ['IDENTITY_UNKNOWN']],
      [
        'the operator',
        () => said(['ada', 'APPROVED']),
        ['OCCUPANT_NOT_OF_CLASS', 'OPERATOR_HOLDS_SEAT', 'SEPARATION_VIOLATED'],
      ],
    ]),
  )('block: %s', async (_, reviews, expected) => {
    const { exit, codes } = await reviewed(reviews())
    expect([exit, codes]).toEqual([1, expected])
  })

  it('block: the only approval is the author’s, or of somebody with a commit in it', async () => {
    const reviews = said([techLead(), 'APPROVED'])
    const commits = [{ sha: head, author: techLead(), committer: null }]
    expect((await reviewed(reviews, { user: techLead() })).codes).toEqual(['SEAT_MISSING'])
    expect((await reviewed(reviews, { commits })).codes).toEqual(['SEAT_MISSING'])
    expect((await reviewed(reviews)).codes).toEqual([])
  })

  it('[REG-5] block, and name the account to the reader, which the database knows by its sha256 alone', async () => {
    const ended = await reviewed(said(['mallory', 'APPROVED'], [techLead(), 'CHANGES_REQUESTED']))
    const observed = (code: string) => findingsOf(ended).find((finding) => finding.code === code)?.observed
    const unknown = sandbox().github.world.users.get('mallory')?.id
    expect(observed('IDENTITY_UNKNOWN')).toEqual({ reviewer: `account ${unknown}` })
    expect(observed('REVIEW_REJECTED')).toEqual({ reviewer: techLead(), pull_request: '7' })
  })

  it('block, and say what to do next, with the commit', async () => {
    const { stdout } = await reviewed([])
    expect(stdout).toContain(`approves the pull request that was merged as ${sandbox().github.world.head.sha}`)
  })
})

describe('[ID-12] the pull request', () => {
  const approved = (changes: Partial<PullRequest>) => pull({ ...changes, reviews: said([techLead(), 'APPROVED']) })

  it.each<readonly [string, () => readonly PullRequest[]]>([
    ['nobody opened one', () => []],
    [
      'it is still open',
      () => [approved({ head: { ref: 'main', sha: sandbox().github.world.head.sha }, merge: undefined })],
    ],
    ['it went into another branch', () => [approved({ base: { ref: 'next', sha: older } })]],
    ['it was merged as another commit', () => [approved({ merge: { sha: other } })]],
    ['there are two', () => [approved({}), approved({ number: 8 })]],
  ])('is missing when %s', async (_, pulls) => {
    const { exit, codes } = await told(...pulls())
    expect([exit, codes]).toEqual([1, ['PULL_REQUEST_MISSING', 'SEAT_MISSING']])
  })

  it('was of other bytes when its branch had moved before the merge', async () => {
    const { sha } = sandbox().github.world.head
    const ended = await told(approved({ merge: { sha, tree: other } }))
    expect([ended.exit, ended.codes]).toEqual([1, ['PULL_REQUEST_OTHER_BYTES']])
    expect(findingsOf(ended)[0]?.observed).toEqual({
      number: '7',
      commit: sha,
      tree: other,
      head_sha: head,
      head_tree: head,
    })
    expect((await told(approved({ merge: { sha, tree: head } }))).codes).toEqual([])
  })

  it('counts as it is when it was pushed to the branch without a commit of its own', async () => {
    const { sha } = sandbox().github.world.head
    expect((await told(approved({ head: { ref: 'topic', sha } }))).codes).toEqual([])
  })

  it('leaves undecided without the permission to read it, which is named', async () => {
    const heal = sandbox().github.fault({ path: /\/commits\/[0-9a-f]{40}\/pulls$/, status: 403 })
    const ended = await told(approved({}))
    heal()
    expect([ended.exit, ended.codes]).toEqual([2, ['GITHUB_FORBIDDEN']])
    expect(findingsOf(ended)[0]?.expected).toMatchObject({ permissions: 'pull-requests: read' })
  })
})

it('[ID-12] a cut is done with the reviewer seated, who is told to be reported by the runner, for four calls more', async () => {
  arrange([pull({ reviews: said([techLead(), 'APPROVED']) })])
  const before = sandbox().github.requests.length
  const cut = await dispatch(sandbox(), cutOf(change))
  expect([cut.exit, cut.codes]).toEqual([0, []])
  expect(cut.stdout).toMatch(/tech_lead 1 .*\(pull_request, reported by the runner\)/)
  const asked = sandbox()
    .github.requests.slice(before)
    .map(({ path }) => path.replace(/[0-9a-f]{40}/, 'SHA'))
  expect(asked.filter((path) => /\/(pulls|commits)\//.test(path))).toEqual([
    '/repos/acme/ledger/commits/SHA/pulls',
    '/repos/acme/ledger/pulls/7/reviews',
    '/repos/acme/ledger/pulls/7/commits',
    '/repos/acme/ledger/git/commits/SHA',
  ])
  // Beside the run's own facts and two tokens, one for the name of who is shown.
  expect(asked).toHaveLength(10)
})

it('[ID-12] [REG-4] a governed act waits for the review of its pull request', async () => {
  const workspace = `${sandbox().workspace}-joiner`
  await cp(sandbox().workspace, workspace, { recursive: true })
  await appendFile(
    join(workspace, 'manifests/people.yaml'),
    '    - { id: "1099", login: joiner, roles: [content_owner] }\n',
  )
  try {
    const inputs = { mode: 'open', act: 'REGISTRY_CHANGE', environment: 'production' }
    const act = (await dispatch(sandbox(), openOf({ inputs, workspace }))).outputs.change as string
    await signAll(act, workspace)
    const merge = { sha: (await mergedHead(workspace)) as string }
    const govern = (pulls: readonly PullRequest[]) => {
      arrange(pulls)
      const description = {
        workflow: 'registry.yml',
        environment: 'production-door',
        login: 'door',
        workspace,
      } as const
      return dispatch(sandbox(), { ...description, inputs: { mode: 'govern', change: act } })
    }
    const early = await govern([])
    expect([early.exit, early.codes]).toEqual([1, ['PULL_REQUEST_MISSING', 'SEAT_MISSING']])
    const done = await govern([pull({ merge, reviews: said([techLead(), 'APPROVED']) })])
    expect([done.exit, done.codes]).toEqual([0, []])
  } finally {
    await rm(workspace, { recursive: true, force: true })
  }
})
