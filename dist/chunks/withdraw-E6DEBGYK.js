import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  seatsAfter
} from "./chunk-6A54VRM2.js";
import "./chunk-TWQSCQBY.js";
import {
  readChange
} from "./chunk-MZTM3HZK.js";
import "./chunk-MBWQ2QMB.js";
import {
  answerVerdict
} from "./chunk-DMDUQFQR.js";
import {
  prove,
  scopeOf
} from "./chunk-U6JF5CM3.js";
import {
  readGateEnvironment
} from "./chunk-U22ETJAG.js";
import {
  callGate
} from "./chunk-NMA7WCEI.js";
import {
  connect
} from "./chunk-3MVZJH4V.js";
import "./chunk-VO4TJIA2.js";
import {
  databaseSettings
} from "./chunk-M4I3XFBN.js";
import "./chunk-F6KZWY4O.js";
import "./chunk-URPUXKYC.js";
import "./chunk-HR3Z7EMD.js";
import {
  requireInput
} from "./chunk-HXVVDUXY.js";
import "./chunk-S3CB2TQ5.js";
import "./chunk-NK66JO2G.js";
import "./chunk-6E2GIQQC.js";
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
