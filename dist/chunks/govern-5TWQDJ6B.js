import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  act
} from "./chunk-IH7C3V3C.js";
import "./chunk-FAYKOLA2.js";
import "./chunk-A5VQDITB.js";
import "./chunk-T34MVSTG.js";
import "./chunk-6AVZUYKJ.js";
import "./chunk-FF22IXNQ.js";
import {
  GOVERNED_ACTS
} from "./chunk-F62ODLK4.js";
import "./chunk-P4YSSXB7.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-IEZUHVDM.js";
import "./chunk-JSFVYNRK.js";
import "./chunk-WR5KPLXT.js";
import "./chunk-AV76LRF7.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-SKCOUPQU.js";
import "./chunk-YI43Q6GL.js";
import "./chunk-E7ENS57M.js";
import "./chunk-62JX3CIM.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-SUXUX5WG.js";
import "./chunk-ODGWZTRP.js";
import "./chunk-URPUXKYC.js";
import "./chunk-GO72NFH2.js";
import "./chunk-5NND3DED.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-5H4RH2FP.js";
import "./chunk-BHCFND3B.js";
import "./chunk-IDW7COMS.js";
import "./chunk-AH6FISFF.js";
import "./chunk-HET5VXRH.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-DJUBZU37.js";
import "./chunk-HZ2DT5DO.js";
import "./chunk-RW7SEXHL.js";
import "./chunk-CE2NMPO2.js";
import "./chunk-JY3U7PGW.js";
import "./chunk-ZCU3WYBB.js";
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
