import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  seatsAfter
} from "./chunk-R7OYV2N4.js";
import "./chunk-Y7VKINPB.js";
import "./chunk-UE6A64RI.js";
import "./chunk-UO5VFUET.js";
import {
  answerVerdict
} from "./chunk-DMDUQFQR.js";
import {
  notAfterSoon,
  prove,
  scopeOf
} from "./chunk-WEXBWCC2.js";
import {
  readGateEnvironment
} from "./chunk-5Q7PF6YP.js";
import {
  callGate
} from "./chunk-M4TZQF6L.js";
import {
  loadPlan,
  loadPolicy
} from "./chunk-VM223ETN.js";
import "./chunk-HWJX5LCM.js";
import {
  connect
} from "./chunk-X4FXFDCU.js";
import {
  databaseSettings
} from "./chunk-TBCD4RTX.js";
import "./chunk-SYKK6J75.js";
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
} from "./chunk-2P734BJN.js";
import "./chunk-BYWRCEAU.js";
import "./chunk-ZOAVIYWZ.js";
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
