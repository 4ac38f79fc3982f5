import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  governedDocument
} from "./chunk-JRKDP4PU.js";
import "./chunk-ZDFZIAIQ.js";
import {
  atDoor,
  request
} from "./chunk-NI5X3WRM.js";
import "./chunk-7NTSA5YD.js";
import "./chunk-3D32NJB5.js";
import "./chunk-VCXQGNEM.js";
import "./chunk-4FFESXYN.js";
import "./chunk-VJLCVDJL.js";
import "./chunk-QXH2TFJH.js";
import "./chunk-GW6GR4U5.js";
import "./chunk-6LCBIM25.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-YJHUDNOW.js";
import "./chunk-3L4XWWZ4.js";
import "./chunk-FIRHEWC5.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-URPUXKYC.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import {
  doorJob,
  environmentOf
} from "./chunk-B4I3LGTS.js";
import "./chunk-ZXMBNF7G.js";
import "./chunk-HO36NFQ5.js";
import "./chunk-QMSW7LS3.js";
import "./chunk-XW5P4KRE.js";
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
