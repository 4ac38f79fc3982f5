// What is lacking, by kind, from the codes alone.
import { describe, expect, it } from 'vitest'
import { catalogue, codeFrom } from '../../../src/codes/catalogue/index.ts'
import { jsonText } from '../../../src/report/json.ts'
import { summaryMarkdown } from '../../../src/report/summary.ts'
import { terminalText } from '../../../src/report/terminal.ts'
import type { Verdict } from '../../../src/report/verdict.ts'

const SEATS = { required: [], occupied: [], missing: [], extra: [] }
const shown = (codes: readonly string[], more: Partial<Verdict> = {}) => {
  const findings = codes.map((code) => ({ code: codeFrom(code) }))
  const outcome = codes.length === 0 ? 'pass' : 'blocked'
  const verdict: Verdict = { outcome, mode: 'cut', findings, seats: SEATS, facts: { ledger: 'x' }, ...more }
  const { lacking, can_proceed } = JSON.parse(jsonText(verdict))
  return [lacking, can_proceed, verdict] as const
}
const told = (...args: Parameters<typeof shown>) => shown(...args).slice(0, 2)

describe('[GRT-7] what is lacking', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'empty seats and a grant that waits for them',
      ['SEAT_MISSING', 'REQUEST_NOT_APPROVED'],
      ['AUTHORITY_MISSING_ONLY'],
    ],
    ['no grant', ['AUTH_ABSENT'], ['AUTHORITY_MISSING_ONLY']],
    ['a function that is not there', ['SCHEMA_MISSING'], ['PREPARATION_GAP']],
    ['a right that is not there, and the grant', ['PRIVILEGE_DRIFT', 'GRANT_NOT_ACTIVE'], ['PREPARATION_GAP']],
    ['somebody who is not registered', ['IDENTITY_UNKNOWN'], ['REGISTRATION_HOLD']],
    ['both', ['OCCUPANT_NOT_OF_CLASS', 'GENESIS_MISSING'], ['PREPARATION_GAP', 'REGISTRATION_HOLD']],
    ['nothing: a rule is broken', ['SEPARATION_VIOLATED'], []],
    ['not only the grant: a rule is broken too', ['SEPARATION_VIOLATED', 'GRANT_NOT_ACTIVE'], []],
    ['nothing that this version knows', ['OF_ANOTHER_VERSION'], []],
    ['not only the grant, as far as this version knows', ['OF_ANOTHER_VERSION', 'GRANT_NOT_ACTIVE'], []],
  ])('%s', (_, codes, kinds) => {
    expect(told(codes)).toEqual([kinds, 'NO'])
  })

  it('is nothing in a pass, and only then it can proceed', () => {
    expect(told([])).toEqual([[], 'YES'])
    expect(told([], { facts: {} })).toEqual([[], 'NO'])
    expect(told([], { outcome: 'undecided' })).toEqual([[], 'NO'])
  })

  it('is told where nothing was decided; that a change can proceed only a decision tells', () => {
    const seats = { ...SEATS, waiting: [] }
    expect(told([], { seats, awaits: [{ code: 'SEAT_MISSING' }] })).toEqual([['AUTHORITY_MISSING_ONLY'], 'NO'])
    expect(told([], { seats, awaits: [{ code: 'ACTIVATION_CONSUMED' }] })).toEqual([[], 'NO'])
    expect(told([], { seats, awaits: [] })).toEqual([[], null])
    const { seats: _, ...linted } = shown([])[2]
    expect(JSON.parse(jsonText(linted)).can_proceed).toBeNull()
  })

  it('is shown to people too', () => {
    const [, , verdict] = shown(['SEAT_MISSING'])
    expect(terminalText(verdict)).toContain('lacking  AUTHORITY_MISSING_ONLY')
    expect(summaryMarkdown(verdict)).toContain('- `lacking`: `AUTHORITY_MISSING_ONLY`')
    expect(terminalText(shown([])[2])).not.toContain('lacking')
  })

  it('is of these kinds, and every other code is no lack', () => {
    const lacking = (kind: string) =>
      [...catalogue].flatMap(([code, { lacks }]) => (lacks === kind ? [code] : [])).sort()
    expect([lacking('authority'), lacking('preparation'), lacking('registration')]).toEqual([
      [
        'AUTH_ABSENT',
        'ESIGN_MISSING',
        'ESIGN_STALE',
        'GRANT_CONSUMED',
        'GRANT_EXPIRED',
        'GRANT_NOT_ACTIVE',
        'GRANT_REVOKED',
        'REQUEST_NOT_APPROVED',
        'SCOPE_MISMATCH',
        'SEAT_CUSTODIAN_ACTS',
        'SEAT_CUSTODIAN_OPERATES',
        'SEAT_FELL',
        'SEAT_HALF_PROVED',
        'SEAT_HOLDER_PROOF_WRONG',
        'SEAT_MISSING',
        'SEAT_NOT_YOURS',
        'SEAT_TOKEN_EXPECTED',
      ],
      [
        'CHECKOUT_MISSING',
        'CHECKOUT_SHALLOW',
        'DB_PERMISSION',
        'DEVICE_SEAT_MISSING',
        'DEVICE_SSH_KEYGEN_MISSING',
        'ENV_MISSING',
        'FILE_MISSING',
        'GENESIS_MISSING',
        'GIT_MISSING',
        'PREPARED_TRANSACTIONS',
        'PRIVILEGE_DRIFT',
        'PROOF_UNAVAILABLE',
        'PROTECTION_MISSING',
        'PROTECTION_WEAK',
        'RELEASE_MISSING',
        'RELEASE_SPENT',
        'SCHEMA_DRIFT',
        'SCHEMA_MISSING',
        'TARGET_ABSENT',
        'TARGET_DRIFT',
      ],
      [
        'APR_APPROVAL_BOOTSTRAP_HOLD_NO_AUTHENTICATED_APPROVER_SUBSTRATE',
        'CLASS_UNKNOWN',
        'CUSTODIAN_MISSING',
        'CUSTODIAN_NOT_ONE',
        'IDENTITY_STALE',
        'IDENTITY_SUSPENDED',
        'IDENTITY_UNKNOWN',
        'OCCUPANT_NOT_OF_CLASS',
        'PERSON_PLACEHOLDER',
        'PROFILE_PEOPLE',
        'ROLE_WITHOUT_PEOPLE',
        'SEAT_CUSTODIANS_MISSING',
        'SEAT_CUSTODIAN_UNKNOWN',
        'SEAT_SECRET_MISSING',
        'SEAT_STALE',
        'SEAT_UNCONFIRMED',
        'SEAT_UNKNOWN',
        'STAFFING_IMPOSSIBLE',
        'STAFFING_UNPROVEN',
      ],
    ])
  })
})
