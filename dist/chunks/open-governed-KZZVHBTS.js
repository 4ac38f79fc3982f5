import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-4WWEAUES.js";
import "./chunk-H3RPCFDL.js";
import "./chunk-C5PBXXWQ.js";
import {
  governedDocument,
  namesDocument,
  staffingAfter
} from "./chunk-UFQJIHEC.js";
import "./chunk-RAZ4IUC7.js";
import "./chunk-7OJ654HH.js";
import {
  openCheckout
} from "./chunk-NZTFRXS5.js";
import "./chunk-3EQKIFFD.js";
import "./chunk-QYVABH4A.js";
import "./chunk-E2N23M7B.js";
import "./chunk-ELXLK5XO.js";
import "./chunk-SNSHIW56.js";
import "./chunk-K246YHOG.js";
import "./chunk-4XOJMLYP.js";
import "./chunk-HS32BAF5.js";
import "./chunk-AKSVVSFX.js";
import "./chunk-ML7R4SQU.js";
import "./chunk-4SIKZGDI.js";
import "./chunk-XNJOKFF2.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-PGBYIGEP.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-JITSBC7S.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  environmentOf,
  requireInput
} from "./chunk-JLT4HL75.js";
import "./chunk-U2NYRHEO.js";
import "./chunk-PRU33IGI.js";
import "./chunk-VHR6DCMP.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-YDJPPISN.js";
import "./chunk-A4K264PO.js";
import "./chunk-46MXVN4P.js";
import "./chunk-6YBDJPHG.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-NH5XZWEK.js";
import "./chunk-MUMEOWKF.js";
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
