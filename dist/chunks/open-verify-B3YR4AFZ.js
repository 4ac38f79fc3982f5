import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  openCheckout
} from "./chunk-HQ4ZAIXV.js";
import {
  atDoor,
  request
} from "./chunk-YTFKOA2S.js";
import "./chunk-C5PBXXWQ.js";
import "./chunk-4ENUJRMA.js";
import "./chunk-NPPXTMTR.js";
import {
  readChange
} from "./chunk-ETNQ6FNC.js";
import "./chunk-SNSHIW56.js";
import "./chunk-LY5Q35FS.js";
import "./chunk-SNUIEE7M.js";
import "./chunk-XJXTVL3H.js";
import "./chunk-NKJY7RWT.js";
import "./chunk-HPQQ2N7S.js";
import {
  loadPolicy
} from "./chunk-7WWC2WMW.js";
import "./chunk-OQSAR7CO.js";
import "./chunk-D23KQQAR.js";
import "./chunk-OB5IXVHD.js";
import "./chunk-JVJC64EM.js";
import "./chunk-T2L36KAI.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  environmentOf
} from "./chunk-TCETTHTX.js";
import "./chunk-Y6VNYMDI.js";
import "./chunk-MYT2KXYY.js";
import "./chunk-PRU33IGI.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-2RZOM4OS.js";
import "./chunk-CNG4NECG.js";
import "./chunk-DWUSLNGD.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-YCEEC2MS.js";
import "./chunk-SZC6YLYM.js";
import {
  __callDispose,
  __using
} from "./chunk-SBSUKJEU.js";

// src/usecases/door/open-verify.ts
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
      return { purpose: "open", scope: "open", name: "quorate.open_verify", policy, ...request(gate, fields) };
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
