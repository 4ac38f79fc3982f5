// What a call brings is bounded before anything is done with it: hashed, parsed, compared (PRV-11, MAN-10).
import { describe, expect, it } from 'vitest'
import { codesOf } from '../support/codes-of.ts'
import { openGoverned, policy } from '../support/governance.ts'
import { withGuardOut } from '../support/guard.ts'
import { codes, useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'

const ledger = useLedger()
const MOST = 262_144

describe('a policy set', () => {
  const judged = (document: string | null) =>
    ledger().superuser.query<{ code: string; expected: unknown; observed: unknown }>(
      'select code, expected, observed from quorate.set_findings($1, $2)',
      [document, '{}'],
    )
  const tooLarge = (observed: number | null) => [{ code: 'SET_MALFORMED', expected: 'at most 262144 bytes', observed }]

  it('[MAN-10] is of at most 256 KiB, in bytes; absent it is none', async () => {
    expect(await judged('x'.repeat(MOST + 1))).toEqual(tooLarge(MOST + 1))
    expect(await judged('ü'.repeat(MOST / 2 + 1))).toEqual(tooLarge(MOST + 2))
    expect(await judged(null)).toEqual(tooLarge(null))
    expect(await judged('x'.repeat(MOST))).toEqual([{ code: 'SET_MALFORMED', expected: 'JSON', observed: null }])
    const honest = policy('within: 72h', 'within: 96h')
    expect((await judged(honest)).map(({ code }) => code)).not.toContain('SET_MALFORMED')
  })

  it('[MAN-10] that is too large is not looked at: not whether it is in force, nor by any rule', async () => {
    const looks = 'if exists (select from qt001_cp.manifest_set'
    const parses = `if json_typeof(p_document::json) <> 'array'`
    const fails = '1 / (random() * 0)::integer = 1'
    for (const [name, guard, instead] of [
      ['quorate.next_set_findings(text)', looks, `if ${fails} or ${looks.slice(3)}`],
      ['quorate.set_rule_findings(text, text)', parses, `if ${fails} or ${parses.slice(3)}`],
    ] as const) {
      const [large, small] = await withGuardOut(ledger(), name, guard, instead, async () => [
        await judged('x'.repeat(MOST + 1)),
        await codesOf(() => judged('[]')),
      ])
      expect([name, large]).toEqual([name, tooLarge(MOST + 1)])
      expect([name, small]).toEqual([name, name.includes('next') ? ['DB_ANSWER'] : ['accepted']])
    }
  })

  it('[MAN-10] that is too large is refused when it is opened', async () => {
    const { outcome, findings } = await openGoverned(ledger(), 'MANIFEST_ACTIVATE', 'x'.repeat(MOST + 1))
    expect([outcome, findings]).toEqual(['blocked', tooLarge(MOST + 1)])
  })
})

describe('a call without a proof', () => {
  it('[PRV-11] brings a document of at most 4 MiB', async () => {
    const open = (bytes: number, changes = {}) =>
      codesOf(() => openGoverned(ledger(), 'KEY_CHANGE', 'x'.repeat(bytes), { staffing: null, ...changes }))
    expect(await open(4_194_305, { key: 'rogue' })).toEqual(['CALL_MALFORMED'])
    expect(await open(4_194_304, { key: 'rogue' })).toEqual(['TOKEN_KEY_UNKNOWN'])
  })

  it('[PRV-11] [SEAT-6] asks what is live for at most 32 MiB of hashes by address', async () => {
    const live = (wanted: string | null) =>
      codesOf(() => ledger().door.query('select quorate.live_units($1, $2)', ['docs', wanted]))
    const padded = (bytes: number) => `{"a":"b"}${' '.repeat(bytes - 9)}`
    for (const wanted of [padded(33_554_433), '', '{', '[]', '"x"', 'null', null, '[['.repeat(50_000)])
      expect(await live(wanted)).toEqual(['CALL_MALFORMED'])
    expect(await live(padded(33_554_432))).toEqual(['accepted'])
  })

  it('[PRV-11] names a role and a digest, and nothing larger is hashed for it', async () => {
    const { code } = await ledger().open('# One\n')
    const { activationId } = await ledger().change(code as string)
    const sign = (role: string, content: string) =>
      codesOf(() => ledger().door.query('select quorate.signoff($1, $2, $3, $4)', [activationId, role, content, 'x']))
    const leave = (role: string) =>
      codesOf(() => ledger().door.query('select quorate.leave_seat($1, $2, $3)', [activationId, role, 'x']))
    const digest = 'f'.repeat(64)
    expect([
      await sign('t'.repeat(256), digest),
      await sign('tech_lead', 'f'.repeat(256)),
      await leave('t'.repeat(256)),
    ]).toEqual([['CALL_MALFORMED'], ['CALL_MALFORMED'], ['CALL_MALFORMED']])
    expect([await sign('t'.repeat(255), digest), await leave('tech_lead')]).toEqual([
      ['TOKEN_MALFORMED'],
      ['TOKEN_MALFORMED'],
    ])
    expect(codes(await ledger().signoff(code as string, 'tech_lead', ID.tech_lead))).toEqual([])
  })
})
