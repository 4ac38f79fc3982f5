import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readChange
} from "./chunk-6GTVBOSG.js";
import "./chunk-2W5UTNSH.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-2XRDSJSY.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/status.ts
async function status(database, code) {
  const change = await readChange(database, code);
  const isTaken = (seat) => change.occupied.some((taken) => taken.class === seat.class && taken.ordinal === seat.ordinal);
  const open = change.required.filter((seat) => !isTaken(seat));
  const shown = {
    action: change.action,
    status: change.expired && change.status === "open" ? "expired" : change.status,
    "not after": change.notAfter,
    request: change.request && `${change.request.code} ${change.request.status}`,
    grant: change.grant && `${change.grant.authCode} ${change.grant.status}`,
    entry: change.entry,
    parent: change.parent,
    "verify change": change.successor,
    packet: change.packetSha256,
    commit: change.packet.commit,
    plan: `${change.packet.plan_id} ${change.packet.plan_revision}`,
    "seats taken": change.occupied.map((seat) => `${seat.class}/${seat.ordinal}`).join(", ") || "none",
    "seats open": open.map((seat) => `${seat.class}/${seat.ordinal} by ${seat.source}`).join(", ") || "none",
    "last outcome": change.last && `${change.last.phase}: ${change.last.outcome ?? "running"}`
  };
  const kept = Object.entries(shown).filter((entry) => typeof entry[1] === "string");
  return { outcome: "pass", mode: "status", change: change.code, findings: [], facts: Object.fromEntries(kept) };
}
export {
  status
};
