import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-NI5X3WRM.js";
import "./chunk-7NTSA5YD.js";
import "./chunk-3D32NJB5.js";
import "./chunk-VCXQGNEM.js";
import "./chunk-4FFESXYN.js";
import {
  loadPlan,
  loadPolicy
} from "./chunk-VJLCVDJL.js";
import "./chunk-QXH2TFJH.js";
import "./chunk-GW6GR4U5.js";
import "./chunk-6LCBIM25.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-YJHUDNOW.js";
import "./chunk-3L4XWWZ4.js";
import "./chunk-FIRHEWC5.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-URPUXKYC.js";
import "./chunk-HR3Z7EMD.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-B4I3LGTS.js";
import "./chunk-ZXMBNF7G.js";
import "./chunk-HO36NFQ5.js";
import "./chunk-QMSW7LS3.js";
import "./chunk-XW5P4KRE.js";
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
    ...request(gate, fields, document.text)
  }));
}
export {
  open
};
