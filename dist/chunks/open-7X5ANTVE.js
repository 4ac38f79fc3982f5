import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-QVIRRAO2.js";
import "./chunk-NF4MP5V6.js";
import "./chunk-LANJ22AP.js";
import {
  openCheckout
} from "./chunk-IEZUHVDM.js";
import "./chunk-JSFVYNRK.js";
import "./chunk-WR5KPLXT.js";
import "./chunk-AV76LRF7.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-SKCOUPQU.js";
import "./chunk-YI43Q6GL.js";
import "./chunk-E7ENS57M.js";
import "./chunk-62JX3CIM.js";
import "./chunk-SUXUX5WG.js";
import {
  loadPlan,
  loadPolicy
} from "./chunk-ODGWZTRP.js";
import "./chunk-URPUXKYC.js";
import "./chunk-GO72NFH2.js";
import "./chunk-5NND3DED.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-5H4RH2FP.js";
import "./chunk-BHCFND3B.js";
import "./chunk-IDW7COMS.js";
import "./chunk-AH6FISFF.js";
import "./chunk-HET5VXRH.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-DJUBZU37.js";
import "./chunk-HZ2DT5DO.js";
import "./chunk-RW7SEXHL.js";
import "./chunk-JY3U7PGW.js";
import "./chunk-ZCU3WYBB.js";
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
