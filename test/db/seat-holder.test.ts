// What the holder of a seat alone does: confirm, drill, rotate, end (APR-6).
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { epoch, govern, openGoverned, readyGoverned } from '../support/governance.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'
import { moment } from '../support/moment.ts'
import { ID } from '../support/people.ts'
import { type Ending, plant, tryCall } from '../support/plant.ts'
import {
  callSeat,
  enrolmentOf,
  registerSeat,
  type SeatCall,
  type SeatCallChanges,
  seatRegister,
  seatRotate,
} from '../support/registered-seats.ts'
import { makeSeat, type SeatAsked, type SeatDevice } from '../support/seat-devices.ts'

const ledger = useLedger()
const HOLDER = 'quorate.enter_holder(text, text, jsonb, text, boolean)'
const made = (sort: SeatDevice['sort'], seat: string, custodian: string, more: Partial<SeatAsked> = {}) =>
  makeSeat(sort, { ledgerId: ledger().gate.ledger.ledgerId, seat, custodian, ...more })
const call = (purpose: SeatCall, device: SeatDevice, changes: SeatCallChanges = {}): Promise<Ending> =>
  tryCall(callSeat(ledger(), purpose, device, changes))
const stateOf = (seat: string) =>
  ledger().value<string>(
    `(select s ->> 'state' from jsonb_array_elements(quorate.seats()) as s where s ->> 'seat' = $1)`,
    [seat],
  )

const UNCONFIRMED = 'confirmed_at = null, confirmation_proof_id = null'
let seats: Record<'president' | 'council' | 'tech' | 'vault' | 'swapped', SeatDevice>
beforeAll(async () => {
  seats = {
    president: made('ssh', 'president', ID.product_lead, { alg: 'sk-ssh-ed25519@openssh.com' }),
    council: made('rsa', 'council', ID.council),
    tech: made('passkey', 'tech', ID.tech_lead),
    vault: made('secret', 'vault', ID.council2),
    swapped: made('ssh', 'swapped', ID.content_owner),
  }
  for (const device of Object.values(seats)) await registerSeat(ledger(), device, { isUnconfirmed: true })
})

describe('[APR-6] a registered seat counts once its holder confirmed it', () => {
  it('and for nothing before: not for a drill, nor for the HOLD', async () => {
    expect(await call('seat-drill', seats.president)).toEqual(['refused', 'SEAT_UNCONFIRMED'])
    const class_ = `quorate.item('PRINCIPAL_CLASS', 'product_lead')`
    const enrolled = () => ledger().value(`(select count(*)::integer from quorate.enrolled_custodians(${class_}))`)
    expect(await enrolled()).toBe(0)
    expect(await call('seat-confirm', seats.president, { actor: ID.product_lead })).toEqual(['done'])
    expect([await enrolled(), await call('seat-drill', seats.president)]).toEqual([1, ['done']])
  })

  it('by their own token: a key that was put in place of theirs would confirm itself', async () => {
    // Somebody enrolled a key of their own as the holder's, and a quorum believed it.
    const byKey = () => call('seat-confirm', seats.council)
    expect(await byKey()).toEqual(['blocked', 'SEAT_TOKEN_EXPECTED'])
    const guard = [`starts_with(p_token, '{') and exists`, 'false and exists'] as const
    expect(await withGuardOut(ledger(), 'quorate.confirm_seat(text, text)', ...guard, byKey)).toEqual(['done'])
    const byToken = () => call('seat-confirm', seats.council, { actor: ID.council })
    expect(await byToken()).toEqual(['blocked', 'SEAT_CONFIRMED_ALREADY'])
    await plant(ledger(), `update qt001_cp.seat_credential set ${UNCONFIRMED} where seat_key = 'council'`)
    expect(await byToken()).toEqual(['done'])
  })

  it('after a rotation by the new key of each sort too: the key before it signed for it', async () => {
    await plant(
      ledger(),
      `update qt001_cp.apr_approver_seat set rotated_at = now() where seat_key in ('tech', 'vault')`,
    )
    expect(await call('seat-confirm', seats.tech)).toEqual(['done'])
    expect(await call('seat-confirm', seats.vault)).toEqual(['done'])
  })

  const REFUSED: readonly (readonly [
    what: string,
    changes: SeatCallChanges,
    code: string,
    guard: string,
    instead: string,
  ])[] = [
    [
      'by somebody else',
      { actor: ID.content_owner2 },
      'SEAT_NOT_YOURS',
      `credential.custodian_human_id <> human`,
      'false',
    ],
    [
      'with another digest than is registered',
      { actor: ID.content_owner, request: { seat_sha256: 'a'.repeat(64) } },
      'SEAT_DIGEST_DIFFERS',
      `(v_entry.credential).document_sha256 <> v_entry.request ->> 'seat_sha256'`,
      'false',
    ],
    [
      'by a request that is over',
      { actor: ID.content_owner, request: { not_after: moment(-5) } },
      'REQUEST_EXPIRED',
      'from quorate.request_findings(request) as f',
      'from quorate.request_findings(request) as f where false',
    ],
  ]
  it.each(REFUSED)('and not %s', async (_, changes, code, guard, instead) => {
    const attempt = () => call('seat-confirm', seats.swapped, changes)
    expect(await attempt()).toEqual(['blocked', code])
    const name = code === 'SEAT_DIGEST_DIFFERS' ? 'quorate.confirm_seat(text, text)' : HOLDER
    expect(await withGuardOut(ledger(), name, guard, instead, attempt)).toEqual(['done'])
    await plant(ledger(), `update qt001_cp.seat_credential set ${UNCONFIRMED} where seat_key = 'swapped'`)
  })

  it('and not of a seat that is not there, nor by the key that was meant to be registered', async () => {
    const unknown = made('ssh', 'nobody', ID.content_owner)
    expect(await call('seat-confirm', unknown, { actor: ID.content_owner })).toEqual(['blocked', 'SEAT_UNKNOWN'])
    expect(await call('seat-confirm', unknown)).toEqual(['refused', 'SEAT_PROOF_REFUSED'])
    const own = made('ssh', 'swapped', ID.content_owner)
    expect(await call('seat-confirm', own)).toEqual(['refused', 'SEAT_PROOF_REFUSED'])
    expect(await call('seat-confirm', own, { actor: ID.content_owner })).toEqual(['blocked', 'SEAT_DIGEST_DIFFERS'])
  })

  it('and not of one that is over', async () => {
    const over = made('ssh', 'over', ID.content_owner2)
    await registerSeat(ledger(), over, { isUnconfirmed: true })
    await plant(ledger(), `update qt001_cp.seat_credential set valid_until = clock_timestamp() where seat_key = 'over'`)
    expect(await call('seat-confirm', over, { actor: ID.content_owner2 })).toEqual(['blocked', 'SEAT_STALE'])
    expect(await stateOf('over')).toBe('expired')
  })
})

