// The one governed act that needs no quorum: revoking a human (REG-4, EV-4).
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { callGate } from '../../src/adapters/postgres/call.ts'
import { sha256 } from '../../src/gate/encoding.ts'
import { audienceOf } from '../../src/gate/statement.ts'
import { codesOf } from '../support/codes-of.ts'
import { withGuardOut } from '../support/guard.ts'
import { codes, ID, useLedger } from '../support/ledger.ts'
import { plant } from '../support/plant.ts'

const ledger = useLedger()
const epoch = () => ledger().value<number>('(select epoch::integer from qt001_cp.ledger)')
const lastEvidence = () =>
  ledger().value<{ kind: string; body: Record<string, unknown> }>(
    `(select jsonb_build_object('kind', kind, 'body', body::jsonb) from qt001_cp.evidence_registry order by seq desc limit 1)`,
  )

describe('revoking a human', () => {
  it('[REG-4] [EV-4] takes one registered person, raises the epoch and is evidence', async () => {
    const before = await epoch()
    const answer = await ledger().revoke(ID.council3, ID.operator)
    expect([answer.outcome, answer.ledger?.epoch]).toEqual(['done', before + 1])
    const { kind, body } = await lastEvidence()
    expect([kind, body.outcome, body.epoch, body.reason]).toEqual(['HUMAN_REVOKED', 'done', before + 1, 'test'])
    expect(
      await ledger().value(
        `(select revoked_at is not null from qt001_cp.human_identity_registry where human_identity_id = $1::uuid)`,
        [String(body.revoked)],
      ),
    ).toBe(true)
  })

  it('[REG-4] [ID-11] ends what the human may do at once', async () => {
    const { code } = await ledger().open('# One\n')
    expect((await ledger().signoff(code as string, 'codex', ID.codex2)).outcome).toBe('done')
    await ledger().leave(code as string, 'codex', ID.codex2)
    expect((await ledger().revoke(ID.codex2)).outcome).toBe('done')
    expect(codes(await ledger().signoff(code as string, 'codex', ID.codex2))).toContain('IDENTITY_STALE')
    expect((await ledger().signoff(code as string, 'codex', ID.codex)).outcome).toBe('done')
  })

  it.each([
    ['a human whom nobody knows', 'NOBODY_TO_REVOKE', ID.stranger, ID.migrator],
    ['a human who is revoked already', 'NOBODY_TO_REVOKE', ID.council3, ID.migrator],
    ['a human by somebody who is revoked', 'IDENTITY_STALE', ID.verifier2, ID.council3],
  ])('[REG-4] of %s is refused, raises nothing, and is evidence', async (_, code, whom, by) => {
    const before = await epoch()
    const answer = await ledger().revoke(whom, by)
    expect([answer.outcome, codes(answer)]).toEqual(['blocked', [code]])
    expect(await epoch()).toBe(before)
    expect((await lastEvidence()).kind).toBe('HUMAN_REVOKED_BLOCKED')
  })

  it('[REG-4] [EV-3] by somebody whom nobody knows is refused and leaves no link in the chain', async () => {
    const [before, link] = [await epoch(), await lastEvidence()]
    await expect(ledger().revoke(ID.verifier2, ID.stranger)).rejects.toMatchObject({ code: 'IDENTITY_UNKNOWN' })
    expect([await epoch(), await lastEvidence()]).toEqual([before, link])
  })

  it('[REG-4] [ID-5] from another workflow than the policy’s own for it is refused', async () => {
    const before = await epoch()
    const job = { job: { workflow: 'registry.yml' } }
    expect(await codesOf(() => ledger().revoke(ID.verifier2, ID.migrator, job))).toEqual(['CLAIM_WORKFLOW'])
    expect(await epoch()).toBe(before)
  })

  /** A request with changes, signed for what it says. */
  async function revokes(changes: Record<string, unknown>, text?: string) {
    const honest = {
      request_id: randomUUID(),
      subject_sha256: sha256(ID.verifier2),
      reason: 'test',
      not_after: new Date(Date.now() + 60_000).toISOString().replace(/\.\d+Z/, 'Z'),
    }
    const request = { ...honest, ...changes }
    const sent = text ?? JSON.stringify(request)
    const subject = String(honest.request_id)
    const audience = {
      purpose: 'revoke',
      ledgerId: ledger().gate.ledger.ledgerId,
      subject,
      notAfter: String(request.not_after),
      asked: [sha256(sent)],
    } as const
    const job = { actorId: ID.migrator, workflow: 'revoke.yml', environment: 'production-revoke' }
    const token = ledger().token(job, 'revoke', subject, audience.notAfter, audience.asked)
    expect(audienceOf(audience)).toMatch(/^quorate:v1:revoke:/)
    return callGate(ledger().revoker, 'qt001_cp.revoke_human', [sent, token])
  }

  it('[REG-4] by a request that has expired is refused', async () => {
    const past = new Date(Date.now() - 2000).toISOString().replace(/\.\d+Z/, 'Z')
    expect(codes(await revokes({ not_after: past }))).toEqual(['REQUEST_EXPIRED'])
  })

  it.each([
    ['no request id', { request_id: undefined }],
    ['an odd request id', { request_id: 'x' }],
    ['no subject', { subject_sha256: undefined }],
    ['a plain id', { subject_sha256: ID.verifier2 }],
    ['no reason', { reason: undefined }],
    ['an empty reason', { reason: '' }],
    ['no time', { not_after: undefined }],
    ['another form of time', { not_after: '2027-01-01' }],
  ])('[REG-4] by a request with %s is refused before anything is recorded', async (_, changes) => {
    const before = await ledger().value('(select seq from qt001_cp.ledger_head)')
    expect(await codesOf(() => revokes(changes))).toEqual(['CALL_MALFORMED'])
    expect(await ledger().value('(select seq from qt001_cp.ledger_head)')).toBe(before)
  })

  it('[REG-4] by a request whose bytes the token does not cover is refused', async () => {
    const request = JSON.stringify({
      request_id: randomUUID(),
      subject_sha256: sha256(ID.verifier2),
      reason: 'test',
      not_after: '2099-01-01T00:00:00Z',
    })
    expect(await codesOf(() => revokes({}, request))).toEqual(['TOKEN_AUDIENCE'])
  })

  it('[REG-4] does nothing to the human without the epoch, nor the epoch without the human', async () => {
    const id = await ledger().value<string>(
      `(select oid::regprocedure::text from pg_catalog.pg_proc where proname = 'revoke_human')`,
    )
    const before = await epoch()
    await withGuardOut(ledger(), id, 'v_epoch := qt001_cp.raise_epoch();', '', () => ledger().revoke(ID.verifier2))
    // Without the guard the epoch stays: the tests above would be red.
    expect(await epoch()).toBe(before)
  })
})

