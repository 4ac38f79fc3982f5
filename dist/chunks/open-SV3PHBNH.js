import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-3RW5MWNY.js";
import "./chunk-2HXHXWCX.js";
import "./chunk-REUS3GGG.js";
import {
  openCheckout
} from "./chunk-L6OZ4NPF.js";
import "./chunk-TPEH6DSY.js";
import "./chunk-DN55D2YB.js";
import "./chunk-X4JWLUPH.js";
import "./chunk-RPIYMHJU.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-7OYVYOOY.js";
import "./chunk-FLHZXYK4.js";
import "./chunk-WRYDA4EG.js";
import {
  loadPlan,
  loadPolicy
} from "./chunk-WQKGBOFQ.js";
import "./chunk-ZJEUVNDX.js";
import "./chunk-JAK2S55C.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-UF56VKHU.js";
import "./chunk-KQYTCOXY.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-RQPSZWZT.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-BC46QQTA.js";
import "./chunk-WCBVFPGP.js";
import "./chunk-K6IAYQWH.js";
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
