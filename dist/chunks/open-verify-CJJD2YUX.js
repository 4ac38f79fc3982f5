import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  seatsAfter
} from "./chunk-AEBNWUDB.js";
import "./chunk-53T7O4XR.js";
import {
  readChange
} from "./chunk-W3M35MUW.js";
import "./chunk-CXZF72O3.js";
import {
  answerVerdict
} from "./chunk-DMDUQFQR.js";
import {
  notAfterSoon,
  prove,
  scopeOf
} from "./chunk-MPY3J332.js";
import {
  readGateEnvironment
} from "./chunk-4UPVIWPM.js";
import {
  callGate
} from "./chunk-BFTB6NMX.js";
import {
  loadPolicy
} from "./chunk-N5HTYPDF.js";
import "./chunk-ZPLGBTYC.js";
import {
  connect
} from "./chunk-HCNPCWR4.js";
import "./chunk-VO4TJIA2.js";
import {
  databaseSettings
} from "./chunk-UL2GPKTW.js";
import "./chunk-SLQDM3AO.js";
import "./chunk-YJHUDNOW.js";
import "./chunk-XKIXPQMH.js";
import "./chunk-KFINEMAS.js";
import "./chunk-URPUXKYC.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import {
  environmentOf
} from "./chunk-62PUJNB7.js";
import "./chunk-H7D7B2TT.js";
import "./chunk-PZS2U6X3.js";
import "./chunk-H4DQKVCP.js";
import "./chunk-PCNGWNRN.js";
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
