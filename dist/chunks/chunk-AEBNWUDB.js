import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  humanNames,
  namedSeats,
  reopenStep,
  runStep,
  seatSteps
} from "./chunk-53T7O4XR.js";
import {
  readChange
} from "./chunk-W3M35MUW.js";
import {
  peopleBeside
} from "./chunk-CXZF72O3.js";

// src/usecases/change-seats.ts
function openSeats({ required, occupied }) {
  return required.filter(
    (seat) => !occupied.some((taken) => taken.class === seat.class && taken.ordinal === seat.ordinal)
  );
}
function awaitedSeats(change) {
  return openSeats(change).filter(
    ({ source }) => source !== "session" && !source.includes("api") && !source.includes("review")
  );
}
async function changeSeats(gate, change, folder) {
  const people = await peopleBeside(folder, gate.name);
  const occupied = namedSeats(change.occupied, humanNames(change.subjects, people));
  const seats = { required: change.required, occupied, missing: [], extra: [], waiting: openSeats(change) };
  const awaits = awaited(gate, change);
  if (change.status !== "open" || change.stale) {
    const cut = change.entry === "cut_applied" ? change.parent : null;
    return { seats, awaits, next: cut === null ? [] : [reopenStep({ gate }, cut)] };
  }
  const context = { gate, change, people };
  const open = awaitedSeats(change);
  return { seats, awaits, next: open.length > 0 ? seatSteps(open, context) : [runStep(context)] };
}
async function seatsAfter(database, gate, code, folder) {
  try {
    return await changeSeats(gate, await readChange(database, code), folder);
  } catch {
    return {};
  }
}
function awaited(gate, change) {
  if (change.status === "withdrawn") return [{ code: "ACTIVATION_WITHDRAWN" }];
  if (change.status === "consumed") return [{ code: "ACTIVATION_CONSUMED" }];
  if (change.expired) return [{ code: "ACTIVATION_EXPIRED" }];
  if (change.stale)
    return [{ code: change.packet.manifest_digest === gate.manifestDigest ? "SCHEMA_DRIFT" : "MANIFEST_DRIFT" }];
  return awaitedSeats(change).map((seat) => ({ code: "SLOT_MISSING", expected: `${seat.class}/${seat.ordinal}` }));
}

export {
  changeSeats,
  seatsAfter
};
