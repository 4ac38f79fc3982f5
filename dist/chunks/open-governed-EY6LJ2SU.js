import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-CAYMMU5K.js";
import "./chunk-7GLOFU2J.js";
import "./chunk-LANJ22AP.js";
import {
  governedDocument,
  namesDocument,
  staffingAfter
} from "./chunk-AKXOQCX4.js";
import "./chunk-BVN5AC6A.js";
import "./chunk-ZDFZIAIQ.js";
import {
  openCheckout
} from "./chunk-SMI3RJ6N.js";
import "./chunk-EEZKK5L6.js";
import "./chunk-HN7YDH6B.js";
import "./chunk-EWHRHJHG.js";
import "./chunk-72BGTVFB.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-CENPXTUZ.js";
import "./chunk-VVE452EO.js";
import "./chunk-EQXXOESP.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-NET6CDBZ.js";
import "./chunk-IRCMQ7SX.js";
import "./chunk-BEUQDP73.js";
import "./chunk-SWVNANXA.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-RAUBMWEI.js";
import "./chunk-MP7R4M4M.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-2WOHFT5F.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-VEHFJZMO.js";
import "./chunk-4W63C3XT.js";
import "./chunk-TBO5OUUW.js";
import "./chunk-JZTEMKTX.js";
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
