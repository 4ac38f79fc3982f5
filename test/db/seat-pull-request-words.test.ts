// Which words of a pull request’s reviewers count, and over which bytes (ID-12).
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { expandEnvironment } from '../../src/manifest/expand/expand.ts'
import { readEnvironment } from '../../src/manifest/read-environment.ts'
import { valueOrThrow } from '../../src/manifest/result.ts'
import { readGate } from '../../src/postgres/read-gate.ts'
import { govern, readyGoverned } from '../support/governance.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { tryCall } from '../support/plant.ts'

const ledger = useLedger()
const commit = 'c'.repeat(40)

const REVIEWERS = 'quorate.reviewers(qt001_cp.activation, uuid, jsonb)'

let code: string

/** The sample policy's expanded bytes; with tech_lead's seats proved by the pull request. */
function policy(isReviewed: boolean): string {
  const sample = readFileSync('manifests/production.yaml', 'utf8')
  const text = isReviewed ? sample.replaceAll('tech_lead: dispatch', 'tech_lead: pull_request') : sample
  return expandEnvironment(valueOrThrow(readEnvironment(text, 'production.yaml'))).bytes
}

beforeAll(async () => {
  const act = await readyGoverned(ledger(), 'MANIFEST_ACTIVATE', policy(true))
  expect(await tryCall(govern(ledger(), act))).toEqual(['done'])
  ledger().gate = await readGate(ledger().door)
  code = (await ledger().open('# One\n\ntext\n')).code as string
  await ledger().signAll(code, ['tech_lead'])
})

type Facts = Readonly<Record<string, unknown>>
const [head, older, tree] = ['d', 'e', 'f'].map((digit) => digit.repeat(40)) as [string, string, string]
const author = ID.verifier2
const pull: Facts = { number: '7', commit, tree, head_sha: head, head_tree: tree, authors: [sha256(author), null] }

/** An approval of the head by the sample's second reader, with members changed. */
function review(changes: Facts = {}): Facts {
  return { state: 'approved', commit: head, user_sha256: sha256(ID.tech_lead), user_type: 'User', ...changes }
}

const observing = (facts: Facts) => ({ observe: (honest: Facts) => ({ ...honest, ...facts }) })
const decided = (reviews: unknown, facts: Facts = {}) =>
  tryCall(ledger().preflightCut(code, observing({ pull_request: pull, reviews, ...facts })))

