import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  governedDocument
} from "./chunk-3OE5Q3OI.js";
import "./chunk-ZDFZIAIQ.js";
import {
  atDoor,
  request
} from "./chunk-NG5EEHVB.js";
import "./chunk-X47NSFHY.js";
import "./chunk-6QST4UVD.js";
import "./chunk-AAVC5MXI.js";
import "./chunk-UNSQMNUW.js";
import "./chunk-HXBJDRIH.js";
import "./chunk-73GQZ7Z3.js";
import "./chunk-EBLP7JCX.js";
import "./chunk-4AVCRUNQ.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-DYL4SON2.js";
import "./chunk-X64ECHJV.js";
import "./chunk-QVOTE5ZV.js";
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
} from "./chunk-ET3HO45T.js";
import "./chunk-WPKJSQL3.js";
import "./chunk-PFIG4RPR.js";
import "./chunk-YARPYZTO.js";
import "./chunk-BRFTVUTL.js";
import "./chunk-WGPDCVNH.js";
import "./chunk-KDZYVFFU.js";
import "./chunk-SPHSU76V.js";
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
