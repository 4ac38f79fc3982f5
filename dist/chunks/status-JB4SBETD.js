import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  changeSeats
} from "./chunk-HO5GZ6I4.js";
import {
  keysText,
  ledgerFacts,
  readChange,
  readGateEnvironment,
  shown
} from "./chunk-2OYFTUDP.js";
import "./chunk-ZNB6I2HQ.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-ZZU56GXP.js";
import "./chunk-URPUXKYC.js";
import "./chunk-MKSZX4CQ.js";
import "./chunk-HET5VXRH.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-F7D46C5P.js";
import "./chunk-LNTRLGO4.js";
import "./chunk-2NSOHCKH.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/status.ts
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
    "last outcome": change.last && `${change.last.phase}: ${change.last.outcome ?? "running"}`,
    ...ledgerFacts(gate.ledger),
    keys: keysText(gate.keys)
  });
  const seats = await changeSeats(gate, change, folder);
  const verify = change.successor === null ? null : await readChange(database, change.successor);
  return {
    outcome: "pass",
    mode: "status",
    change: change.code,
    findings: [],
    ...seats,
    ...verify === null ? {} : { next: (await changeSeats(gate, verify, folder)).next },
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
