import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  seatsAfter
} from "./chunk-EMPNOY63.js";
import "./chunk-CLNVEJVF.js";
import {
  readChange
} from "./chunk-TRKPR6KC.js";
import "./chunk-2JXMAUB3.js";
import {
  answerVerdict
} from "./chunk-DMDUQFQR.js";
import {
  prove,
  scopeOf
} from "./chunk-6IB2EHPS.js";
import {
  readGateEnvironment
} from "./chunk-BFIPZDYF.js";
import {
  callGate
} from "./chunk-VPLNQH6S.js";
import {
  connect
} from "./chunk-FIRMZPCE.js";
import {
  databaseSettings
} from "./chunk-4J5HW5AJ.js";
import "./chunk-AII2LPNF.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import {
  requireInput
} from "./chunk-U3A2ZEHD.js";
import "./chunk-PUNUFLSK.js";
import "./chunk-NEYDWT6G.js";
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
