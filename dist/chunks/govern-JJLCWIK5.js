import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  act
} from "./chunk-JQFAHV4E.js";
import "./chunk-23VTQIB6.js";
import "./chunk-2P67Z3TA.js";
import {
  GOVERNED_ACTS
} from "./chunk-TQSJPBN4.js";
import "./chunk-4T53MG4R.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-L6OZ4NPF.js";
import "./chunk-G2XNS5OQ.js";
import "./chunk-TPEH6DSY.js";
import "./chunk-DN55D2YB.js";
import "./chunk-X4JWLUPH.js";
import "./chunk-RPIYMHJU.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-7OYVYOOY.js";
import "./chunk-Q7NJOELB.js";
import "./chunk-5EGJ7J3O.js";
import "./chunk-IVNAT2B7.js";
import "./chunk-FLHZXYK4.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-WRYDA4EG.js";
import "./chunk-WQKGBOFQ.js";
import "./chunk-ZJEUVNDX.js";
import "./chunk-JAK2S55C.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-EQXXOESP.js";
import "./chunk-UF56VKHU.js";
import "./chunk-KQYTCOXY.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-RQPSZWZT.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-BC46QQTA.js";
import "./chunk-WCBVFPGP.js";
import "./chunk-K6IAYQWH.js";
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
