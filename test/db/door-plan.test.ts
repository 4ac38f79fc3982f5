// Plans that a runner lies about: what MARK refuses is evidence of a spent proof, and nothing of the change is kept.
import { randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { describe, expect, it } from 'vitest'
import { digestFields } from '../../src/codes/encoding.ts'
import type { OpenChanges } from '../support/call-changes.ts'
import { useLedger } from '../support/ledger.ts'
import { tryCall } from '../support/plant.ts'

const ledger = useLedger()
const TEXT = '# One\n\ntext\n\n## Two\n\nmore\n'
const opened = (changes: OpenChanges = {}) => tryCall(ledger().open(TEXT, changes))
const kept = () =>
  ledger().value(
    `select jsonb_build_array((select count(*) from qt001_cp.activation), (select count(*) from cutter_governance.decision_backlog_entry),
      (select count(*) from cutter_governance.decision_backlog_history), (select count(*) from cutter_governance.manifest_envelope),
      (select count(*) from cutter_governance.manifest_unit_block), (select count(*) from qt001_cp.approval_requests),
      (select count(*) from qt001_cp.governance_build_authorization))`,
  )
interface Link {
  readonly seq: number
  readonly kind: string
  readonly outcome: string
  readonly codes: readonly string[]
}
const lastLink = () =>
  ledger().value<Link>(
    `(select jsonb_build_object('seq', seq, 'kind', kind, 'outcome', body::jsonb ->> 'outcome', 'codes', (
        select coalesce(jsonb_agg(f ->> 'code'), '[]') from jsonb_array_elements(body::jsonb -> 'findings') as f))
      from qt001_cp.evidence_registry order by seq desc limit 1)`,
  )

describe('[LAN-2] a plan that lies', () => {
  interface Unit {
    address: string
    kind: string
    title: string
    body: string
    ordinal: number
    content_hash: string
  }
  interface Plan {
    [member: string]: unknown
    units: [Unit, Unit, ...Unit[]]
  }
  const hashed = (unit: Unit) => ({
    ...unit,
    content_hash: digestFields(['unit', unit.address, unit.kind, unit.title, unit.body]),
  })
  const edited = (edit: (plan: Plan) => unknown) => (text: string) => {
    const plan = JSON.parse(text) as Plan
    return canonicalize(edit(plan) ?? plan) as string
  }
  const first = (changes: Partial<Unit>) =>
    edited((plan) => ({ ...plan, units: [hashed({ ...plan.units[0], ...changes }), ...plan.units.slice(1)] }))

  const cases: readonly (readonly [string, (text: string) => string, string])[] = [
    ['has no units', edited((plan) => ({ ...plan, units: [] })), 'PLAN_EMPTY'],
    ['names another plan', edited((plan) => ({ ...plan, plan_id: 'other' })), 'PLAN_PACKET_MISMATCH'],
    ['names another revision', edited((plan) => ({ ...plan, revision: 2 })), 'PLAN_PACKET_MISMATCH'],
    ['names another carrier', edited((plan) => ({ ...plan, carrier: 'C2' })), 'PLAN_PACKET_MISMATCH'],
    ['names another way back', edited((plan) => ({ ...plan, rollback_plan_ref: 'x' })), 'PLAN_PACKET_MISMATCH'],
    ['is of another version', edited((plan) => ({ ...plan, v: 2 })), 'PLAN_MALFORMED'],
    ['has a member more', edited((plan) => ({ ...plan, more: 1 })), 'PLAN_MALFORMED'],
    ['has a member less', edited((plan) => ({ ...plan, depends_on: undefined })), 'PLAN_MALFORMED'],
    ['says a member twice', (text) => text.replace('{"carrier"', '{"carrier":"C1","carrier"'), 'PLAN_MALFORMED'],
    ['says a unit’s member twice', (text) => text.replace('{"address"', '{"body":"x","address"'), 'PLAN_MALFORMED'],
    ['is no JSON', (text) => text.slice(1), 'PLAN_MALFORMED'],
    ['is a list', () => '[]', 'PLAN_MALFORMED'],
    ['holds a NUL', (text) => text.replace('text', '\\u0000text'), 'PLAN_MALFORMED'],
    ['depends on something that is no text', edited((plan) => ({ ...plan, depends_on: [1] })), 'PLAN_MALFORMED'],
    ['has a revision that is a text', edited((plan) => ({ ...plan, revision: '1' })), 'PLAN_MALFORMED'],
    ['counts its units wrongly', first({ ordinal: 2 }), 'PLAN_MALFORMED'],
    ['has a unit of an unknown kind', first({ kind: 'table' }), 'PLAN_MALFORMED'],
    [
      'has one address twice',
      edited((plan) => ({
        ...plan,
        units: [plan.units[0], hashed({ ...plan.units[1], address: plan.units[0].address })],
      })),
      'PLAN_ADDRESS_DUPLICATE',
    ],
    ['has an address outside its root', first({ address: 'elsewhere/x' }), 'PLAN_ADDRESS_INVALID'],
    ['has an address that only begins alike', first({ address: 'docs-more/x' }), 'PLAN_ADDRESS_INVALID'],
    ['has an address that is too long', first({ address: `docs/${'x'.repeat(1020)}` }), 'PLAN_ADDRESS_INVALID'],
    [
      'has a unit whose hash is another one’s',
      edited((plan) => ({ ...plan, units: [{ ...plan.units[0], body: 'x' }, plan.units[1]] })),
      'PLAN_HASH_MISMATCH',
    ],
  ]
  it.each(cases)(
    '[EV-3] it %s: blocked, recorded, the proof spent, and nothing else kept',
    async (_, plan, expected) => {
      const [before, link] = [await kept(), await lastLink()]
      const claims = { jti: randomUUID() }
      const [outcome, ...codes] = await opened({ plan, claims })
      expect([outcome, codes[0]]).toEqual(['blocked', expected])
      expect(await lastLink()).toEqual({ seq: link.seq + 1, kind: 'OPEN_BLOCKED', outcome: 'blocked', codes })
      expect(await kept()).toEqual(before)
      expect(await opened({ claims })).toEqual(['refused', 'TOKEN_REPLAYED'])
    },
  )

  it.each([
    ['1e131071', 2000],
    ['1e-16383', 20_000],
  ])('[EV-7] that says %s for texts is blocked before such a number is written out', async (number, count) => {
    // Written out, these take more room than a login of the gate has for a statement.
    const units = Array.from({ length: count }, (_, index) => {
      const texts = { address: 0, body: 0, content_hash: 0, kind: [0], ordinal: index + 1, title: 0 }
      return JSON.stringify(texts).replace(/\b0\b/g, number)
    })
    const plan = (text: string) => text.replace(/"units":\[.*\]/, `"units":[${units.join(',')}]`)
    expect(await opened({ plan })).toEqual(['blocked', 'PLAN_MALFORMED'])
  })

  it.each([
    ['by a rule that is not known', { unit_rule: '2' }, ['blocked', 'PLAN_RULE_UNKNOWN']],
    ['by no rule', { unit_rule: undefined }, ['blocked', 'PLAN_RULE_UNKNOWN']],
    ['by something that is no rule', { unit_rule: '1x' }, ['refused', 'CALL_MALFORMED']],
    ['by the rule', {}, ['done']],
  ] as const)('[LAN-2] units that were made %s', async (_, request, expected) => {
    expect(await opened({ request })).toEqual(expected)
  })

  it('[LAN-2] the rule stands in the packet of the change and of its verify', async () => {
    const code = await ledger().ready(TEXT)
    const { rest } = await ledger().run(code)
    const verify = (rest.successor as { code: string }).code
    for (const told of [code, verify]) expect((await ledger().change(told)).packet.unit_rule).toBe('1')
  })

  it('[EV-3] but one that the proof is not for has proved nothing: no link in the chain, no proof spent', async () => {
    const [before, link] = [await kept(), await lastLink()]
    const claims = { jti: randomUUID() }
    const asked = (honest: readonly string[]) => honest.toReversed()
    expect(await opened({ plan: edited((plan) => ({ ...plan, units: [] })), claims, asked })).toEqual([
      'refused',
      'TOKEN_AUDIENCE',
    ])
    expect([await kept(), await lastLink()]).toEqual([before, link])
    expect(await opened({ claims })).toEqual(['done'])
  })

  it('and one that does not is opened', async () => {
    const { seq } = await lastLink()
    expect(await opened({ plan: edited(() => undefined) })).toEqual(['done'])
    expect(await lastLink()).toEqual({ seq: seq + 1, kind: 'OPEN', outcome: 'done', codes: [] })
    expect(await opened({ plan: first({ title: 'another' }) })).toEqual(['done'])
  })
})
