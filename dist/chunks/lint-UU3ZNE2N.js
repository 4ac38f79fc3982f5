import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  lintFiles,
  lintJob
} from "./chunk-XM4GYMGX.js";
import "./chunk-SPEM7LPO.js";
import "./chunk-MRAESN2H.js";
import "./chunk-IIC4RCCV.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-BH54E5T3.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-URPUXKYC.js";
import "./chunk-DGFOCNWO.js";
import "./chunk-KEDJG5KY.js";
import "./chunk-KMCBWOCF.js";
import "./chunk-IWUFLK25.js";
import "./chunk-XB6645BU.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";
export {
  lintFiles,
  lintJob
};
