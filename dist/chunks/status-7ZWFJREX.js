import {
  lastAttempt,
  readHistory
} from "./chunk-3323FO5F.js";
import {
  noChanges
} from "./chunk-HV74TNVE.js";
import {
  stateOf,
  stateWords
} from "./chunk-4YYUL6KV.js";
import {
  attemptName,
  commitPage,
  outcomeWords,
  runPage,
  whoDid
} from "./chunk-LN4TRU27.js";
import {
  accountNames
} from "./chunk-YRAETELS.js";
import {
  kindNamed
} from "./chunk-W6MQCYPL.js";
import {
  genesisWords
} from "./chunk-M7BOF36W.js";
import {
  restsOn
} from "./chunk-7CWK5XAR.js";
import {
  changeSeats,
  driftOf,
  readExplained,
  requiredSeats,
  treeOf,
  withCustody
} from "./chunk-RCASAUKG.js";
import {
  unknownChange
} from "./chunk-FTCEULDN.js";
import {
  readChanges
} from "./chunk-YCMVVPVN.js";
import {
  holdWords
} from "./chunk-WECFARF3.js";
import {
  namesAround
} from "./chunk-QSPSV5AK.js";
import "./chunk-WRRSWVCG.js";
import {
  dispatch
} from "./chunk-LOFAJVOG.js";
import "./chunk-EI43MBC5.js";
import {
  factTexts,
  keysText,
  ledgerFacts
} from "./chunk-LD7OM5XN.js";
import {
  readGate
} from "./chunk-RBU6WLLJ.js";
import "./chunk-C6ATQONW.js";
import "./chunk-NQUR4I6H.js";
import "./chunk-AEOKVVUO.js";
import {
  peopleBeside
} from "./chunk-OCYH34ZD.js";
import "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-CVQ2CG7Q.js";
import {
  CUSTODY,
  proofWord
} from "./chunk-ENIZWVK7.js";
import {
  foldCode,
  isSameSeat
} from "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/change/escalation-words.ts
var ENDS = {
  cut_applied: "compensated, to be verified",
  verified_complete: "compensated and verified",
  verify_failed_escalated: "compensated, whose verify failed"
};
function escalationWords(escalation) {
  const { number, status: status2, closed } = escalation;
  const how = closed === null ? ENDS[status2] ?? "open" : `closed by ${closed.code}: ${closed.reason}`;
  return `${number}, ${how}; ${causeWords(escalation)}`;
}
function escalationEvents(escalation, github) {
  if (escalation === null) return [];
  const { number, opened, closed } = escalation;
  const line = (done, words) => ({
    at: done.at,
    text: [done.at, words, runPage(done, github) ?? ""].join("  ").trimEnd()
  });
  return [
    line(opened, `escalation ${number}: ${causeWords(escalation)}`),
    ...closed === null ? [] : [line(closed, `${whoDid(closed)} closed escalation ${number} with ${closed.code}: ${closed.reason}`)]
  ];
}
function causeWords({ by, opened, forced, failed }) {
  return forced === null ? `the verify ${by} failed at ${failed.join(", ")}` : `${whoDid(opened)} made the verify ${by} fail: ${forced}`;
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
  const sections = await saysFiled({ gate, database, code: change.code, namesOf }, change.code);
  return { sections: [asked, ...sections.map((section) => ({ ...section, title: `As filed: ${section.title}` }))] };
}

// src/usecases/change/run-events.ts
function runEvents(run) {
  if (run === null) return [];
  const { statements, ended } = run;
  return [
    ...statements.map((said) => ({
      done: said,
      words: `${whoDid(said)} ${saidWords(said.outcome)}: ${said.reason} (${said.evidence})`
    })),
    ...ended === null ? [] : [{ done: ended, words: outcomeLine(ended) }]
  ];
}
function startWords({ started, deadline }) {
  return `${whoDid(started)} started the run; it may go on until ${deadline}`;
}
function outcomeLine({ outcome, reportedBy, exitCode, signal }) {
  if (reportedBy === "person") return `the run is settled: it ${endWords(outcome)}`;
  const how = exitCode === null ? signal : `exit code ${exitCode}`;
  return `the run\u2019s own job reported that it ${endWords(outcome)}${how === null ? "" : ` (${how})`}`;
}
var ENDS2 = { succeeded: "succeeded", failed: "failed", cancelled: "was cancelled" };
function saidWords(outcome) {
  return outcome === "cleared" ? "cleared what its login left behind" : `said that the run ${endWords(outcome)}`;
}
function endWords(outcome) {
  return ENDS2[outcome];
}

