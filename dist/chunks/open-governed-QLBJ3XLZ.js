import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-O3Q2OUHT.js";
import "./chunk-4WKYDYRC.js";
import "./chunk-LANJ22AP.js";
import {
  governedDocument,
  namesDocument,
  staffingAfter
} from "./chunk-FB23LF3F.js";
import "./chunk-WQDVTUSU.js";
import "./chunk-ZDFZIAIQ.js";
import {
  openCheckout
} from "./chunk-AXZZKXTY.js";
import "./chunk-PP3FAYQK.js";
import "./chunk-T2IJTKVS.js";
import "./chunk-C3K7MBNV.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-ZU2KO2VW.js";
import "./chunk-LKXIKQWK.js";
import "./chunk-AE7RAZKS.js";
import "./chunk-EQXXOESP.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-DSCUC3GX.js";
import "./chunk-LLECLO72.js";
import "./chunk-URPUXKYC.js";
import "./chunk-NE7CQ3JX.js";
import "./chunk-OSWFFNDF.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-TX27ZA7P.js";
import "./chunk-FTT74R43.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-C7BDQF3N.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-VEHFJZMO.js";
import "./chunk-AY4MATNM.js";
import "./chunk-QWAGQQAI.js";
import "./chunk-NANICVNU.js";
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
