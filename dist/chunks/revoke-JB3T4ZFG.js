import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-SPFCIDW7.js";
import "./chunk-4WQUALSZ.js";
import "./chunk-LANJ22AP.js";
import "./chunk-LWYXWZDQ.js";
import "./chunk-BEPDP26W.js";
import "./chunk-AV76LRF7.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-SKCOUPQU.js";
import "./chunk-YI43Q6GL.js";
import "./chunk-SD33STMC.js";
import "./chunk-62JX3CIM.js";
import "./chunk-42YV6H2Q.js";
import "./chunk-VPDUWGAX.js";
import "./chunk-URPUXKYC.js";
import "./chunk-GRO3DZBF.js";
import "./chunk-DYNWDMLS.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-CCCJXHVE.js";
import "./chunk-HLNQZPDG.js";
import "./chunk-AH6FISFF.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import "./chunk-DJUBZU37.js";
import "./chunk-HZ2DT5DO.js";
import "./chunk-RW7SEXHL.js";
import "./chunk-ZASXGNUI.js";
import "./chunk-ZCU3WYBB.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/revoke.ts
function suspend(job, { id, reason }) {
  return stop(job, "suspend", "qt001_cp.suspend_human", { subject_sha256: sha256(id), reason });
}
function confirm(job, { id, reason }) {
  return stop(job, "confirm", "qt001_cp.confirm_suspension", { subject_sha256: sha256(id), reason });
}
function revoke(job, { reason }) {
  return stop(job, "revoke", "qt001_cp.revoke_self", { reason });
}
function stop(job, purpose, name, fields) {
  return atDoor({ ...job, login: "revoke" }, async (gate) => ({
    purpose,
    scope: "revoke",
    name,
    ...request(gate, fields)
  }));
}
export {
  confirm,
  revoke,
  suspend
};