describe('[ID-12] which words count', () => {
  type Say = readonly [state: string, by?: string | null, at?: string | null]
  const said = (...words: readonly Say[]) =>
    words.map(([state, by = ID.tech_lead, at = head]) =>
      review({ state, commit: at, user_sha256: by && sha256(by), user_type: by && 'User' }),
    )
  const pass = ['pass']
  const nobody = ['blocked', 'SEAT_MISSING']
  const objection = ['blocked', 'REVIEW_REJECTED']

  it.each<readonly [string, readonly Say[], readonly string[]]>([
    ['a comment after an approval leaves it', [['approved'], ['commented']], pass],
    ['a comment alone is nothing', [['commented']], nobody],
    ['a draft of a review is nothing', [['pending']], nobody],
    ['the last word of two: an approval', [['changes_requested'], ['approved']], pass],
    ['the last word of two: an objection', [['approved'], ['changes_requested']], [...objection, 'SEAT_MISSING']],
    ['a dismissed review is gone', [['dismissed']], nobody],
    ['a dismissal takes an approval away', [['approved'], ['dismissed']], nobody],
    [
      'a dismissal takes an objection away',
      [['changes_requested', ID.tech_lead2], ['dismissed', ID.tech_lead2], ['approved']],
      pass,
    ],
    ['a dismissal takes nobody else’s word away', [['approved'], ['dismissed', ID.tech_lead2]], pass],
    ['an approval of an older commit is none', [['approved', ID.tech_lead, older]], nobody],
    ['an approval of no commit is none', [['approved', ID.tech_lead, null]], nobody],
    [
      'an approval of an older commit, said later, replaces the newer',
      [['approved'], ['approved', ID.tech_lead, older]],
      nobody,
    ],
    [
      'an approval of an older commit ends the same person’s objection',
      [['changes_requested', ID.tech_lead2], ['approved', ID.tech_lead2, older], ['approved']],
      pass,
    ],
    ['an objection to an older commit stands', [['approved'], ['changes_requested', ID.tech_lead2, older]], objection],
    ['the same person twice is one', [['approved'], ['approved']], pass],
    ['the author’s own approval is none', [['approved'], ['approved', author]], pass],
    ['the author’s own objection stands', [['approved'], ['changes_requested', author]], objection],
    ['an account that is gone only said something', [['approved'], ['commented', null], ['dismissed', null]], pass],
    [
      'an account that is gone approves as nobody',
      [['approved'], ['approved', null]],
      ['blocked', 'IDENTITY_PROXY', 'SEAT_EXTRA'],
    ],
    [
      'an account that is gone takes no other such account’s objection away',
      [['approved'], ['changes_requested', null], ['dismissed', null]],
      objection,
    ],
  ])('%s', async (_, words, expected) => {
    expect(await decided(said(...words))).toEqual(expected)
  })

  it('nobody approves what their own commit is in', async () => {
    const authors = [sha256(author), sha256(ID.tech_lead)]
    expect(await decided([review()], { pull_request: { ...pull, authors } })).toEqual(nobody)
    expect(await decided([review()])).toEqual(pass)
  })

  it.each<readonly [string, string, string, readonly Say[], readonly string[]]>([
    ['the last word', 'n desc', 'n', [['changes_requested'], ['approved']], [...objection, 'SEAT_MISSING']],
    [
      'the dismissed',
      `('commented', 'pending')`,
      `('commented', 'pending', 'dismissed')`,
      [['approved'], ['dismissed']],
      pass,
    ],
    [
      'the head',
      `w.commit_sha = p_observations #>> '{pull_request,head_sha}'`,
      'true',
      [['approved', ID.tech_lead, older]],
      pass,
    ],
    [
      'the author',
      `and not coalesce(p_observations #> '{pull_request,authors}' ? w.account, false)`,
      '',
      [['approved'], ['approved', author]],
      ['blocked', 'SEAT_EXTRA'],
    ],
    [
      'the objection',
      `where a.state = 'rejected'`,
      'where false',
      [['approved'], ['changes_requested', ID.tech_lead2]],
      pass,
    ],
    ['the comment', `('commented', 'pending')`, `('pending')`, [['approved'], ['commented']], nobody],
    [
      'who is gone',
      `coalesce(r ->> 'user_sha256', n::text)`,
      `r ->> 'user_sha256'`,
      [['approved'], ['changes_requested', null], ['dismissed', null]],
      pass,
    ],
  ])('each rule is needed: %s', async (_, guard, instead, words, expected) => {
    const outcome = () => decided(said(...words))
    expect(await withGuardOut(ledger(), REVIEWERS, guard, instead, outcome)).toEqual(expected)
    expect(await outcome()).not.toEqual(expected)
  })
})

describe('[ID-12] whose bytes were reviewed', () => {
  it.each<readonly [string, unknown, readonly string[]]>([
    ['the packet’s commit', pull, ['pass']],
    ['another commit', { ...pull, commit: older }, ['blocked', 'PULL_REQUEST_MISSING']],
    ['no pull request', null, ['blocked', 'PULL_REQUEST_MISSING', 'SEAT_MISSING']],
    ['a merge of other bytes', { ...pull, tree: older }, ['blocked', 'PULL_REQUEST_OTHER_BYTES']],
    ['a head of other bytes', { ...pull, head_tree: older }, ['blocked', 'PULL_REQUEST_OTHER_BYTES']],
  ])('%s', async (_, pull_request, expected) => {
    expect(await decided([review()], { pull_request })).toEqual(expected)
  })

  it('is compared by rules of which each is needed', async () => {
    const trees = `p_observations #> '{pull_request,head_tree}' = p_observations #> '{pull_request,tree}'`
    const other = () => decided([review()], { pull_request: { ...pull, tree: older } })
    expect(await withGuardOut(ledger(), REVIEWERS, trees, 'true', other)).toEqual(['pass'])
    const its = `p_observations #>> '{pull_request,commit}' is not distinct from p_activation.commit_sha`
    const elsewhere = () => decided([review()], { pull_request: { ...pull, commit: older } })
    expect(await withGuardOut(ledger(), REVIEWERS, its, 'true', elsewhere)).toEqual(['pass'])
  })

  it('[REG-5] is told without naming anybody', async () => {
    const other = observing({ pull_request: { ...pull, tree: older }, reviews: [review()] })
    const { number, authors: _, ...rest } = { ...pull, tree: older } as Facts
    expect((await ledger().preflightCut(code, other)).findings).toEqual([
      { code: 'PULL_REQUEST_OTHER_BYTES', expected: commit, observed: { number, ...rest } },
    ])
  })
})
