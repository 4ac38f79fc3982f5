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
import {
  readChange
} from "./chunk-MRZXWEZ5.js";
import "./chunk-IAENC6V4.js";
import "./chunk-BC7B3UJE.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-ICEWNPEE.js";
import "./chunk-ZFFGGKET.js";
import "./chunk-QZCBYWWQ.js";
import {
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
  environmentOf
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
