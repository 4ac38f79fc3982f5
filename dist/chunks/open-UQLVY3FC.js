import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-NFBSPHSB.js";
import "./chunk-GWWFWQ4Z.js";
import "./chunk-REUS3GGG.js";
import {
  openCheckout
} from "./chunk-DOMNKHQ3.js";
import "./chunk-NCRU3WRD.js";
import "./chunk-MRZXWEZ5.js";
import "./chunk-IAENC6V4.js";
import "./chunk-BC7B3UJE.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-ICEWNPEE.js";
import "./chunk-ZFFGGKET.js";
import "./chunk-QZCBYWWQ.js";
import {
  loadPlan,
  loadPolicy
} from "./chunk-RIYUMUB5.js";
import "./chunk-FXDNHMHB.js";
import "./chunk-V2U6M57Q.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-JLPXLSRF.js";
import "./chunk-VCO7NPNZ.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-UIOEZXOQ.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-HQVSUW6B.js";
import "./chunk-255FOQW4.js";
import "./chunk-2L7FVHGR.js";
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
