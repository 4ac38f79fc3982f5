// Opening a change at the door: the packet that is made, what a request must hold, and plans that a runner lies about.
import canonicalize from 'canonicalize'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import type { OpenChanges } from '../support/call-changes.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { tryCall } from '../support/plant.ts'

const ledger = useLedger()
const TEXT = '# One\n\ntext\n\n## Two\n\nmore\n'
const opened = (changes: OpenChanges = {}) => tryCall(ledger().open(TEXT, changes))
const kept = () =>
  ledger().value(
    `select jsonb_build_array((select count(*) from qt001_cp.activation), (select count(*) from cutter_governance.decision_backlog_entry),
      (select count(*) from cutter_governance.manifest_envelope), (select count(*) from qt001_cp.governance_build_authorization))`,
  )

describe('[SEAT-1] the packet', () => {
  it('holds everything that the change is, in canonical bytes, under a code of its own', async () => {
    const { code } = await ledger().open(TEXT)
    const change = await ledger().change(code as string)
    const packet = await ledger().value<string>('select packet from qt001_cp.activation where code = $1', [code])
    expect(canonicalize(JSON.parse(packet))).toBe(packet)
    expect(change.packetSha256).toBe(sha256(packet))
    expect(Object.keys(change.packet).sort()).toEqual([
      'action',
      'action_set',
      'activation_id',
      'activation_number',
      'carrier',
      'commit',
      'document',
      'environment',
      'executor',
      'ledger_id',
      'manifest_digest',
      'not_after',
      'parent',
      'plan_digest',
      'plan_id',
      'plan_revision',
      'repository_id',
      'rollback_plan_ref',
      'schema_digest',
      'scope',
      'unit_rule',
      'v',
    ])
    expect(change.packet).toMatchObject({
      action: 'CUT',
      action_set: ['CUT'],
      carrier: 'C1',
      document: null,
      environment: 'production',
      executor: 'cutter_exec',
      ledger_id: ledger().gate.ledger.ledgerId,
      manifest_digest: ledger().gate.manifestDigest,
      parent: null,
      plan_id: 'docs',
      repository_id: '812345678',
      rollback_plan_ref: 'docs/rollback.md',
      unit_rule: '1',
      scope: 'cut',
    })
    expect(code).toBe(`Q-${crockford(change.packetSha256)}`)
  })

  it('is another one every time, for the very same request', async () => {
    const codes = [await ledger().open(TEXT), await ledger().open(TEXT)].map(({ code }) => code)
    expect(new Set(codes).size).toBe(2)
  })

  it('never changes, nor goes', async () => {
    const { code } = await ledger().open(TEXT)
    for (const set of [
      `packet = packet || ' '`,
      `plan_digest = repeat('0', 64)`,
      `not_after = now()`,
      `code = 'Q'`,
      `version = -1`,
    ]) {
      const update = ledger().superuser.query(`update qt001_cp.activation set ${set} where code = $1`, [code])
      await expect(update).rejects.toMatchObject({ code: 'APPEND_ONLY' })
    }
    await expect(ledger().superuser.query('delete from qt001_cp.activation')).rejects.toMatchObject({
      code: 'APPEND_ONLY',
    })
    await expect(ledger().superuser.query('truncate qt001_cp.activation cascade')).rejects.toMatchObject({
      code: 'APPEND_ONLY',
    })
  })

  it('[APR-7] [GRT-1] begins with an open request and the draft of its grant, and nobody seated', async () => {
    const { code } = await ledger().open(TEXT)
    const change = await ledger().change(code as string)
    expect([change.request?.status, change.grant?.status, change.occupied, change.entry]).toEqual([
      'open',
      'draft',
      [],
      'swept',
    ])
  })
})

