import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  governedDocument
} from "./chunk-6P44NH5N.js";
import "./chunk-ZDFZIAIQ.js";
import {
  atDoor,
  request
} from "./chunk-FFLRSKQI.js";
import "./chunk-NXZOE2QE.js";
import "./chunk-IV6ZR63D.js";
import "./chunk-RNNDEJ2U.js";
import "./chunk-BFTB6NMX.js";
import "./chunk-JSO62U7R.js";
import "./chunk-ZPLGBTYC.js";
import "./chunk-CXZF72O3.js";
import "./chunk-HCNPCWR4.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-YJHUDNOW.js";
import "./chunk-33ZLSGNZ.js";
import "./chunk-HSNM62EC.js";
import "./chunk-URPUXKYC.js";
import "./chunk-T7J27QGN.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-FVSHJE3T.js";
import {
  doorJob,
  environmentOf
} from "./chunk-4ZABKMMK.js";
import "./chunk-UAQU7HKU.js";
import "./chunk-H7D7B2TT.js";
import "./chunk-PZS2U6X3.js";
import "./chunk-H4DQKVCP.js";
import "./chunk-CMELLZSK.js";
import "./chunk-PCNGWNRN.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/open-governed.ts
function openGoverned(run, act) {
  return atDoor(doorJob(run), async (gate, database) => {
    const document = await governedDocument(run, act, gate, database);
    const fields = {
      action: act,
      environment: environmentOf(run),
      commit: run.job.sha,
      document_digest: sha256(document),
      rollback_plan_ref: "docs/rollback.md"
    };
    return { purpose: "open", scope: "open", name: "qt001_cp.open_governed", ...request(gate, fields, document) };
  });
}
export {
  openGoverned
};