// src/usecases/change/happened.ts
function happened(code, history) {
  const { opened, seats, attempts, earlier, withdrawn, github, escalation, run, rotations, holds } = history;
  const line = (done, words) => ({
    at: done.at,
    text: [done.at, words, runPage(done, github) ?? ""].join("  ").trimEnd()
  });
  const events = [
    line(opened, `${whoDid(opened)} opened the change`),
    ...seats.filter(isTaken).flatMap((seat) => [line(seat, seatWords(seat)), ...leftWords(seat, line)]),
    ...attempts.map((attempt) => line(attempt, attemptWords(attempt, code, run))),
    ...runEvents(run).map(({ done, words }) => line(done, words)),
    ...holds.map((word) => line(word, `${whoDid(word)} ${HELD[word.what]}: ${word.reason}`)),
    ...rotations.map((rotation) => line(rotation, rotationWords(rotation))),
    ...withdrawn === null ? [] : [line(withdrawn, `${whoDid(withdrawn)} withdrew the change`)],
    ...escalationEvents(escalation, github)
  ];
  const older = earlier === 0 ? [] : [{ text: `${earlier} earlier attempts are not shown here` }];
  const inOrder = events.sort((left, right) => left.at < right.at ? -1 : left.at > right.at ? 1 : 0);
  return {
    title: "What happened (names are labels of that time)",
    lines: [...older, ...inOrder.map(({ text }) => ({ text }))]
  };
}
var HELD = {
  placed: "put it on hold",
  joined: "joined the hold",
  lifted: "spoke for lifting the hold"
};
function isTaken({ source }) {
  return source === "token" || source === "seat" || source === "both";
}
function seatWords(seat) {
  return `${whoDid(seat)} took the seat ${seat.class} ${seat.ordinal} (${proofWord(seat.source)}${seat.seat === null ? "" : ` ${seat.seat}`})`;
}
function leftWords(seat, line) {
  const { left, class: role, ordinal } = seat;
  if (left === null) return [];
  const isOwn = left.human === seat.human;
  const words = isOwn ? `left the seat ${role} ${ordinal}` : `freed the seat ${role} ${ordinal}, which counted no more`;
  return [line(left, `${whoDid(left)} ${words}`)];
}
function rotationWords(rotation) {
  return `${whoDid(rotation)} said that the secrets of ${rotation.environment} were replaced; a preflight of before counts no more`;
}
function attemptWords(attempt, code, run) {
  const { outcome, codes } = attempt;
  if (run !== null && attempt.code === code && attempt.phase === "act" && outcome === "done") return startWords(run);
  const what = attemptName(attempt);
  const of = attempt.code === code ? what : `${what} ${attempt.code}`;
  const found = codes.length === 0 ? "" : ` (${codes.join(", ")})`;
  return `${whoDid(attempt)}, ${of}: ${outcomeWords(outcome)}${found}`;
}

// src/usecases/change/run-words.ts
function runWords({ outcome, reportedBy, overdue, deadline }) {
  if (outcome !== null) return `${outcome}, as ${reportedBy === "run" ? "its own job reported" : "persons settled it"}`;
  return overdue ? `OUTCOME_UNKNOWN: nobody said by ${deadline} how it ended` : `started; it may go on until ${deadline}`;
}
function rotateSteps({ code, run }) {
  return (run?.releases ?? []).filter(({ state }) => state === "rotate").map(({ name, version }) => `rotate ${name} (version ${version}): ${code} was granted it`);
}
function leftWords2({ login }) {
  if (login === null) return null;
  if (login.left.length > 0) return `${login.role} left behind: ${login.left.join("; ")}`;
  return login.takenBackAt === null ? `${login.role}, since ${login.lentAt}` : `${login.role}, taken back at ${login.takenBackAt}`;
}
function clearStep(gate, code) {
  const typed = dispatch(gate, "signoff", {
    mode: "resolve",
    change: code,
    outcome: "cleared",
    reason: '"<why it may stay, or how it went>"',
    evidence: '"<what shows it>"'
  });
  return `Its login left something behind. Somebody registered who did not start it looks at that and clears it: ${typed}`;
}
function settleSteps(gate, { code, run }) {
  if (run === null) return [];
  if (run.outcome !== null) return run.login === null || run.login.left.length === 0 ? [] : [clearStep(gate, code)];
  const typed = dispatch(gate, "signoff", {
    mode: "resolve",
    change: code,
    outcome: "<succeeded|failed|cancelled>",
    reason: '"<why>"',
    evidence: '"<what shows it>"'
  });
  return run.overdue ? [`Somebody registered, not the run\u2019s own operator alone, settles how it ended: ${typed}`] : [`If its job has ended without telling, somebody registered settles it: ${typed}`];
}

