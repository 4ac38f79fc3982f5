// Seats come by a governed act from their holders' enrolment files: what is refused, each beside what is taken (APR-6, REG-4).
import { type KeyObject, randomUUID, sign } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { possessionOf } from '../../src/seats/enrolment.ts'
import { jwsSignedBytes } from '../../src/seats/rsa.ts'
import { openGoverned } from '../support/governance.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'
import { moment } from '../support/moment.ts'
import { ID } from '../support/people.ts'
import { type Ending, tryCall } from '../support/plant.ts'
import { enrolmentOf, registerSeat, seatRegister } from '../support/registered-seats.ts'
import { makeSeat, type SeatAsked, type SeatDevice } from '../support/seat-devices.ts'

const ledger = useLedger()
const ENROLMENT = 'quorate.enrolment_findings(jsonb, uuid[])'
const REGISTER = 'quorate.seats_findings(text, uuid[])'
const TOGETHER = 'quorate.enrolments_together(jsonb)'

const made = (sort: SeatDevice['sort'], asked: Partial<SeatAsked> & Pick<SeatAsked, 'seat' | 'custodian'>) =>
  makeSeat(sort, { ledgerId: ledger().gate.ledger.ledgerId, ...asked })
const open = (document: string, actor: string = ID.reviewer): Promise<Ending> =>
  tryCall(openGoverned(ledger(), 'SEAT_REGISTER', document, { actor }))

let [taken, honest]: SeatDevice[] = []
const device = (which: SeatDevice | undefined) => which as SeatDevice
beforeAll(async () => {
  taken = made('rsa', { seat: 'taken', custodian: ID.council })
  await registerSeat(ledger(), taken)
  honest = made('ssh', { seat: 'president', custodian: ID.product_lead2 })
})

/** A refusal with its code; the guard without which the same would be opened. */
type Refused = readonly [
  code: string,
  document: () => string,
  guard: readonly [name: string, text: string, instead: string] | null,
  actor?: string,
]
const filtered = (code: string) => [ENROLMENT, 'where f.holds', `where f.holds and f.code <> '${code}'`] as const
const one = (changes: Readonly<Record<string, unknown>>) => seatRegister([enrolmentOf(device(honest), changes)])
const of = (id: string) => seatRegister([enrolmentOf(made('ssh', { seat: 'president', custodian: id }))])
const ending = (...lines: readonly object[]) => seatRegister([], lines)
const until = (validUntil: string) =>
  seatRegister([enrolmentOf(made('ssh', { seat: 'president', custodian: ID.product_lead2, validUntil }))])

