// Reads every seat with a key or a secret of its own; snake_case ends here.
import { flag, listOf, made, members, oneOf, orNull, type Read, text } from '../codes/shape.ts'
import { call } from './call.ts'
import type { Database } from './connect.ts'

const seat = made(
  members({
    seat: text,
    type: text,
    sort: text,
    custodian: text,
    sha256: text,
    state: oneOf('active', 'unconfirmed', 'expired', 'ended'),
    valid_until: text,
    drilled_at: orNull(text),
    user_verified: flag,
  }),
  ({ valid_until: validUntil, drilled_at: drilledAt, user_verified: isUserVerified, ...of }) => ({
    ...of,
    validUntil,
    drilledAt,
    isUserVerified,
  }),
)

/** A seat; `custodian` is the sha256 of its holder's GitHub id, `sha256` the digest that their device shows. */
export type ListedSeat = Read<typeof seat>

/** Every seat, without keys. @throws as `call` */
export function readSeats(database: Database): Promise<readonly ListedSeat[]> {
  return call(database, 'quorate.seats', [], listOf(seat))
}

const put = members({ outcome: oneOf('done'), seat: text, seat_sha256: text })

/** Puts what a registered secret is proved against. @throws SEAT_SECRET_OTHER, and as `call` */
export async function putSeatSecret(database: Database, name: string, secretHash: string): Promise<void> {
  await call(database, 'quorate.put_seat_secret', [name, secretHash], put)
}
