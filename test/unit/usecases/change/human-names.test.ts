// The names beside seats and findings: the checkout's logins, found by the account's sha256 alone.

import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../../src/codes/encoding.ts'
import type { Finding } from '../../../../src/codes/finding.ts'
import type { People } from '../../../../src/manifest/types.ts'
import { humanNames, namedFindings, namedSeats } from '../../../../src/usecases/change/human-names.ts'

const [ADA, BEN, CLEO] = ['a', 'b', 'c'].map((digit) => `${digit.repeat(8)}-0000-4000-8000-000000000000`) as [
  string,
  string,
  string,
]
const subjects = { [ADA]: sha256('1001'), [BEN]: sha256('1002') }
const people = { people: [{ id: '1001', githubLogin: 'ada', roles: ['content_owner'] }] } as unknown as People
const names = humanNames(subjects, people)

describe('humans in what is shown', () => {
  it('[ACT-2] bear the login that the checkout has for the account, else the start of its sha256', () => {
    expect([...names.values()]).toEqual(['ada', `account ${sha256('1002').slice(0, 12)}`])
    expect([...humanNames(subjects, null).values()][0]).toBe(`account ${sha256('1001').slice(0, 12)}`)
  })

  it('[ACT-2] are named by the sha256 of an account that the run showed: the login, else the id', () => {
    const observed = { reviewer: sha256('6666') }
    const finding: Finding = { code: 'OPERATOR_NOT_TRIGGERING_ACTOR', expected: sha256('1001'), observed }
    expect(namedFindings([finding], humanNames({}, people, ['1001', '6666']))).toEqual([
      { ...finding, expected: 'ada', observed: { reviewer: 'account 6666' } },
    ])
  })

  it('[ACT-2] are named in their seats; of whom nothing is known, by the registry’s id', () => {
    const seat = (human: string, ordinal: number) => ({
      class: 'content_owner',
      ordinal,
      source: 'token' as const,
      human,
    })
    expect(namedSeats([seat(ADA, 1), seat(CLEO, 2)], names)).toEqual([
      { class: 'content_owner', ordinal: 1, source: 'dispatch', who: 'ada' },
      { class: 'content_owner', ordinal: 2, source: 'dispatch', who: 'person cccccccc' },
    ])
  })

  it('[ACT-2] are named in findings, whose other values stay as they are', () => {
    const findings: Finding[] = [
      { code: 'OCCUPANT_NOT_OF_CLASS', expected: 'content_owner', observed: ADA },
      { code: 'HUMAN_REPEATED', expected: null, observed: { class: 'content_owner', human: ADA } },
      { code: 'SEAT_EXTRA', observed: ['content_owner/2'] },
      { code: 'SEAT_MISSING', expected: 'content_owner/1' },
      { code: 'OPERATOR_HOLDS_SEAT', observed: { class: 'content_owner', human: CLEO } },
    ]
    expect(namedFindings(findings, names)).toEqual([
      { code: 'OCCUPANT_NOT_OF_CLASS', expected: 'content_owner', observed: 'ada' },
      { code: 'HUMAN_REPEATED', expected: null, observed: { class: 'content_owner', human: 'ada' } },
      ...findings.slice(2),
    ])
  })
})