const REFUSED: Readonly<Record<string, Refused>> = {
  'a text that is no JSON': ['SEAT_CHANGE_MALFORMED', () => '{', null],
  'an unknown member': ['SEAT_CHANGE_MALFORMED', () => JSON.stringify({ v: 1, register: [], more: 1 }), null],
  'an end without a reason': ['SEAT_CHANGE_MALFORMED', () => ending({ seat: 'taken' }), null],
  'an end with an unknown member': ['SEAT_CHANGE_MALFORMED', () => ending({ seat: 'taken', reason: 'r', x: 1 }), null],
  'an end since no time': [
    'SEAT_CHANGE_MALFORMED',
    () => ending({ seat: 'taken', reason: 'r', compromised_since: 'yesterday' }),
    null,
  ],
  'nothing at all': ['SEAT_CHANGE_SIZE', () => JSON.stringify({ v: 1 }), [REGISTER, 'not between 1 and 32', '> 32']],
  'thirty-three lines': [
    'SEAT_CHANGE_SIZE',
    () => ending(...Array.from({ length: 33 }, () => ({ seat: 'taken', reason: 'r' }))),
    null,
  ],
  'a file that is not whole': ['SEAT_ENROLMENT_MALFORMED', () => one({ custody: undefined }), null],
  'a file with another document': ['SEAT_ENROLMENT_MALFORMED', () => one({ document: '{}' }), null],
  'a file of another ledger': [
    'SEAT_ENROLMENT_MALFORMED',
    () => seatRegister([enrolmentOf(made('ssh', { seat: 'p', custodian: ID.product_lead2, ledgerId: randomUUID() }))]),
    null,
  ],
  'a seat without a name': [
    'SEAT_ENROLMENT_MALFORMED',
    () => seatRegister([enrolmentOf(made('ssh', { seat: 'Präsident', custodian: ID.product_lead2 }))]),
    null,
  ],
  'a proof of possession for another enrolment': [
    'SEAT_POSSESSION_WRONG',
    () => one({ enrolment_id: randomUUID() }),
    filtered('SEAT_POSSESSION_WRONG'),
  ],
  'an attestation in other words than were signed': [
    'SEAT_POSSESSION_WRONG',
    () => one({ custody: { text: 'My assistant has it.', at: moment(-5) } }),
    filtered('SEAT_POSSESSION_WRONG'),
  ],
  'a proof of possession of another sort': [
    'SEAT_POSSESSION_WRONG',
    () => one({ possession: { proof: 'AAAA' } }),
    filtered('SEAT_POSSESSION_WRONG'),
  ],
  'an empty attestation': [
    'SEAT_ATTESTATION_EMPTY',
    () => seatRegister([JSON.parse(device(honest).enrolmentFile({ custody: ' \n' }))]),
    filtered('SEAT_ATTESTATION_EMPTY'),
  ],
  'an enrolment that is over': [
    'SEAT_ENROLMENT_EXPIRED',
    () => seatRegister([JSON.parse(device(honest).enrolmentFile({ registerBy: moment(-2) }))]),
    filtered('SEAT_ENROLMENT_EXPIRED'),
  ],
  'a seat that is over': ['SEAT_ENROLMENT_EXPIRED', () => until(moment(-2)), filtered('SEAT_ENROLMENT_EXPIRED')],
  'a holder whom nobody knows': ['SEAT_CUSTODIAN_UNKNOWN', () => of(ID.stranger), filtered('SEAT_CUSTODIAN_UNKNOWN')],
  'a holder who operates': ['SEAT_CUSTODIAN_OPERATES', () => of(ID.operator), filtered('SEAT_CUSTODIAN_OPERATES')],
  'a holder who keeps a login': [
    'SEAT_CUSTODIAN_OPERATES',
    () => of(ID.cutCustodian),
    filtered('SEAT_CUSTODIAN_OPERATES'),
  ],
  'the migrator': ['SEAT_CUSTODIAN_OPERATES', () => of(ID.migrator), filtered('SEAT_CUSTODIAN_OPERATES')],
  'a holder who opens the change': [
    'SEAT_CUSTODIAN_ACTS',
    () => one({}),
    filtered('SEAT_CUSTODIAN_ACTS'),
    ID.product_lead2,
  ],
  'a key that another seat has': [
    'SEAT_KEY_SHARED',
    () => seatRegister([enrolmentOf(sharing(device(taken)))]),
    filtered('SEAT_KEY_SHARED'),
  ],
  'the name of another person’s seat': [
    'SEAT_NAME_TAKEN',
    () => seatRegister([enrolmentOf(made('ssh', { seat: 'taken', custodian: ID.product_lead2 }))]),
    [REGISTER, `('SEAT_NAME_TAKEN', exists`, `('SEAT_NAME_TAKEN', false and exists`],
  ],
  'a second seat of one person': [
    'SEAT_CUSTODIAN_TAKEN',
    () => of(ID.council),
    [REGISTER, `('SEAT_CUSTODIAN_TAKEN', exists`, `('SEAT_CUSTODIAN_TAKEN', false and exists`],
  ],
  'two seats of one person at once': [
    'SEAT_CUSTODIAN_TAKEN',
    () => {
      const second = made('ssh', { seat: 'second', custodian: ID.product_lead2 })
      return seatRegister([enrolmentOf(device(honest)), enrolmentOf(second)])
    },
    [TOGETHER, `('SEAT_CUSTODIAN_TAKEN', `, `('SEAT_CUSTODIAN_TAKEN', false and `],
  ],
  'one key for two people at once': [
    'SEAT_KEY_SHARED',
    () => seatRegister([enrolmentOf(device(honest)), enrolmentOf(sharing(device(honest)))]),
    [TOGETHER, `('SEAT_KEY_SHARED', `, `('SEAT_KEY_SHARED', false and `],
  ],
  'an end of a seat that is not there': [
    'SEAT_UNKNOWN',
    () => ending({ seat: 'nobody', reason: 'gone' }),
    [REGISTER, 'c.credential_id is null or c.ended_at', 'c.ended_at'],
  ],
  'an end twice': [
    'SEAT_UNKNOWN',
    () => ending({ seat: 'taken', reason: 'a' }, { seat: 'taken', reason: 'b' }),
    [REGISTER, 'where o.n < e.n', 'where o.n > 99'],
  ],
  'an end since a time to come': [
    'SEAT_SINCE_REFUSED',
    () => ending({ seat: 'taken', reason: 'stolen', compromised_since: moment(60) }),
    [REGISTER, `('SEAT_SINCE_REFUSED', `, `('SEAT_SINCE_REFUSED', false and `],
  ],
}

/** Another person's enrolment of a key that a device has, as two who share it could make it. */
function sharing(of: SeatDevice): SeatDevice {
  const document = JSON.stringify({ ...JSON.parse(of.document), seat: 'shared', custodian: sha256(ID.council3) })
  const possession = (statement: string) =>
    of.sort === 'rsa'
      ? {
          signature: sign('sha256', jwsSignedBytes(sha256(document), statement), of.secret as KeyObject).toString(
            'base64url',
          ),
        }
      : of.sign(statement)
  return {
    ...of,
    document,
    enrolmentFile() {
      const file = JSON.parse(of.enrolmentFile())
      const by = { enrolmentId: file.enrolment_id, registerBy: file.register_by, custody: file.custody }
      return JSON.stringify({ ...file, document, possession: possession(possessionOf({ document, ...by })) })
    },
  }
}

describe('[APR-6] a seat is registered from its holder’s enrolment', () => {
  it.each(Object.entries(REFUSED))('and not from %s', async (_, [code, document, guard, actor]) => {
    const text = document()
    expect(await open(text, actor)).toEqual(['blocked', code])
    if (guard !== null) expect(await withGuardOut(ledger(), ...guard, () => open(text, actor))).toEqual(['done'])
  })
})
