import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-ZKFHTMTU.js";
import "./chunk-LT7KUZCG.js";
import "./chunk-76YCEOLG.js";
import {
  openCheckout
} from "./chunk-UJ5XULJU.js";
import "./chunk-5FNVPMIE.js";
import {
  readChange
} from "./chunk-V7QK3ESK.js";
import "./chunk-ETF5GTIC.js";
import "./chunk-XTFAT6QT.js";
import "./chunk-WLU3A6BA.js";
import "./chunk-K2ACIOR3.js";
import "./chunk-UYYMD6AT.js";
import "./chunk-AVRR3N4P.js";
import "./chunk-3KCRTUYW.js";
import {
  loadPolicy
} from "./chunk-CFB664BY.js";
import "./chunk-MAQLGRT5.js";
import "./chunk-KPNSVHHQ.js";
import "./chunk-NVWOZTVM.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-TKKRVCC4.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-NGF6PUST.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  environmentOf
} from "./chunk-TMPGKZRI.js";
import "./chunk-YIL7Z2FO.js";
import "./chunk-PRU33IGI.js";
import "./chunk-B7WKO5TS.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-6KPT7JZ6.js";
import "./chunk-OREZ5CQW.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-XGWUFQRL.js";
import "./chunk-XLIHMNDQ.js";
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