describe('[APR-6] a drill', () => {
  it('is by the key: a token says nothing of it', async () => {
    const byToken = () => call('seat-drill', seats.tech, { actor: ID.tech_lead })
    expect([await byToken(), await call('seat-drill', seats.tech)]).toEqual([
      ['refused', 'SEAT_KEY_EXPECTED'],
      ['done'],
    ])
    const guard = [`starts_with(p_token, '{') is not true`, 'false'] as const
    expect(await withGuardOut(ledger(), 'quorate.drill_seat(text, text)', ...guard, byToken)).toEqual(['done'])
  })

  it('is of the seat that the key is of, each request once', async () => {
    const request = { request_id: randomUUID(), not_after: moment(600) }
    expect(await call('seat-drill', seats.tech, { request: { seat: 'vault' } })).toEqual(['blocked', 'SEAT_NOT_YOURS'])
    expect(await call('seat-drill', seats.tech, { request })).toEqual(['done'])
    expect(await call('seat-drill', seats.tech, { request })).toEqual(['refused', 'SEAT_PROOF_REPLAYED'])
  })
})

describe('[APR-6] [EV-4] a rotation', () => {
  const rotate = (document: string): Promise<Ending> =>
    tryCall(openGoverned(ledger(), 'SEAT_ROTATE', document, { actor: ID.reviewer }))
  const to = (seat = 'council', custodian: string = ID.council) => made('ssh', seat, custodian)
  const line = (from: SeatDevice, next: SeatDevice, changes: object = {}) =>
    seatRotate(ledger(), from, next, changes as Readonly<Record<string, unknown>>)
  const guarded = (guard: string, instead: string, document: string) =>
    withGuardOut(ledger(), 'quorate.holder_findings(jsonb)', guard, instead, () => rotate(document))
  const wrong = `then 'SEAT_HOLDER_PROOF_WRONG'`

  it('is signed by the key in force, and by no other', async () => {
    const stranger = made('rsa', 'council', ID.council)
    for (const document of [
      line(stranger, to()),
      // The approval of another enrolment, of another purpose, and none.
      line(seats.council, to(), { enrolment: enrolmentOf(to()) }),
      line(seats.council, to(), { holder: JSON.parse(seats.council.approve('quorate:v1:enrol:x')) }),
      line(seats.council, to(), { holder: {} }),
    ]) {
      expect(await rotate(document)).toEqual(['blocked', 'SEAT_HOLDER_PROOF_WRONG'])
      expect(await guarded(wrong, 'then null', document)).toEqual(['done'])
    }
    expect(await rotate(line(seats.council, to()))).toEqual(['done'])
  })

  it('is of the same holder’s own seat, one that counts', async () => {
    const theirs = line(seats.council, to('council', ID.council3))
    expect(await rotate(theirs)).toEqual(['blocked', 'SEAT_NOT_YOURS'])
    expect(await guarded(`then 'SEAT_NOT_YOURS'`, 'and false then null', theirs)).toEqual(['done'])
    expect(await rotate(line(seats.council, to('nobody')))).toEqual(['blocked', 'SEAT_UNKNOWN'])
    expect(await rotate(line(seats.swapped, to('swapped', ID.content_owner)))).toEqual(['blocked', 'SEAT_UNCONFIRMED'])
  })

  it('is not of a secret: what proves it must lie in no file', async () => {
    const document = line(seats.vault, to('vault', ID.council2))
    expect(await rotate(document)).toEqual(['blocked', 'SEAT_SECRET_NOT_ROTATED'])
  })

  it('is malformed, or too large, or asks an enrolment that would not be registered', async () => {
    const ownKey = line(seats.council, seats.council)
    expect(await rotate('{}')).toEqual(['blocked', 'SEAT_CHANGE_MALFORMED'])
    expect(await rotate('[')).toEqual(['blocked', 'SEAT_CHANGE_MALFORMED'])
    expect(await rotate(JSON.stringify({ v: 1, rotate: [] }))).toEqual(['blocked', 'SEAT_CHANGE_SIZE'])
    expect(await rotate(line(seats.council, to(), { enrolment: {} }))).toEqual(['blocked', 'SEAT_ENROLMENT_MALFORMED'])
    expect(await rotate(ownKey)).toEqual(['blocked', 'SEAT_REGISTERED_BEFORE'])
  })

  it('ends the old key at once, and the new one counts once it is confirmed', async () => {
    const [next, before] = [to(), Number(await epoch(ledger()))]
    const code = await readyGoverned(ledger(), 'SEAT_ROTATE', line(seats.council, next))
    const { outcome, rest } = await govern(ledger(), code)
    expect([outcome, rest.rotated, rest.epoch_raised]).toEqual([
      'done',
      [{ seat: 'council', sha256: next.digest }],
      before + 1,
    ])
    expect(await call('seat-drill', seats.council)).toEqual(['refused', 'SEAT_PROOF_REFUSED'])
    expect([await stateOf('council'), await call('seat-drill', next)]).toEqual([
      'unconfirmed',
      ['refused', 'SEAT_UNCONFIRMED'],
    ])
    expect([await call('seat-confirm', next), await call('seat-drill', next)]).toEqual([['done'], ['done']])
    const holder = `(select array_agg(quorate.proof_state(proof_id, audience)) from qt001_cp.proof where purpose = 'seat-rotate')`
    expect(await ledger().value(holder)).toEqual(['authentic'])
  })
})

