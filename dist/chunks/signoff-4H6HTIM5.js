import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  seatsAfter
} from "./chunk-XK2JXBHU.js";
import "./chunk-HDUTYPLA.js";
import {
  readChange
} from "./chunk-LIHWDYVS.js";
import "./chunk-GY7NIFLU.js";
import {
  answerVerdict
} from "./chunk-DMDUQFQR.js";
import {
  prove,
  scopeOf
} from "./chunk-24TRDCMS.js";
import {
  readGateEnvironment
} from "./chunk-WBMFJGPR.js";
import {
  callGate
} from "./chunk-TXO3XR5R.js";
import {
  connect
} from "./chunk-B726KBPD.js";
import {
  databaseSettings
} from "./chunk-Z7VZYP7F.js";
import "./chunk-HOPJW5YW.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import {
  requireInput
} from "./chunk-PQA2VAL4.js";
import "./chunk-N4K32YF6.js";
import "./chunk-254MA2TA.js";
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
