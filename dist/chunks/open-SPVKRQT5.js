import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  loadPlan,
  loadPolicy
} from "./chunk-JLY6MXUP.js";
import "./chunk-SLFOFYU2.js";
import {
  seatsAfter
} from "./chunk-6XXKY5CK.js";
import "./chunk-YCEZL6EK.js";
import "./chunk-FN6LSULW.js";
import "./chunk-LMS37WOM.js";
import {
  answerVerdict
} from "./chunk-DMDUQFQR.js";
import {
  notAfterSoon,
  prove,
  scopeOf
} from "./chunk-AQDL2H3F.js";
import {
  readGateEnvironment
} from "./chunk-GK72X7LS.js";
import {
  callGate
} from "./chunk-JGVLKYAJ.js";
import {
  connect
} from "./chunk-UWBQYSN4.js";
import {
  databaseSettings
} from "./chunk-6ZRXLQ4J.js";
import "./chunk-2E4TDYDW.js";
import "./chunk-VF5JU5WD.js";
import "./chunk-53IBUP72.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import "./chunk-RUURLOKL.js";
import {
  environmentOf,
  requireInput
} from "./chunk-6KHHJS7W.js";
import "./chunk-URPUXKYC.js";
import {
  sha256
} from "./chunk-ZXQM7CTC.js";
import "./chunk-PJIXFWHP.js";
import "./chunk-SJPRFVZW.js";
import "./chunk-UIMO6ZHU.js";
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
