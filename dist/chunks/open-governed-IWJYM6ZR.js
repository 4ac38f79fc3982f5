import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-SDHLFOE4.js";
import "./chunk-NIPXTBZE.js";
import "./chunk-REUS3GGG.js";
import {
  governedDocument,
  namesDocument,
  staffingAfter
} from "./chunk-FC5AFA35.js";
import "./chunk-34F7J4BY.js";
import "./chunk-ZDFZIAIQ.js";
import {
  openCheckout
} from "./chunk-RZPJ7Y7D.js";
import "./chunk-PBQ477GH.js";
import "./chunk-LH3RMGHG.js";
import "./chunk-OQPP7RKB.js";
import "./chunk-4UYDX6QF.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-RG2E2MBJ.js";
import "./chunk-NV5ZRAE7.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-2HBHHSVD.js";
import "./chunk-3C5H4SMM.js";
import "./chunk-V7UQ5GHQ.js";
import "./chunk-BKOGZIPN.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-PN7MXADV.js";
import "./chunk-T22IKXDQ.js";
import "./chunk-NVDVV3XP.js";
import "./chunk-KALJ7SVI.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-HCSGRYTY.js";
import "./chunk-ZMKXJSJS.js";
import "./chunk-62VHAL2V.js";
import "./chunk-2HLIRXXN.js";
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
