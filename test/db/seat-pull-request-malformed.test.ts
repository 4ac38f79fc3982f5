// A review of a pull request that is not understood is never a pass (ID-12).
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
const [head, tree] = ['d', 'f'].map((digit) => digit.repeat(40)) as [string, string]
const author = ID.verifier2
const pull: Facts = { number: '7', commit, tree, head_sha: head, head_tree: tree, authors: [sha256(author), null] }

/** An approval of the head by the sample's second reader, with members changed. */
function review(changes: Facts = {}): Facts {
  return { state: 'approved', commit: head, user_sha256: sha256(ID.tech_lead), user_type: 'User', ...changes }
}

const observing = (facts: Facts) => ({ observe: (honest: Facts) => ({ ...honest, ...facts }) })
const decided = (reviews: unknown, facts: Facts = {}) =>
  tryCall(ledger().preflightCut(code, observing({ pull_request: pull, reviews, ...facts })))

describe('[ID-12] a review that is not understood is never a pass', () => {
  it.each<readonly [string, unknown]>([
    ['no list', undefined],
    ['null', null],
    ['an object', { 0: review() }],
    ['a list of texts', ['approved']],
    ['a null in the list', [review(), null]],
    ['an unknown state', [review(), review({ state: 'blessed' })]],
    ['GitHub’s own spelling of a state', [review({ state: 'APPROVED' })]],
    ['a state with a line after it', [review({ state: 'approved\n' })]],
    ['no state', [review({ state: undefined })]],
    ['a user’s id itself', [review({ user_sha256: ID.tech_lead })]],
    ['a user’s id as a number', [review({ user_sha256: 1007 })]],
    ['no user', [review({ user_sha256: undefined })]],
    ['no type', [review({ user_type: undefined })]],
    ['no commit', [review({ commit: undefined })]],
    ['a branch for a commit', [review({ commit: 'main' })]],
  ])('%s', async (_, reviews) => {
    expect(await decided(reviews)).toEqual(['refused', 'CALL_MALFORMED'])
    expect(await decided([review()])).toEqual(['pass'])
  })

  it.each<readonly [string, unknown]>([
    ['not told', undefined],
    ['a text', commit],
    ['a list', [pull]],
    ['without its number', { ...pull, number: undefined }],
    ['without its commit', { ...pull, commit: undefined }],
    ['without its head', { ...pull, head_sha: undefined }],
    ['of no tree', { ...pull, tree: null }],
    ['of no reviewed tree', { ...pull, head_tree: undefined }],
    ['of a tree in words', { ...pull, head_tree: 'the same', tree: 'the same' }],
    ['of authors that are not told', { ...pull, authors: undefined }],
    ['of an author by name', { ...pull, authors: ['grace'] }],
    ['of an author by id', { ...pull, authors: [Number(author)] }],
  ])('nor is a pull request: %s', async (_, pull_request) => {
    expect(await decided([review()], { pull_request })).toEqual(['refused', 'CALL_MALFORMED'])
    expect(await decided([review()])).toEqual(['pass'])
  })

  it('says what was not understood', async () => {
    const guard = `perform quorate.refuse('CALL_MALFORMED', to_jsonb(v_unknown));`
    const odd = () =>
      ledger().preflightCut(code, observing({ pull_request: pull, reviews: [review({ state: 'blessed' })] }))
    await expect(odd()).rejects.toMatchObject({ findings: [{ code: 'CALL_MALFORMED', expected: 'reviews.state' }] })
    // Without it the word would be no approval; it could have been an objection.
    const parse = 'quorate.parse_observations(text)'
    expect(await withGuardOut(ledger(), parse, guard, 'null;', () => tryCall(odd()))).toEqual([
      'blocked',
      'SEAT_MISSING',
    ])
  })
})