// src/usecases/change/status.ts
async function status(database, typed, folder) {
  const gate = await readGate(database);
  const code = typed === null ? await latest(database) : foldCode(typed);
  if (code === null) {
    if (typed === null) return noChanges("status", gate, await peopleBeside(folder, gate.name));
    throw await unknownChange(database, typed);
  }
  const people = await peopleBeside(folder, gate.name);
  const { change, explained } = await readExplained(database, code);
  const history = await readHistory(database, code);
  const names = namesAround(change, explained, people);
  const facts = factTexts({
    action: change.action,
    status: change.run === null ? stateWords({ ...change, state: stateOf(change), run: null }) : runWords(change.run),
    hold: change.holds.map((one) => holdWords(one, names)).join("; ") || null,
    login: change.run && leftWords2(change.run),
    subjects: change.packet.given?.subjects.join(", ") || null,
    audience: change.packet.given?.audience ?? null,
    opened: `${history.opened.at} by ${whoDid(history.opened)}`,
    "not after": change.notAfter,
    request: change.request && `${change.request.code} ${change.request.status}`,
    grant: change.grant && `${change.grant.authCode} ${change.grant.status}`,
    entry: change.entry,
    escalation: change.escalation && escalationWords(change.escalation),
    compensates: change.compensates,
    compensation: change.escalation?.compensations.map(({ code: of, status: is }) => `${of} ${is}`).join(", ") || null,
    parent: change.parent,
    "verify change": change.successor,
    packet: change.packetSha256,
    commit: commitPage(change.packet.commit, history.github),
    plan: `${change.packet.plan_id} ${change.packet.plan_revision}`,
    "rests on a compromised key": change.fell.map((seat) => `${seat.class} ${seat.ordinal}`).join(", ") || null,
    ...restsOn(gate, change),
    genesis: genesisWords(gate, people),
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
    checks: [...explained ? treeOf(explained, change, people) : [], ...lastAttempt(history)],
    next: [...next, ...settleSteps(gate, change), ...rotateSteps(change)],
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
    (seat) => seat.left === null && (ended !== null || told.occupied.some((taken) => isSameSeat(taken, seat)))
  );
  const recorded = held.map((done) => {
    const shown = told.occupied.find((seat2) => isSameSeat(seat2, done));
    const who = done.label === null && ended === null ? shown?.who ?? whoDid(done) : whoDid(done);
    const run = runPage(done, github);
    const seat = { class: done.class, ordinal: done.ordinal, source: proofWord(done.source), who, at: done.at };
    return run === void 0 ? seat : { ...seat, run };
  });
  const occupied = withCustody(recorded, change).map(
    ({ at, run, ...seat }) => seat.source === CUSTODY ? seat : { ...seat, ...at && { at }, ...run && { run } }
  );
  if (ended === null) return { ...told, occupied };
  const all = requiredSeats(change);
  const required = change.status === "consumed" ? all : all.filter((seat) => held.some((taken) => isSameSeat(taken, seat)));
  return {
    ...{ required, occupied, waiting: [] },
    missing: required.filter((seat) => !occupied.some((taken) => isSameSeat(taken, seat))),
    extra: occupied.filter((taken) => !required.some((seat) => isSameSeat(taken, seat)))
  };
}
export {
  status
};
