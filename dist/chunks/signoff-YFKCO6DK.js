import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  seatsAfter
} from "./chunk-C4XTXSLF.js";
import "./chunk-YMZ6RTKX.js";
import {
  readChange
} from "./chunk-PJSDF4M3.js";
import "./chunk-DSFCM4WC.js";
import {
  answerVerdict
} from "./chunk-DMDUQFQR.js";
import {
  prove,
  scopeOf
} from "./chunk-GB3TBP6Y.js";
import {
  readGateEnvironment
} from "./chunk-NM6SY2UE.js";
import {
  callGate
} from "./chunk-ZYO32O3R.js";
import {
  connect
} from "./chunk-P3ERXL7I.js";
import {
  databaseSettings
} from "./chunk-VNF7FS2M.js";
import "./chunk-BVIHSTOQ.js";
import {
  requireInput
} from "./chunk-OBKHTLZC.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-A5OY4CNR.js";
import "./chunk-7BAFD7ZD.js";
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
