// The doctor says which seats with keys would be missing when they are needed (APR-6).
import { expect, it } from 'vitest'
import { seatChecks } from '../../src/usecases/doctor/seats.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { callSeat, registerHonestly, registerSeat } from '../support/registered-seats.ts'
import { makeSeat } from '../support/seat-devices.ts'

const ledger = useLedger()
const made = (seat: string, custodian: string, validUntil = '2030-01-01T00:00:00Z') =>
  makeSeat('ssh', { ledgerId: ledger().gate.ledger.ledgerId, seat, custodian, validUntil })
const found = async (now: Date) =>
  (await seatChecks(ledger().door, now)).map(({ id, state, observed }) => [id, state, observed])

it('[APR-6] and nothing where nobody has one, or to whom may not ask', async () => {
  expect([await found(new Date()), await seatChecks(ledger().revoker, new Date())]).toEqual([[], []])
})

it('[APR-6] those that end soon, that nobody confirmed, and whose key nobody tried for long', async () => {
  const now = Date.now()
  const drilledAt = new Date(now).toISOString()
  await registerSeat(ledger(), made('good', ID.council), { drilledAt })
  const fine = ['SEATS_VALID', 'SEATS_CONFIRMED', 'SEATS_DRILLED'].map((id) => [id, 'ok', []])
  expect(await found(new Date(now))).toEqual(fine)
  expect(await found(new Date(now + 179 * 86_400_000))).toEqual(fine)
  expect((await found(new Date(now + 181 * 86_400_000)))[2]?.slice(0, 2)).toEqual(['SEATS_DRILLED', 'warn'])

  const soon = new Date(now + 29 * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z')
  await registerSeat(ledger(), made('ending', ID.council2, soon), { drilledAt })
  await registerSeat(ledger(), made('waiting', ID.council3), { isUnconfirmed: true })
  await registerSeat(ledger(), made('idle', ID.tech_lead))
  const gone = made('gone', ID.tech_lead2)
  await registerHonestly(ledger(), gone)
  await callSeat(ledger(), 'seat-end', gone)
  expect(await found(new Date(now))).toEqual([
    ['SEATS_VALID', 'warn', [`ending, until ${soon}`]],
    ['SEATS_CONFIRMED', 'warn', ['waiting']],
    ['SEATS_DRILLED', 'warn', ['idle, never']],
  ])
  // A key that has ended signs nothing; each seat is told with its holder.
  const after = await seatChecks(ledger().door, new Date(now + 30 * 86_400_000), async () => () => 'dana')
  expect(after[0]).toMatchObject({ state: 'fail', observed: [`ending of dana, until ${soon}`] })
})
