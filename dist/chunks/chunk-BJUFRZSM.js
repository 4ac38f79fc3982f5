import {
  isSigned,
  isSignedBy
} from "./chunk-ELVQX6SU.js";
import {
  audienceOf
} from "./chunk-6PCWFMXB.js";
import {
  MOMENT,
  UUID,
  isMembers,
  isText,
  readSeatDocument,
  seatDigest
} from "./chunk-6FNWBU6V.js";
import {
  sha256
} from "./chunk-MOJ4YKEH.js";

// src/seats/enrolment.ts
var CUSTODY = [
  "I made this key or secret on a device of my own, and I alone hold it.",
  "No operator, administrator, CI job, cloud account, program or other approver has it or can use it.",
  "I hold no other seat of this ledger.",
  "When that is no longer so, I end this seat at once."
].join(" ");
function possessionParts({
  document,
  enrolmentId,
  registerBy,
  custody
}) {
  const { ledger_id: ledgerId } = JSON.parse(document);
  const asked = [seatDigest(document), sha256(custody.text)];
  return { purpose: "enrol", ledgerId, subject: enrolmentId, notAfter: registerBy, asked };
}
function possessionOf(enrolment) {
  return audienceOf(possessionParts(enrolment));
}
function enrolmentText({ document, enrolmentId, registerBy, possession, custody }) {
  const file = { v: 1, document, enrolment_id: enrolmentId, register_by: registerBy, possession, custody };
  return `${JSON.stringify(file, null, 2)}
`;
}
function readEnrolment(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isMembers(value)) return null;
  const { v, document, enrolment_id: enrolmentId, register_by: registerBy, possession, custody, ...others } = value;
  if (v !== 1 || Object.keys(others).length > 0 || typeof document !== "string") return null;
  const seat = readSeatDocument(document);
  if (seat === null || !isText(enrolmentId, UUID) || !isText(registerBy, MOMENT)) return null;
  if (!isMembers(possession) || !isMembers(custody)) return null;
  const { text: words, at, ...more } = custody;
  if (Object.keys(more).length > 0 || typeof words !== "string" || !isText(at, MOMENT)) return null;
  const read = { document, enrolmentId, registerBy, possession, custody: { text: words, at } };
  return isPossessed(seat, read) ? { ...read, seat } : null;
}
function isPossessed(seat, read) {
  const { possession: members, document } = read;
  if (seat.sort === "secret") return Object.keys(members).length === 0;
  if (!isSigned(seat.sort, members)) return false;
  const by = { statement: possessionOf(read), seatDigest: seatDigest(document) };
  return isSignedBy(seat, { sort: seat.sort, members }, by);
}

export {
  CUSTODY,
  possessionParts,
  possessionOf,
  enrolmentText,
  readEnrolment
};
