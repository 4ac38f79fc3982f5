import {
  readSeatDocument
} from "./chunk-6FNWBU6V.js";
import "./chunk-NCEVGQBF.js";
import {
  boundedLines,
  unreadable
} from "./chunk-7WK2S4LE.js";
import {
  Misshapen,
  listOf,
  members,
  orNone,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import {
  sha256
} from "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/words/seats.ts
var enrolment = members({ document: text, register_by: text, custody: members({ text, at: text }) });
var document = members({
  register: orNone(listOf(enrolment)),
  rotate: orNone(listOf(members({ enrolment }))),
  end: orNone(
    listOf(members({ seat: text, seat_sha256: orNone(text), compromised_since: orNone(text), reason: text }))
  )
});
var TITLE = "Against the registered seats";
async function saysSeats({ namesOf }, content) {
  let found;
  try {
    found = document(JSON.parse(content), "");
  } catch (error) {
    if (!(error instanceof Misshapen) && !(error instanceof SyntaxError)) throw error;
    return [unreadable(TITLE)];
  }
  const entered = [
    ...(found.register ?? []).map((file) => ({ file, verb: "registers" })),
    ...(found.rotate ?? []).map(({ enrolment: file }) => ({ file, verb: "replaces the key of" }))
  ].map((one) => ({ ...one, seat: readSeatDocument(one.file.document) }));
  const names = await namesOf(entered.flatMap(({ seat }) => seat === null ? [] : [seat.custodian]));
  const lines = [
    ...entered.flatMap(
      ({ file, verb, seat }) => seat === null ? [{ text: `${verb} a seat whose document the gate will refuse` }] : seatLines(verb, seat, file, names)
    ),
    ...(found.end ?? []).map(({ seat, seat_sha256: digest, compromised_since: since, reason }) => ({
      text: `ends the seat ${seat}${digest === null ? "" : ` (${digest})`}: ${reason}` + (since === null ? "" : `; others may have had its key since ${since}, and what it proved since then falls`)
    }))
  ];
  return [{ title: TITLE, lines: boundedLines(lines, "lines"), none: "Nothing changes." }];
}
function seatLines(verb, seat, { document: bytes, custody }, names) {
  const name = names.get(seat.custodian);
  const who = name?.words ?? `account ${seat.custodian.slice(0, 12)}`;
  const kept = `${verb} ${seat.seat} (${seat.approver_type}), kept by ${who}: ${keyWords(seat)}, until ${seat.valid_until}`;
  return [
    name?.isOtherwise ? { text: kept, codes: ["PERSON_NAMED_OTHERWISE"] } : { text: kept },
    { text: `${seat.seat} has the digest ${sha256(bytes)}, which its holder sees on their device` },
    { text: `${seat.seat}: its holder attests, ${custody.at}: \u201C${custody.text}\u201D` }
  ];
}
function keyWords({ sort, key }) {
  switch (sort) {
    case "passkey":
      return `a passkey of ${key.rp_id}${key.device_bound ? " that stays on its device" : ""}`;
    case "ssh":
      return `an SSH key (${key.alg})`;
    case "rsa":
      return "an RSA key";
    case "secret":
      return "a secret";
  }
}
export {
  saysSeats
};
