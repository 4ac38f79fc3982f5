import {
  call,
  subjects
} from "./chunk-NQTFCWVW.js";
import {
  listOf,
  members,
  number,
  oneOf,
  orNone,
  text
} from "./chunk-C2PK7ITU.js";

// src/postgres/read-holds.ts
var shown = {
  ...{ hold: text, on: oneOf("change", "action"), by: text, reason: text, since: text },
  until: orNone(text),
  joined: orNone(listOf(text))
};
var hold = members(shown);
var listedHold = members({ ...shown, of: text, lifted: number, needed: number });
var holdsAnswer = members({ holds: listOf(listedHold), subjects });
function readHolds(database) {
  return call(database, "quorate.holds", [], holdsAnswer);
}

export {
  hold,
  readHolds
};
