import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  humanNames,
  namedFindings,
  namedSeats,
  readChange,
  reopenStep,
  requiredSeats,
  runStep,
  seatSteps,
  seatsNamed
} from "./chunk-IUG4GN6P.js";
import {
  peopleBeside
} from "./chunk-TENLRTDM.js";

// src/usecases/change/drift.ts
var DRIFT = /* @__PURE__ */ new Set(["PRIVILEGE_DRIFT", "SEPARATION_DRIFT"]);
function driftOf(findings) {
  return findings.filter(({ code }) => DRIFT.has(code));
}
function driftSteps(findings) {
  if (driftOf(findings).length === 0) return [];
  return [
    "An administrator puts the database right first: quorate db check shows what differs, quorate db plan how to repair it. People can take seats meanwhile; every run is blocked."
  ];
}

// src/usecases/change/change-seats.ts
async function changeSeats(gate, change, folder) {
  const people = await peopleBeside(folder, gate.name);
  const names = humanNames(change.subjects, people);
  const { occupied } = change;
  const required = requiredSeats(change);
  const waiting = required.filter((seat) => !occupied.some((taken) => isSame(taken, seat)));
  const seats = {
    required,
    occupied: namedSeats(occupied, names),
    missing: [],
    extra: [],
    waiting
  };
  const awaits = change.status === "consumed" ? [] : namedFindings(change.awaits, names);
  if (change.status !== "open" || change.stale) {
    const cut = change.entry === "cut_applied" ? change.parent : null;
    return { seats, awaits, next: cut === null ? [] : [reopenStep({ gate }, cut)] };
  }
  const context = { gate, change, people };
  const open = seatsNamed(change.awaits, "SEAT_MISSING");
  const steps = open.length > 0 ? seatSteps(open, context) : [runStep(context)];
  return { seats, awaits, next: [...driftSteps(change.awaits), ...steps] };
}
function isSame(one, other) {
  return one.class === other.class && one.ordinal === other.ordinal;
}
async function seatsAfter(database, gate, code, folder) {
  try {
    return await changeSeats(gate, await readChange(database, code), folder);
  } catch {
    return {};
  }
}

export {
  driftOf,
  changeSeats,
  seatsAfter
};
