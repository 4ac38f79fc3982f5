import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-WTBNZGSP.js";
import "./chunk-CNWS7HIU.js";
import "./chunk-LANJ22AP.js";
import {
  openCheckout
} from "./chunk-AHY7UPW4.js";
import "./chunk-4I4M6SJC.js";
import "./chunk-3G3UDMQV.js";
import "./chunk-ZOHWRKRS.js";
import "./chunk-WE4HVEVA.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-6U4N7PTZ.js";
import "./chunk-IG3IIJMR.js";
import "./chunk-EQXXOESP.js";
import "./chunk-3KTAQQMB.js";
import {
  loadPlan,
  loadPolicy
} from "./chunk-E6AMJZNF.js";
import "./chunk-GON42FW3.js";
import "./chunk-LFA22VCI.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-TNCANFG7.js";
import "./chunk-DIAREMYR.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-YPOMXOQV.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-PSEENKLZ.js";
import "./chunk-4TLXDJ4I.js";
import "./chunk-ZIHS4PMJ.js";
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
