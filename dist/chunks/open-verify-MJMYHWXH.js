import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-WR2JK2SZ.js";
import "./chunk-HO5GZ6I4.js";
import {
  openCheckout
} from "./chunk-ZPTOEJBY.js";
import "./chunk-TMFGISE5.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-RHN5A6AB.js";
import {
  readChange
} from "./chunk-2OYFTUDP.js";
import "./chunk-IZTLRVEJ.js";
import "./chunk-ZNB6I2HQ.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-ZZU56GXP.js";
import {
  loadPolicy
} from "./chunk-YNMQPLER.js";
import "./chunk-A7CINC7C.js";
import "./chunk-HAFOE4NY.js";
import "./chunk-URPUXKYC.js";
import "./chunk-BTL5CS7A.js";
import "./chunk-U5I25FKP.js";
import "./chunk-FY5GRNQB.js";
import {
  doorJob,
  environmentOf
} from "./chunk-G5ESR7GZ.js";
import "./chunk-MEIFEWQE.js";
import "./chunk-MKSZX4CQ.js";
import "./chunk-OX7BR2RM.js";
import "./chunk-HET5VXRH.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-F7D46C5P.js";
import "./chunk-LNTRLGO4.js";
import "./chunk-2NSOHCKH.js";
import "./chunk-TO7C6FDC.js";
import "./chunk-L7YEMJ6X.js";
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