describe('[SEAT-1] who opens', () => {
  it('any registered human may, and sits nowhere by it', async () => {
    expect(await opened({ actor: ID.content_owner2 })).toEqual(['done'])
  })

  it('an unknown account, a lane’s login, another workflow, another purpose and a second use may not', async () => {
    const before = await kept()
    expect(await opened({ actor: ID.stranger })).toEqual(['refused', 'IDENTITY_UNKNOWN'])
    expect(await opened({ as: ledger().exec })).toEqual(['refused', 'DB_PERMISSION'])
    expect(await opened({ job: { workflow: 'signoff.yml' } })).toEqual(['refused', 'CLAIM_WORKFLOW'])
    for (const purpose of [
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
    ] as const) {
      expect(await opened({ purpose })).toEqual(['refused', 'TOKEN_AUDIENCE'])
    }
    const claims = { jti: 'once' }
    expect(await kept()).toEqual(before)
    expect([await opened({ claims }), await opened({ claims })]).toEqual([['done'], ['refused', 'TOKEN_REPLAYED']])
  })
})

describe('[MAN-8] [MAN-9] the request', () => {
  const FIELDS = [
    'action',
    'environment',
    'commit',
    'plan_id',
    'plan_revision',
    'carrier',
    'plan_digest',
    'manifest_digest',
    'rollback_plan_ref',
  ] as const
  it.each(FIELDS)('needs its %s, as a text of its form', async (field) => {
    const before = await kept()
    for (const value of [undefined, null, 1, [], {}, '', 'x'.repeat(300)]) {
      expect(await opened({ request: { [field]: value } })).toEqual(['refused', 'CALL_MALFORMED'])
    }
    expect(await kept()).toEqual(before)
  })

  it.each([
    '2026-02-31T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-01T25:00:00Z',
    '2026-01-01',
    'tomorrow',
    '2026-01-01T00:00:00+00:00',
  ])('[EV-5] is good until a real moment, not %s', async (not_after) => {
    expect(await opened({ request: { not_after } })).toEqual(['refused', 'CALL_MALFORMED'])
  })

  it.each([
    ['another policy', { manifest_digest: '0'.repeat(64) }, ['MANIFEST_DRIFT']],
    ['another environment', { environment: 'staging' }, ['ENVIRONMENT_MISMATCH']],
    ['both', { environment: 'staging', manifest_digest: '0'.repeat(64) }, ['ENVIRONMENT_MISMATCH', 'MANIFEST_DRIFT']],
    ['a verify', { action: 'VERIFY' }, ['ACTION_NOT_PERMITTED']],
    ['a governed act', { action: 'MANIFEST_ACTIVATE', unit_rule: undefined }, ['SET_MALFORMED']],
    ['an action that the policy does not know', { action: 'RESTART' }, ['ACTION_NOT_PERMITTED']],
    ['a time that is over', { not_after: '2020-01-01T00:00:00Z' }, ['REQUEST_EXPIRED']],
  ])('for %s opens nothing', async (_, request, expected) => {
    const before = await kept()
    const [outcome, ...codes] = await opened({ request })
    expect([outcome, codes.sort()]).toEqual(['blocked', expected])
    expect(await kept()).toEqual(before)
    expect(await opened()).toEqual(['done'])
  })

  it('[LAN-2] for a governed act with a rule for units is malformed', async () => {
    expect(await opened({ request: { action: 'MANIFEST_ACTIVATE' } })).toEqual(['refused', 'CALL_MALFORMED'])
  })

  it('[ID-3] is signed with the plan: neither can be exchanged', async () => {
    const other = '0'.repeat(64)
    expect(await opened({ asked: ([request]) => [request as string, other] })).toEqual(['refused', 'TOKEN_AUDIENCE'])
    expect(await opened({ asked: ([, plan]) => [other, plan as string] })).toEqual(['refused', 'TOKEN_AUDIENCE'])
    // The token is over the digest that the request names; a plan that is another's is found once that is proved.
    expect(await opened({ request: { plan_digest: other } })).toEqual(['refused', 'TOKEN_AUDIENCE'])
    const signed = ([request]: readonly string[]) => [request as string, other]
    expect(await opened({ request: { plan_digest: other }, asked: signed })).toEqual(['refused', 'CONTENT_DRIFT'])
  })
})

/** Crockford's base32 of the first 40 bits. */
function crockford(hex: string): string {
  const bits = BigInt(`0x${hex.slice(0, 10)}`)
  return Array.from(
    { length: 8 },
    (_, i) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[Number((bits >> BigInt(5 * (7 - i))) & 31n)],
  ).join('')
}
