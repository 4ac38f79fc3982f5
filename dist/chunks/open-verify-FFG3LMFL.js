import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  openCheckout
} from "./chunk-2F765CTF.js";
import {
  atDoor,
  request
} from "./chunk-ROCRCX6R.js";
import "./chunk-76YCEOLG.js";
import "./chunk-RDKLLL4N.js";
import "./chunk-VH3DJ5M3.js";
import {
  readChange
} from "./chunk-KAG5C2ET.js";
import "./chunk-WLU3A6BA.js";
import "./chunk-EPEVEZPQ.js";
import "./chunk-XADHRM5C.js";
import "./chunk-K2ACIOR3.js";
import "./chunk-M7ILL3XT.js";
import "./chunk-3WWCHBJ2.js";
import "./chunk-L3ND3QRF.js";
import "./chunk-B42IVPHI.js";
import {
  loadPolicy
} from "./chunk-J2LH77N2.js";
import "./chunk-JOQ2XHND.js";
import "./chunk-QRF5ZC3H.js";
import "./chunk-KPNSVHHQ.js";
import "./chunk-C7TJDEB3.js";
import "./chunk-JVJC64EM.js";
import "./chunk-T2L36KAI.js";
import "./chunk-CMP6AKFG.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  environmentOf
} from "./chunk-QB6PGFJB.js";
import "./chunk-FGB4J46P.js";
import "./chunk-DFRFMUMN.js";
import "./chunk-PRU33IGI.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-HMB6SN67.js";
import "./chunk-CNG4NECG.js";
import "./chunk-HBQA37IY.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-G6H27JWZ.js";
import "./chunk-CFHLHFKE.js";
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
