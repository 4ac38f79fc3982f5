import {
  awaitsWayForward,
  readChange
} from "./chunk-FTCEULDN.js";
import {
  holdSteps
} from "./chunk-WECFARF3.js";
import {
  namedChecks,
  namedFindings,
  namedSeats,
  namesAround
} from "./chunk-QSPSV5AK.js";
import {
  dispatch,
  openAnewStep,
  reopenStep,
  runStep,
  seatSteps
} from "./chunk-LOFAJVOG.js";
import {
  isOf
} from "./chunk-C6ATQONW.js";
import {
  peopleBeside
} from "./chunk-OCYH34ZD.js";
import {
  call,
  checks,
  seenMap,
  subjects
} from "./chunk-NQTFCWVW.js";
import {
  flag,
  listOf,
  made,
  members,
  number,
  orNone,
  orNull,
  text
} from "./chunk-C2PK7ITU.js";
import {
  CUSTODY,
  proofWord
} from "./chunk-ENIZWVK7.js";
import {
  codeFrom,
  entryOf,
  isSameSeat
} from "./chunk-MOJ4YKEH.js";

// src/usecases/change/drift.ts
var DRIFT = /* @__PURE__ */ new Set([
  "PRIVILEGE_DRIFT",
  "SEPARATION_DRIFT",
  "TARGET_ABSENT",
  "TARGET_DRIFT"
]);
function driftOf(findings) {
  return findings.filter(({ code }) => DRIFT.has(code));
}
function driftSteps(findings) {
  if (driftOf(findings).length === 0) return [];
  return [
    "An administrator puts the database right first: quorate db check shows what differs, quorate db plan how to repair it. People can take seats meanwhile; every run is blocked."
  ];
}

// src/usecases/change/explanation.ts
function explanationSections(told, { required }, names) {
  const acts = ({ class: role2 }) => !required.some((seat) => seat.class === role2 && seat.custody);
  const explained = {
    ...told,
    roles: told.roles.filter((role2) => acts(role2) || role2.can === 0),
    sets: told.sets.map((set) => set.filter(acts))
  };
  if (explained.roles.length === 0) return [];
  return [
    { title: "Who could make it run", lines: setLines(explained, names) },
    ...explained.roles.map((role2) => ({ title: roleTitle(role2), lines: roleLines(role2, names) }))
  ];
}
function explanationData({ roles, sets, searched, stopped }, names) {
  return {
    roles: roles.map(({ people, keptOut: keptOut2, ...role2 }) => ({
      ...role2,
      people: namesOf(people, names),
      keptOut: keptOut2.map(({ human, ...rest }) => ({ who: nameOf(human, names), ...rest }))
    })),
    sets: sets.map((set) => set.map(({ human, ...seat }) => ({ ...seat, who: nameOf(human, names) }))),
    searched,
    stopped
  };
}
function peopleWhoCan({ roles }, role2, names) {
  const found = roles.find((one) => one.class === role2);
  return found && [...namesOf(found.people, names), ...more(found.can - found.people.length)];
}
function treeOf(explained, change, people) {
  return namedChecks(explained.checks, namesAround(change, explained, people));
}
function setLines({ sets, stopped, searched }, names) {
  const limit = stopped ? [{ text: `The search stopped after ${searched} tries: there may be more sets, or smaller ones.` }] : [];
  if (sets.length === 0 && !stopped)
    return [{ text: "Nobody: the people who are registered now cannot fill all open seats.", codes: ["SEAT_MISSING"] }];
  return [...sets.map((set) => ({ text: setText(set, names) })), ...limit];
}
function setText(set, names) {
  const count = new Set(set.map(({ human }) => human)).size;
  const seats = set.map(({ class: role2, ordinal, human, others }) => {
    const alike = others === 0 ? "" : ` (or ${others} other${others === 1 ? "" : "s"})`;
    return `${nameOf(human, names)} as ${role2} ${ordinal}${alike}`;
  });
  return `${count} ${count === 1 ? "person" : "people"}: ${seats.join(", ")}`;
}
function roleTitle({ class: role2, open }) {
  return `Of ${role2}, ${open === 1 ? "one seat is" : `${open} seats are`} open`;
}
function roleLines({ people, can, keptOut: keptOut2, cannot }, names) {
  const able = [...namesOf(people, names), ...more(can - people.length)].join(", ");
  const rest = cannot - keptOut2.length;
  return [
    { text: able === "" ? "Nobody can take it now." : `Can take it: ${able}` },
    ...keptOut2.map((one) => ({
      text: `Cannot: ${nameOf(one.human, names)}. ${ruleText(one)}`,
      codes: [codeFrom(one.code)]
    })),
    ...rest === 0 ? [] : [{ text: `And ${rest} more who cannot.` }]
  ];
}
function ruleText({ code, rule }) {
  const title = entryOf(codeFrom(code))?.title ?? code;
  return rule === null ? title : `${title}: ${rule}`;
}
function more(count) {
  return count > 0 ? [`and ${count} more`] : [];
}
function namesOf(humans, names) {
  return humans.map((human) => nameOf(human, names)).toSorted();
}
function nameOf(human, names) {
  return names.get(human) ?? human;
}

