import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  answerVerdict
} from "./chunk-SB5RYFQO.js";
import {
  notAfterSoon,
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
  environmentOf,
  requireInput
} from "./chunk-TQOHZQVV.js";
import {
  loadPlan,
  loadPolicy
} from "./chunk-DQHBHRXH.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-ZXQM7CTC.js";
import "./chunk-2XRDSJSY.js";
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
    return answerVerdict(run.inputs.mode, answer, (code) => [
      `Everybody whose seat is proved by a dispatch runs the signoff workflow with change ${code} and their role.`
    ]);
  } finally {
    await database.close();
  }
}
export {
  open
};
