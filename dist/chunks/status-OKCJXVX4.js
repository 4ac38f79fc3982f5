import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  changeSeats,
  driftOf
} from "./chunk-63NAPIZ4.js";
import {
  readChange,
  readGateEnvironment,
  restsOn
} from "./chunk-J2DKJLCT.js";
import {
  keysText,
  ledgerFacts,
  shown
} from "./chunk-SNSHIW56.js";
import "./chunk-HE2DVMTB.js";
import "./chunk-NVVCXZBW.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-OB5IXVHD.js";
import "./chunk-PRU33IGI.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-YCOA7NZU.js";
import "./chunk-3LYL2YFW.js";
import "./chunk-6EGBDJKG.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/change/status.ts
async function status(database, code, folder) {
  const gate = await readGateEnvironment(database);
  const change = await readChange(database, code);
  const facts = shown({
    action: change.action,
    status: statusOf(change),
    "not after": change.notAfter,
    request: change.request && `${change.request.code} ${change.request.status}`,
    grant: change.grant && `${change.grant.authCode} ${change.grant.status}`,
    entry: change.entry,
    parent: change.parent,
    "verify change": change.successor,
    packet: change.packetSha256,
    commit: change.packet.commit,
    plan: `${change.packet.plan_id} ${change.packet.plan_revision}`,
    "rests on a compromised key": change.fell.map((seat) => `${seat.class} ${seat.ordinal}`).join(", ") || null,
    "last outcome": change.last && `${change.last.phase}: ${change.last.outcome ?? "running"}`,
    ...restsOn(gate),
    ...ledgerFacts(gate.ledger),
    keys: keysText(gate.keys)
  });
  const seats = await changeSeats(gate, change, folder);
  const verify = change.successor === null ? null : await readChange(database, change.successor);
  const { next, awaits } = verify === null ? seats : await changeSeats(gate, verify, folder);
  return {
    outcome: "pass",
    mode: "status",
    change: change.code,
    findings: [],
    ...seats,
    next,
    // Of everything else the codes say enough; of these nobody could tell what they are about.
    notes: [...gate.moved, ...driftOf(awaits)],
    facts
  };
}
function statusOf({ status: told, stale, awaits }) {
  if (!stale) return told;
  return awaits.some(({ code }) => code === "ACTIVATION_EXPIRED") ? "expired" : "open, for another policy or schema";
}
export {
  status
};
