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

// src/usecases/withdraw.ts
function leave(run) {
  return takeBack(run, "qt001_cp.withdraw", [requireInput(run, "role")]);
}
function withdraw(run) {
  return takeBack(run, "cutter_governance.withdraw_change", []);
}
async function takeBack(run, name, of) {
  const code = requireInput(run, "change");
  const database = await connect(databaseSettings(run.env, "door"));
  try {
    const gate = await readGateEnvironment(database);
    const change = await readChange(database, code);
    const { token } = await prove(gate, run.job, {
      purpose: "withdraw",
      subject: change.activationId,
      notAfter: change.notAfter,
      asked: [change.packetSha256, ...of],
      scope: scopeOf(gate, "signoff")
    });
    const answer = await callGate(database, name, [change.activationId, ...of, token]);
    const verdict = answerVerdict(run.inputs.mode, answer);
    if (verdict.outcome !== "pass") return verdict;
    return { ...verdict, ...await seatsAfter(database, gate, code, run.job.workspace) };
  } finally {
    await database.close();
  }
}
export {
  leave,
  withdraw
};
