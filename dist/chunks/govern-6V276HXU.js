import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  act
} from "./chunk-I47TX7NY.js";
import "./chunk-M37RALQS.js";
import "./chunk-QL6X5EJS.js";
import {
  GOVERNED_ACTS
} from "./chunk-ZHB3VPFV.js";
import "./chunk-PYDGUJHG.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-DOMNKHQ3.js";
import "./chunk-KDP5TFUO.js";
import "./chunk-NCRU3WRD.js";
import "./chunk-MRZXWEZ5.js";
import "./chunk-IAENC6V4.js";
import "./chunk-BC7B3UJE.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-ICEWNPEE.js";
import "./chunk-MYVY5LEQ.js";
import "./chunk-TXFPLYRE.js";
import "./chunk-IVNAT2B7.js";
import "./chunk-ZFFGGKET.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-QZCBYWWQ.js";
import "./chunk-RIYUMUB5.js";
import "./chunk-FXDNHMHB.js";
import "./chunk-V2U6M57Q.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-EQXXOESP.js";
import "./chunk-JLPXLSRF.js";
import "./chunk-VCO7NPNZ.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-UIOEZXOQ.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-HQVSUW6B.js";
import "./chunk-255FOQW4.js";
import "./chunk-2L7FVHGR.js";
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
