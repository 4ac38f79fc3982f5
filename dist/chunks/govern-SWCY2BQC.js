import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  act
} from "./chunk-4DY64YKT.js";
import "./chunk-KV3SA3OW.js";
import "./chunk-LUJMCXWJ.js";
import {
  GOVERNED_ACTS
} from "./chunk-FC5AFA35.js";
import "./chunk-34F7J4BY.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-RZPJ7Y7D.js";
import "./chunk-6DWPZCJH.js";
import "./chunk-PBQ477GH.js";
import "./chunk-LH3RMGHG.js";
import "./chunk-OQPP7RKB.js";
import "./chunk-4UYDX6QF.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-RG2E2MBJ.js";
import "./chunk-44KCTH77.js";
import "./chunk-3RQ2OPGV.js";
import "./chunk-IVNAT2B7.js";
import "./chunk-NV5ZRAE7.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-2HBHHSVD.js";
import "./chunk-3C5H4SMM.js";
import "./chunk-V7UQ5GHQ.js";
import "./chunk-BKOGZIPN.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-EQXXOESP.js";
import "./chunk-PN7MXADV.js";
import "./chunk-T22IKXDQ.js";
import "./chunk-NVDVV3XP.js";
import "./chunk-KALJ7SVI.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HCSGRYTY.js";
import "./chunk-ZMKXJSJS.js";
import "./chunk-62VHAL2V.js";
import "./chunk-2HLIRXXN.js";
import "./chunk-WRU6AE3Q.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/govern.ts
var governStep = {
  actions: GOVERNED_ACTS,
  login: "door",
  purpose: "govern",
  preflight: "qt001_cp.preflight_govern",
  act: "qt001_cp.govern",
  brings: () => []
};
function govern(run) {
  return act(run, governStep, { rehearseOnly: false });
}
export {
  govern,
  governStep
};
