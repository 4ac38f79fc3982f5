// Whether the seats with keys of their own would still be there when they are needed: confirmed, drilled, and valid for a while (APR-6).
import type { Database } from '../../postgres/connect.ts'
import { type ListedSeat, readSeats } from '../../postgres/seats.ts'
import { whereAllowed } from './allowed.ts'
import { type Check, check } from './check.ts'
import type { Names } from './names.ts'

const DAY = 86_400_000
/** Long enough to enrol, register and confirm another key. */
const AHEAD_DAYS = 30
/** A key that nobody used for longer may be lost without anybody knowing. */
const DRILL_DAYS = 180

/** The checks, each seat with its holder's name; none where nobody has such a seat, or where the login may not ask. */
export async function seatChecks(
  database: Database,
  now: Date,
  names: Names = async () => () => '',
): Promise<readonly Check[]> {
  const seats = (await whereAllowed(() => readSeats(database), [])).filter(({ state }) => state !== 'ended')
  if (seats.length === 0) return []
  const daysTo = (moment: string) => (Date.parse(moment) - now.getTime()) / DAY
  const nameOf = await names(seats.map(({ custodian }) => custodian))
  const called = ({ seat, custodian }: ListedSeat) =>
    `${seat}${nameOf(custodian) === '' ? '' : ` of ${nameOf(custodian)}`}`
  const ending = seats.filter(({ validUntil }) => daysTo(validUntil) < AHEAD_DAYS)
  const unconfirmed = seats.filter(({ state }) => state === 'unconfirmed')
  const undrilled = seats.filter(
    ({ state, drilledAt }) => state === 'active' && (drilledAt === null || -daysTo(drilledAt) > DRILL_DAYS),
  )
  const seen = (those: readonly ListedSeat[], observed: readonly string[]) =>
    ({ holds: those.length === 0, observed, otherwise: 'warn' }) as const
  return [
    check('SEATS_VALID', `every seat with a key holds for another ${AHEAD_DAYS} days`, {
      ...seen(
        ending,
        ending.map((one) => `${called(one)}, until ${one.validUntil}`),
      ),
      // A key that has ended signs nothing, and cannot be rotated by itself any more.
      otherwise: ending.some(({ validUntil }) => daysTo(validUntil) < 0) ? 'fail' : 'warn',
      fix: 'let each holder enrol a new key, and rotate it (SEAT_ROTATE) while the present one still signs',
    }),
    check('SEATS_CONFIRMED', 'every registered seat is confirmed by its holder', {
      ...seen(unconfirmed, unconfirmed.map(called)),
      fix: 'mode seat-confirm, by each holder with the digest of their own device; until then these seats count for nothing',
    }),
    check('SEATS_DRILLED', `every holder showed within ${DRILL_DAYS} days that their key works`, {
      ...seen(
        undrilled,
        undrilled.map((one) => `${called(one)}, ${one.drilledAt ?? 'never'}`),
      ),
      fix: 'quorate seat drill, by each holder',
    }),
  ]
}
