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
  notAfterSoon,
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
  loadPolicy
} from "./chunk-IHYSLUTW.js";
import "./chunk-JRIOIXC7.js";
import {
  connect
} from "./chunk-XC66A34R.js";
import "./chunk-VO4TJIA2.js";
import {
  databaseSettings
} from "./chunk-5DZZN3OI.js";
import "./chunk-KNVUAXUU.js";
import "./chunk-VXGWVJWF.js";
import "./chunk-KL3FN5AA.js";
import "./chunk-SMD6KMJB.js";
import "./chunk-URPUXKYC.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import {
  environmentOf
} from "./chunk-Z2HJBRMQ.js";
import "./chunk-KED3LSNZ.js";
import "./chunk-5EA4ZYVV.js";
import "./chunk-PE5GQQTY.js";
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
