// A pull request's reviews as the runner reports them: whom they seat, who blocks, and whose bytes they are about.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { expandEnvironment } from '../../src/manifest/expand/expand.ts'
import { readEnvironment } from '../../src/manifest/read-environment.ts'
import { valueOrThrow } from '../../src/manifest/result.ts'
import { readGate } from '../../src/postgres/read-gate.ts'
import { govern, openGoverned, readyGoverned } from '../support/governance.ts'
import { withGuardOut } from '../support/guard.ts'
import { ID, useLedger } from '../support/ledger.ts'
import { alsoOfClass, plant, told } from '../support/plant.ts'

const ledger = useLedger()
const commit = 'c'.repeat(40)
const action = `quorate.item('AUTHORITY_ACTION', 'CUT')`
const REVIEWERS = 'quorate.reviewers(qt001_cp.activation, uuid, jsonb)'
const seatOf = (role: string) => `quorate.item('SIGNOFF_REQUIREMENT', 'CUT/${role}/1')`
let code: string

/** Lets a role's seat be proved otherwise than the ACTIVE set says, as an owner could. */
const provedBy = (role: string, source: string) =>
  plant(
    ledger(),
    `update qt001_cp.signoff_requirement_manifest set assurance = '{${source}}' where item_id = ${seatOf(role)}`,
  )

/** The sample policy's expanded bytes; with tech_lead's seats proved by the pull request. */
function policy(isReviewed: boolean): string {
  const sample = readFileSync('manifests/production.yaml', 'utf8')
  const text = isReviewed ? sample.replaceAll('tech_lead: dispatch', 'tech_lead: pull_request') : sample
  return expandEnvironment(valueOrThrow(readEnvironment(text, 'production.yaml'))).bytes
}

beforeAll(async () => {
  const act = await readyGoverned(ledger(), 'MANIFEST_ACTIVATE', policy(true))
  expect(await told(govern(ledger(), act))).toEqual(['done'])
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
  told(ledger().preflightCut(code, observing({ pull_request: pull, reviews, ...facts })))

describe('[ID-12] [SEAT-3] the reviews of the pull request', () => {
  const cases: readonly (readonly [string, readonly Facts[], readonly string[]])[] = [
    ['the one who is required', [review()], ['pass']],
    ['the other one of the class', [review({ user_sha256: sha256(ID.tech_lead2) })], ['pass']],
    ['nobody', [], ['blocked', 'SEAT_MISSING']],
    ['two of the class', [review(), review({ user_sha256: sha256(ID.tech_lead2) })], ['blocked', 'SEAT_EXTRA']],
    [
      'the required one and somebody of another class',
      [review(), review({ user_sha256: sha256(ID.verifier) })],
      ['blocked', 'SEAT_EXTRA'],
    ],
    [
      'the required one and an unknown account',
      [review(), review({ user_sha256: sha256(ID.stranger) })],
      ['blocked', 'IDENTITY_UNKNOWN', 'SEAT_EXTRA'],
    ],
    ['an unknown account alone', [review({ user_sha256: sha256(ID.stranger) })], ['blocked', 'IDENTITY_UNKNOWN']],
    ['somebody of another class', [review({ user_sha256: sha256(ID.verifier) })], ['blocked', 'OCCUPANT_NOT_OF_CLASS']],
    ['a bot', [review({ user_type: 'Bot' })], ['blocked', 'IDENTITY_PROXY']],
    [
      'an objection beside the approval',
      [review(), review({ user_sha256: sha256(ID.tech_lead2), state: 'changes_requested' })],
      ['blocked', 'REVIEW_REJECTED'],
    ],
    [
      'an unknown account’s objection',
      [review(), review({ user_sha256: sha256(ID.stranger), state: 'changes_requested' })],
      ['blocked', 'REVIEW_REJECTED'],
    ],
  ]
  it.each(cases)('%s', async (_, reviews, expected) => {
    expect(await decided(reviews)).toEqual(expected)
  })

  it('[SEP-1] one human is not both reviewers, where the two roles must differ', async () => {
    const both = ID.reviewerAndT2
    const approvals = [{ environment_id: '31001', state: 'approved', user_sha256: sha256(both), user_type: 'User' }]
    expect(await decided([review({ user_sha256: sha256(both) })])).toEqual(['pass'])
    expect(await decided([review({ user_sha256: sha256(both) })], { approvals })).toEqual([
      'blocked',
      'SEPARATION_VIOLATED',
    ])
  })

  it('[SEAT-4] the operator does not review, not even when registered for it', async () => {
    expect(await decided([review({ user_sha256: sha256(ID.operator) })])).toEqual([
      'blocked',
      'OCCUPANT_NOT_OF_CLASS',
      'OPERATOR_HOLDS_SEAT',
      'SEPARATION_VIOLATED',
    ])
    await alsoOfClass(ledger(), ID.operator, 'tech_lead')
    expect(await decided([review({ user_sha256: sha256(ID.operator) })])).toEqual([
      'blocked',
      'OPERATOR_HOLDS_SEAT',
      'SEPARATION_VIOLATED',
    ])
  })

  it('[ID-11] an account that leads to two humans seats neither', async () => {
    const second = `'bbbbbbbb-0000-4000-8000-000000000000'`
    await plant(
      ledger(),
      `insert into qt001_cp.code_catalog_item (item_id, kind, code) values (${second}, 'IDENTITY_PROVIDER', 'second')`,
      `insert into qt001_cp.identity_provider_manifest
         select ${second}, false, issuer || '/second', server, repository, claims
         from qt001_cp.identity_provider_manifest where active`,
      `insert into qt001_cp.human_identity_registry
         (identity_provider_item_id, provider_subject_sha256, identity_evidence_id, valid_from, valid_until)
         select ${second}, provider_subject_sha256, identity_evidence_id, valid_from, valid_until
         from qt001_cp.human_identity_registry where provider_subject_sha256 = qt001_cp.sha256_hex('${ID.tech_lead2}')`,
    )
    expect(await decided([review({ user_sha256: sha256(ID.tech_lead2) })])).toEqual(['blocked', 'IDENTITY_SHARED'])
    expect(await decided([review()])).toEqual(['pass'])
  })

  it('[ID-12] fill no seat that is to be proved otherwise, and then they are too many', async () => {
    const other = (await ledger().open('# Two\n\ntext\n', { planId: 'two' })).code as string
    await provedBy('tech_lead', 'token')
    await ledger().signAll(other)
    const toldOther = (reviews: readonly Facts[]) =>
      told(ledger().preflightCut(other, observing({ pull_request: pull, reviews })))
    expect(await toldOther([])).toEqual(['pass'])
    expect(await toldOther([review()])).toEqual(['blocked', 'SEAT_EXTRA'])
    expect(await toldOther([review({ state: 'changes_requested' })])).toEqual(['blocked', 'REVIEW_REJECTED'])
    await provedBy('tech_lead', 'review')
    expect(await toldOther([])).toEqual(['blocked', 'ASSURANCE_NOT_ACCEPTED'])
  })
})

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
    expect(await withGuardOut(ledger(), parse, guard, 'null;', () => told(odd()))).toEqual(['blocked', 'SEAT_MISSING'])
  })
})

