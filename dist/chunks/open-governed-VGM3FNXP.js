import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-3RW5MWNY.js";
import "./chunk-2HXHXWCX.js";
import "./chunk-REUS3GGG.js";
import {
  governedDocument,
  namesDocument,
  staffingAfter
} from "./chunk-TQSJPBN4.js";
import "./chunk-4T53MG4R.js";
import "./chunk-ZDFZIAIQ.js";
import {
  openCheckout
} from "./chunk-L6OZ4NPF.js";
import "./chunk-TPEH6DSY.js";
import "./chunk-DN55D2YB.js";
import "./chunk-X4JWLUPH.js";
import "./chunk-RPIYMHJU.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-7OYVYOOY.js";
import "./chunk-FLHZXYK4.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-WRYDA4EG.js";
import "./chunk-WQKGBOFQ.js";
import "./chunk-ZJEUVNDX.js";
import "./chunk-JAK2S55C.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-UF56VKHU.js";
import "./chunk-KQYTCOXY.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-RQPSZWZT.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-VEHFJZMO.js";
import "./chunk-BC46QQTA.js";
import "./chunk-WCBVFPGP.js";
import "./chunk-K6IAYQWH.js";
import "./chunk-WRU6AE3Q.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import {
  __callDispose,
  __using
} from "./chunk-SBSUKJEU.js";

// src/usecases/open-governed.ts
async function openGoverned(run, act) {
  var _stack = [];
  try {
    const path = namesDocument(act) ? requireInput(run, "document") : null;
    const checkout = __using(_stack, await openCheckout(run.job), true);
    return await atDoor(doorJob(run, checkout.files), async (gate, database) => {
      const document = await governedDocument(checkout.files, { name: act, path }, gate, database);
      const staffing = await staffingAfter(act, document, gate, database);
      const fields = {
        action: act,
        environment: environmentOf(run),
        commit: checkout.commit,
        ...path === null ? {} : { document: path },
        document_digest: sha256(document),
        rollback_plan_ref: "docs/rollback.md",
        ...staffing === null ? {} : { staffing }
      };
      return { purpose: "open", scope: "open", name: "qt001_cp.open_governed", ...request(gate, fields, document) };
    });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
export {
  openGoverned
};
