import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  act
} from "./chunk-J5DVDCTO.js";
import "./chunk-BXZ5SEIU.js";
import "./chunk-FGYLMZJE.js";
import "./chunk-AVH32DY5.js";
import "./chunk-GLYLKYVI.js";
import "./chunk-K3DIN3ML.js";
import {
  GOVERNED_ACTS
} from "./chunk-LR3F5ITR.js";
import "./chunk-KHRK4DLR.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-ZD7DG3YY.js";
import "./chunk-HYGE7YGG.js";
import "./chunk-APTF2OYJ.js";
import "./chunk-ZFZ7XZZV.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-R6RWPOAD.js";
import "./chunk-Y5SHZCSR.js";
import "./chunk-JMMDGWI4.js";
import "./chunk-EQXXOESP.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-EF5RVRHG.js";
import "./chunk-5CTE36FU.js";
import "./chunk-URPUXKYC.js";
import "./chunk-WRQCFEUT.js";
import "./chunk-BW5DPEII.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-BL7FO4EW.js";
import "./chunk-DZA5R35P.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-Y2UTNHT2.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-GS66GHUJ.js";
import "./chunk-UAYE3BY7.js";
import "./chunk-ZVPHEQ3B.js";
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
