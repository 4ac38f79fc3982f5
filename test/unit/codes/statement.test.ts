import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/codes/encoding.ts'
import { audienceOf, type Statement, statementSha256 } from '../../../src/codes/statement.ts'

const LEDGER = '0b9f4c56-3d1e-4a77-8f0a-5f2f6f0d9a11'
const SUBJECT = '7c1d7f0e-9a42-4c58-b0f5-2a6f5c3e8d21'

const honest: Statement = {
  purpose: 'signoff',
  ledgerId: LEDGER,
  subject: SUBJECT,
  notAfter: '2026-11-21T09:00:00Z',
  asked: [sha256('packet'), 'codex'],
}

const statements = fc.record({
  purpose: fc.constantFrom(
    'open',
    'signoff',
    'esign',
    'leave',
    'withdraw',
    'preflight',
    'cut',
    'verify',
    'suspend',
    'confirm',
    'revoke',
  ),
  ledgerId: fc.uuid(),
  subject: fc.uuid(),
  notAfter: fc.constantFrom('2026-11-21T09:00:00Z', '2026-11-21T09:00:01Z'),
  asked: fc.array(fc.constantFrom('', 'codex', 't2', sha256('a'), sha256('b')), { maxLength: 3 }),
}) as fc.Arbitrary<Statement>

describe('a statement', () => {
  it('[ID-3] is the digest of its fields in their order, under the version', () => {
    const bytes = `10:quorate:v1,7:signoff,36:${LEDGER},36:${SUBJECT},20:2026-11-21T09:00:00Z,64:${sha256('packet')},5:codex,`
    expect(statementSha256(honest)).toBe(sha256(bytes))
  })

  it('[ID-3] becomes an audience of version, purpose and digest', () => {
    expect(audienceOf(honest)).toBe(`quorate:v1:signoff:${statementSha256(honest)}`)
    fc.assert(
      fc.property(statements, (statement) => {
        expect(audienceOf(statement)).toMatch(/^quorate:v1:[a-z0-9-]+:[0-9a-f]{64}$/)
      }),
    )
  })

  it.each<[string, Partial<Statement>]>([
    ['another purpose', { purpose: 'esign' }],
    ['another ledger', { ledgerId: SUBJECT }],
    ['another activation', { subject: LEDGER }],
    ['another end', { notAfter: '2026-11-21T09:00:01Z' }],
    ['another packet', { asked: [sha256('other'), 'codex'] }],
    ['another class', { asked: [sha256('packet'), 't2'] }],
    ['less', { asked: [sha256('packet')] }],
    ['more', { asked: [sha256('packet'), 'codex', ''] }],
    ['the same in another order', { asked: ['codex', sha256('packet')] }],
  ])('[ID-3] is a different one when it asks for %s', (_, change) => {
    expect(audienceOf({ ...honest, ...change })).not.toBe(audienceOf(honest))
    expect(audienceOf({ ...honest })).toBe(audienceOf(honest))
  })

  it('[ID-3] never shares its audience with a different statement', () => {
    const words = ({ purpose, ledgerId, subject, notAfter, asked }: Statement) =>
      JSON.stringify([purpose, ledgerId, subject, notAfter, asked])
    fc.assert(
      fc.property(statements, statements, (a, b) => {
        expect(audienceOf(a) === audienceOf(b)).toBe(words(a) === words(b))
      }),
    )
  })
})
