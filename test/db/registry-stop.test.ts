// How people are stopped without a quorum: suspended by one, revoked by two, or by themselves (REG-4, EV-4).
import { afterEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { codesOf } from '../support/codes-of.ts'
import { withGuardOut } from '../support/guard.ts'
import { codes, Ledger, useLedger } from '../support/ledger.ts'
import { moment } from '../support/moment.ts'
import { ID } from '../support/people.ts'
import { tryCall } from '../support/plant.ts'
import { forgetStops, letSuspensionsLapse } from '../support/stopping.ts'

const ledger = useLedger()
const epoch = () => ledger().value<number>('(select epoch::integer from qt001_cp.ledger)')
const lastEvidence = () =>
  ledger().value<{ kind: string; body: Record<string, unknown> }>(
    `(select jsonb_build_object('kind', kind, 'body', body::jsonb) from qt001_cp.evidence_registry order by seq desc limit 1)`,
  )

const of = (id: string, what: string) =>
  ledger().value(`(select ${what} from qt001_cp.human_identity_registry as h where provider_subject_sha256 = $1)`, [
    sha256(id),
  ])
const forget = () => forgetStops(ledger())
afterEach(forget)

describe('suspending somebody', () => {
  it('[REG-4] [EV-4] takes one person, stops the other at once, raises the epoch and is evidence', async () => {
    const before = await epoch()
    const answer = await ledger().suspend(ID.council3, ID.operator)
    expect([answer.outcome, answer.ledger?.epoch]).toEqual(['done', before + 1])
    const { kind, body } = await lastEvidence()
    expect([kind, body.outcome, body.epoch, body.reason]).toEqual(['HUMAN_SUSPENDED', 'done', before + 1, 'test'])
    expect(body.suspended).toBe(await of(ID.council3, 'human_identity_id'))
    expect(Date.parse(String(body.lapses_at)) - Date.now()).toBeGreaterThan(71 * 3_600_000)
    expect([await of(ID.council3, 'quorate.human_state(h)'), await of(ID.council3, 'revoked_at')]).toEqual([
      'IDENTITY_SUSPENDED',
      null,
    ])
  })

  it('[REG-4] [ID-11] ends what they may do, and their seats, at once; when it has lapsed they sign again', async () => {
    const mine = await Ledger.clone(ledger().cluster)
    try {
      const code = await mine.ready('# One\n')
      expect((await mine.suspend(ID.tech_lead)).outcome).toBe('done')
      expect(await tryCall(mine.leave(code, 'tech_lead', ID.tech_lead))).toEqual(['refused', 'IDENTITY_SUSPENDED'])
      expect(await tryCall(mine.run(code))).toEqual(['blocked', 'OCCUPANT_NOT_OF_CLASS'])
      await letSuspensionsLapse(mine)
      const fell = await mine.run(code)
      expect(codes(fell)).toEqual(['SEAT_FELL', 'SEAT_MISSING'])
      expect(fell.findings[0]?.observed).toMatchObject({ seat: 'tech_lead/1', reason: 'registration interrupted' })
      expect((await mine.signoff(code, 'tech_lead', ID.tech_lead)).outcome).toBe('done')
      expect((await mine.run(code)).outcome).toBe('done')
    } finally {
      await mine.drop()
    }
  })

  it('[REG-4] [ID-10] stops the login whose custodian they are', async () => {
    const mine = await Ledger.clone(ledger().cluster)
    try {
      const code = await mine.ready('# One\n')
      await mine.suspend(ID.cutCustodian)
      expect(await tryCall(mine.run(code))).toEqual(['blocked', 'IDENTITY_SUSPENDED', 'OCCUPANT_NOT_OF_CLASS'])
    } finally {
      await mine.drop()
    }
  })

  it('[REG-4] a suspended person suspends whoever suspended them, and nobody else', async () => {
    await ledger().suspend(ID.tech_lead, ID.content_owner)
    expect(await tryCall(ledger().suspend(ID.product_lead, ID.tech_lead))).toEqual(['blocked', 'IDENTITY_SUSPENDED'])
    expect(await tryCall(ledger().suspend(ID.content_owner, ID.tech_lead))).toEqual(['done'])
    // A third person says which of the two it was; the other one is free then, since who was revoked has no say left.
    expect(await tryCall(ledger().confirm(ID.tech_lead, ID.product_lead))).toEqual(['done'])
    expect(await of(ID.tech_lead, 'quorate.human_state(h)')).toBe('IDENTITY_STALE')
    expect(await of(ID.content_owner, 'quorate.human_state(h)')).toBe(null)
  })

  it.each([
    ['nobody whom the registry knows', ID.stranger, 'NOBODY_TO_REVOKE'],
    ['themselves', ID.tech_lead, 'SUSPENSION_OF_YOURSELF'],
    ['somebody who is suspended already', ID.council3, 'SUSPENDED_ALREADY'],
    ['somebody who was revoked', ID.council2, 'NOBODY_TO_REVOKE'],
  ])('[REG-4] nobody suspends %s; it raises nothing and is evidence', async (_, whom, code) => {
    await ledger().suspend(ID.council3, ID.content_owner)
    await ledger().revoke(ID.council2)
    const before = await epoch()
    expect(await tryCall(ledger().suspend(whom, ID.tech_lead))).toEqual(['blocked', code])
    expect(await epoch()).toBe(before)
    expect((await lastEvidence()).kind).toBe('HUMAN_SUSPENDED_BLOCKED')
  })

  it('[REG-4] whoever suspended somebody suspends nobody else until it is settled', async () => {
    await ledger().suspend(ID.tech_lead, ID.content_owner)
    expect(await tryCall(ledger().suspend(ID.tech_lead2, ID.content_owner))).toEqual(['blocked', 'SUSPENSION_PENDING'])
    expect(await tryCall(ledger().confirm(ID.tech_lead2, ID.content_owner))).toEqual([
      'blocked',
      'SUSPENSION_ABSENT',
      'SUSPENSION_PENDING',
    ])
    expect(await tryCall(ledger().confirm(ID.tech_lead, ID.product_lead))).toEqual(['done'])
    expect(await tryCall(ledger().suspend(ID.tech_lead2, ID.content_owner))).toEqual(['done'])
    // Who confirmed one has had their say for 72 hours.
    expect(await tryCall(ledger().suspend(ID.council3, ID.product_lead))).toEqual(['blocked', 'CONFIRMED_LATELY'])
    expect(await tryCall(ledger().confirm(ID.tech_lead2, ID.product_lead))).toEqual(['blocked', 'CONFIRMED_LATELY'])
  })

  it('[REG-4] [EV-3] by somebody whom nobody knows is refused and leaves no link in the chain', async () => {
    const [before, link] = [await epoch(), await lastEvidence()]
    await expect(ledger().suspend(ID.verifier2, ID.stranger)).rejects.toMatchObject({ code: 'IDENTITY_UNKNOWN' })
    expect([await epoch(), await lastEvidence()]).toEqual([before, link])
  })

  it('[REG-4] [ID-5] from another workflow than the policy’s own for it is refused', async () => {
    const before = await epoch()
    const job = { job: { workflow: 'registry.yml' } }
    expect(await codesOf(() => ledger().suspend(ID.verifier2, ID.migrator, job))).toEqual(['CLAIM_WORKFLOW'])
    expect(await epoch()).toBe(before)
  })

  /** One person's honest request, with these members of it replaced. */
  const suspends = (request: Readonly<Record<string, unknown>>) =>
    ledger().suspend(ID.verifier2, ID.migrator, { request })

  it('[REG-4] by a request that has expired is refused', async () => {
    expect(await tryCall(suspends({ not_after: moment(-2) }))).toEqual(['blocked', 'REQUEST_EXPIRED'])
    expect(await tryCall(suspends({ not_after: moment(60) }))).toEqual(['done'])
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
    expect(await codesOf(() => suspends(changes))).toEqual(['CALL_MALFORMED'])
    expect(await ledger().value('(select seq from qt001_cp.ledger_head)')).toBe(before)
  })

  it('[REG-4] by a request whose bytes the token does not cover is refused', async () => {
    const other = { asked: () => [sha256('another request')] }
    expect(await codesOf(() => ledger().suspend(ID.verifier2, ID.migrator, other))).toEqual(['TOKEN_AUDIENCE'])
  })

  it('[REG-4] [EV-4] raises the epoch, each of the three', async () => {
    const acts = [
      ['suspend_human', () => ledger().suspend(ID.verifier2, ID.tech_lead)],
      ['confirm_suspension', () => ledger().confirm(ID.verifier2, ID.content_owner)],
      ['revoke_self', () => ledger().revoke(ID.tech_lead2)],
    ] as const
    for (const [name, act] of acts) {
      const before = await epoch()
      await act()
      expect(await epoch()).toBe(before + 1)
      await forget()
      if (name === 'confirm_suspension') await ledger().suspend(ID.verifier2, ID.tech_lead)
      const again = await epoch()
      // Without the guard the epoch stays: the line above would be red.
      await withGuardOut(ledger(), `quorate.${name}(text, text)`, 'perform quorate.raise_epoch();', '', act)
      expect(await epoch()).toBe(again)
      await forget()
      if (name === 'suspend_human') await ledger().suspend(ID.verifier2, ID.tech_lead)
    }
  })
})

describe('revoking', () => {
  it('[REG-4] takes two persons for somebody else, and is evidence with both', async () => {
    await ledger().suspend(ID.council3, ID.operator)
    expect(await tryCall(ledger().confirm(ID.council3, ID.operator))).toEqual(['blocked', 'CONFIRM_SECOND_PERSON'])
    expect(await tryCall(ledger().confirm(ID.council3, ID.council3))).toEqual(['refused', 'IDENTITY_SUSPENDED'])
    expect(await tryCall(ledger().confirm(ID.council3, ID.tech_lead))).toEqual(['done'])
    const { kind, body } = await lastEvidence()
    expect([kind, body.human, body.suspended_by, body.revoked]).toEqual([
      'HUMAN_REVOKED',
      await of(ID.tech_lead, 'human_identity_id'),
      await of(ID.operator, 'human_identity_id'),
      await of(ID.council3, 'human_identity_id'),
    ])
    expect(await of(ID.council3, 'quorate.human_state(h)')).toBe('IDENTITY_STALE')
    expect(await tryCall(ledger().confirm(ID.council3, ID.content_owner))).toEqual(['blocked', 'NOBODY_TO_REVOKE'])
  })

  it('[REG-4] a suspension that has lapsed is confirmed by nobody', async () => {
    const mine = await Ledger.clone(ledger().cluster)
    try {
      await mine.suspend(ID.council3, ID.operator)
      await letSuspensionsLapse(mine)
      expect(await tryCall(mine.confirm(ID.council3, ID.tech_lead))).toEqual(['blocked', 'SUSPENSION_ABSENT'])
      // They may be suspended again, by somebody else.
      expect(await tryCall(mine.suspend(ID.council3, ID.operator))).toEqual(['blocked', 'SUSPENSION_REPEATED'])
      expect(await tryCall(mine.suspend(ID.council3, ID.tech_lead))).toEqual(['done'])
    } finally {
      await mine.drop()
    }
  })

  it('[REG-4] oneself takes nobody else, also while one is suspended', async () => {
    expect(await tryCall(ledger().revoke(ID.tech_lead2))).toEqual(['done'])
    expect(await of(ID.tech_lead2, 'quorate.human_state(h)')).toBe('IDENTITY_STALE')
    expect(await tryCall(ledger().revoke(ID.tech_lead2))).toEqual(['refused', 'IDENTITY_STALE'])
    await ledger().suspend(ID.tech_lead)
    expect(await tryCall(ledger().revoke(ID.tech_lead))).toEqual(['done'])
  })

  it('[REG-4] a token to suspend confirms nothing, nor revokes its own human', async () => {
    await ledger().suspend(ID.council3, ID.operator)
    const purpose = { purpose: 'suspend' } as const
    expect(await tryCall(ledger().confirm(ID.council3, ID.tech_lead, purpose))).toEqual(['refused', 'TOKEN_AUDIENCE'])
    expect(await tryCall(ledger().revoke(ID.tech_lead, purpose))).toEqual(['refused', 'TOKEN_AUDIENCE'])
  })
})

describe('who stopped whom', () => {
  it.each(['human_suspension', 'suspension_confirmation'])('[REG-4] [EV-1] stays in %s for ever', async (table) => {
    await ledger().suspend(ID.council3, ID.operator)
    await ledger().confirm(ID.council3, ID.tech_lead)
    for (const statement of [`delete from qt001_cp.${table}`, `truncate qt001_cp.${table} cascade`]) {
      await expect(ledger().superuser.query(statement)).rejects.toMatchObject({ code: 'APPEND_ONLY' })
    }
  })
})
