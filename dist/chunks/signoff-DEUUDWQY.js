import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  answerVerdict
} from "./chunk-SB5RYFQO.js";
import {
  readChange
} from "./chunk-6GTVBOSG.js";
import {
  prove,
  scopeOf
} from "./chunk-4UQYNZPC.js";
import {
  readGateEnvironment
} from "./chunk-I5MQO44O.js";
import {
  callGate
} from "./chunk-2W5UTNSH.js";
import {
  connect
} from "./chunk-YZTN6SH4.js";
import {
  databaseSettings
} from "./chunk-LTXSC6SH.js";
import {
  requireInput
} from "./chunk-TQOHZQVV.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-2XRDSJSY.js";
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
    return answerVerdict(run.inputs.mode, answer, () => []);
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
