import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  act
} from "./chunk-C62PA2SN.js";
import "./chunk-NQJD54EY.js";
import "./chunk-FXFBSZ52.js";
import {
  GOVERNED_ACTS
} from "./chunk-IGCHB5N2.js";
import "./chunk-BYOX56PJ.js";
import "./chunk-7OJ654HH.js";
import "./chunk-C5GY2FPR.js";
import "./chunk-OTV4I7E6.js";
import "./chunk-OQYIRZ76.js";
import "./chunk-G2VSDLYJ.js";
import "./chunk-6IA4IAGQ.js";
import "./chunk-ZAPV355B.js";
import "./chunk-SNSHIW56.js";
import "./chunk-QKLCAP34.js";
import "./chunk-KIEYXO3R.js";
import "./chunk-FR34CMCY.js";
import "./chunk-N5BL7OFN.js";
import "./chunk-HNJ4B6XG.js";
import "./chunk-HS32BAF5.js";
import "./chunk-OM4VTEGE.js";
import "./chunk-E2YHGTWW.js";
import "./chunk-FFEV5W6X.js";
import "./chunk-GGTNSNEP.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-RQPKWORW.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-Y763HXJ3.js";
import "./chunk-EQXXOESP.js";
import "./chunk-WYWKGMD3.js";
import "./chunk-LDHSUMLB.js";
import "./chunk-PRU33IGI.js";
import "./chunk-P3BTSU67.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-V72SRYZV.js";
import "./chunk-5UEBZAEB.js";
import "./chunk-T7NYTMIU.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-HC46BZWO.js";
import "./chunk-4B6GXJKX.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/act/govern.ts
var governStep = {
  actions: GOVERNED_ACTS,
  login: "door",
  purpose: "govern",
  preflight: "quorate.preflight_govern",
  act: "quorate.govern",
  brings: () => []
};
function govern(run) {
  return act(run, governStep, { rehearseOnly: false });
}
export {
  govern,
  governStep
};
