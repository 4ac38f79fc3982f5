import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  lintFiles,
  lintJob
} from "./chunk-MKTQIKVL.js";
import "./chunk-JBAHXQCB.js";
import "./chunk-VXGWVJWF.js";
import "./chunk-PJZOZJDM.js";
import "./chunk-JMPX3OUA.js";
import "./chunk-URPUXKYC.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-YNDOIRQ4.js";
import "./chunk-BLFPIFX6.js";
import "./chunk-OM2CZGRR.js";
import "./chunk-YVM4PI3Z.js";
import "./chunk-BY4RZYSL.js";
import "./chunk-JTMHNBJ2.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";
export {
  lintFiles,
  lintJob
};
