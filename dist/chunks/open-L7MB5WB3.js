import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-NGWHOLOX.js";
import "./chunk-7VZIZCXL.js";
import "./chunk-LANJ22AP.js";
import {
  openCheckout
} from "./chunk-BCN3WPTW.js";
import "./chunk-O5DR24HR.js";
import "./chunk-5YUGV3LK.js";
import "./chunk-7BSFJJQJ.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-72B3M2JU.js";
import "./chunk-IJRVX4RA.js";
import "./chunk-2HVDIBH6.js";
import "./chunk-EQXXOESP.js";
import "./chunk-NOUENKSV.js";
import {
  loadPlan,
  loadPolicy
} from "./chunk-ESC7GH3F.js";
import "./chunk-URPUXKYC.js";
import "./chunk-UEMPQIJO.js";
import "./chunk-KKSXBCRA.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-IOBONMGP.js";
import "./chunk-LOPB6PMD.js";
import "./chunk-NVDVV3XP.js";
import "./chunk-7WIBEKIS.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HCSGRYTY.js";
import "./chunk-C7JFYQK2.js";
import "./chunk-P4SU3GUE.js";
import "./chunk-DY2LLULD.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import {
  __callDispose,
  __using
} from "./chunk-SBSUKJEU.js";

// src/usecases/open.ts
async function open(run) {
  var _stack = [];
  try {
    const environment = environmentOf(run);
    const checkout = __using(_stack, await openCheckout(run.job), true);
    const policy = await loadPolicy(checkout.files, environment);
    const { plan, document } = await loadPlan(checkout.files, requireInput(run, "plan"));
    const fields = {
      action: "CUT",
      environment,
      commit: checkout.commit,
      plan_id: plan.name,
      plan_revision: String(plan.revision),
      carrier: plan.carrier,
      plan_digest: document.digest,
      manifest_digest: policy.digest,
      rollback_plan_ref: plan.rollback
    };
    return await atDoor(doorJob(run, checkout.files), async (gate) => ({
      purpose: "open",
      scope: "open",
      name: "qt001_cp.open",
      policy,
      ...request(gate, fields, document.text)
    }));
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
export {
  open
};
