import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  governedDocument
} from "./chunk-TO6F5RXG.js";
import "./chunk-ZDFZIAIQ.js";
import {
  atDoor,
  request
} from "./chunk-63TPGGTT.js";
import "./chunk-M57DCSWP.js";
import "./chunk-BVCUWND2.js";
import "./chunk-T6EBR46R.js";
import "./chunk-SDXC2DVA.js";
import "./chunk-UEZG7ZLX.js";
import "./chunk-INJWH3MC.js";
import "./chunk-5CYB4XOG.js";
import "./chunk-TNW3YCVN.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-YJHUDNOW.js";
import "./chunk-QHK766TR.js";
import "./chunk-J3TSRABW.js";
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
} from "./chunk-2W3UNYRZ.js";
import "./chunk-4BSYPUQI.js";
import "./chunk-CNBJ6OU5.js";
import "./chunk-UDEP6SIF.js";
import "./chunk-OWYIONAD.js";
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
