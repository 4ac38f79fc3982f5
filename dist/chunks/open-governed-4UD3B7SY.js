import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-ZSHMMATP.js";
import "./chunk-63NAPIZ4.js";
import "./chunk-C5PBXXWQ.js";
import {
  governedDocument,
  namesDocument,
  staffingAfter
} from "./chunk-Y5C67AZ5.js";
import "./chunk-43LACFGV.js";
import "./chunk-7OJ654HH.js";
import {
  openCheckout
} from "./chunk-FIDTDCN5.js";
import "./chunk-JYAOA5F4.js";
import "./chunk-J2DKJLCT.js";
import "./chunk-7NG4KQYM.js";
import "./chunk-Y77VLLPH.js";
import "./chunk-SNSHIW56.js";
import "./chunk-HE2DVMTB.js";
import "./chunk-NVVCXZBW.js";
import "./chunk-HS32BAF5.js";
import "./chunk-VPAIT6FA.js";
import "./chunk-VJ6JWEUO.js";
import "./chunk-L2TDZUYT.js";
import "./chunk-C2SWCMQ2.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-OB5IXVHD.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-IVK3YYNR.js";
import "./chunk-ONVSNZAW.js";
import "./chunk-PRU33IGI.js";
import "./chunk-4VZ24ZIL.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-YDJPPISN.js";
import "./chunk-YCOA7NZU.js";
import "./chunk-BPOOYKOC.js";
import "./chunk-YTE2JKDE.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-3LYL2YFW.js";
import "./chunk-6EGBDJKG.js";
import {
  __callDispose,
  __using
} from "./chunk-SBSUKJEU.js";

// src/usecases/door/open-governed.ts
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
      return { purpose: "open", scope: "open", name: "quorate.open_governed", ...request(gate, fields, document) };
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
