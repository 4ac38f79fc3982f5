import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  lintFiles,
  lintJob
} from "./chunk-QQCZBK4K.js";
import "./chunk-SPEM7LPO.js";
import "./chunk-MRAESN2H.js";
import "./chunk-IIC4RCCV.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-BH54E5T3.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-U3A2ZEHD.js";
import "./chunk-PUNUFLSK.js";
import "./chunk-NEYDWT6G.js";
import "./chunk-IWUFLK25.js";
import "./chunk-XB6645BU.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";
export {
  lintFiles,
  lintJob
};
