import {
  noChanges
} from "./chunk-A5PL4ZSC.js";
import {
  stateOf,
  stateWords
} from "./chunk-O7QYT7DW.js";
import {
  commitPage,
  runPage,
  whoDid
} from "./chunk-RX7J3SUF.js";
import {
  accountNames
} from "./chunk-VLUCJSVG.js";
import {
  kindNamed
} from "./chunk-4PAWPOFF.js";
import {
  restsOn
} from "./chunk-PG7CG6GL.js";
import {
  changeSeats,
  driftOf,
  readExplained,
  treeOf,
  unknownChange,
  withCustody
} from "./chunk-ERSGBAHZ.js";
import {
  done,
  githubPages,
  person,
  readChanges,
  runIdOf
} from "./chunk-47VEIXXA.js";
import {
  readGate
} from "./chunk-QXHGLLE7.js";
import {
  factTexts,
  keysText,
  ledgerFacts
} from "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-LCIR3HVR.js";
import {
  peopleBeside
} from "./chunk-4GZFEB4F.js";
import {
  call,
  seatProof
} from "./chunk-XQIWLUER.js";
import "./chunk-Y6WYPMAF.js";
import {
  listOf,
  made,
  members,
  number,
  oneOf,
  orNull,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-VMAH4STM.js";
import "./chunk-YOXB7IML.js";
import {
  CUSTODY,
  proofWord
} from "./chunk-GDUJXSVE.js";
import {
  foldCode
} from "./chunk-VBNEJN7Y.js";
import "./chunk-VVWYWGG4.js";

// src/postgres/read-history.ts
var attempt = made(
  members({
    ...{ ...person, code: text, action: text, phase: oneOf("preflight", "act"), outcome: orNull(text) },
    ...{ codes: listOf(text), concluded_at: orNull(text) }
  }),
  ({ concluded_at: concludedAt, ...rest }) => ({ ...runIdOf(rest), concludedAt })
);
var seat = made(
  members({ ...person, class: text, ordinal: number, source: seatProof, left: orNull(done) }),
  runIdOf
);
var historyAnswer = members({
  ended: orNull(oneOf("consumed", "withdrawn", "expired")),
  github: orNull(githubPages),
  opened: done,
  seats: listOf(seat),
  attempts: members({ earlier: number, shown: listOf(attempt) }),
  withdrawn: orNull(done)
});
async function readHistory(database, code) {
  const answer = await call(database, "quorate.history", [code], orNull(historyAnswer));
  if (answer === null) throw await unknownChange(database, code);
  const { attempts, ...rest } = answer;
  return { ...rest, attempts: attempts.shown, earlier: attempts.earlier };
}

// src/usecases/change/filed-sections.ts
async function filedSections(database, gate, change, folder) {
  const { saysFiled } = await kindNamed(change.contentKind);
  if (change.status !== "open" || saysFiled === null) return {};
  const people = await peopleBeside(folder, gate.name);
  const namesOf = accountNames({ people, actorId: null, ask: null });
  const { opened } = change;
  const opener = opened && (await namesOf([opened.subjectSha256])).get(opened.subjectSha256);
  const asked = {
    title: "Who asks",
    lines: opened === null ? [] : [{ text: `opened by ${opener?.words ?? opened.subjectSha256} at ${opened.at}` }]
  };
  const sections = await saysFiled({ gate, database, namesOf }, change.code);
  return { sections: [asked, ...sections.map((section) => ({ ...section, title: `As filed: ${section.title}` }))] };
}

// src/usecases/change/happened.ts
function happened(code, history) {
  const { opened, seats, attempts, earlier, withdrawn, github } = history;
  const line = (done2, words) => ({
    at: done2.at,
    text: [done2.at, words, runPage(done2, github) ?? ""].join("  ").trimEnd()
  });
  const events = [
    line(opened, `${whoDid(opened)} opened the change`),
    ...seats.filter(isTaken).flatMap((seat2) => [line(seat2, seatWords(seat2)), ...leftWords(seat2, line)]),
    ...attempts.map((attempt2) => line(attempt2, attemptWords(attempt2, code))),
    ...withdrawn === null ? [] : [line(withdrawn, `${whoDid(withdrawn)} withdrew the change`)]
  ];
  const older = earlier === 0 ? [] : [{ text: `${earlier} earlier attempts are not shown here` }];
  const inOrder = events.sort((left, right) => left.at < right.at ? -1 : left.at > right.at ? 1 : 0);
  return {
    title: "What happened (names are labels of that time)",
    lines: [...older, ...inOrder.map(({ text: text2 }) => ({ text: text2 }))]
  };
}
function isTaken({ source }) {
  return source === "token" || source === "seat";
}
function seatWords(seat2) {
  return `${whoDid(seat2)} took the seat ${seat2.class} ${seat2.ordinal} (${proofWord(seat2.source)})`;
}
function leftWords(seat2, line) {
  const { left, class: role, ordinal } = seat2;
  if (left === null) return [];
  const isOwn = left.human === seat2.human;
  const words = isOwn ? `left the seat ${role} ${ordinal}` : `freed the seat ${role} ${ordinal}, which counted no more`;
  return [line(left, `${whoDid(left)} ${words}`)];
}
var OUTCOMES = {
  pass: "passed",
  blocked: "blocked",
  done: "done",
  step_failed: "the step failed"
};
function attemptWords(attempt2, code) {
  const { action, phase, outcome, codes } = attempt2;
  const what = phase === "preflight" ? `preflight of ${action}` : action;
  const of = attempt2.code === code ? what : `${what} ${attempt2.code}`;
  const found = codes.length === 0 ? "" : ` (${codes.join(", ")})`;
  return `${whoDid(attempt2)}, ${of}: ${OUTCOMES[outcome ?? ""] ?? outcome ?? "not concluded"}${found}`;
}

// src/usecases/change/status.ts
async function status(database, typed, folder) {
  const gate = await readGate(database);
  const code = typed === null ? await latest(database) : foldCode(typed);
  if (code === null) {
    if (typed === null) return noChanges("status", gate);
    throw await unknownChange(database, typed);
  }
  const people = await peopleBeside(folder, gate.name);
  const { change, explained } = await readExplained(database, code);
  const history = await readHistory(database, code);
  const facts = factTexts({
    action: change.action,
    status: stateWords({ ...change, state: stateOf(change) }),
    opened: `${history.opened.at} by ${whoDid(history.opened)}`,
    "not after": change.notAfter,
    request: change.request && `${change.request.code} ${change.request.status}`,
    grant: change.grant && `${change.grant.authCode} ${change.grant.status}`,
    entry: change.entry,
    parent: change.parent,
    "verify change": change.successor,
    packet: change.packetSha256,
    commit: commitPage(change.packet.commit, history.github),
    plan: `${change.packet.plan_id} ${change.packet.plan_revision}`,
    "rests on a compromised key": change.fell.map((seat2) => `${seat2.class} ${seat2.ordinal}`).join(", ") || null,
    ...restsOn(gate),
    ...ledgerFacts(gate.ledger),
    keys: keysText(gate.keys)
  });
  const told = await changeSeats(gate, change, explained, people);
  const verify = change.successor === null ? null : await readExplained(database, change.successor);
  const { next, awaits } = verify === null ? told : await changeSeats(gate, verify.change, verify.explained, people);
  const filed = await filedSections(database, gate, change, folder);
  return {
    outcome: "pass",
    mode: "status",
    change: change.code,
    findings: [],
    ...told,
    seats: recordedSeats(told.seats, change, history),
    ...explained && { checks: treeOf(explained, change, people) },
    next,
    // Other codes explain themselves; of these nobody would know which object they are about.
    notes: [...gate.moved, ...driftOf(awaits)],
    facts,
    sections: [...filed.sections ?? [], happened(change.code, history)],
    data: { history }
  };
}
async function latest(database) {
  const [newest] = await readChanges(database, { limit: 1 });
  return newest?.code ?? null;
}
function recordedSeats(told, change, { seats, ended, github }) {
  const held = seats.filter(
    (seat2) => seat2.left === null && (ended !== null || told.occupied.some((taken) => isSame(taken, seat2)))
  );
  const recorded = held.map((done2) => {
    const shown = told.occupied.find((seat3) => isSame(seat3, done2));
    const who = done2.label === null && ended === null ? shown?.who ?? whoDid(done2) : whoDid(done2);
    const run = runPage(done2, github);
    const seat2 = { class: done2.class, ordinal: done2.ordinal, source: proofWord(done2.source), who, at: done2.at };
    return run === void 0 ? seat2 : { ...seat2, run };
  });
  const occupied = withCustody(recorded, change).map(
    ({ at, run, ...seat2 }) => seat2.source === CUSTODY ? seat2 : { ...seat2, ...at && { at }, ...run && { run } }
  );
  if (ended === null) return { ...told, occupied };
  const { required } = told;
  return {
    ...{ required, occupied, waiting: [] },
    missing: required.filter((seat2) => !occupied.some((taken) => isSame(taken, seat2))),
    extra: occupied.filter((taken) => !required.some((seat2) => isSame(taken, seat2)))
  };
}
function isSame(one, other) {
  return one.class === other.class && one.ordinal === other.ordinal;
}
export {
  status
};
