import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-QVIRRAO2.js";
import "./chunk-NF4MP5V6.js";
import "./chunk-LANJ22AP.js";
import {
  governedDocument,
  namesDocument,
  staffingAfter
} from "./chunk-F62ODLK4.js";
import "./chunk-P4YSSXB7.js";
import "./chunk-ZDFZIAIQ.js";
import {
  openCheckout
} from "./chunk-IEZUHVDM.js";
import "./chunk-JSFVYNRK.js";
import "./chunk-WR5KPLXT.js";
import "./chunk-AV76LRF7.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-SKCOUPQU.js";
import "./chunk-YI43Q6GL.js";
import "./chunk-E7ENS57M.js";
import "./chunk-62JX3CIM.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-SUXUX5WG.js";
import "./chunk-ODGWZTRP.js";
import "./chunk-URPUXKYC.js";
import "./chunk-GO72NFH2.js";
import "./chunk-5NND3DED.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-5H4RH2FP.js";
import "./chunk-BHCFND3B.js";
import "./chunk-IDW7COMS.js";
import "./chunk-AH6FISFF.js";
import "./chunk-HET5VXRH.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import "./chunk-DJUBZU37.js";
import "./chunk-HZ2DT5DO.js";
import "./chunk-RW7SEXHL.js";
import "./chunk-CE2NMPO2.js";
import "./chunk-JY3U7PGW.js";
import "./chunk-ZCU3WYBB.js";
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
