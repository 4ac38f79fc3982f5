import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-FFLRSKQI.js";
import "./chunk-NXZOE2QE.js";
import "./chunk-IV6ZR63D.js";
import "./chunk-RNNDEJ2U.js";
import "./chunk-BFTB6NMX.js";
import {
  loadPlan,
  loadPolicy
} from "./chunk-JSO62U7R.js";
import "./chunk-ZPLGBTYC.js";
import "./chunk-CXZF72O3.js";
import "./chunk-HCNPCWR4.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-YJHUDNOW.js";
import "./chunk-33ZLSGNZ.js";
import "./chunk-HSNM62EC.js";
import "./chunk-URPUXKYC.js";
import "./chunk-T7J27QGN.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-FVSHJE3T.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-4ZABKMMK.js";
import "./chunk-UAQU7HKU.js";
import "./chunk-H7D7B2TT.js";
import "./chunk-PZS2U6X3.js";
import "./chunk-H4DQKVCP.js";
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
