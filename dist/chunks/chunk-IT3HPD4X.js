import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  runStep,
  seatSteps
} from "./chunk-P42HFKZM.js";
import {
  readChange
} from "./chunk-N5XRAELI.js";
import {
  peopleBeside
} from "./chunk-C7E7DFS6.js";

// src/usecases/change-seats.ts
async function changeSeats(gate, change, folder) {
  const waiting = change.required.filter(
    (seat) => !change.occupied.some((taken) => taken.class === seat.class && taken.ordinal === seat.ordinal)
  );
  const seats = { required: change.required, occupied: change.occupied, missing: [], extra: [], waiting };
  if (change.status !== "open" || change.expired) return { seats, next: [] };
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
