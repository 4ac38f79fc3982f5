import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  cut,
  cutStep
} from "./chunk-WQ775KVA.js";
import "./chunk-GZZIJVLB.js";
import "./chunk-MZMYQTTR.js";
import "./chunk-Y5UNFPIM.js";
import "./chunk-IK6K4QB7.js";
import "./chunk-AX4BBQ6V.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-QATMO776.js";
import "./chunk-E3BAOWMR.js";
import "./chunk-J5CINQOR.js";
import "./chunk-W6SEMCPS.js";
import "./chunk-MDXTSWRI.js";
import "./chunk-Y6GVHFWM.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-WILRNO4N.js";
import "./chunk-AQUSWC2Y.js";
import "./chunk-2G2ZHA4U.js";
import "./chunk-IVNAT2B7.js";
import "./chunk-ACULGNIJ.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-OI5C2XYT.js";
import "./chunk-QY3WHIKG.js";
import "./chunk-ABS4M5WD.js";
import "./chunk-6K7D5QM2.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-EQXXOESP.js";
import "./chunk-K6YWIJRT.js";
import "./chunk-HTAS3W5T.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-JEX5KZIY.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-KA2MNJK2.js";
import "./chunk-N7XP4VCR.js";
import "./chunk-OWYQSULP.js";
import "./chunk-WRU6AE3Q.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  cut,
  cutStep
};
