import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  changeSeats
} from "./chunk-IT3HPD4X.js";
import "./chunk-P42HFKZM.js";
import {
  readChange
} from "./chunk-N5XRAELI.js";
import "./chunk-C7E7DFS6.js";
import {
  readGateEnvironment
} from "./chunk-UUCROAPK.js";
import "./chunk-TARZM55W.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-KX77EBAE.js";
import "./chunk-HM3G43EZ.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/status.ts
async function status(database, code, folder) {
  const gate = await readGateEnvironment(database);
  const change = await readChange(database, code);
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
    "last outcome": change.last && `${change.last.phase}: ${change.last.outcome ?? "running"}`,
    ledger: gate.ledger.ledgerId,
    head: `${gate.ledger.seq} ${gate.ledger.head}`
  };
  const kept = Object.entries(shown).filter((entry) => typeof entry[1] === "string");
  return {
    outcome: "pass",
    mode: "status",
    change: change.code,
    findings: [],
    ...await changeSeats(gate, change, folder),
    facts: Object.fromEntries(kept)
  };
}
export {
  status
};
