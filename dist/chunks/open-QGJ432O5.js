import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  seatsAfter
} from "./chunk-75JAH54Y.js";
import "./chunk-433RGA7K.js";
import "./chunk-3JVDPAIU.js";
import "./chunk-IFT7IXK4.js";
import {
  answerVerdict
} from "./chunk-DMDUQFQR.js";
import {
  notAfterSoon,
  prove,
  scopeOf
} from "./chunk-4GODLGCZ.js";
import {
  readGateEnvironment
} from "./chunk-MDVKV2YS.js";
import {
  callGate
} from "./chunk-54CTOCVG.js";
import {
  loadPlan,
  loadPolicy
} from "./chunk-SSMSOIRC.js";
import "./chunk-ZYRNA7TX.js";
import {
  connect
} from "./chunk-25XNJWPN.js";
import {
  databaseSettings
} from "./chunk-FLUW4D3K.js";
import "./chunk-E2VVOLHW.js";
import "./chunk-MRAESN2H.js";
import "./chunk-IIC4RCCV.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import "./chunk-BH54E5T3.js";
import {
  sha256
} from "./chunk-ZXQM7CTC.js";
import "./chunk-URPUXKYC.js";
import {
  environmentOf,
  requireInput
} from "./chunk-DGFOCNWO.js";
import "./chunk-KEDJG5KY.js";
import "./chunk-KMCBWOCF.js";
import "./chunk-XB6645BU.js";
import "./chunk-UV543KAN.js";
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
