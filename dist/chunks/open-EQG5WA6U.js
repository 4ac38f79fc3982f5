import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-63TPGGTT.js";
import "./chunk-M57DCSWP.js";
import "./chunk-BVCUWND2.js";
import "./chunk-T6EBR46R.js";
import "./chunk-SDXC2DVA.js";
import {
  loadPlan,
  loadPolicy
} from "./chunk-UEZG7ZLX.js";
import "./chunk-INJWH3MC.js";
import "./chunk-5CYB4XOG.js";
import "./chunk-TNW3YCVN.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-YJHUDNOW.js";
import "./chunk-QHK766TR.js";
import "./chunk-J3TSRABW.js";
import "./chunk-URPUXKYC.js";
import "./chunk-T7J27QGN.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-FVSHJE3T.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-2W3UNYRZ.js";
import "./chunk-4BSYPUQI.js";
import "./chunk-CNBJ6OU5.js";
import "./chunk-UDEP6SIF.js";
import "./chunk-OWYIONAD.js";
import "./chunk-PCNGWNRN.js";
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