it('[ID-12] a workflow that the person starts does not take the seat', async () => {
  expect(await told(ledger().signoff(code, 'tech_lead', ID.tech_lead))).toEqual(['blocked', 'ASSURANCE_NOT_ACCEPTED'])
  expect((await ledger().change(code)).occupied.map((seat) => seat.class)).not.toContain('tech_lead')
})

it('[ID-12] [EV-2] the preflight’s evidence names the reviewer, and the acting function stores who it saw', async () => {
  const runId = '8000000002'
  const seen = { runId, ...observing({ pull_request: pull, reviews: [review()] }) }
  const preflight = await ledger().preflightCut(code, seen)
  const seat = expect.objectContaining({ class: 'tech_lead', ordinal: 1, source: 'review' })
  const body = JSON.parse(
    await ledger().value<string>('select body from qt001_cp.evidence_registry where evidence_id = $1::uuid', [
      preflight.evidenceId,
    ]),
  )
  expect(body).toMatchObject({ outcome: 'pass' })
  expect(body.identities.seats).toContainEqual(seat)
  expect((await ledger().change(code)).occupied).not.toContainEqual(seat)
  const without = { runId, ...observing({ pull_request: pull, reviews: [] }) }
  expect(await told(ledger().cut(code, preflight.toSign as string, without))).toEqual(['blocked', 'SEAT_MISSING'])
  expect(await told(ledger().cut(code, preflight.toSign as string, seen))).toEqual(['done'])
  expect((await ledger().change(code)).occupied).toContainEqual(seat)
  expect(
    await ledger().value(
      `select count(*)::integer from qt001_cp.signoff_binding where action_item_id = ${action} and assurance = 'review'`,
    ),
  ).toBe(1)
})

it('[ID-12] [MAN-7] a policy may ask the same of its own changes', async () => {
  const act = (await openGoverned(ledger(), 'MANIFEST_ACTIVATE', policy(false))).code as string
  await ledger().signAll(act, ['tech_lead'])
  const governed = (facts: Facts) => told(govern(ledger(), act, observing(facts)))
  expect(await governed({})).toEqual(['blocked', 'PULL_REQUEST_MISSING', 'SEAT_MISSING'])
  expect(await governed({ pull_request: pull, reviews: [review({ user_sha256: sha256(ID.content_owner2) })] })).toEqual(
    ['blocked', 'OCCUPANT_NOT_OF_CLASS'],
  )
  expect(await governed({ pull_request: pull, reviews: [review()] })).toEqual(['done'])
})
