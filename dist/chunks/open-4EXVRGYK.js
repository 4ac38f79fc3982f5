import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-CAYMMU5K.js";
import "./chunk-7GLOFU2J.js";
import "./chunk-LANJ22AP.js";
import {
  openCheckout
} from "./chunk-SMI3RJ6N.js";
import "./chunk-EEZKK5L6.js";
import "./chunk-HN7YDH6B.js";
import "./chunk-EWHRHJHG.js";
import "./chunk-72BGTVFB.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-CENPXTUZ.js";
import "./chunk-VVE452EO.js";
import "./chunk-EQXXOESP.js";
import "./chunk-NET6CDBZ.js";
import {
  loadPlan,
  loadPolicy
} from "./chunk-IRCMQ7SX.js";
import "./chunk-BEUQDP73.js";
import "./chunk-SWVNANXA.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-RAUBMWEI.js";
import "./chunk-MP7R4M4M.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-2WOHFT5F.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-4W63C3XT.js";
import "./chunk-TBO5OUUW.js";
import "./chunk-JZTEMKTX.js";
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
