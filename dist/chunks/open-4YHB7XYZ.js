import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  loadPlan,
  loadPolicy
} from "./chunk-2Z3FEATD.js";
import "./chunk-57XBFSBB.js";
import {
  seatsAfter
} from "./chunk-IT3HPD4X.js";
import "./chunk-P42HFKZM.js";
import "./chunk-N5XRAELI.js";
import "./chunk-C7E7DFS6.js";
import {
  answerVerdict
} from "./chunk-DMDUQFQR.js";
import {
  notAfterSoon,
  prove,
  scopeOf
} from "./chunk-AHLRQEA3.js";
import {
  readGateEnvironment
} from "./chunk-UUCROAPK.js";
import {
  callGate
} from "./chunk-TARZM55W.js";
import {
  connect
} from "./chunk-M46U4CKX.js";
import {
  databaseSettings
} from "./chunk-3MBF2C7D.js";
import "./chunk-7LRSYIMA.js";
import "./chunk-LALVN2HR.js";
import "./chunk-YWAX6DP7.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import "./chunk-YTTDINJT.js";
import {
  environmentOf,
  requireInput
} from "./chunk-UMLBQINJ.js";
import "./chunk-URPUXKYC.js";
import {
  sha256
} from "./chunk-ZXQM7CTC.js";
import "./chunk-KX77EBAE.js";
import "./chunk-HM3G43EZ.js";
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
