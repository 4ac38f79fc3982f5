import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-NG5EEHVB.js";
import "./chunk-X47NSFHY.js";
import "./chunk-6QST4UVD.js";
import "./chunk-AAVC5MXI.js";
import "./chunk-UNSQMNUW.js";
import {
  loadPlan,
  loadPolicy
} from "./chunk-HXBJDRIH.js";
import "./chunk-73GQZ7Z3.js";
import "./chunk-EBLP7JCX.js";
import "./chunk-4AVCRUNQ.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-DYL4SON2.js";
import "./chunk-X64ECHJV.js";
import "./chunk-QVOTE5ZV.js";
import "./chunk-URPUXKYC.js";
import "./chunk-T7J27QGN.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-FVSHJE3T.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-ET3HO45T.js";
import "./chunk-WPKJSQL3.js";
import "./chunk-PFIG4RPR.js";
import "./chunk-YARPYZTO.js";
import "./chunk-BRFTVUTL.js";
import "./chunk-WGPDCVNH.js";
import "./chunk-SPHSU76V.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/open.ts
async function open(run) {
  const environment = environmentOf(run);
  const policy = await loadPolicy(run.job.workspace, environment);
  const { plan, document } = await loadPlan(run.job.workspace, requireInput(run, "plan"));
  const fields = {
    action: "CUT",
    environment,
    commit: run.job.sha,
    plan_id: plan.name,
    plan_revision: String(plan.revision),
    carrier: plan.carrier,
    plan_digest: document.digest,
    manifest_digest: policy.digest,
    rollback_plan_ref: plan.rollback
  };
  return atDoor(doorJob(run), async (gate) => ({
    purpose: "open",
    scope: "open",
    name: "qt001_cp.open",
    policy,
    ...request(gate, fields, document.text)
  }));
}
export {
  open
};
