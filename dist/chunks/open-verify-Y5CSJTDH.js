import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  seatsAfter
} from "./chunk-XK2JXBHU.js";
import "./chunk-HDUTYPLA.js";
import {
  readChange
} from "./chunk-LIHWDYVS.js";
import "./chunk-GY7NIFLU.js";
import {
  answerVerdict
} from "./chunk-DMDUQFQR.js";
import {
  notAfterSoon,
  prove,
  scopeOf
} from "./chunk-24TRDCMS.js";
import {
  readGateEnvironment
} from "./chunk-WBMFJGPR.js";
import {
  callGate
} from "./chunk-TXO3XR5R.js";
import {
  loadPolicy
} from "./chunk-3H76QPA4.js";
import "./chunk-GCVABS5E.js";
import {
  connect
} from "./chunk-B726KBPD.js";
import {
  databaseSettings
} from "./chunk-Z7VZYP7F.js";
import "./chunk-HOPJW5YW.js";
import "./chunk-LALVN2HR.js";
import "./chunk-YWAX6DP7.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import "./chunk-YTTDINJT.js";
import "./chunk-URPUXKYC.js";
import {
  sha256
} from "./chunk-ZXQM7CTC.js";
import {
  environmentOf
} from "./chunk-PQA2VAL4.js";
import "./chunk-N4K32YF6.js";
import "./chunk-254MA2TA.js";
import "./chunk-H62SAUEO.js";
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
