import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-NG5EEHVB.js";
import "./chunk-X47NSFHY.js";
import "./chunk-6QST4UVD.js";
import "./chunk-AAVC5MXI.js";
import "./chunk-UNSQMNUW.js";
import "./chunk-EBLP7JCX.js";
import "./chunk-4AVCRUNQ.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-URPUXKYC.js";
import "./chunk-T7J27QGN.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-WPKJSQL3.js";
import "./chunk-PFIG4RPR.js";
import "./chunk-YARPYZTO.js";
import "./chunk-BRFTVUTL.js";
import "./chunk-WGPDCVNH.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/revoke.ts
function revoke(job, { id, reason }) {
  return atDoor(job, async (gate) => ({
    purpose: "revoke",
    scope: "revoke",
    name: "qt001_cp.revoke_human",
    ...request(gate, { subject_sha256: sha256(id), reason })
  }));
}
export {
  revoke
};
