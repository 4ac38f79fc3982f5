import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  lintFiles,
  lintJob
} from "./chunk-23P52OF4.js";
import "./chunk-3QL5C3OA.js";
import "./chunk-RXENKSSH.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-3KTAQQMB.js";
import "./chunk-E6AMJZNF.js";
import "./chunk-GON42FW3.js";
import "./chunk-LFA22VCI.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-TNCANFG7.js";
import "./chunk-DIAREMYR.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-YPOMXOQV.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-PSEENKLZ.js";
import "./chunk-4TLXDJ4I.js";
import "./chunk-ZIHS4PMJ.js";
import "./chunk-WRU6AE3Q.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  lintFiles,
  lintJob
};