describe('[APR-6] [EV-4] [KEY-2] the holder alone ends their seat', () => {
  it('by their token, with the time since when others may have had the key; nobody else does', async () => {
    const before = Number(await epoch(ledger()))
    const end = (request: object, actor: string = ID.tech_lead) =>
      call('seat-end', seats.tech, { actor, request: request as Readonly<Record<string, unknown>> })
    expect(await end({}, ID.council)).toEqual(['blocked', 'SEAT_NOT_YOURS'])
    expect(await end({ compromised_since: moment(60) })).toEqual(['blocked', 'SEAT_SINCE_REFUSED'])
    expect(await end({ compromised_since: 'lately' })).toEqual(['refused', 'CALL_MALFORMED'])
    expect(await end({ reason: ' ' })).toEqual(['refused', 'CALL_MALFORMED'])
    expect([await stateOf('tech'), Number(await epoch(ledger()))]).toEqual(['active', before])
    expect(await end({ compromised_since: moment(-3600) })).toEqual(['done'])
    expect([await stateOf('tech'), Number(await epoch(ledger()))]).toEqual(['ended', before + 1])
    expect(await call('seat-drill', seats.tech)).toEqual(['refused', 'SEAT_PROOF_REFUSED'])
    const fallen = `(select array_agg(distinct quorate.proof_state(p.proof_id, p.audience)) from qt001_cp.proof as p
      join qt001_cp.seat_use as u using (proof_id) join qt001_cp.seat_credential as c using (credential_id) where c.seat_key = 'tech')`
    expect(await ledger().value(fallen)).toEqual(['compromised'])
  })

  it('by its key; a seat that is ended ends no more, and its holder may have another one', async () => {
    expect(await call('seat-end', seats.vault)).toEqual(['done'])
    expect(await call('seat-end', seats.vault, { actor: ID.council2 })).toEqual(['blocked', 'SEAT_UNKNOWN'])
    const again = seatRegister([enrolmentOf(made('ssh', 'vault', ID.council2))])
    expect(await tryCall(openGoverned(ledger(), 'SEAT_REGISTER', again))).toEqual(['done'])
  })
})