describe('an account of another GitHub', () => {
  const ELSEWHERE = '11111111-1111-4111-8111-111111111111'
  const revoked = (id: string) =>
    ledger().value<Record<string, boolean>>(
      `(select jsonb_object_agg(case identity_provider_item_id when '${ELSEWHERE}' then 'there' else 'here' end, revoked_at is not null)
        from qt001_cp.human_identity_registry where provider_subject_sha256 = $1)`,
      [sha256(id)],
    )

  it('[REG-4] [ID-11] is another human, whom no revocation here concerns', async () => {
    const registered = [ID.stranger, ID.t22].map(
      (id) => `insert into qt001_cp.human_identity_registry
        (identity_provider_item_id, provider_subject_sha256, identity_evidence_id, valid_from, valid_until)
        select '${ELSEWHERE}', '${sha256(id)}', evidence_id, '2020-01-01', '2099-01-01' from qt001_cp.evidence_registry limit 1`,
    )
    await plant(
      ledger(),
      `insert into qt001_cp.code_catalog_item (item_id, kind, code) values ('${ELSEWHERE}', 'IDENTITY_PROVIDER', 'elsewhere')`,
      `insert into qt001_cp.identity_provider_manifest values
        ('${ELSEWHERE}', false, 'https://elsewhere.test', 'https://github.example.com', 'acme/ledger', '1', '2')`,
      ...registered,
    )
    expect(codes(await ledger().revoke(ID.stranger))).toEqual(['NOBODY_TO_REVOKE'])
    expect((await ledger().revoke(ID.t22)).outcome).toBe('done')
    expect([await revoked(ID.stranger), await revoked(ID.t22)]).toEqual([
      { there: false },
      { here: true, there: false },
    ])
  })
})
