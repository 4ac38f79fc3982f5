import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  seatsAfter
} from "./chunk-75JAH54Y.js";
import "./chunk-433RGA7K.js";
import {
  readChange
} from "./chunk-3JVDPAIU.js";
import "./chunk-IFT7IXK4.js";
import {
  answerVerdict
} from "./chunk-DMDUQFQR.js";
import {
  prove,
  scopeOf
} from "./chunk-4GODLGCZ.js";
import {
  readGateEnvironment
} from "./chunk-MDVKV2YS.js";
import {
  callGate
} from "./chunk-54CTOCVG.js";
import {
  connect
} from "./chunk-25XNJWPN.js";
import {
  databaseSettings
} from "./chunk-FLUW4D3K.js";
import "./chunk-E2VVOLHW.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-URPUXKYC.js";
import {
  requireInput
} from "./chunk-DGFOCNWO.js";
import "./chunk-KEDJG5KY.js";
import "./chunk-KMCBWOCF.js";
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
