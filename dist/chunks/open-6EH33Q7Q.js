import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-UXCNKIV6.js";
import "./chunk-VWSPRJRU.js";
import "./chunk-LANJ22AP.js";
import {
  openCheckout
} from "./chunk-ZD7DG3YY.js";
import "./chunk-HYGE7YGG.js";
import "./chunk-APTF2OYJ.js";
import "./chunk-ZFZ7XZZV.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-R6RWPOAD.js";
import "./chunk-Y5SHZCSR.js";
import "./chunk-JMMDGWI4.js";
import "./chunk-EQXXOESP.js";
import "./chunk-EF5RVRHG.js";
import {
  loadPlan,
  loadPolicy
} from "./chunk-5CTE36FU.js";
import "./chunk-URPUXKYC.js";
import "./chunk-WRQCFEUT.js";
import "./chunk-BW5DPEII.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-BL7FO4EW.js";
import "./chunk-DZA5R35P.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-Y2UTNHT2.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-GS66GHUJ.js";
import "./chunk-UAYE3BY7.js";
import "./chunk-ZVPHEQ3B.js";
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
