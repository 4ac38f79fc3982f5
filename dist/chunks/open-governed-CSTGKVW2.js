import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-T5KXD4SC.js";
import "./chunk-OWCC76TZ.js";
import "./chunk-REUS3GGG.js";
import {
  governedDocument,
  namesDocument,
  staffingAfter
} from "./chunk-QXIOT3P7.js";
import "./chunk-BPROY4KV.js";
import "./chunk-ZDFZIAIQ.js";
import {
  openCheckout
} from "./chunk-AU65WLIB.js";
import "./chunk-KJZX4YN7.js";
import "./chunk-L4XP5UCJ.js";
import "./chunk-TJTRJAGA.js";
import "./chunk-VGB4STBA.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-FDTLTW6Z.js";
import "./chunk-KZHG2I2B.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-6P2TQ4GC.js";
import "./chunk-ULRHAUM4.js";
import "./chunk-YTN52V6W.js";
import "./chunk-RIPSFYY3.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-TI62ST6P.js";
import "./chunk-OV6ACG5I.js";
import "./chunk-NVDVV3XP.js";
import "./chunk-RXLLBWRE.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-HCSGRYTY.js";
import "./chunk-AHADZL36.js";
import "./chunk-YA5JOZ6V.js";
import "./chunk-MM2CZ2CI.js";
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
