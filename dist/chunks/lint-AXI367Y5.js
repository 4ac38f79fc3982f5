import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  lintFiles,
  lintJob
} from "./chunk-XUXWDORP.js";
import "./chunk-P4XGA4C3.js";
import "./chunk-MYFHAONZ.js";
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
  lintFiles,
  lintJob
};
