import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  seatsAfter
} from "./chunk-B7SLGDVG.js";
import "./chunk-RVAAUJAZ.js";
import {
  readChange
} from "./chunk-W4WBAVZ6.js";
import "./chunk-2ADNVOAX.js";
import {
  answerVerdict
} from "./chunk-DMDUQFQR.js";
import {
  prove,
  scopeOf
} from "./chunk-DVJBLYQG.js";
import {
  readGateEnvironment
} from "./chunk-3ETRQLCM.js";
import {
  callGate
} from "./chunk-ROS6VCKJ.js";
import {
  connect
} from "./chunk-WUMOTDGD.js";
import {
  databaseSettings
} from "./chunk-D4WNTA4D.js";
import "./chunk-JEKYZ6NS.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import {
  requireInput
} from "./chunk-ILIFISMK.js";
import "./chunk-B7TALGVV.js";
import "./chunk-WUWU5TE2.js";
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
