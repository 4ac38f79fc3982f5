import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  lintFiles,
  lintJob
} from "./chunk-SHVKAZZE.js";
import "./chunk-TFSKJRKC.js";
import "./chunk-6TSAEKMD.js";
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
export {
  lintFiles,
  lintJob
};
