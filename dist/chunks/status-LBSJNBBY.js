import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  changeSeats,
  driftOf
} from "./chunk-AJAKBEYC.js";
import {
  readChange,
  readGate,
  restsOn
} from "./chunk-IUG4GN6P.js";
import {
  factTexts,
  keysText,
  ledgerFacts
} from "./chunk-WLU3A6BA.js";
import {
  isOf
} from "./chunk-K2ACIOR3.js";
import "./chunk-R3AWVE7O.js";
import "./chunk-3WWCHBJ2.js";
import "./chunk-TENLRTDM.js";
import "./chunk-KPNSVHHQ.js";
import "./chunk-JV5ICTA6.js";
import "./chunk-JVJC64EM.js";
import "./chunk-CMP6AKFG.js";
import "./chunk-PRU33IGI.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-FZIWPIHT.js";
import "./chunk-JHSG7WLC.js";
import "./chunk-QNUCA7MI.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/change/status.ts
async function status(database, code, folder) {
  const gate = await readGate(database);
  const change = await readChange(database, code);
  const facts = factTexts({
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
    // Other codes explain themselves; of these nobody would know which object they are about.
    notes: [...gate.moved, ...driftOf(awaits)],
    facts
  };
}
function statusOf({ status: told, stale, awaits }) {
  if (!stale) return told;
  return awaits.some(isOf("ACTIVATION_EXPIRED")) ? "expired" : "open, for another policy or schema";
}
export {
  status
};
