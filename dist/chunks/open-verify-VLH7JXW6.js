import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-KJ5IKBDJ.js";
import "./chunk-26R4Z5D6.js";
import "./chunk-REUS3GGG.js";
import {
  openCheckout
} from "./chunk-7THK6LEB.js";
import "./chunk-M2PEWW6A.js";
import {
  readChange
} from "./chunk-GZJK7Y3C.js";
import "./chunk-FLQYKPBK.js";
import "./chunk-Z47ZO6HU.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-IHKRD4MB.js";
import "./chunk-LAR4W56Y.js";
import "./chunk-S4ZPFPMD.js";
import {
  loadPolicy
} from "./chunk-WQDW3CVZ.js";
import "./chunk-AVXPLD4G.js";
import "./chunk-AKTGKLEL.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  environmentOf
} from "./chunk-QXJVZ3SH.js";
import "./chunk-Q6527VIR.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-6J63AHZK.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-C7LLJVTQ.js";
import "./chunk-3XER4X7Q.js";
import "./chunk-RTLP6CBT.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import {
  __callDispose,
  __using
} from "./chunk-SBSUKJEU.js";

// src/usecases/open-verify.ts
async function openVerify(run, code) {
  var _stack = [];
  try {
    const environment = environmentOf(run);
    const checkout = __using(_stack, await openCheckout(run.job), true);
    const policy = await loadPolicy(checkout.files, environment);
    return await atDoor(doorJob(run, checkout.files), async (gate, database) => {
      const named = await readChange(database, code);
      const cut = named.parent === null ? named : await readChange(database, named.parent);
      const fields = { activation_id: cut.activationId, environment, manifest_digest: policy.digest };
      return { purpose: "open", scope: "open", name: "cutter_governance.open_verify", policy, ...request(gate, fields) };
    });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
export {
  openVerify
};
