import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  seatsAfter
} from "./chunk-QWPCPPVS.js";
import "./chunk-HQA5D3UU.js";
import {
  readChange
} from "./chunk-6RM4MRVS.js";
import "./chunk-I6K46ZZU.js";
import {
  answerVerdict
} from "./chunk-DMDUQFQR.js";
import {
  prove,
  scopeOf
} from "./chunk-R3CPABE5.js";
import {
  readGateEnvironment
} from "./chunk-6FSSSIEF.js";
import {
  callGate
} from "./chunk-7YIXI4NP.js";
import {
  connect
} from "./chunk-XC66A34R.js";
import "./chunk-VO4TJIA2.js";
import {
  databaseSettings
} from "./chunk-5DZZN3OI.js";
import "./chunk-KNVUAXUU.js";
import "./chunk-URPUXKYC.js";
import "./chunk-HR3Z7EMD.js";
import {
  requireInput
} from "./chunk-Z2HJBRMQ.js";
import "./chunk-KED3LSNZ.js";
import "./chunk-5EA4ZYVV.js";
import "./chunk-PE5GQQTY.js";
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
