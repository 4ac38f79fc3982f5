import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  changeSeats
} from "./chunk-6A54VRM2.js";
import "./chunk-TWQSCQBY.js";
import {
  readChange
} from "./chunk-MZTM3HZK.js";
import "./chunk-MBWQ2QMB.js";
import {
  readGateEnvironment
} from "./chunk-U22ETJAG.js";
import "./chunk-NMA7WCEI.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-URPUXKYC.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-S3CB2TQ5.js";
import "./chunk-NK66JO2G.js";
import "./chunk-6E2GIQQC.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/status.ts
async function status(database, code, folder) {
  const gate = await readGateEnvironment(database);
  const change = await readChange(database, code);
  const shown = {
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
    ledger: gate.ledger.ledgerId,
    head: `${gate.ledger.seq} ${gate.ledger.head}`
  };
  const seats = await changeSeats(gate, change, folder);
  const verify = change.successor === null ? null : await readChange(database, change.successor);
  const kept = Object.entries(shown).filter((entry) => typeof entry[1] === "string");
  return {
    outcome: "pass",
    mode: "status",
    change: change.code,
    findings: [],
    ...seats,
    ...verify === null ? {} : { next: (await changeSeats(gate, verify, folder)).next },
    facts: Object.fromEntries(kept)
  };
}
function statusOf({ status: told, expired, stale }) {
  if (told !== "open") return told;
  return expired ? "expired" : stale ? "open, for another policy or schema" : told;
}
export {
  status
};
