import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-WR2JK2SZ.js";
import "./chunk-HO5GZ6I4.js";
import {
  openCheckout
} from "./chunk-ZPTOEJBY.js";
import {
  governedDocument,
  namesDocument
} from "./chunk-TMFGISE5.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-RHN5A6AB.js";
import "./chunk-2OYFTUDP.js";
import "./chunk-IZTLRVEJ.js";
import "./chunk-ZNB6I2HQ.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-ZZU56GXP.js";
import "./chunk-YNMQPLER.js";
import "./chunk-A7CINC7C.js";
import "./chunk-HAFOE4NY.js";
import "./chunk-URPUXKYC.js";
import "./chunk-BTL5CS7A.js";
import "./chunk-U5I25FKP.js";
import "./chunk-FY5GRNQB.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-G5ESR7GZ.js";
import "./chunk-MEIFEWQE.js";
import "./chunk-MKSZX4CQ.js";
import "./chunk-OX7BR2RM.js";
import "./chunk-HET5VXRH.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
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

// src/usecases/open-governed.ts
async function openGoverned(run, act) {
  var _stack = [];
  try {
    const path = namesDocument(act) ? requireInput(run, "document") : null;
    const checkout = __using(_stack, await openCheckout(run.job), true);
    return await atDoor(doorJob(run, checkout.files), async (gate, database) => {
      const document = await governedDocument(checkout.files, { name: act, path }, gate, database);
      const fields = {
        action: act,
        environment: environmentOf(run),
        commit: checkout.commit,
        ...path === null ? {} : { document: path },
        document_digest: sha256(document),
        rollback_plan_ref: "docs/rollback.md"
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
