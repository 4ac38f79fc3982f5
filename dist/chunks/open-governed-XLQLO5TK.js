import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  governedDocument
} from "./chunk-DBWCOYHU.js";
import "./chunk-ZDFZIAIQ.js";
import {
  atDoor,
  request
} from "./chunk-BYNM5K34.js";
import "./chunk-PDYHLS6Y.js";
import "./chunk-6DBBSC2Z.js";
import "./chunk-CTJY273O.js";
import "./chunk-BFTB6NMX.js";
import "./chunk-K46WEXAW.js";
import "./chunk-ZPLGBTYC.js";
import "./chunk-CXZF72O3.js";
import "./chunk-HCNPCWR4.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-YJHUDNOW.js";
import "./chunk-XKIXPQMH.js";
import "./chunk-KFINEMAS.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-URPUXKYC.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
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
