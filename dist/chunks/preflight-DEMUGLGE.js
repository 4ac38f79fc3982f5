import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  cutStep
} from "./chunk-DSTRHAMU.js";
import {
  verifyStep
} from "./chunk-XOIWDMRV.js";
import {
  act
} from "./chunk-ZXHBSQXA.js";
import "./chunk-XEGSWNRW.js";
import "./chunk-DFF7Y2D6.js";
import "./chunk-QXIOT3P7.js";
import "./chunk-BPROY4KV.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-AU65WLIB.js";
import "./chunk-E46RNBMF.js";
import "./chunk-KJZX4YN7.js";
import "./chunk-L4XP5UCJ.js";
import "./chunk-TJTRJAGA.js";
import "./chunk-VGB4STBA.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-FDTLTW6Z.js";
import "./chunk-7RXVHKKC.js";
import "./chunk-UDPKRJJZ.js";
import "./chunk-IVNAT2B7.js";
import "./chunk-KZHG2I2B.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-6P2TQ4GC.js";
import "./chunk-ULRHAUM4.js";
import "./chunk-YTN52V6W.js";
import "./chunk-RIPSFYY3.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-EQXXOESP.js";
import "./chunk-TI62ST6P.js";
import "./chunk-OV6ACG5I.js";
import "./chunk-NVDVV3XP.js";
import "./chunk-RXLLBWRE.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HCSGRYTY.js";
import "./chunk-AHADZL36.js";
import "./chunk-YA5JOZ6V.js";
import "./chunk-MM2CZ2CI.js";
import "./chunk-WRU6AE3Q.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/preflight.ts
function preflight(run) {
  const isVerify = run.env.DOT_CUTTER_VERIFY_DB_USER && !run.env.DOT_CUTTER_EXEC_DB_USER;
  return act(run, isVerify ? verifyStep : cutStep, { rehearseOnly: true });
}
export {
  preflight
};
