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
  notAfterSoon,
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
  loadPolicy
} from "./chunk-OW3FOXJS.js";
import "./chunk-U3RQIC34.js";
import {
  connect
} from "./chunk-NGLBU2WQ.js";
import "./chunk-VO4TJIA2.js";
import {
  databaseSettings
} from "./chunk-CSGTFMQY.js";
import "./chunk-FRSUO7DV.js";
import "./chunk-VXGWVJWF.js";
import "./chunk-PJZOZJDM.js";
import "./chunk-JMPX3OUA.js";
import "./chunk-URPUXKYC.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import {
  environmentOf
} from "./chunk-YNDOIRQ4.js";
import "./chunk-BLFPIFX6.js";
import "./chunk-OM2CZGRR.js";
import "./chunk-YVM4PI3Z.js";
import "./chunk-JTMHNBJ2.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/open-verify.ts
import { randomUUID } from "node:crypto";
async function openVerify(run, code) {
  const environment = environmentOf(run);
  const policy = await loadPolicy(run.job.workspace, environment);
  const database = await connect(databaseSettings(run.env, "door"));
  try {
    const gate = await readGateEnvironment(database);
    const named = await readChange(database, code);
    const cut = named.parent === null ? named : await readChange(database, named.parent);
    const request = {
      request_id: randomUUID(),
      activation_id: cut.activationId,
      environment,
      manifest_digest: policy.digest,
      not_after: notAfterSoon()
    };
    const text = canonicalize(request);
    const { token } = await prove(gate, run.job, {
      purpose: "open",
      subject: request.request_id,
      notAfter: request.not_after,
      asked: [sha256(text)],
      scope: scopeOf(gate, "open")
    });
    const answer = await callGate(database, "cutter_governance.open_verify", [text, token]);
    const verdict = answerVerdict(run.inputs.mode, answer);
    if (verdict.outcome !== "pass" || answer.code === null) return verdict;
    return { ...verdict, ...await seatsAfter(database, gate, answer.code, run.job.workspace) };
  } finally {
    await database.close();
  }
}
export {
  openVerify
};
