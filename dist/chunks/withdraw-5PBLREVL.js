import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  seatsAfter
} from "./chunk-TXTEBKW5.js";
import "./chunk-JM3PV4QE.js";
import {
  readChange
} from "./chunk-EUB367AG.js";
import "./chunk-TNKLTXXL.js";
import {
  answerVerdict
} from "./chunk-DMDUQFQR.js";
import {
  prove,
  scopeOf
} from "./chunk-OZ25L32F.js";
import {
  readGateEnvironment
} from "./chunk-EGNHY3FM.js";
import {
  callGate
} from "./chunk-XBMAQJHZ.js";
import {
  connect
} from "./chunk-NGLBU2WQ.js";
import "./chunk-VO4TJIA2.js";
import {
  databaseSettings
} from "./chunk-CSGTFMQY.js";
import "./chunk-FRSUO7DV.js";
import "./chunk-URPUXKYC.js";
import "./chunk-HR3Z7EMD.js";
import {
  requireInput
} from "./chunk-YNDOIRQ4.js";
import "./chunk-BLFPIFX6.js";
import "./chunk-OM2CZGRR.js";
import "./chunk-YVM4PI3Z.js";
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
