import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-ZSHMMATP.js";
import "./chunk-63NAPIZ4.js";
import "./chunk-C5PBXXWQ.js";
import {
  openCheckout
} from "./chunk-FIDTDCN5.js";
import "./chunk-JYAOA5F4.js";
import {
  readChange
} from "./chunk-J2DKJLCT.js";
import "./chunk-7NG4KQYM.js";
import "./chunk-Y77VLLPH.js";
import "./chunk-SNSHIW56.js";
import "./chunk-HE2DVMTB.js";
import "./chunk-NVVCXZBW.js";
import "./chunk-VPAIT6FA.js";
import {
  loadPolicy
} from "./chunk-VJ6JWEUO.js";
import "./chunk-L2TDZUYT.js";
import "./chunk-C2SWCMQ2.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-OB5IXVHD.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  environmentOf
} from "./chunk-IVK3YYNR.js";
import "./chunk-ONVSNZAW.js";
import "./chunk-PRU33IGI.js";
import "./chunk-4VZ24ZIL.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-YCOA7NZU.js";
import "./chunk-YTE2JKDE.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-3LYL2YFW.js";
import "./chunk-6EGBDJKG.js";
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
