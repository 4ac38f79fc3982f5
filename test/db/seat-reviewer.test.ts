// The environment's reviewers as the runner reports them: who counts, who blocks, and what is not understood.
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { alsoOfClass, tryCall } from '../support/plant.ts'

const ledger = useLedger()
let code: string

beforeAll(async () => {
  code = await ledger().ready('# One\n\ntext\n')
})

type Approval = Readonly<Record<string, unknown>>

/** An approval of the change's environment by the sample's reviewer, with members changed. */
function approval(changes: Approval = {}): Approval {
  return { environment_id: '31001', state: 'approved', user_sha256: sha256(ID.reviewer), user_type: 'User', ...changes }
}

function decided(approvals: unknown) {
  return tryCall(ledger().preflightCut(code, { observe: (honest) => ({ ...honest, approvals }) }))
}

describe('[ID-6] [SEAT-3] reviewers', () => {
  const cases: readonly (readonly [string, readonly Approval[], readonly string[]])[] = [
    ['the one who is required', [approval()], ['pass']],
    ['the other one of the class', [approval({ user_sha256: sha256(ID.reviewerAndT2) })], ['pass']],
    ['the same one, told twice', [approval(), approval()], ['pass']],
    ['nobody', [], ['blocked', 'SEAT_MISSING']],
    ['two of the class', [approval(), approval({ user_sha256: sha256(ID.reviewerAndT2) })], ['blocked', 'SEAT_EXTRA']],
    [
      'the required one and somebody of another class',
      [approval(), approval({ user_sha256: sha256(ID.verifier) })],
      ['blocked', 'SEAT_EXTRA'],
    ],
    [
      'the required one and an unknown account',
      [approval(), approval({ user_sha256: sha256(ID.stranger) })],
      ['blocked', 'IDENTITY_UNKNOWN', 'SEAT_EXTRA'],
    ],
    ['an unknown account alone', [approval({ user_sha256: sha256(ID.stranger) })], ['blocked', 'IDENTITY_UNKNOWN']],
    [
      'somebody of another class',
      [approval({ user_sha256: sha256(ID.verifier) })],
      ['blocked', 'OCCUPANT_NOT_OF_CLASS'],
    ],
    ['a bot', [approval({ user_type: 'Bot' })], ['blocked', 'IDENTITY_PROXY']],
    ['an organization', [approval({ user_type: 'Organization' })], ['blocked', 'IDENTITY_PROXY']],
    [
      'one account told as a user and as a bot',
      [approval(), approval({ user_type: 'Bot' })],
      ['blocked', 'IDENTITY_PROXY'],
    ],
    [
      'one account told as a user and as something later in the alphabet',
      [approval(), approval({ user_type: 'Widget' })],
      ['blocked', 'IDENTITY_PROXY'],
    ],
    ['one who has not answered yet', [approval({ state: 'pending' })], ['blocked', 'SEAT_MISSING']],
    [
      'the required one, and one who has not answered yet',
      [approval(), approval({ user_sha256: sha256(ID.reviewerAndT2), state: 'pending' })],
      ['pass'],
    ],
    [
      'a rejection beside the approval',
      [approval(), approval({ user_sha256: sha256(ID.reviewerAndT2), state: 'rejected' })],
      ['blocked', 'REVIEW_REJECTED'],
    ],
    [
      'one who both approved and rejected',
      [approval(), approval({ state: 'rejected' })],
      ['blocked', 'REVIEW_REJECTED'],
    ],
    [
      'an unknown account’s rejection',
      [approval(), approval({ user_sha256: sha256(ID.stranger), state: 'rejected' })],
      ['blocked', 'REVIEW_REJECTED'],
    ],
    ['an approval of another environment', [approval({ environment_id: '31002' })], ['blocked', 'SEAT_MISSING']],
    [
      'more approvals and a rejection of another environment',
      [
        approval(),
        approval({ environment_id: '31002', user_sha256: sha256(ID.stranger) }),
        approval({ environment_id: '31002', state: 'rejected' }),
      ],
      ['pass'],
    ],
  ]
  it.each(cases)('%s', async (_, approvals, expected) => {
    expect(await decided(approvals)).toEqual(expected)
  })

  it('[ID-11] a revoked reviewer is stale', async () => {
    const gone = { user_sha256: sha256(ID.reviewerAndT2) }
    expect(await decided([approval(gone)])).toEqual(['pass'])
    await ledger().revoke(ID.reviewerAndT2)
    expect(await decided([approval(gone)])).toEqual(['blocked', 'IDENTITY_STALE', 'OCCUPANT_NOT_OF_CLASS'])
    expect(await decided([approval()])).toEqual(['pass'])
  })
})

describe('[ID-6] an approval that is not understood is never a pass', () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['no list', undefined],
    ['null', null],
    ['an object', { 0: approval() }],
    ['a text', 'approved'],
    ['a list of texts', ['approved']],
    ['a list in a list', [[approval()]]],
    ['a null in the list', [approval(), null]],
    ['an unknown state', [approval(), approval({ state: 'commented' })]],
    ['a state in capitals', [approval({ state: 'APPROVED' })]],
    ['no state', [approval({ state: undefined })]],
    ['no user', [approval({ user_sha256: undefined })]],
    ['a user’s id itself', [approval({ user_sha256: ID.reviewer })]],
    ['a user’s id as a number', [approval({ user_sha256: 1003 })]],
    ['no type', [approval({ user_type: undefined })]],
    ['a null type', [approval({ user_type: null })]],
    ['no environment', [approval({ environment_id: undefined })]],
  ]
  it.each(cases)('%s', async (_, approvals) => {
    expect(await decided(approvals)).toEqual(['refused', 'CALL_MALFORMED'])
    expect(await decided([approval()])).toEqual(['pass'])
  })
})

it('[SEAT-4] the operator does not review, not even when registered for it', async () => {
  await alsoOfClass(ledger(), ID.operator, 'reviewer')
  expect(await decided([approval({ user_sha256: sha256(ID.operator) })])).toEqual([
    'blocked',
    'OPERATOR_HOLDS_SEAT',
    'SEPARATION_VIOLATED',
  ])
})

it('[ID-6] the acting function decides on its own observations and stores the reviewer it saw', async () => {
  const runId = '8000000001'
  const { toSign } = await ledger().preflightCut(code, { runId })
  const none = { runId, observe: (honest: object) => ({ ...honest, approvals: [] }) }
  expect(await tryCall(ledger().cut(code, toSign as string, none))).toEqual(['blocked', 'SEAT_MISSING'])
  expect(await tryCall(ledger().cut(code, toSign as string, { runId }))).toEqual(['done'])
  expect((await ledger().change(code)).occupied).toContainEqual(
    expect.objectContaining({ class: 'reviewer', ordinal: 1, source: 'api' }),
  )
})
