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
  notAfterSoon,
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
  loadPolicy
} from "./chunk-I34HZHLE.js";
import "./chunk-EGSXYU2W.js";
import {
  connect
} from "./chunk-WUMOTDGD.js";
import {
  databaseSettings
} from "./chunk-D4WNTA4D.js";
import "./chunk-JEKYZ6NS.js";
import "./chunk-MRAESN2H.js";
import "./chunk-IIC4RCCV.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import "./chunk-BH54E5T3.js";
import "./chunk-URPUXKYC.js";
import {
  sha256
} from "./chunk-ZXQM7CTC.js";
import {
  environmentOf
} from "./chunk-ILIFISMK.js";
import "./chunk-B7TALGVV.js";
import "./chunk-WUWU5TE2.js";
import "./chunk-XB6645BU.js";
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
