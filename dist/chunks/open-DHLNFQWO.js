import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-YPDF6BGY.js";
import "./chunk-MIBELTFH.js";
import "./chunk-C5PBXXWQ.js";
import {
  openCheckout
} from "./chunk-C5GY2FPR.js";
import "./chunk-OQYIRZ76.js";
import "./chunk-G2VSDLYJ.js";
import "./chunk-6IA4IAGQ.js";
import "./chunk-ZAPV355B.js";
import "./chunk-SNSHIW56.js";
import "./chunk-QKLCAP34.js";
import "./chunk-HNJ4B6XG.js";
import "./chunk-OM4VTEGE.js";
import {
  loadPlan,
  loadPolicy
} from "./chunk-E2YHGTWW.js";
import "./chunk-FFEV5W6X.js";
import "./chunk-GGTNSNEP.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-RQPKWORW.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-Y763HXJ3.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-WYWKGMD3.js";
import "./chunk-LDHSUMLB.js";
import "./chunk-PRU33IGI.js";
import "./chunk-P3BTSU67.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-V72SRYZV.js";
import "./chunk-T7NYTMIU.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-HC46BZWO.js";
import "./chunk-4B6GXJKX.js";
import {
  __callDispose,
  __using
} from "./chunk-SBSUKJEU.js";

// src/usecases/door/open.ts
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
      name: "quorate.open",
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
