import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-NFBSPHSB.js";
import "./chunk-GWWFWQ4Z.js";
import "./chunk-REUS3GGG.js";
import {
  governedDocument,
  namesDocument,
  staffingAfter
} from "./chunk-ZHB3VPFV.js";
import "./chunk-PYDGUJHG.js";
import "./chunk-ZDFZIAIQ.js";
import {
  openCheckout
} from "./chunk-DOMNKHQ3.js";
import "./chunk-NCRU3WRD.js";
import "./chunk-MRZXWEZ5.js";
import "./chunk-IAENC6V4.js";
import "./chunk-BC7B3UJE.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-ICEWNPEE.js";
import "./chunk-ZFFGGKET.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-QZCBYWWQ.js";
import "./chunk-RIYUMUB5.js";
import "./chunk-FXDNHMHB.js";
import "./chunk-V2U6M57Q.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-JLPXLSRF.js";
import "./chunk-VCO7NPNZ.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-UIOEZXOQ.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-VEHFJZMO.js";
import "./chunk-HQVSUW6B.js";
import "./chunk-255FOQW4.js";
import "./chunk-2L7FVHGR.js";
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
