import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  cut,
  cutStep
} from "./chunk-F5BLMZMG.js";
import "./chunk-3L3PM7MD.js";
import "./chunk-FAYKOLA2.js";
import "./chunk-22TEQEHE.js";
import "./chunk-3VTJ4H6B.js";
import "./chunk-6V54PUWU.js";
import "./chunk-FF22IXNQ.js";
import "./chunk-TRDFBR7W.js";
import "./chunk-4UWOKL6W.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-IEZUHVDM.js";
import "./chunk-LWYXWZDQ.js";
import "./chunk-BEPDP26W.js";
import "./chunk-AV76LRF7.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-SKCOUPQU.js";
import "./chunk-YI43Q6GL.js";
import "./chunk-SD33STMC.js";
import "./chunk-62JX3CIM.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-42YV6H2Q.js";
import "./chunk-VPDUWGAX.js";
import "./chunk-URPUXKYC.js";
import "./chunk-GRO3DZBF.js";
import "./chunk-DYNWDMLS.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-4SUJNUX3.js";
import "./chunk-CCCJXHVE.js";
import "./chunk-HLNQZPDG.js";
import "./chunk-AH6FISFF.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-DJUBZU37.js";
import "./chunk-HZ2DT5DO.js";
import "./chunk-RW7SEXHL.js";
import "./chunk-KQMJFRNY.js";
import "./chunk-ZASXGNUI.js";
import "./chunk-ZCU3WYBB.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  cut,
  cutStep
};
