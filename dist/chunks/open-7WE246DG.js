import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-T5KXD4SC.js";
import "./chunk-OWCC76TZ.js";
import "./chunk-REUS3GGG.js";
import {
  openCheckout
} from "./chunk-AU65WLIB.js";
import "./chunk-KJZX4YN7.js";
import "./chunk-L4XP5UCJ.js";
import "./chunk-TJTRJAGA.js";
import "./chunk-VGB4STBA.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-FDTLTW6Z.js";
import "./chunk-KZHG2I2B.js";
import "./chunk-6P2TQ4GC.js";
import {
  loadPlan,
  loadPolicy
} from "./chunk-ULRHAUM4.js";
import "./chunk-YTN52V6W.js";
import "./chunk-RIPSFYY3.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-TI62ST6P.js";
import "./chunk-OV6ACG5I.js";
import "./chunk-NVDVV3XP.js";
import "./chunk-RXLLBWRE.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HCSGRYTY.js";
import "./chunk-AHADZL36.js";
import "./chunk-YA5JOZ6V.js";
import "./chunk-MM2CZ2CI.js";
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
