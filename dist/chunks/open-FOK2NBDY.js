import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  seatsAfter
} from "./chunk-XK2JXBHU.js";
import "./chunk-HDUTYPLA.js";
import "./chunk-LIHWDYVS.js";
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
  loadPlan,
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
  environmentOf,
  requireInput
} from "./chunk-PQA2VAL4.js";
import "./chunk-N4K32YF6.js";
import "./chunk-254MA2TA.js";
import "./chunk-H62SAUEO.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/open.ts
import { randomUUID } from "node:crypto";
async function open(run) {
  const environment = environmentOf(run);
  const policy = await loadPolicy(run.job.workspace, environment);
  const { plan, document } = await loadPlan(run.job.workspace, requireInput(run, "plan"));
  const database = await connect(databaseSettings(run.env, "door"));
  try {
    const gate = await readGateEnvironment(database);
    const request = {
      request_id: randomUUID(),
      action: "CUT",
      environment,
      commit: run.job.sha,
      plan_id: plan.name,
      plan_revision: String(plan.revision),
      carrier: plan.carrier,
      plan_digest: document.digest,
      manifest_digest: policy.digest,
      rollback_plan_ref: plan.rollback,
      not_after: notAfterSoon()
    };
    const text = canonicalize(request);
    const { token } = await prove(gate, run.job, {
      purpose: "open",
      subject: request.request_id,
      notAfter: request.not_after,
      asked: [sha256(text), document.digest],
      scope: scopeOf(gate, "open")
    });
    const answer = await callGate(database, "qt001_cp.open", [text, document.text, token]);
    const verdict = answerVerdict(run.inputs.mode, answer);
    if (verdict.outcome !== "pass" || answer.code === null) return verdict;
    return { ...verdict, ...await seatsAfter(database, gate, answer.code, run.job.workspace) };
  } finally {
    await database.close();
  }
}
export {
  open
};
