// Calls of the gate that decide without a token: what they bring proves them, or they may change nothing that goes on.
import type { Database } from '../../src/postgres/connect.ts'
import type { CallChanges } from './call-changes.ts'
import { callJson } from './call-gate.ts'
import type { Ledger } from './ledger.ts'
import type { Role } from './ledger-database.ts'
import { ID } from './people.ts'
import { makePermitKey, orderPermitKey } from './permit.ts'
import { type Ending, tryStatement } from './plant.ts'
import { enrolmentOf, putSecret, seatRegister } from './registered-seats.ts'
import { changeReleases, putRelease, sealedVersion } from './release.ts'
import { makeSeat } from './seat-devices.ts'
import { carryOut } from './stopping.ts'

type Call = (changes: CallChanges) => Promise<Ending>

export const PROOFLESS_CALLS: readonly (readonly [
  name: string,
  login: Role,
  prepared: (ledger: Ledger) => Promise<Call>,
])[] = [
  [
    'make_permit_key',
    'cutter_deploy',
    async (ledger) => {
      const seal = await orderPermitKey(ledger)
      return ({ as }) => tryStatement(makePermitKey(as as Database, seal))
    },
  ],
  [
    'put_release',
    'quorate_door',
    async (ledger) => {
      const { sealed, put } = sealedVersion(ledger, 'LEVELS', 1)
      await changeReleases(ledger, { put: [put] })
      return ({ as }) => tryStatement(putRelease(as as Database, sealed))
    },
  ],
  [
    'put_seat_secret',
    'quorate_door',
    async (ledger) => {
      const { ledgerId } = ledger.gate.ledger
      const device = makeSeat('secret', { seat: 'levels', custodian: ID.council3, ledgerId })
      await carryOut(ledger, 'SEAT_REGISTER', seatRegister([enrolmentOf(device)]))
      return ({ as }) => tryStatement(putSecret(ledger, device, as as Database))
    },
  ],
  [
    'take_back_logins',
    'cutter_deploy',
    async () =>
      ({ as }) =>
        tryStatement(callJson(as as Database, 'quorate.take_back_logins', [])),
  ],
]
