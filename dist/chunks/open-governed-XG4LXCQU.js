import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-YPDF6BGY.js";
import "./chunk-MIBELTFH.js";
import "./chunk-C5PBXXWQ.js";
import {
  governedDocument,
  namesDocument,
  staffingAfter
} from "./chunk-IGCHB5N2.js";
import "./chunk-BYOX56PJ.js";
import "./chunk-7OJ654HH.js";
import {
  openCheckout
} from "./chunk-C5GY2FPR.js";
import "./chunk-OQYIRZ76.js";
import "./chunk-G2VSDLYJ.js";
import "./chunk-6IA4IAGQ.js";
import "./chunk-ZAPV355B.js";
import "./chunk-SNSHIW56.js";
import "./chunk-QKLCAP34.js";
import "./chunk-HNJ4B6XG.js";
import "./chunk-HS32BAF5.js";
import "./chunk-OM4VTEGE.js";
import "./chunk-E2YHGTWW.js";
import "./chunk-FFEV5W6X.js";
import "./chunk-GGTNSNEP.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-RQPKWORW.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-Y763HXJ3.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-WYWKGMD3.js";
import "./chunk-LDHSUMLB.js";
import "./chunk-PRU33IGI.js";
import "./chunk-P3BTSU67.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-YDJPPISN.js";
import "./chunk-V72SRYZV.js";
import "./chunk-5UEBZAEB.js";
import "./chunk-T7NYTMIU.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-HC46BZWO.js";
import "./chunk-4B6GXJKX.js";
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
