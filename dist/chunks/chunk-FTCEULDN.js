import {
  done,
  person,
  readChanges,
  runIdOf
} from "./chunk-YCMVVPVN.js";
import {
  hold
} from "./chunk-EI43MBC5.js";
import {
  ownRun
} from "./chunk-NQUR4I6H.js";
import {
  readScope
} from "./chunk-AEOKVVUO.js";
import {
  call,
  findings,
  ledgerHead,
  requiredSeatList,
  subjects,
  takenSeats
} from "./chunk-NQTFCWVW.js";
import {
  flag,
  listOf,
  made,
  mapOf,
  members,
  number,
  oneOf,
  orNull,
  text
} from "./chunk-C2PK7ITU.js";
import {
  QuorateError,
  readPacket,
  sha256
} from "./chunk-MOJ4YKEH.js";

// src/postgres/unknown-change.ts
var COMPARED = 500;
var NAMED = 5;
var NEAR = 2;
async function unknownChange(database, code) {
  const near = await nearCodes(database, code).catch(() => []);
  return new QuorateError("CHANGE_UNKNOWN", {
    ...near.length === 0 ? {} : { expected: { "changes with a code near to it": near } },
    observed: code
  });
}
async function nearCodes(database, code) {
  const changes = await readChanges(database, { limit: COMPARED });
  const { default: distance } = await import("./leven-XVSUYI2U.js");
  const typed = code.slice(0, 20).toUpperCase();
  return changes.map(({ code: known }) => ({ known, edits: distance(typed, known, { maxDistance: NEAR + 1 }) })).filter(({ edits }) => edits <= NEAR).sort((left, right) => left.edits - right.edits).slice(0, NAMED).map(({ known }) => known);
}

// src/postgres/escalation.ts
function awaitsWayForward(escalation2) {
  return escalation2 !== null && ["marked", "reviewed"].includes(escalation2.status);
}
var escalation = made(
  members({
    ...{ number, status: text, by: text, opened: done, forced: orNull(text), failed: listOf(text), leads_back: flag },
    compensations: listOf(members({ code: text, status: oneOf("open", "consumed", "withdrawn") })),
    closed: orNull(made(members({ ...person, code: text, reason: text }), runIdOf))
  }),
  ({ leads_back: leadsBack, ...rest }) => ({ ...rest, leadsBack })
);

// src/postgres/read-change.ts
var changeAnswer = members({
  activation_id: text,
  code: text,
  action: text,
  kind: text,
  content_kind: text,
  status: oneOf("open", "consumed", "withdrawn"),
  packet: text,
  packet_sha256: text,
  not_after: text,
  stale: flag,
  rests_on_accounts: flag,
  generations: mapOf(number),
  opened: orNull(
    made(members({ subject_sha256: text, at: text }), ({ subject_sha256: subjectSha256, at }) => ({
      subjectSha256,
      at
    }))
  ),
  awaits: findings,
  parent: orNull(text),
  successor: orNull(text),
  entry: orNull(text),
  compensates: orNull(text),
  escalation: orNull(escalation),
  verified: orNull(oneOf("pass", "fail")),
  run: orNull(ownRun),
  holds: listOf(hold),
  request: orNull(members({ code: text, status: text })),
  grant: orNull(members({ auth_code: text, status: text, document: text, sha256: text })),
  esign_class: orNull(text),
  scope: readScope,
  required: requiredSeatList,
  occupied: takenSeats,
  subjects,
  fell: listOf(members({ class: text, ordinal: number, human: text })),
  ledger: ledgerHead
});
async function readChange(database, code) {
  const answer = await call(database, "quorate.status", [code], orNull(changeAnswer));
  if (answer === null) throw await unknownChange(database, code);
  const found = readPacket(answer.packet, {
    packetSha256: answer.packet_sha256,
    codes: [code, answer.code],
    ledgerId: answer.ledger.ledgerId,
    activationId: answer.activation_id,
    action: answer.action,
    notAfter: answer.not_after,
    parent: answer.parent,
    compensates: answer.compensates
  });
  if ("length" in found)
    throw new QuorateError("PACKET_FORGED", { expected: { "of the packet": found }, observed: code });
  return changeFrom(answer, found.packet);
}
function changeFrom(answer, packet) {
  const { grant } = answer;
  if (grant && sha256(grant.document) !== grant.sha256)
    throw new QuorateError("PACKET_FORGED", { observed: grant.auth_code });
  const { code, action, status, stale, awaits, parent, successor, entry, verified, request, scope } = answer;
  const { required, occupied, fell, opened } = answer;
  return {
    ...{ code, action, status, stale, awaits, packet, parent, successor, entry, verified, request, scope },
    restsOnAccounts: answer.rests_on_accounts,
    generations: answer.generations,
    escalation: answer.escalation,
    run: answer.run,
    holds: answer.holds,
    ...{ required, occupied, fell, opened, subjects: answer.subjects },
    activationId: answer.activation_id,
    compensates: answer.compensates,
    kind: answer.kind,
    contentKind: answer.content_kind,
    packetSha256: answer.packet_sha256,
    notAfter: answer.not_after,
    grant: grant && { authCode: grant.auth_code, status: grant.status, sha256: grant.sha256 },
    esignClass: answer.esign_class
  };
}

export {
  awaitsWayForward,
  escalation,
  unknownChange,
  readChange
};
