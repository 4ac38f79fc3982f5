import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  seatsAfter
} from "./chunk-6XXKY5CK.js";
import "./chunk-YCEZL6EK.js";
import {
  readChange
} from "./chunk-FN6LSULW.js";
import "./chunk-LMS37WOM.js";
import {
  answerVerdict
} from "./chunk-DMDUQFQR.js";
import {
  prove,
  scopeOf
} from "./chunk-AQDL2H3F.js";
import {
  readGateEnvironment
} from "./chunk-GK72X7LS.js";
import {
  callGate
} from "./chunk-JGVLKYAJ.js";
import {
  connect
} from "./chunk-UWBQYSN4.js";
import {
  databaseSettings
} from "./chunk-6ZRXLQ4J.js";
import "./chunk-2E4TDYDW.js";
import {
  requireInput
} from "./chunk-6KHHJS7W.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-PJIXFWHP.js";
import "./chunk-SJPRFVZW.js";
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
