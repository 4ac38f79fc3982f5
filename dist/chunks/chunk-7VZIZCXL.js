import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  humanNames,
  namedFindings,
  namedSeats,
  readChange,
  reopenStep,
  runStep,
  seatSteps,
  seatsNamed
} from "./chunk-5YUGV3LK.js";
import {
  peopleBeside
} from "./chunk-2HVDIBH6.js";

// src/usecases/change-seats.ts
async function changeSeats(gate, change, folder) {
  const people = await peopleBeside(folder, gate.name);
  const names = humanNames(change.subjects, people);
  const { required, occupied } = change;
  const waiting = required.filter((seat) => !occupied.some((taken) => isSame(taken, seat)));
  const seats = { required, occupied: namedSeats(occupied, names), missing: [], extra: [], waiting };
  const awaits = change.status === "consumed" ? [] : namedFindings(change.awaits, names);
  if (change.status !== "open" || change.stale) {
    const cut = change.entry === "cut_applied" ? change.parent : null;
    return { seats, awaits, next: cut === null ? [] : [reopenStep({ gate }, cut)] };
  }
  const context = { gate, change, people };
  const open = seatsNamed(change.awaits, "SLOT_MISSING");
  return { seats, awaits, next: open.length > 0 ? seatSteps(open, context) : [runStep(context)] };
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
  changeSeats,
  seatsAfter
};
