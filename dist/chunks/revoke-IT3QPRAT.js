import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-63TPGGTT.js";
import "./chunk-M57DCSWP.js";
import "./chunk-BVCUWND2.js";
import "./chunk-T6EBR46R.js";
import "./chunk-SDXC2DVA.js";
import "./chunk-5CYB4XOG.js";
import "./chunk-TNW3YCVN.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-URPUXKYC.js";
import "./chunk-T7J27QGN.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-4BSYPUQI.js";
import "./chunk-CNBJ6OU5.js";
import "./chunk-UDEP6SIF.js";
import "./chunk-OWYIONAD.js";
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