// src/usecases/change/seats-named.ts
function seatsNamed(findings, code) {
  return findings.filter(isOf(code)).map(({ expected, observed }) => {
    const [role2 = "", ordinal = "1"] = String(expected ?? observed).split("/");
    return { class: role2, ordinal: Number(ordinal) };
  });
}
function requiredSeats({ required }) {
  return required.map(({ class: role2, ordinal, assurance, custody }) => ({
    class: role2,
    ordinal,
    source: custody ? CUSTODY : assurance.map(proofWord).join(" or ")
  }));
}
function withCustody(occupied, { required }) {
  const isCustody = (seat) => required.some((one) => one.custody && one.class === seat.class && one.ordinal === seat.ordinal);
  return occupied.map((seat) => isCustody(seat) ? { ...seat, source: CUSTODY } : seat);
}

// src/postgres/read-explanation.ts
var keptOut = members({ human: text, code: text, rule: orNone(seenAsText) });
var role = made(
  members({
    ...{ class: text, open: number, can: number, people: listOf(text), cannot: number },
    kept_out: listOf(keptOut)
  }),
  ({ kept_out, ...rest }) => ({ ...rest, keptOut: kept_out })
);
var explanation = made(
  members({
    tree: checks,
    roles: listOf(role),
    sets: listOf(listOf(members({ class: text, ordinal: number, human: text, others: number }))),
    ...{ searched: number, stopped: flag, subjects }
  }),
  ({ tree, ...rest }) => ({ checks: tree, ...rest })
);
function readExplanation(database, code) {
  return call(database, "quorate.explain", [code], orNull(explanation));
}
function seenAsText(value, at) {
  if (typeof value === "string") return value;
  return JSON.stringify(Array.isArray(value) ? listOf(text)(value, at) : seenMap(value, at));
}

// src/usecases/change/forward-steps.ts
var CLOSE_FILE = "manifests/escalation-close.yaml";
function forwardSteps(gate, { code, parent }, escalation) {
  const failed = parent ?? code;
  if (escalation !== null && !awaitsWayForward(escalation)) return stepsOfSettled(escalation);
  const open = escalation?.compensations.find(({ status }) => status === "open");
  const compensate = open !== void 0 ? `The compensation of ${failed} is open: quorate status ${open.code} says who is awaited.` : `Somebody registered opens the compensation, which takes back what ${failed} changed: ${dispatch(gate, "open", { compensates: failed })}`;
  const close = dispatch(gate, "open", { act: "ESCALATION_CLOSE", document: CLOSE_FILE });
  return [
    "Find out who or what made the verify fail. Until it is settled, the plan is not cut again.",
    ...escalation?.leadsBack === false ? [] : [compensate],
    `${escalation?.leadsBack === false ? "A" : "Or a"} quorum closes the escalation with a reason, in ${CLOSE_FILE}: ${close}`
  ];
}
function stepsOfSettled({ status, compensations }) {
  const done = compensations.findLast((one) => one.status === "consumed");
  if (done === void 0 || !["cut_applied", "verify_failed_escalated"].includes(status)) return [];
  return [`quorate status ${done.code} says how its compensation goes on.`];
}

// src/usecases/change/change-seats.ts
async function changeSeats(gate, change, explained, people) {
  const names = namesAround(change, explained, people);
  const { occupied } = change;
  const runs = change.status === "open" && !change.stale;
  const all = requiredSeats(change);
  const isTaken = (seat) => occupied.some((taken) => isSameSeat(taken, seat));
  const required = runs ? all : all.filter(isTaken);
  const waiting = all.filter((seat) => runs && !isTaken(seat));
  const seats = {
    required,
    occupied: withCustody(namedSeats(occupied, names), change),
    missing: [],
    extra: [],
    waiting
  };
  const awaits = namedFindings(change.awaits, names);
  if (!runs) return { seats, awaits, next: stepsOfEnded(gate, change) };
  const can = explained && ((role2) => peopleWhoCan(explained, role2, names));
  const context = { gate, change, people, ...can && { can } };
  const open = seatsNamed(change.awaits, "SEAT_MISSING");
  const steps = open.length > 0 ? seatSteps(open, context) : [runStep(context)];
  const held = change.holds.flatMap((hold) => holdSteps(gate, hold, hold.on === "change" ? change.code : change.action));
  return { seats, awaits, next: [...driftSteps(change.awaits), ...held, ...steps] };
}
function stepsOfEnded(gate, change) {
  const { status, entry, parent, escalation } = change;
  if (entry === "cut_applied" && parent !== null) return [reopenStep({ gate }, parent)];
  if (escalation !== null && entry !== "cut_applied") return forwardSteps(gate, change, escalation);
  return status === "open" ? [openAnewStep({ gate, change })] : [];
}
async function readExplained(database, code) {
  const [change, explained] = await Promise.all([readChange(database, code), readExplanation(database, code)]);
  return { change, explained };
}
async function seatsAfter(database, gate, code, folder) {
  try {
    const { change, explained } = await readExplained(database, code);
    return await changeSeats(gate, change, explained, await peopleBeside(folder, gate.name));
  } catch {
    return {};
  }
}

export {
  readExplanation,
  driftOf,
  explanationSections,
  explanationData,
  peopleWhoCan,
  treeOf,
  forwardSteps,
  seatsNamed,
  requiredSeats,
  withCustody,
  changeSeats,
  readExplained,
  seatsAfter
};
