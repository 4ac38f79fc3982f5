import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-ECKGDYEU.js";
import "./chunk-IY7T6NW3.js";
import "./chunk-REUS3GGG.js";
import {
  governedDocument,
  namesDocument,
  staffingAfter
} from "./chunk-IK6K4QB7.js";
import "./chunk-AX4BBQ6V.js";
import "./chunk-ZDFZIAIQ.js";
import {
  openCheckout
} from "./chunk-QATMO776.js";
import "./chunk-J5CINQOR.js";
import "./chunk-W6SEMCPS.js";
import "./chunk-MDXTSWRI.js";
import "./chunk-Y6GVHFWM.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-WILRNO4N.js";
import "./chunk-ACULGNIJ.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-OI5C2XYT.js";
import "./chunk-QY3WHIKG.js";
import "./chunk-ABS4M5WD.js";
import "./chunk-6K7D5QM2.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-K6YWIJRT.js";
import "./chunk-HTAS3W5T.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-JEX5KZIY.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-VEHFJZMO.js";
import "./chunk-KA2MNJK2.js";
import "./chunk-N7XP4VCR.js";
import "./chunk-OWYQSULP.js";
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
