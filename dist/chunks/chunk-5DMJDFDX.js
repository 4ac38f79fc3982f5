import {
  call
} from "./chunk-NQTFCWVW.js";
import {
  flag,
  listOf,
  made,
  members,
  oneOf,
  orNull,
  text
} from "./chunk-C2PK7ITU.js";

// src/postgres/seats.ts
var seat = made(
  members({
    seat: text,
    type: text,
    sort: text,
    custodian: text,
    sha256: text,
    state: oneOf("active", "unconfirmed", "expired", "ended"),
    valid_until: text,
    drilled_at: orNull(text),
    user_verified: flag
  }),
  ({ valid_until: validUntil, drilled_at: drilledAt, user_verified: isUserVerified, ...of }) => ({
    ...of,
    validUntil,
    drilledAt,
    isUserVerified
  })
);
function readSeats(database) {
  return call(database, "quorate.seats", [], listOf(seat));
}
var put = members({ outcome: oneOf("done"), seat: text, seat_sha256: text });
async function putSeatSecret(database, name, secretHash) {
  await call(database, "quorate.put_seat_secret", [name, secretHash], put);
}

export {
  readSeats,
  putSeatSecret
};
