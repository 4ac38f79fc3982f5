import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  seatsAfter
} from "./chunk-R7OYV2N4.js";
import "./chunk-Y7VKINPB.js";
import {
  readChange
} from "./chunk-UE6A64RI.js";
import "./chunk-UO5VFUET.js";
import {
  answerVerdict
} from "./chunk-DMDUQFQR.js";
import {
  prove,
  scopeOf
} from "./chunk-WEXBWCC2.js";
import {
  readGateEnvironment
} from "./chunk-5Q7PF6YP.js";
import {
  callGate
} from "./chunk-M4TZQF6L.js";
import {
  connect
} from "./chunk-X4FXFDCU.js";
import {
  databaseSettings
} from "./chunk-TBCD4RTX.js";
import "./chunk-SYKK6J75.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import {
  requireInput
} from "./chunk-2P734BJN.js";
import "./chunk-BYWRCEAU.js";
import "./chunk-ZOAVIYWZ.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/signoff.ts
async function signoff(run) {
  const code = requireInput(run, "change");
  const role = requireInput(run, "role");
  const database = await connect(databaseSettings(run.env, "door"));
  try {
    const gate = await readGateEnvironment(database);
    const change = await readChange(database, code);
    const { token } = await prove(gate, run.job, {
      ...statementFor(change, role),
      subject: change.activationId,
      notAfter: change.notAfter,
      scope: scopeOf(gate, "signoff")
    });
    const answer = await callGate(database, "qt001_cp.signoff", [change.activationId, role, token]);
    const verdict = answerVerdict(run.inputs.mode, answer);
    if (verdict.outcome !== "pass") return verdict;
    return { ...verdict, ...await seatsAfter(database, gate, code, run.job.workspace) };
  } finally {
    await database.close();
  }
}
function statementFor(change, role) {
  if (role !== change.esignClass || change.grant === null) {
    return { purpose: "signoff", asked: [change.packetSha256, role] };
  }
  return { purpose: "esign", asked: [change.packetSha256, role, change.grant.sha256] };
}
export {
  signoff
};
