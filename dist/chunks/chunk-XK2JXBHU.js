import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  reopenStep,
  runStep,
  seatSteps
} from "./chunk-HDUTYPLA.js";
import {
  readChange
} from "./chunk-LIHWDYVS.js";
import {
  peopleBeside
} from "./chunk-GY7NIFLU.js";

// src/usecases/change-seats.ts
async function changeSeats(gate, change, folder) {
  const waiting = change.required.filter(
    (seat) => !change.occupied.some((taken) => taken.class === seat.class && taken.ordinal === seat.ordinal)
  );
  const seats = { required: change.required, occupied: change.occupied, missing: [], extra: [], waiting };
  if (change.status !== "open" || change.stale) {
    const cut = change.entry === "cut_applied" ? change.parent : null;
    return { seats, next: cut === null ? [] : [reopenStep({ gate }, cut)] };
  }
  const context = { gate, change, people: await peopleBeside(folder, gate.name) };
  const bySignoff = waiting.filter(({ source }) => source !== "session" && !source.includes("api"));
  return { seats, next: bySignoff.length > 0 ? seatSteps(bySignoff, context) : [runStep(context)] };
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
