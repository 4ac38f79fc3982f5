import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-NGWHOLOX.js";
import "./chunk-7VZIZCXL.js";
import "./chunk-LANJ22AP.js";
import {
  governedDocument,
  namesDocument,
  staffingAfter
} from "./chunk-DQBUOQE4.js";
import "./chunk-AAIZUHLM.js";
import "./chunk-ZDFZIAIQ.js";
import {
  openCheckout
} from "./chunk-BCN3WPTW.js";
import "./chunk-O5DR24HR.js";
import "./chunk-5YUGV3LK.js";
import "./chunk-7BSFJJQJ.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-72B3M2JU.js";
import "./chunk-IJRVX4RA.js";
import "./chunk-2HVDIBH6.js";
import "./chunk-EQXXOESP.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-NOUENKSV.js";
import "./chunk-ESC7GH3F.js";
import "./chunk-URPUXKYC.js";
import "./chunk-UEMPQIJO.js";
import "./chunk-KKSXBCRA.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-IOBONMGP.js";
import "./chunk-LOPB6PMD.js";
import "./chunk-NVDVV3XP.js";
import "./chunk-7WIBEKIS.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-HCSGRYTY.js";
import "./chunk-C7JFYQK2.js";
import "./chunk-P4SU3GUE.js";
import "./chunk-DY2LLULD.js";
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
