// A pull request's reviews as the runner reports them: whom they seat, who blocks, and whose bytes they are about.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { expandEnvironment } from '../../src/manifest/expand/expand.ts'
import { readEnvironment } from '../../src/manifest/read-environment.ts'
import { valueOrThrow } from '../../src/manifest/result.ts'
import { readGate } from '../../src/postgres/read-gate.ts'
import { govern, openGoverned, readyGoverned } from '../support/governance.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { alsoOfClass, plant, tryCall } from '../support/plant.ts'

const ledger = useLedger()
const commit = 'c'.repeat(40)
const action = `quorate.item('AUTHORITY_ACTION', 'CUT')`

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
      tryCall(ledger().preflightCut(other, observing({ pull_request: pull, reviews })))
    expect(await toldOther([])).toEqual(['pass'])
    expect(await toldOther([review()])).toEqual(['blocked', 'SEAT_EXTRA'])
    expect(await toldOther([review({ state: 'changes_requested' })])).toEqual(['blocked', 'REVIEW_REJECTED'])
    await provedBy('tech_lead', 'review')
    expect(await toldOther([])).toEqual(['blocked', 'ASSURANCE_NOT_ACCEPTED'])
  })
})

it('[ID-12] a workflow that the person starts does not take the seat', async () => {
  expect(await tryCall(ledger().signoff(code, 'tech_lead', ID.tech_lead))).toEqual([
    'blocked',
    'ASSURANCE_NOT_ACCEPTED',
  ])
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
  expect(await tryCall(ledger().cut(code, preflight.toSign as string, without))).toEqual(['blocked', 'SEAT_MISSING'])
  expect(await tryCall(ledger().cut(code, preflight.toSign as string, seen))).toEqual(['done'])
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
  const governed = (facts: Facts) => tryCall(govern(ledger(), act, observing(facts)))
  expect(await governed({})).toEqual(['blocked', 'PULL_REQUEST_MISSING', 'SEAT_MISSING'])
  expect(await governed({ pull_request: pull, reviews: [review({ user_sha256: sha256(ID.content_owner2) })] })).toEqual(
    ['blocked', 'OCCUPANT_NOT_OF_CLASS'],
  )
  expect(await governed({ pull_request: pull, reviews: [review()] })).toEqual(['done'])
})
