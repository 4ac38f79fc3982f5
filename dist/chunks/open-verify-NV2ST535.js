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
import {
  readChange
} from "./chunk-WR5KPLXT.js";
import "./chunk-AV76LRF7.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-SKCOUPQU.js";
import "./chunk-YI43Q6GL.js";
import "./chunk-E7ENS57M.js";
import "./chunk-62JX3CIM.js";
import "./chunk-SUXUX5WG.js";
import {
  loadPolicy
} from "./chunk-ODGWZTRP.js";
import "./chunk-URPUXKYC.js";
import "./chunk-GO72NFH2.js";
import "./chunk-5NND3DED.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import {
  doorJob,
  environmentOf
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
